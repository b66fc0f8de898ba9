// ECharts with the few charts that we use, in the colours of the theme, named for screen readers.
import { BarChart, LineChart, RadarChart, ScatterChart } from 'echarts/charts';
import { DataZoomComponent, GridComponent, LegendComponent, MarkAreaComponent, MarkLineComponent, RadarComponent, TooltipComponent } from 'echarts/components';
import { init, use as register, type EChartsCoreOption } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useRef } from 'react';

register([BarChart, LineChart, RadarChart, ScatterChart, DataZoomComponent, GridComponent, LegendComponent, MarkAreaComponent, MarkLineComponent, RadarComponent, TooltipComponent, CanvasRenderer]);

export interface Colours { ink: string; line: string; jade: string; cinnabar: string; amber: string; soft: string; muted: string }
const light: Colours = { ink: '#1c2221', line: '#e4e1d8', jade: '#1c6b57', cinnabar: '#b93f2b', amber: '#8a5d00', soft: 'rgba(28,107,87,0.12)', muted: '#5a625f' };
const dark: Colours = { ink: '#e4e7e3', line: '#323c39', jade: '#6ab093', cinnabar: '#e5917f', amber: '#e9c46a', soft: 'rgba(106,176,147,0.18)', muted: '#a8b2ae' };

/** `option` is made again when the colour scheme changes; `label` says in words what the picture shows. */
export default function Chart({ option, label, height = 240 }: { option: (c: Colours) => EChartsCoreOption; label: string; height?: number }) {
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!box.current) return undefined;
    const colours = scheme === 'dark' ? dark : light;
    const chart = init(box.current);
    chart.setOption({ animation: false, textStyle: { color: colours.ink, fontFamily: 'inherit' }, ...option(colours) });
    const size = new ResizeObserver(() => chart.resize());
    size.observe(box.current);
    return () => { size.disconnect(); chart.dispose(); };
  }, [option, scheme]);
  return <div ref={box} role="img" aria-label={label} style={{ width: '100%', height }} />;
}
