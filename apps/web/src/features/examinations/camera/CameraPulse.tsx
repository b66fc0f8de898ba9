// Measures the pulse with the phone's camera: a fingertip on the lens, half a minute, and it is an examination.
import { Alert, Button, Group, List, Progress, Select, Stack, Text } from '@mantine/core';
import { pulse } from '../../../api/clients/pulse.ts';
import { useSpeech } from '../../../i18n/index.tsx';
import { Camera } from '../../../ui/icons.tsx';
import { Problem } from '../../../ui/Problem.tsx';
import { useExamine } from '../use-examine.ts';
import { Working } from '../Working.tsx';
import { adviceOf } from './advice.ts';
import { LiveWave } from './LiveWave.tsx';
import { csvOf, RATE_HZ, WANTED_S } from './recorder.ts';
import { useCameraPulse } from './use-camera-pulse.ts';
import './camera.css';

export function CameraPulse({ consultationId }: { consultationId: string }) {
  const { t } = useSpeech();
  const examine = useExamine(consultationId, 'pulse', async (csv: string) =>
    pulse.examine({ consultationId, input: { case: 'file', value: { content: new TextEncoder().encode(csv), format: 'csv', rateHz: RATE_HZ, column: 'camera' } } }));
  const camera = useCameraPulse((csv) => examine.mutate(csv));
  const on = camera.state === 'starting' || camera.state === 'recording';
  // After a failure on the way, what was recorded can be sent once more.
  const enough = (camera.state === 'stopped' || (camera.state === 'done' && examine.isError)) && csvOf(camera.recorder.current) !== undefined;
  return (
    <Stack gap="sm" data-testid="camera-pulse" data-state={camera.state}>
      <List size="sm" className="muted" spacing={2}><List.Item>{t('camera.tip1')}</List.Item><List.Item>{t('camera.tip2')}</List.Item><List.Item>{t('camera.tip3')}</List.Item></List>
      {on && <Live camera={camera} />}
      {camera.state === 'refused' && <Alert color="yellow" role="alert">{t('camera.refusedPulse')}</Alert>}
      {camera.state === 'stopped' && !camera.error && <Text role="status">{t(enough ? 'camera.stoppedEnough' : 'camera.stoppedShort')}</Text>}
      <Group gap="xs">
        {on
          ? <Button variant="default" onClick={camera.stop} data-testid="camera-stop">{t('camera.stop')}</Button>
          : <Button leftSection={<Camera />} disabled={examine.isPending} onClick={() => camera.start()} data-testid="camera-start">{t(camera.state === 'idle' ? 'camera.start' : 'camera.again')}</Button>}
        {enough && <Button variant="default" disabled={examine.isPending} onClick={camera.use} data-testid="camera-use">{t('camera.use')}</Button>}
      </Group>
      <Working busy={examine.isPending} done={examine.isSuccess} />
      <Problem error={camera.error ?? examine.error} />
    </Stack>
  );
}

function Live({ camera }: { camera: ReturnType<typeof useCameraPulse> }) {
  const { t } = useSpeech();
  const r = camera.recorder.current;
  const bpm = r.reading?.usable ? r.reading.rateBpm : undefined;
  const left = Math.max(0, Math.ceil(WANTED_S - r.usableS));
  const advice = adviceOf(r.cover, r.reading);
  return (
    <Stack gap="xs">
      <div className="live">
        <video ref={camera.video} autoPlay playsInline muted className="live-eye" aria-label={t('camera.view')} />
        <div className="live-rate"><span className="live-number" data-testid="live-rate">{bpm === undefined ? '––' : Math.round(bpm)}</span> <Text span size="sm" className="muted">{t('pulse.perMinute')}</Text></div>
        <div className="live-left" role="timer"><span className="live-number" data-testid="live-left">{left}</span> <Text span size="sm" className="muted">{t('camera.left')}</Text></div>
      </div>
      {camera.state === 'starting'
        ? <Text role="status">{t('camera.starting')}</Text>
        : <Text role="status" className={`live-advice ${advice.good ? '' : 'bad'}`} data-testid="live-advice" data-cover={r.cover}>{t(advice.word)}</Text>}
      <LiveWave recorder={camera.recorder} label={t('camera.wave')} />
      <Progress value={(100 * Math.min(WANTED_S, r.usableS)) / WANTED_S} aria-label={t('camera.progress', { n: left })} />
      <Text size="sm" className="muted">{t('camera.counts')}{camera.lamp === false ? ` ${t('camera.noLamp')}` : ''}</Text>
      {camera.devices.length > 1 && <Select size="sm" label={t('camera.which')} placeholder={t('camera.whichHint')} data={camera.devices.map((d) => ({ value: d.id, label: d.name }))} onChange={(id) => { if (id) camera.start(id); }} />}
    </Stack>
  );
}
