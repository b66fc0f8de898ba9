// The microphone as a recording; stops by itself after a minute.
import { useCallback, useEffect, useRef, useState } from 'react';

const MOST_S = 60;

export function useRecorder(onDone: (sound: Blob) => void) {
  const [state, setState] = useState<'idle' | 'recording' | 'refused'>('idle');
  const [seconds, setSeconds] = useState(0);
  const recorder = useRef<MediaRecorder>(undefined);
  const done = useRef(onDone);
  done.current = onDone;
  const stop = useCallback(() => { if (recorder.current?.state === 'recording') recorder.current.stop(); }, []);
  const start = useCallback(async () => {
    try {
      // Processing by the browser would change what is measured.
      const stream = await navigator.mediaDevices.getUserMedia({ audio: { echoCancellation: false, noiseSuppression: false, autoGainControl: false } });
      const type = ['audio/webm;codecs=opus', 'audio/ogg;codecs=opus'].find((x) => MediaRecorder.isTypeSupported(x));
      const r = new MediaRecorder(stream, type ? { mimeType: type } : {});
      const parts: Blob[] = [];
      r.ondataavailable = (e) => parts.push(e.data);
      r.onstop = () => { stream.getTracks().forEach((track) => track.stop()); setState('idle'); done.current(new Blob(parts, { type: r.mimeType })); };
      recorder.current = r;
      r.start();
      setSeconds(0);
      setState('recording');
    } catch {
      setState('refused');
    }
  }, []);
  useEffect(() => {
    if (state !== 'recording') return undefined;
    const timer = setInterval(() => setSeconds((n) => n + 1), 1000);
    return () => clearInterval(timer);
  }, [state]);
  useEffect(() => { if (seconds >= MOST_S) stop(); }, [seconds, stop]);
  useEffect(() => () => { const r = recorder.current; if (r?.state === 'recording') { r.onstop = null; r.stop(); r.stream.getTracks().forEach((track) => track.stop()); } }, []);
  return { state, seconds, start: () => void start(), stop };
}
