// Takes a photo with the camera; where there is none, the system's own way to take one.
import { Alert, Button, Group, Modal, Stack } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useSpeech } from '../../i18n/index.tsx';
import { FileButton } from './FileButton.tsx';

export function CameraDialog({ onClose, onPhoto }: { onClose: () => void; onPhoto: (photo: Blob) => void }) {
  const { t } = useSpeech();
  const video = useRef<HTMLVideoElement>(null);
  const [state, setState] = useState<'starting' | 'ready' | 'refused'>('starting');
  useEffect(() => {
    let stream: MediaStream | undefined;
    let gone = false;
    const stop = () => stream?.getTracks().forEach((track) => track.stop());
    // Absent on an insecure origin.
    const devices = navigator.mediaDevices as MediaDevices | undefined;
    if (!devices) { setState('refused'); return undefined; }
    devices.getUserMedia({ video: { facingMode: 'user', width: { ideal: 1920 }, height: { ideal: 1080 } } }).then((s) => {
      stream = s;
      if (gone || !video.current) return stop();
      video.current.srcObject = s;
      setState('ready');
    }, () => { if (!gone) setState('refused'); });
    return () => { gone = true; stop(); };
  }, []);
  const take = () => {
    const v = video.current;
    if (!v?.videoWidth) return;
    const canvas = document.createElement('canvas');
    canvas.width = v.videoWidth;
    canvas.height = v.videoHeight;
    canvas.getContext('2d')?.drawImage(v, 0, 0);
    canvas.toBlob((b) => { if (b) onPhoto(b); }, 'image/jpeg', 0.95);
  };
  return (
    <Modal opened onClose={onClose} title={t('tongue.take')} size="lg" centered closeButtonProps={{ 'aria-label': t('common.close') }}>
      <Stack>
        {state === 'refused'
          ? <><Alert color="yellow" role="alert">{t('camera.refused')}</Alert><FileButton label={t('camera.system')} accept="image/*" capture="environment" onFile={onPhoto} testId="camera-file" /></>
          : <video ref={video} autoPlay playsInline muted aria-label={t('camera.view')} style={{ width: '100%', borderRadius: '0.75rem', background: '#000', minHeight: '12rem' }} />}
        <Group justify="flex-end"><Button variant="default" onClick={onClose}>{t('common.cancel')}</Button>{state !== 'refused' && <Button onClick={take} disabled={state !== 'ready'}>{t('camera.shoot')}</Button>}</Group>
      </Stack>
    </Modal>
  );
}
