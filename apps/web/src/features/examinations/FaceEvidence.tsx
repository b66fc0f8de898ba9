// The photo of a face with its five places, and what stands out in each.
import { SegmentedControl, Stack, Table, Text } from '@mantine/core';
import type { Examination } from '@suoke/contracts/gen/suoke/common/v1/common_pb.js';
import { isUnlikely } from '@suoke/terminology/confidence.ts';
import { useState } from 'react';
import { useSpeech } from '../../i18n/index.tsx';
import { detailsOf, type FaceDetails } from './details.ts';
import { Picture } from './Picture.tsx';

type Place = NonNullable<FaceDetails['places']>[number];

export function FaceEvidence({ examination }: { examination: Examination }) {
  const { t, lt } = useSpeech();
  const d = detailsOf<FaceDetails>(examination.details);
  // A colour that is more likely a shine or a shadow is not told as one.
  const toldOf = (p: Place) => (!p.difference ? t('face.hidden') : !p.colour ? t('face.none') : isUnlikely(p.confidence) ? t('face.unsure', { colour: t(`face.${p.colour}`) }) : t(`face.${p.colour}`));
  const usable = examination.quality?.usable ?? false;
  const [variant, setVariant] = useState(usable ? 'overlay' : 'original');
  return (
    <Stack gap="sm" data-testid="face">
      <SegmentedControl value={variant} onChange={setVariant} aria-label={t('tongue.view')} data={[{ value: 'overlay', label: t('tongue.overlay') }, { value: 'original', label: t('tongue.original') }]} data-testid="picture-variant" />
      <Picture id={examination.id} variant={variant} alt={t(variant === 'overlay' ? 'face.overlayAlt' : 'face.originalAlt')} />
      {usable && (
        <Table data-testid="places">
          <Table.Caption>{t('face.note')}</Table.Caption>
          <Table.Thead><Table.Tr><Table.Th>{t('face.place')}</Table.Th><Table.Th>{t('face.colour')}</Table.Th><Table.Th>{t('face.confidence')}</Table.Th></Table.Tr></Table.Thead>
          <Table.Tbody>{(d.places ?? []).map((p) => <Table.Tr key={p.name}><Table.Th scope="row" fw={600}>{lt(p)} <Text span size="sm" className="muted">{lt(p.organ)}</Text></Table.Th><Table.Td>{toldOf(p)}</Table.Td><Table.Td>{Math.round(100 * p.confidence)}%</Table.Td></Table.Tr>)}</Table.Tbody>
        </Table>
      )}
    </Stack>
  );
}
