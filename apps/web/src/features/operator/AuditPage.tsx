// The audit trail, newest first, and the signed head of the ledger it stands in.
import { Button, Group, Stack, Table, Text } from '@mantine/core';
import { timestampDate } from '@bufbuild/protobuf/wkt';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { blockchain } from '../../api/clients/blockchain.ts';
import { useSpeech } from '../../i18n/index.tsx';
import { Tag } from '../../ui/Badge.tsx';
import { Card } from '../../ui/Card.tsx';
import { Page } from '../../ui/Page.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { Empty, Loading, QueryView } from '../../ui/QueryView.tsx';
import { Time } from '../../ui/Time.tsx';
import { verifyHead } from '../ledger/verify.ts';

const EACH = 50;

export function AuditPage() {
  const { t, tr } = useSpeech();
  const trail = useInfiniteQuery({
    queryKey: ['audit'], initialPageParam: 0n,
    queryFn: async ({ pageParam, signal }) => (await blockchain.listAudit({ before: pageParam, limit: EACH }, { signal })).entries,
    getNextPageParam: (last) => (last.length < EACH ? undefined : last.at(-1)?.index),
  });
  const rows = trail.data?.pages.flat() ?? [];
  return (
    <Page title={t('audit.title')} intro={t('audit.intro')}>
      <HeadCard />
      <Card title={t('audit.trail')} actions={<Button size="compact-sm" variant="default" onClick={() => void trail.refetch()}>{t('common.refresh')}</Button>}>
        {trail.isPending && <Loading label={t('common.loading')} />}
        <Problem error={trail.error} />
        {trail.isSuccess && rows.length === 0 && <Empty>{t('audit.none')}</Empty>}
        {rows.length > 0 && (
          <div className="scroll-x" tabIndex={0} role="group" aria-label={t('audit.trail')}>
            <Table miw={720} fz="sm" data-testid="audit"><Table.Thead><Table.Tr><Table.Th>#</Table.Th><Table.Th>{t('audit.at')}</Table.Th><Table.Th>{t('audit.who')}</Table.Th><Table.Th>{t('audit.what')}</Table.Th><Table.Th>{t('audit.outcome')}</Table.Th></Table.Tr></Table.Thead>
              <Table.Tbody>{rows.map((e) => <Table.Tr key={String(e.index)}><Table.Td>{String(e.index)}</Table.Td><Table.Td><Time at={e.at} /></Table.Td><Table.Td><Text size="sm">{tr(`role.${e.role}`, e.role)}</Text><Text className="mono muted">{e.actor}</Text></Table.Td><Table.Td><Text size="sm">{e.method.replace(/^suoke\./, '')}</Text></Table.Td><Table.Td><Tag tone={e.outcome === 'ok' ? 'good' : 'watch'}>{e.outcome}</Tag></Table.Td></Table.Tr>)}</Table.Tbody></Table>
          </div>
        )}
        {trail.hasNextPage && <Group justify="center"><Button variant="default" loading={trail.isFetchingNextPage} onClick={() => void trail.fetchNextPage()}>{t('audit.more')}</Button></Group>}
      </Card>
    </Page>
  );
}

function HeadCard() {
  const { t } = useSpeech();
  const head = useQuery({
    queryKey: ['head'],
    queryFn: async ({ signal }) => {
      const h = await blockchain.getHead({}, { signal });
      const at = h.at ? timestampDate(h.at).toISOString() : '';
      return { h, verdict: await verifyHead({ size: Number(h.size), root: h.root, at, signature: h.signature, publicKey: h.publicKey }) };
    },
    refetchInterval: 30_000,
  });
  return (
    <Card title={t('audit.head')} testId="head">
      <QueryView query={head}>
        {({ h, verdict }) => (
          <Stack gap={6}>
            <Group gap="xs"><Text>{t('audit.size', { n: String(h.size) })}</Text><Text className="muted"><Time at={h.at} /></Text><Tag tone={verdict === 'valid' ? 'good' : verdict === 'invalid' ? 'alarm' : 'calm'}>{t(verdict === 'valid' ? 'audit.valid' : verdict === 'invalid' ? 'audit.invalid' : 'ledger.headUnsupported')}</Tag></Group>
            <Text className="mono">{t('ledger.root')} {h.root}</Text>
            <details><summary>{t('opinion.signature')}</summary><Text className="mono">{h.signature}</Text><pre className="mono" style={{ whiteSpace: 'pre-wrap', margin: 0 }}>{h.publicKey}</pre></details>
          </Stack>
        )}
      </QueryView>
    </Card>
  );
}
