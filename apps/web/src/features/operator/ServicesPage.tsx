// Is it ready, which services are here, how often and how fast they are called.
import { Group, Progress, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSpeech } from '../../i18n/index.tsx';
import { Tag } from '../../ui/Badge.tsx';
import { Card } from '../../ui/Card.tsx';
import { Page } from '../../ui/Page.tsx';
import { Empty, QueryView } from '../../ui/QueryView.tsx';
import { byService, parseMetrics } from './metrics.ts';

async function ready(signal: AbortSignal): Promise<{ ok: boolean; services: string[] }> {
  const r = await fetch('/readyz', { signal, headers: { accept: 'application/json' } });
  const body = (await r.json()) as { services?: string[] };
  return { ok: r.ok, services: body.services ?? [] };
}

export function ServicesPage() {
  const { t } = useSpeech();
  const state = useQuery({ queryKey: ['readyz'], queryFn: ({ signal }) => ready(signal), refetchInterval: 10_000 });
  const metrics = useQuery({ queryKey: ['metrics'], queryFn: async ({ signal }) => parseMetrics(await (await fetch('/metrics', { signal })).text()), refetchInterval: 10_000 });
  const value = (name: string) => metrics.data?.find((s) => s.name === name)?.value;
  const waiting = metrics.data?.filter((s) => s.name === 'suoke_events_waiting').reduce((n, s) => n + s.value, 0);
  const dead = metrics.data?.filter((s) => s.name === 'suoke_events_dead').reduce((n, s) => n + s.value, 0);
  return (
    <Page title={t('services.title')} intro={t('services.intro')}>
      <Card title={t('services.state')}>
        <QueryView query={state}>
          {(s) => <Stack gap="sm"><Group gap="xs"><Tag tone={s.ok ? 'good' : 'alarm'} testId="ready">{t(s.ok ? 'services.ready' : 'services.notReady')}</Tag><Text size="sm">{t('services.count', { n: s.services.length })}</Text></Group><Group gap={6}>{s.services.map((name) => <Tag key={name} tone="good">{name}</Tag>)}</Group></Stack>}
        </QueryView>
        {metrics.data && <Text size="sm" className="muted">{t('services.process', { mb: Math.round((value('process_resident_memory_bytes') ?? 0) / 1048576), waiting: waiting ?? 0, dead: dead ?? 0 })}</Text>}
      </Card>
      <Card title={t('services.calls')} note={t('services.callsNote')}>
        <QueryView query={metrics} isEmpty={(m) => byService(m).length === 0} empty={<Empty>{t('services.noCalls')}</Empty>}>
          {(m) => {
            const rows = byService(m);
            const slowest = Math.max(...rows.map((r) => r.p95).filter(Number.isFinite), 0.001);
            const ms = (s: number) => (Number.isFinite(s) ? `${(1000 * s).toFixed(s < 0.01 ? 1 : 0)} ms` : '—');
            return (
              <div className="scroll-x" tabIndex={0} role="group" aria-label={t('services.calls')}>
                <Table miw={560} data-testid="metrics"><Table.Thead><Table.Tr><Table.Th>{t('services.service')}</Table.Th><Table.Th ta="end">{t('services.number')}</Table.Th><Table.Th ta="end">{t('services.errors')}</Table.Th><Table.Th ta="end">p50</Table.Th><Table.Th ta="end">p95</Table.Th><Table.Th w="30%"><span className="only-read">p95</span></Table.Th></Table.Tr></Table.Thead>
                  <Table.Tbody>{rows.map((r) => <Table.Tr key={r.service}><Table.Th scope="row" fw={600}>{r.service}</Table.Th><Table.Td ta="end">{r.calls}</Table.Td><Table.Td ta="end">{r.errors}</Table.Td><Table.Td ta="end">{ms(r.p50)}</Table.Td><Table.Td ta="end">{ms(r.p95)}</Table.Td><Table.Td><Progress value={Number.isFinite(r.p95) ? (100 * r.p95) / slowest : 0} aria-hidden="true" /></Table.Td></Table.Tr>)}</Table.Tbody></Table>
              </div>
            );
          }}
        </QueryView>
      </Card>
    </Page>
  );
}
