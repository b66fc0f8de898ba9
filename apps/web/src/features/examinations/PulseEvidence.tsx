// The pulse wave with its beats, the rate, and how likely each rhythm is.
import { Group, Progress, Stack, Text } from '@mantine/core';
import type { Examination } from '@suoke/contracts/gen/suoke/common/v1/common_pb.js';
import type { EChartsCoreOption } from 'echarts/core';
import { useCallback } from 'react';
import { useSpeech } from '../../i18n/index.tsx';
import type { Colours } from '../../ui/Chart.tsx';
import { LazyChart } from '../../ui/LazyChart.tsx';
import { detailsOf, type PulseDetails } from './details.ts';
import { Measures } from './Measures.tsx';

export function PulseEvidence({ examination }: { examination: Examination }) {
  const { t, tr, lt } = useSpeech();
  const d = detailsOf<PulseDetails>(examination.details);
  const w = d.waveform;
  const option = useCallback((c: Colours): EChartsCoreOption => {
    const rate = w?.rateHz ?? 1;
    const values = w?.values ?? [];
    const end = values.length / rate;
    const at = (s: number) => values[Math.round(s * rate)] ?? 0;
    return {
      grid: { left: 12, right: 12, top: 12, bottom: 62 },
      xAxis: { type: 'value', min: 0, max: end, axisLabel: { formatter: '{value} s', color: c.muted }, splitLine: { show: false }, axisLine: { onZero: false, lineStyle: { color: c.line } } },
      yAxis: { type: 'value', show: false, scale: true },
      dataZoom: [{ type: 'inside', endValue: 10, startValue: 0 }, { type: 'slider', height: 22, bottom: 8, fillerColor: c.soft, borderColor: c.line, backgroundColor: 'transparent', handleStyle: { color: c.jade, borderColor: c.jade }, moveHandleStyle: { color: c.jade }, dataBackground: { lineStyle: { color: c.muted }, areaStyle: { color: 'transparent' } }, selectedDataBackground: { lineStyle: { color: c.jade }, areaStyle: { color: 'transparent' } }, startValue: 0, endValue: 10, labelFormatter: (v: number) => `${v.toFixed(0)} s`, textStyle: { color: c.muted } }],
      series: [
        { type: 'line', data: values.map((v, i) => [i / rate, v]), showSymbol: false, sampling: 'lttb', lineStyle: { width: 1.5, color: c.jade } },
        { type: 'scatter', data: (d.beats ?? []).filter((b) => b <= end).map((b) => [b, at(b)]), symbol: 'circle', symbolSize: 7, itemStyle: { color: c.cinnabar } },
      ],
    };
  }, [w, d.beats]);
  if (d.felt) return null;
  const scores = Object.entries(d.rhythm?.scores ?? {}).toSorted((a, b) => b[1] - a[1]);
  return (
    <Stack gap="sm">
      {w && <LazyChart option={option} height={220} label={t('pulse.chart', { beats: d.beats?.length ?? 0, bpm: d.rateBpm?.toFixed(0) ?? '—' })} />}
      <Text size="xs" className="muted">{t('pulse.legend')}</Text>
      <Measures list={[[t('pulse.bpm'), d.rateBpm, t('pulse.perMinute'), 0], [t('pulse.beats'), d.beats?.length, '', 0], [t('pulse.length'), d.durationS, 's', 1], [t('pulse.sampling'), d.rateHz, 'Hz', 0]]} />
      {d.rhythm && (
        <div data-testid="rhythm">
          <Text fw={600}>{t('pulse.rhythm')}: {lt(d.rhythm)}</Text>
          <Stack gap={4} mt={4}>
            {scores.map(([name, p]) => <Group key={name} gap="xs" wrap="nowrap"><Text size="sm" style={{ flex: '0 1 8.5rem' }}>{tr(`rhythm.${name}`, name)}</Text><Progress value={100 * p} style={{ flex: 1 }} aria-label={tr(`rhythm.${name}`, name)} /><Text size="sm" w="3rem" ta="end">{Math.round(100 * p)}%</Text></Group>)}
          </Stack>
        </div>
      )}
    </Stack>
  );
}
