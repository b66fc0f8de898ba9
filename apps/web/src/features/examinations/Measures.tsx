// A few figures with their units; what could not be measured is left out.
import { Group, Text } from '@mantine/core';

type Row = readonly [name: string, value: number | null | undefined, unit: string, digits: number];

export function Measures({ list }: { list: readonly Row[] }) {
  const known = list.filter((r): r is readonly [string, number, string, number] => typeof r[1] === 'number');
  if (known.length === 0) return null;
  return <Group component="dl" m={0} style={{ gap: '0.5rem 1.75rem' }}>{known.map(([name, value, unit, digits]) => <div key={name}><Text component="dt" size="xs" className="muted">{name}</Text><Text component="dd" m={0} fw={600}>{value.toFixed(digits)} <Text span size="sm" className="muted">{unit}</Text></Text></div>)}</Group>;
}
