// Records a pulse with the camera and shows it while it comes; the recording goes to the pulse service in pieces.
import { useCallback, useEffect, useRef, useState } from 'react';
import { pulse } from '../../../api/clients/pulse.ts';
import { errorCode } from '../../../api/errors.ts';
import { startPieces } from './pieces.ts';
import { csvOf, frame, heard, RATE_HZ, startRecorder, WANTED_S, type Recorder } from './recorder.ts';
import { cameras, light, openCamera, watchFrames } from './stream.ts';

export type CameraState = 'idle' | 'starting' | 'recording' | 'refused' | 'stopped' | 'done';
/** A lamp on a finger gets warm, and who has not held still for so long needs a rest. */
const MOST_S = 180;

/** `onDone` gets the wave as CSV. */
export function useCameraPulse(onDone: (csv: string) => void) {
  const video = useRef<HTMLVideoElement>(null);
  const recorder = useRef<Recorder>(startRecorder());
  const [state, setState] = useState<CameraState>('idle');
  const [error, setError] = useState<unknown>();
  const [lamp, setLamp] = useState<boolean>();
  const [devices, setDevices] = useState<{ id: string; name: string }[]>([]);
  const [, redraw] = useState(0);
  const end = useRef<() => void>(() => {});
  const done = useRef(onDone);
  done.current = onDone;

  const stop = useCallback((to: CameraState) => { end.current(); end.current = () => {}; setLamp(undefined); setState(to); }, []);
  useEffect(() => () => end.current(), []);

  const start = useCallback(async (deviceId = '') => {
    end.current();
    setError(undefined);
    setState('starting');
    let gone = false;
    let stream: MediaStream | undefined;
    let unwatch = () => {};
    let pieces: ReturnType<typeof startPieces> | undefined;
    end.current = () => { gone = true; unwatch(); pieces?.close(); stream?.getTracks().forEach((track) => track.stop()); };
    try {
      stream = await openCamera(deviceId);
    } catch {
      if (!gone) stop('refused');
      return;
    }
    const view = video.current;
    if (gone || !view) { stream.getTracks().forEach((track) => track.stop()); return; }
    view.srcObject = stream;
    await view.play().catch(() => undefined);
    setLamp(await light(stream));
    setDevices(await cameras().catch(() => []));
    if (gone) return;
    const r = (recorder.current = startRecorder());
    const begin = () => startPieces({
      rateHz: RATE_HZ, codeOf: errorCode, newId: () => crypto.randomUUID(), wait: (ms) => new Promise((go) => { setTimeout(go, ms); }),
      send: async (p) => pulse.live({ ...p, position: BigInt(p.position) }),
      onReading: (reading, from, upTo) => {
        heard(r, reading, from, upTo);
        redraw((n) => n + 1);
        const csv = r.usableS >= WANTED_S ? csvOf(r) : undefined;
        if (csv) { stop('done'); done.current(csv); }
      },
      onError: (e) => { setError(e); stop('stopped'); },
    });
    const from = performance.now();
    unwatch = watchFrames(view, (timeS, colour) => {
      const cover = r.cover;
      const { anew, runs } = frame(r, timeS, colour);
      if (anew) { pieces?.close(); pieces = undefined; }
      if (runs.length) (pieces ??= begin()).push(runs);
      if (anew || cover !== r.cover) redraw((n) => n + 1);
      if (performance.now() - from > MOST_S * 1000) stop('stopped');
    });
    // Another app has taken the camera, or it was unplugged.
    stream.getVideoTracks()[0]?.addEventListener('ended', () => { if (!gone) stop('stopped'); });
    setState('recording');
  }, [stop]);

  /** Ends it by hand and takes what is there. */
  const use = () => { const csv = csvOf(recorder.current); if (csv) { stop('done'); done.current(csv); } };
  return { state, error, lamp, devices, video, recorder, start: (id?: string) => void start(id), stop: () => stop('stopped'), use };
}
