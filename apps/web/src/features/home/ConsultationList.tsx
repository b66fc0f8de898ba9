// Earlier consultations, newest first.
import { Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useConsultations } from '../../api/hooks/consultations.ts';
import { useSpeech } from '../../i18n/index.tsx';
import { StateTag } from '../../ui/Badge.tsx';
import { Empty, QueryView } from '../../ui/QueryView.tsx';
import { Time } from '../../ui/Time.tsx';

export function ConsultationList({ limit = 50 }: { limit?: number }) {
  const { t } = useSpeech();
  const list = useConsultations();
  return (
    <QueryView query={list} isEmpty={(d) => d.consultations.length === 0} empty={<Empty>{t('home.noneEarlier')}</Empty>}>
      {(d) => (
        <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
          {d.consultations.slice(0, limit).map((c) => (
            <li key={c.id}>
              <Link to="/consultations/$id" params={{ id: c.id }} className="row-link">
                <Group justify="space-between" gap="xs"><Text fw={600} lineClamp={2} style={{ flex: '1 1 12rem' }}>{c.complaint || t('home.noComplaint')}</Text><StateTag state={c.state} /></Group>
                <Text size="sm" className="muted"><Time at={c.createdAt} />{c.firstSyndrome ? ` · ${c.firstSyndrome}` : ''}</Text>
              </Link>
            </li>
          ))}
        </Stack>
      )}
    </QueryView>
  );
}
