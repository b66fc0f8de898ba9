// Take it along as FHIR, run it again and compare, see what it was made from.
import { Alert, Button, Group, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { Consultation } from '@suoke/contracts/gen/suoke/xiaoai/v1/xiaoai_pb.js';
import { tools } from '../../api/clients/tools.ts';
import { useReplay } from '../../api/hooks/consultations.ts';
import { useSpeech } from '../../i18n/index.tsx';
import { Card } from '../../ui/Card.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { download } from './download.ts';

export function RecordCard({ c }: { c: Consultation }) {
  const { t } = useSpeech();
  const fhir = useMutation({ mutationFn: async () => download(`suoke-${c.id}.fhir.json`, 'application/fhir+json', JSON.stringify(await tools.exportFhir({ consultationId: c.id }), null, 2)) });
  const replay = useReplay(c.id);
  return (
    <Card title={t('record.title')} note={t('record.note')} testId="record">
      <Group gap="xs">
        <Button variant="default" onClick={() => fhir.mutate()} loading={fhir.isPending} data-testid="fhir">{t('record.fhir')}</Button>
        <Button variant="default" onClick={() => replay.mutate()} loading={replay.isPending} data-testid="replay">{t('record.replay')}</Button>
        <Button variant="subtle" onClick={() => print()}>{t('record.print')}</Button>
      </Group>
      <div role="status" data-testid="replay-result">
        {replay.data?.identical && <Alert color="jade" variant="light" title={t('record.identical')} styles={{ title: { color: 'var(--good)' } }}>{t('record.identicalWhy')}</Alert>}
        {replay.data && !replay.data.identical && <Alert color="yellow" variant="light" title={t('record.different')}><Text className="mono">{replay.data.firstDifference}</Text><Text className="mono">{t('record.was')} {replay.data.was}</Text><Text className="mono">{t('record.is')} {replay.data.is}</Text></Alert>}
      </div>
      <Problem error={fhir.error ?? replay.error} />
      {c.resultSha256 && <Text className="mono muted">{t('record.hash')} {c.resultSha256}</Text>}
    </Card>
  );
}
