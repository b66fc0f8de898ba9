// What the ledger holds about a consultation, and the proof of it, checked in this browser.
import { Button, Group, List, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { ListEntriesResponse_Entry } from '@suoke/contracts/gen/suoke/blockchain/v1/blockchain_pb.js';
import { blockchain } from '../../api/clients/blockchain.ts';
import { useSpeech } from '../../i18n/index.tsx';
import { Tag } from '../../ui/Badge.tsx';
import { Card } from '../../ui/Card.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { Empty, QueryView } from '../../ui/QueryView.tsx';
import { Time } from '../../ui/Time.tsx';
import { checkEntry } from './check-entry.ts';

export function LedgerCard({ consultationId }: { consultationId: string }) {
  const { t } = useSpeech();
  const entries = useQuery({ queryKey: ['entries', consultationId], queryFn: ({ signal }) => blockchain.listEntries({ consultationId }, { signal }), refetchInterval: (q) => (q.state.data?.entries.length === 0 ? 3000 : false) });
  return (
    <Card title={t('ledger.title')} note={t('ledger.note')} testId="ledger">
      <QueryView query={entries} isEmpty={(d) => d.entries.length === 0} empty={<Empty>{t('ledger.soon')}</Empty>}>
        {(d) => <Stack gap="sm">{d.entries.map((e) => <Entry key={String(e.index)} entry={e} />)}</Stack>}
      </QueryView>
    </Card>
  );
}

function Entry({ entry }: { entry: ListEntriesResponse_Entry }) {
  const { t, tr } = useSpeech();
  const check = useMutation({ mutationFn: () => checkEntry(entry) });
  const r = check.data;
  const whole = r && r.leaf && r.inclusion && r.head !== 'invalid';
  return (
    <div style={{ borderTop: '1px solid var(--line)', paddingTop: '0.75rem' }} data-testid="ledger-entry" data-kind={entry.kind}>
      <Group justify="space-between" gap="xs">
        <div><Text fw={600}>{tr(`leaf.${entry.kind}`, entry.kind)}</Text><Text size="sm" className="muted">{t('ledger.number', { n: String(entry.index) })} · <Time at={entry.at} /></Text></div>
        {r ? <Tag tone={whole ? 'good' : 'alarm'} testId="proof">{t(whole ? 'ledger.proven' : 'ledger.broken')}</Tag> : <Button size="compact-sm" variant="default" loading={check.isPending} onClick={() => check.mutate()} data-testid="verify">{t('ledger.verify')}</Button>}
      </Group>
      {entry.contentSha256 && <Text className="mono muted">{entry.contentSha256}</Text>}
      <Problem error={check.error} />
      {r && (
        <div role="status">
          <List size="sm" mt={6} spacing={2}>
            <List.Item>{r.leaf ? '✓' : '✗'} {t('ledger.leaf')}</List.Item>
            <List.Item>{r.inclusion ? '✓' : '✗'} {t('ledger.inclusion', { index: r.index, size: r.size })}</List.Item>
            <List.Item>{r.head === 'valid' ? '✓' : r.head === 'invalid' ? '✗' : '–'} {t(r.head === 'unsupported' ? 'ledger.headUnsupported' : 'ledger.head')}</List.Item>
          </List>
          <details><summary>{t('ledger.path', { n: r.path.length })}</summary><ol className="mono" style={{ margin: 0 }}>{r.path.map((h) => <li key={h}>{h}</li>)}</ol><Text className="mono">{t('ledger.root')} {r.root}</Text></details>
        </div>
      )}
    </div>
  );
}
