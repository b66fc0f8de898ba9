// One set of colours by part of the tongue: a swatch and the CIELAB figures; pointing at a part marks it in the picture.
import { Table } from '@mantine/core';
import { useSpeech, type LocalText } from '../../i18n/index.tsx';
import type { Lab, PartColours } from './details.ts';
import { labToCss } from './lab.ts';

interface Props { colours: PartColours; parts: readonly (LocalText & { name: string })[] | undefined; caption: string; onRegion: (name: string | undefined) => void; testId: string }

export function ColourTable({ colours: c, parts, caption, onRegion, testId }: Props) {
  const { t, lt } = useSpeech();
  const rows: [name: string, label: string, lab: Lab | undefined][] = [['', t('tongue.body'), c.body], ['', t('tongue.coating'), c.coating], ...(parts ?? []).map((r): [string, string, Lab | undefined] => [r.name, lt(r), c.regions?.[r.name]])];
  const known = rows.filter((r): r is [string, string, Lab] => r[2] !== undefined);
  if (known.length === 0) return null;
  return (
    <div className="scroll-x" tabIndex={0} role="group" aria-label={`${t('tongue.colours')} · ${caption}`}>
      <Table withRowBorders striped="even" fz="sm" data-testid={testId}>
        <Table.Caption>{caption}</Table.Caption>
        <Table.Thead><Table.Tr><Table.Th>{t('tongue.part')}</Table.Th><Table.Th>{t('tongue.colour')}</Table.Th><Table.Th>L*</Table.Th><Table.Th>a*</Table.Th><Table.Th>b*</Table.Th></Table.Tr></Table.Thead>
        <Table.Tbody>
          {known.map(([name, label, lab]) => (
            <Table.Tr key={label} onMouseEnter={() => onRegion(name || undefined)} onMouseLeave={() => onRegion(undefined)}>
              <Table.Th scope="row" fw={500}>{name ? <button type="button" onFocus={() => onRegion(name)} onBlur={() => onRegion(undefined)} style={{ font: 'inherit', background: 'none', border: 0, padding: 0, textDecoration: 'underline dotted', cursor: 'pointer', color: 'inherit' }}>{label}</button> : label}</Table.Th>
              <Table.Td><span style={{ display: 'inline-block', width: '2.25rem', height: '1.1rem', borderRadius: 4, border: '1px solid var(--line)', background: labToCss(lab), verticalAlign: 'middle' }} /></Table.Td>
              <Table.Td>{lab.L.toFixed(1)}</Table.Td><Table.Td>{lab.a.toFixed(1)}</Table.Td><Table.Td>{lab.b.toFixed(1)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
