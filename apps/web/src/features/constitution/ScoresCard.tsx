// The scores of the nine types, as a radar and as a table.
import { Table, Text } from '@mantine/core';
import type { Constitution } from '@suoke/contracts/gen/suoke/inquiry/v1/inquiry_pb.js';
import type { EChartsCoreOption } from 'echarts/core';
import { useCallback } from 'react';
import { useSpeech } from '../../i18n/index.tsx';
import { Card } from '../../ui/Card.tsx';
import type { Colours } from '../../ui/Chart.tsx';
import { LazyChart } from '../../ui/LazyChart.tsx';

export function ScoresCard({ result }: { result: Constitution }) {
  const { t, tr, lt } = useSpeech();
  const main = result.scores.find((s) => s.type === result.main);
  const option = useCallback((c: Colours): EChartsCoreOption => ({
    radar: { radius: '74%', indicator: result.scores.map((s) => ({ name: lt(s), max: 100 })), axisName: { color: c.ink, fontSize: 13 }, splitLine: { lineStyle: { color: c.line } }, axisLine: { lineStyle: { color: c.line } }, splitArea: { show: false } },
    series: [{ type: 'radar', data: [{ value: result.scores.map((s) => s.score ?? 0) }], areaStyle: { color: c.soft }, lineStyle: { color: c.jade, width: 2 }, itemStyle: { color: c.jade } }],
  }), [result.scores, lt]);
  return (
    <Card title={main ? t('constitution.main', { type: lt(main) }) : t('constitution.mixed')} testId="scores">
      <LazyChart option={option} height={380} label={t('constitution.chart')} />
      <div className="scroll-x" tabIndex={0} role="group" aria-label={t('constitution.chart')}>
        <Table><Table.Thead><Table.Tr><Table.Th>{t('constitution.type')}</Table.Th><Table.Th>{t('constitution.score')}</Table.Th><Table.Th>{t('constitution.verdict')}</Table.Th></Table.Tr></Table.Thead>
          <Table.Tbody>{result.scores.map((s) => <Table.Tr key={s.type}><Table.Th scope="row" fw={500}>{lt(s)}</Table.Th><Table.Td>{s.score === undefined ? '—' : s.score.toFixed(1)}</Table.Td><Table.Td>{tr(`verdict.${s.verdict}`, s.verdict)}</Table.Td></Table.Tr>)}</Table.Tbody></Table>
      </div>
      <Text size="sm" className="muted">{t('constitution.note')}</Text>
    </Card>
  );
}
