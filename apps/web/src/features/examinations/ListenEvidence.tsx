// The recording's envelope and pitch, with coughs marked, what happened when, and the acoustic measures.
import { Stack, Text } from '@mantine/core';
import type { Examination } from '@suoke/contracts/gen/suoke/common/v1/common_pb.js';
import type { EChartsCoreOption } from 'echarts/core';
import { useCallback } from 'react';
import { useSpeech } from '../../i18n/index.tsx';
import type { Colours } from '../../ui/Chart.tsx';
import { LazyChart } from '../../ui/LazyChart.tsx';
import { detailsOf, type ListenDetails } from './details.ts';
import { Measures } from './Measures.tsx';
import { EventLine } from './voice/EventLine.tsx';

export function ListenEvidence({ examination }: { examination: Examination }) {
  const { t } = useSpeech();
  const d = detailsOf<ListenDetails>(examination.details);
  const p = d.preview;
  const option = useCallback((c: Colours): EChartsCoreOption => ({
    grid: [{ left: 52, right: 12, top: 22, height: 80 }, { left: 52, right: 12, top: 130, height: 90 }],
    tooltip: { trigger: 'axis' },
    xAxis: [0, 1].map((gridIndex) => ({ type: 'value', gridIndex, min: 0, max: d.durationS ?? null, axisLabel: { show: gridIndex === 1, showMaxLabel: false, formatter: '{value} s', color: c.muted }, splitLine: { show: false } })),
    yAxis: [{ gridIndex: 0, show: false, min: -1, max: 1 }, { gridIndex: 1, name: 'Hz', nameTextStyle: { color: c.muted }, scale: true, axisLabel: { color: c.muted }, splitNumber: 3, splitLine: { lineStyle: { color: c.line } } }],
    series: [
      { type: 'line', name: t('voice.loudness'), data: (p?.envelope ?? []).map((v, i) => [i * (p?.envelopeStepS ?? 0), v]), showSymbol: false, lineStyle: { width: 1, color: c.jade }, areaStyle: { color: c.soft }, markArea: { label: { color: c.ink, textBorderWidth: 0 }, itemStyle: { color: 'rgba(185,63,43,0.25)' }, data: (d.events?.coughs ?? []).map((x) => [{ xAxis: x.from, name: t('voice.cough') }, { xAxis: x.to }]) } },
      { type: 'line', data: (p?.envelope ?? []).map((v, i) => [i * (p?.envelopeStepS ?? 0), -v]), showSymbol: false, tooltip: { show: false }, lineStyle: { width: 1, color: c.jade }, areaStyle: { color: c.soft } },
      { type: 'scatter', name: t('voice.pitch'), xAxisIndex: 1, yAxisIndex: 1, symbolSize: 3, itemStyle: { color: c.cinnabar }, data: (p?.f0 ?? []).flatMap((v, i) => (v > 0 ? [[(p?.f0FromS ?? 0) + i * (p?.f0StepS ?? 0), v]] : [])) },
    ],
  }), [d.durationS, d.events, p, t]);
  const coughs = d.events?.coughs?.length ?? 0;
  return (
    <Stack gap="sm">
      {p && <LazyChart option={option} height={250} label={t('voice.chart', { s: (d.durationS ?? 0).toFixed(1), f0: d.f0Hz?.toFixed(0) ?? '—', coughs })} />}
      {coughs > 0 && <Text size="sm">{t('voice.coughs', { n: coughs })}</Text>}
      <EventLine events={d.events} seconds={d.durationS ?? 0} />
      <Measures list={[[t('voice.f0'), d.f0Hz, 'Hz', 1], [t('voice.jitter'), d.jitterLocal == null ? undefined : d.jitterLocal * 100, '%', 2], [t('voice.shimmer'), d.shimmerLocal == null ? undefined : d.shimmerLocal * 100, '%', 2], [t('voice.hnr'), d.hnrDb, 'dB', 1], [t('voice.intensity'), d.intensityDb, 'dB', 1], [t('voice.length'), d.durationS, 's', 1]]} />
    </Stack>
  );
}
