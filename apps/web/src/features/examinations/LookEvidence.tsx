// The tongue photo with its marks, its regions, and their colours: by the colour card where there is one, as photographed; those the scores use are folded away.
import { SegmentedControl, Stack, Text } from '@mantine/core';
import type { Examination } from '@suoke/contracts/gen/suoke/common/v1/common_pb.js';
import { useState } from 'react';
import { useSpeech } from '../../i18n/index.tsx';
import { ColourTable } from './ColourTable.tsx';
import { detailsOf, type LookDetails } from './details.ts';
import { Picture } from './Picture.tsx';

export function LookEvidence({ examination }: { examination: Examination }) {
  const { t } = useSpeech();
  const d = detailsOf<LookDetails>(examination.details);
  const usable = examination.quality?.usable ?? false;
  const [variant, setVariant] = useState(usable ? 'overlay' : 'original');
  const [region, setRegion] = useState<string>();
  const m = d.measures;
  const confidence = m?.whiteBalance?.confidence;
  const marked = d.regions?.find((r) => r.name === region);
  return (
    <Stack gap="sm">
      <SegmentedControl value={variant} onChange={setVariant} aria-label={t('tongue.view')} data={[{ value: 'overlay', label: t('tongue.overlay') }, { value: 'original', label: t('tongue.original') }]} data-testid="picture-variant" />
      <Picture id={examination.id} variant={variant} alt={t(variant === 'overlay' ? 'tongue.overlayAlt' : 'tongue.originalAlt')}>
        {marked && d.width && d.height && <svg viewBox={`0 0 ${d.width} ${d.height}`} style={{ position: 'absolute', inset: 0, width: '100%', height: '100%' }} aria-hidden="true"><polygon points={marked.polygon.map((p) => p.join(',')).join(' ')} fill="rgba(255,255,255,0.35)" stroke="#fff" strokeWidth={Math.max(d.width, d.height) / 150} /></svg>}
      </Picture>
      {m?.card && <ColourTable colours={m.card} parts={d.regions} caption={t('tongue.cardNote', { n: Math.round(100 * m.card.confidence) })} onRegion={setRegion} testId="lab-card" />}
      {m?.asPhotographed && <ColourTable colours={m.asPhotographed} parts={d.regions} caption={t('tongue.labNote')} onRegion={setRegion} testId="lab" />}
      {m && (
        <details data-testid="balanced">
          <summary>{t('tongue.balanced')}</summary>
          <Text size="sm" className="muted" my={4}>{t('tongue.balancedNote')}{confidence === undefined ? '' : ` ${t('tongue.balanceConfidence', { n: Math.round(100 * confidence) })}`}</Text>
          <ColourTable colours={m} parts={d.regions} caption={t('tongue.balanced')} onRegion={setRegion} testId="lab-balanced" />
        </details>
      )}
    </Stack>
  );
}
