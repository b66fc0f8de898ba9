// The operator's CSV of institutions.
import { Group, List, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { tools } from '../../api/clients/tools.ts';
import { useSpeech } from '../../i18n/index.tsx';
import { Card } from '../../ui/Card.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { FileButton } from '../examinations/FileButton.tsx';

export function InstitutionsImport() {
  const { t } = useSpeech();
  const load = useMutation({ mutationFn: async (f: File) => tools.importInstitutions({ csv: new Uint8Array(await f.arrayBuffer()) }) });
  return (
    <Card title={t('institutions.import')} note={t('institutions.importNote')}>
      <Group><FileButton label={t('health.chooseCsv')} accept=".csv,text/csv" onFile={(f) => load.mutate(f)} disabled={load.isPending} testId="institutions-csv" /></Group>
      <div role="status">{load.data && <Text>{t('health.imported', { n: load.data.imported, refused: load.data.refused.length })}</Text>}{load.data && <List size="sm">{load.data.refused.slice(0, 10).map((r) => <List.Item key={r.line}>{t('health.line', { n: r.line })} {r.message}</List.Item>)}</List>}</div>
      <Problem error={load.error} />
    </Card>
  );
}
