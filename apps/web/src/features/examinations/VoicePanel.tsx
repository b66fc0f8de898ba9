// A voice recording, made here or from a file.
import { Button, Group, Stack, Text } from '@mantine/core';
import { listen } from '../../api/clients/listen.ts';
import { useSpeech } from '../../i18n/index.tsx';
import { Mic } from '../../ui/icons.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { FileButton } from './FileButton.tsx';
import { useExamine } from './use-examine.ts';
import { useRecorder } from './use-recorder.ts';
import { readable } from './voice/wav.ts';
import { Working } from './Working.tsx';

export function VoicePanel({ consultationId }: { consultationId: string }) {
  const { t } = useSpeech();
  const examine = useExamine(consultationId, 'listen', async (sound: Blob) => listen.examine({ consultationId, audio: await readable(sound) }));
  const recorder = useRecorder((sound) => examine.mutate(sound));
  return (
    <Stack gap="sm">
      <Text size="sm" className="muted">{t('voice.how')}</Text>
      <Text fs="italic" lang="zh-CN">{t('name.readThis')}</Text>
      <Group gap="xs">
        {recorder.state === 'recording'
          ? <><Button color="cinnabar" onClick={recorder.stop} data-testid="voice-stop">{t('voice.stop')}</Button><Text role="timer">{t('voice.seconds', { n: recorder.seconds })}</Text></>
          : <Button leftSection={<Mic />} onClick={recorder.start} disabled={examine.isPending} data-testid="voice-record">{t('voice.record')}</Button>}
        <FileButton label={t('voice.choose')} accept="audio/*,.wav,.webm,.ogg" onFile={(f) => examine.mutate(f)} disabled={examine.isPending || recorder.state === 'recording'} testId="voice-file" />
      </Group>
      {recorder.state === 'refused' && <Text role="alert" c="var(--alarm)">{t('voice.refused')}</Text>}
      <Working busy={examine.isPending} done={examine.isSuccess} />
      <Problem error={examine.error} />
    </Stack>
  );
}
