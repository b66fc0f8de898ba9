// The queue: what presses most first, how long it has waited, and my own cases.
import { Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { timestampMs } from '@bufbuild/protobuf/wkt';
import { useState } from 'react';
import { useReviews } from '../../api/hooks/reviews.ts';
import { useSpeech } from '../../i18n/index.tsx';
import { Tag, TriageTag } from '../../ui/Badge.tsx';
import { Page } from '../../ui/Page.tsx';
import { Empty, QueryView } from '../../ui/QueryView.tsx';
import { Time } from '../../ui/Time.tsx';
import { useWaiting } from './use-waiting.ts';

const edge: Record<string, string> = { emergency: '#b93f2b', urgent: '#b93f2b', soon: '#b98a1e', routine: '#2f8266', 'self-care': '#8dc3ac' };

export function QueuePage() {
  const { t, tr } = useSpeech();
  const [which, setWhich] = useState('waiting');
  const reviews = useReviews(which);
  const waiting = useWaiting();
  return (
    <Page title={t('queue.title')} intro={t('queue.intro')}>
      <SegmentedControl value={which} onChange={setWhich} aria-label={t('queue.which')} data={[{ value: 'waiting', label: t('queue.waiting') }, { value: 'mine', label: t('queue.mine') }, { value: 'all', label: t('common.all') }]} style={{ alignSelf: 'flex-start' }} data-testid="queue-which" />
      <QueryView query={reviews} isEmpty={(d) => d.reviews.length === 0} empty={<Empty>{t('queue.empty')}</Empty>}>
        {(d) => (
          <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }} data-testid="queue">
            {d.reviews.map((r) => (
              <li key={r.id}>
                <Link to="/reviews/$id" params={{ id: r.id }} className="row-link" style={{ borderInlineStart: `0.375rem solid ${edge[r.triage] ?? '#8b8f8b'}` }} data-testid="review" data-consultation={r.consultationId}>
                  <Group justify="space-between" gap="xs">
                    <Group gap="xs"><TriageTag level={r.triage} /><Tag tone={r.state === 'signed' ? 'good' : 'calm'}>{tr(`review.${r.state}`, r.state)}</Tag>{r.secondOpinionOf && <Tag tone="watch">{t('queue.second')}</Tag>}</Group>
                    <Text fw={600}>{r.state === 'waiting' && r.createdAt ? waiting(timestampMs(r.createdAt)) : <Time at={r.createdAt} />}</Text>
                  </Group>
                  {r.summary && <Text mt={4}>{r.summary}</Text>}
                  <Text size="sm" className="muted mono">#{r.consultationId.slice(0, 8)}</Text>
                </Link>
              </li>
            ))}
          </Stack>
        )}
      </QueryView>
    </Page>
  );
}
