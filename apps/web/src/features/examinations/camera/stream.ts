// The camera itself: opened for a fingertip, its lamp, and each of its frames with the time it was taken.
import { meanColour, type Colour } from './frame.ts';

/** Small and fast pictures of the camera beside the lamp. Rejects as `getUserMedia` does, also where there is none. */
export async function openCamera(deviceId: string): Promise<MediaStream> {
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (!devices) throw new DOMException('no camera on an insecure origin', 'NotFoundError');
  return devices.getUserMedia({ video: { ...(deviceId ? { deviceId: { exact: deviceId } } : { facingMode: { ideal: 'environment' } }), width: { ideal: 320 }, height: { ideal: 240 }, frameRate: { ideal: 60 } } });
}

export async function cameras(): Promise<{ id: string; name: string }[]> {
  const all = await navigator.mediaDevices.enumerateDevices();
  return all.filter((d) => d.kind === 'videoinput' && d.deviceId).map((d, i) => ({ id: d.deviceId, name: d.label || `${i + 1}` }));
}

/** Turns the lamp on where the camera has one; resolves to whether it is. */
export async function light(stream: MediaStream): Promise<boolean> {
  const [track] = stream.getVideoTracks();
  // Not every browser can say what a camera can do.
  if (!track || !('getCapabilities' in track)) return false;
  const { torch } = track.getCapabilities() as { torch?: boolean };
  if (!torch) return false;
  return track.applyConstraints({ advanced: [{ torch: true } as MediaTrackConstraintSet] }).then(() => true, () => false);
}

/** Large enough that most pixels count: each one averages the sensor's noise further down. */
const [WIDTH, HEIGHT] = [160, 120];

/** Calls `onFrame` with the seconds and the mean colour of each frame; the result stops it. */
export function watchFrames(video: HTMLVideoElement, onFrame: (timeS: number, c: Colour) => void): () => void {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  const take = (ms: number) => {
    if (!context || !video.videoWidth) return;
    context.drawImage(video, 0, 0, WIDTH, HEIGHT);
    onFrame(ms / 1000, meanColour(context.getImageData(0, 0, WIDTH, HEIGHT).data));
  };
  let stopped = false;
  let handle = 0;
  if ('requestVideoFrameCallback' in video) {
    const next = () => { handle = video.requestVideoFrameCallback((_now, m) => { if (stopped) return; take(m.captureTime ?? m.presentationTime); next(); }); };
    next();
    return () => { stopped = true; video.cancelVideoFrameCallback(handle); };
  }
  // Without frame times: each picture of the screen on which the video has moved.
  let seen = -1;
  const v = video as HTMLVideoElement;
  const next = () => { handle = requestAnimationFrame((now) => { if (stopped) return; if (v.currentTime !== seen) { seen = v.currentTime; take(now); } next(); }); };
  next();
  return () => { stopped = true; cancelAnimationFrame(handle); };
}
