// One metric by day: the mean and the span from least to most.
import { Group, SegmentedControl, Select } from '@mantine/core';
import type { GetDailyResponse } from '@suoke/contracts/gen/suoke/dataprocessing/v1/dataprocessing_pb.js';
import type { EChartsCoreOption } from 'echarts/core';
import { useCallback, useState } from 'react';
import { useSpeech } from '../../i18n/index.tsx';
import { Card } from '../../ui/Card.tsx';
import type { Colours } from '../../ui/Chart.tsx';
import { LazyChart } from '../../ui/LazyChart.tsx';
import { Empty, QueryView } from '../../ui/QueryView.tsx';
import { useDaily } from './hooks.ts';
import { metrics, unitOf } from './metrics.ts';

export function DailyCard() {
  const { t } = useSpeech();
  const [id, setId] = useState('heart-rate');
  const [days, setDays] = useState('30');
  const daily = useDaily(id, Number(days));
  const name = t(metrics.find((m) => m.id === id)?.label ?? 'health.metric');
  return (
    <Card title={t('health.daily')} testId="daily">
      <Group align="flex-end">
        <Select label={t('health.metric')} data={metrics.map((m) => ({ value: m.id, label: t(m.label) }))} value={id} allowDeselect={false} onChange={(v) => { if (v) setId(v); }} />
        <SegmentedControl value={days} onChange={setDays} aria-label={t('health.period')} data={['7', '30', '90'].map((value) => ({ value, label: t('health.days', { n: value }) }))} />
      </Group>
      <QueryView query={daily} isEmpty={(d) => d.days.length === 0} empty={<Empty>{t('health.noData')}</Empty>}>{(d) => <DailyChart d={d} name={name} />}</QueryView>
    </Card>
  );
}

function DailyChart({ d, name }: { d: GetDailyResponse; name: string }) {
  const { t } = useSpeech();
  const unit = unitOf(d.unit);
  const option = useCallback((c: Colours): EChartsCoreOption => ({
    grid: { left: 48, right: 16, top: 24, bottom: 32 },
    tooltip: { trigger: 'axis', valueFormatter: (v: unknown) => `${Number(v).toFixed(1)} ${unit}` },
    xAxis: { type: 'category', data: d.days.map((x) => x.date.slice(5)), axisLabel: { color: c.muted } },
    yAxis: { type: 'value', scale: true, name: unit, nameTextStyle: { color: c.muted }, axisLabel: { color: c.muted }, splitLine: { lineStyle: { color: c.line } } },
    series: [
      { type: 'line', name: t('health.max'), data: d.days.map((x) => x.max), showSymbol: false, lineStyle: { type: 'dashed', width: 1, color: c.muted }, itemStyle: { color: c.muted } },
      { type: 'line', name: t('health.mean'), data: d.days.map((x) => x.mean), symbolSize: 6, lineStyle: { width: 2.5, color: c.jade }, itemStyle: { color: c.jade } },
      { type: 'line', name: t('health.min'), data: d.days.map((x) => x.min), showSymbol: false, lineStyle: { type: 'dashed', width: 1, color: c.muted }, itemStyle: { color: c.muted } },
    ],
  }), [d, unit, t]);
  const last = d.days.at(-1);
  return <LazyChart option={option} height={260} label={t('health.chart', { name, n: d.days.length, last: last ? `${last.mean.toFixed(1)} ${unit}` : '—' })} />;
}
