// A tongue photo from a file or the camera.
import { Button, Group, List, Stack } from '@mantine/core';
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
  const examine = useExamine(consultationId, 'look', async (photo: Blob) => look.examine({ consultationId, image: await bytesOf(photo) }));
  return (
    <Stack gap="sm">
      <List size="sm" className="muted" spacing={2}><List.Item>{t('tongue.tip1')}</List.Item><List.Item>{t('tongue.tip2')}</List.Item><List.Item>{t('tongue.tip3')}</List.Item></List>
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
