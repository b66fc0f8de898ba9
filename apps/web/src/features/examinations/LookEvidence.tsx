// The tongue photo with its marks, its regions, and their colours in CIELAB.
import { Skeleton, SegmentedControl, Stack, Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Examination } from '@suoke/contracts/gen/suoke/common/v1/common_pb.js';
import { useEffect, useState } from 'react';
import { look } from '../../api/clients/look.ts';
import { useSpeech } from '../../i18n/index.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { detailsOf, type Lab, type LookDetails } from './details.ts';
import { labToCss } from './lab.ts';

const usePicture = (id: string, variant: string) => useQuery({ queryKey: ['picture', id, variant], queryFn: ({ signal }) => look.getPicture({ id, variant }, { signal }), staleTime: Infinity });

export function LookEvidence({ examination }: { examination: Examination }) {
  const { t, lt } = useSpeech();
  const d = detailsOf<LookDetails>(examination.details);
  const usable = examination.quality?.usable ?? false;
  const [variant, setVariant] = useState(usable ? 'overlay' : 'original');
  const [region, setRegion] = useState<string>();
  const colours: [string, string, Lab][] = [
    ...(d.measures?.body ? [['', t('tongue.body'), d.measures.body] as [string, string, Lab]] : []),
    ...(d.measures?.coating ? [['', t('tongue.coating'), d.measures.coating] as [string, string, Lab]] : []),
    ...(d.regions ?? []).flatMap((r) => { const lab = d.measures?.regions?.[r.name]; return lab ? [[r.name, lt(r), lab] as [string, string, Lab]] : []; }),
  ];
  const marked = d.regions?.find((r) => r.name === region);
  return (
    <Stack gap="sm">
      <SegmentedControl value={variant} onChange={setVariant} aria-label={t('tongue.view')} data={[{ value: 'overlay', label: t('tongue.overlay') }, { value: 'original', label: t('tongue.original') }]} data-testid="picture-variant" />
      <Picture id={examination.id} variant={variant} alt={t(variant === 'overlay' ? 'tongue.overlayAlt' : 'tongue.originalAlt')}>
        {marked && d.width && d.height && <svg viewBox={`0 0 ${d.width} ${d.height}`} style={{ position: 'absolute', inset: 0, width: '100%', height: '100%' }} aria-hidden="true"><polygon points={marked.polygon.map((p) => p.join(',')).join(' ')} fill="rgba(255,255,255,0.35)" stroke="#fff" strokeWidth={Math.max(d.width, d.height) / 150} /></svg>}
      </Picture>
      {colours.length > 0 && (
        <div className="scroll-x" tabIndex={0} role="group" aria-label={t('tongue.colours')}>
          <Table withRowBorders striped="even" fz="sm" data-testid="lab">
            <Table.Caption>{t('tongue.labNote')}</Table.Caption>
            <Table.Thead><Table.Tr><Table.Th>{t('tongue.part')}</Table.Th><Table.Th>{t('tongue.colour')}</Table.Th><Table.Th>L*</Table.Th><Table.Th>a*</Table.Th><Table.Th>b*</Table.Th></Table.Tr></Table.Thead>
            <Table.Tbody>
              {colours.map(([name, label, lab]) => (
                <Table.Tr key={label} onMouseEnter={() => setRegion(name || undefined)} onMouseLeave={() => setRegion(undefined)}>
                  <Table.Th scope="row" fw={500}>{name ? <button type="button" onFocus={() => setRegion(name)} onBlur={() => setRegion(undefined)} style={{ font: 'inherit', background: 'none', border: 0, padding: 0, textDecoration: 'underline dotted', cursor: 'pointer', color: 'inherit' }}>{label}</button> : label}</Table.Th>
                  <Table.Td><span style={{ display: 'inline-block', width: '2.25rem', height: '1.1rem', borderRadius: 4, border: '1px solid var(--line)', background: labToCss(lab), verticalAlign: 'middle' }} /></Table.Td>
                  <Table.Td>{lab.L.toFixed(1)}</Table.Td><Table.Td>{lab.a.toFixed(1)}</Table.Td><Table.Td>{lab.b.toFixed(1)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
    </Stack>
  );
}

function Picture({ id, variant, alt, children }: { id: string; variant: string; alt: string; children?: React.ReactNode }) {
  const picture = usePicture(id, variant);
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (!picture.data) return undefined;
    const next = URL.createObjectURL(new Blob([picture.data.data as Uint8Array<ArrayBuffer>], { type: picture.data.contentType }));
    setUrl(next);
    return () => URL.revokeObjectURL(next);
  }, [picture.data]);
  if (picture.isError) return <Problem error={picture.error} retry={() => void picture.refetch()} />;
  if (!url) return <Skeleton height={260} radius="md" />;
  return <div style={{ position: 'relative', lineHeight: 0, borderRadius: '0.75rem', overflow: 'hidden', maxWidth: '28rem' }}><img src={url} alt={alt} style={{ width: '100%', height: 'auto' }} data-testid={`picture-${variant}`} />{children}</div>;
}
