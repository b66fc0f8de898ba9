// One examination: how good the input was, what was found, and the evidence to look at.
import { Stack, Text } from '@mantine/core';
import type { Examination } from '@suoke/contracts/gen/suoke/common/v1/common_pb.js';
import { useSpeech } from '../../i18n/index.tsx';
import { ComparePart } from './compare/ComparePart.tsx';
import { FaceEvidence } from './FaceEvidence.tsx';
import { FindingList } from './FindingList.tsx';
import { ListenEvidence } from './ListenEvidence.tsx';
import { LookEvidence } from './LookEvidence.tsx';
import { PulseEvidence } from './PulseEvidence.tsx';
import { QualityNote } from './QualityNote.tsx';

export function ExaminationView({ examination: e }: { examination: Examination }) {
  const { t } = useSpeech();
  const face = isFace(e);
  const comparable = e.modality === 'look' || e.modality === 'palpation' ? e.modality : undefined;
  return (
    <Stack gap="md" data-testid={`examination-${e.modality}`} data-usable={e.quality?.usable ?? false}>
      <QualityNote quality={e.quality} />
      {e.modality === 'look' && (face ? <FaceEvidence examination={e} /> : <LookEvidence examination={e} />)}
      {e.modality === 'listen' && <ListenEvidence examination={e} />}
      {e.modality === 'pulse' && <PulseEvidence examination={e} />}
      {e.quality?.usable && <FindingList findings={e.findings} />}
      {comparable && e.quality?.usable && <ComparePart key={e.id} examination={e} kind={comparable} face={face} />}
      <Text size="xs" className="muted mono">{t('exam.provenance')} {e.provenance?.method} · {e.resultSha256.slice(0, 16)}…</Text>
    </Stack>
  );
}

/** A face stands beside the tongue, not in its place. */
export const isFace = (e: Examination): boolean => e.details?.['view'] === 'face';
