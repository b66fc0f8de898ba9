// A photo of the tongue, or of the face, from a file or the camera.
import { Anchor, Button, Group, List, SegmentedControl, Stack } from '@mantine/core';
import { useState } from 'react';
import { look } from '../../api/clients/look.ts';
import { useSpeech } from '../../i18n/index.tsx';
import { Camera } from '../../ui/icons.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { CameraDialog } from './CameraDialog.tsx';
import { FileButton } from './FileButton.tsx';
import { bytesOf, useExamine } from './use-examine.ts';
import { Working } from './Working.tsx';

export function TonguePanel({ consultationId }: { consultationId: string }) {
  const { t } = useSpeech();
  const [camera, setCamera] = useState(false);
  const [view, setView] = useState<'tongue' | 'face'>('tongue');
  const examine = useExamine(consultationId, 'look', async (photo: Blob) => look.examine({ consultationId, view, image: await bytesOf(photo) }));
  const tips = view === 'face' ? (['face.tip1', 'face.tip2', 'face.tip3'] as const) : (['tongue.tip1', 'tongue.tip2', 'tongue.tip3'] as const);
  return (
    <Stack gap="sm">
      <SegmentedControl value={view} onChange={(v) => setView(v === 'face' ? 'face' : 'tongue')} aria-label={t('look.what')} data={[{ value: 'tongue', label: t('look.tongue') }, { value: 'face', label: t('look.face') }]} data-testid="look-view" />
      <List size="sm" className="muted" spacing={2}>{tips.map((k) => <List.Item key={k}>{t(k)}</List.Item>)}<List.Item>{t('look.cardTip')} <Anchor href="/v1/look/colour-card" target="_blank" rel="noopener" size="sm" underline="always" data-testid="colour-card">{t('look.cardLink')}</Anchor></List.Item></List>
      <Group gap="xs">
        <FileButton primary label={t('tongue.choose')} accept="image/jpeg,image/png,image/webp" onFile={(f) => examine.mutate(f)} disabled={examine.isPending} testId="tongue-file" />
        <Button variant="default" leftSection={<Camera />} disabled={examine.isPending} onClick={() => setCamera(true)} data-testid="tongue-camera">{t('tongue.take')}</Button>
      </Group>
      <Working busy={examine.isPending} done={examine.isSuccess} />
      <Problem error={examine.error} />
      {camera && <CameraDialog onClose={() => setCamera(false)} onPhoto={(b) => { setCamera(false); examine.mutate(b); }} />}
    </Stack>
  );
}
