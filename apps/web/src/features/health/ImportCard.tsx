// Vitals from a CSV file; every refused line says why.
import { Group, List, Text } from '@mantine/core';
import { useSpeech } from '../../i18n/index.tsx';
import { Card } from '../../ui/Card.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { FileButton } from '../examinations/FileButton.tsx';
import { useImport } from './hooks.ts';

export function ImportCard() {
  const { t } = useSpeech();
  const load = useImport();
  return (
    <Card title={t('health.import')} note={t('health.importNote')}>
      <Group><FileButton label={t('health.chooseCsv')} accept=".csv,text/csv" onFile={(f) => load.mutate(f)} disabled={load.isPending} testId="vitals-csv" /></Group>
      <div role="status">
        {load.isPending && t('common.loading')}
        {load.data && <Text>{t('health.imported', { n: load.data.imported, refused: load.data.refused.length })}</Text>}
        {load.data && load.data.refused.length > 0 && <List size="sm">{load.data.refused.slice(0, 10).map((r) => <List.Item key={`${r.line}-${r.code}`}>{t('health.line', { n: r.line })} {r.message} <span className="mono">{r.code}</span></List.Item>)}</List>}
      </div>
      <Problem error={load.error} />
    </Card>
  );
}
