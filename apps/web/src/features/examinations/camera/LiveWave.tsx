// The wave as it is recorded, its beats marked; the newest at the right.
import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useRef, type RefObject } from 'react';
import { recent } from './display.ts';
import { RATE_HZ, type Recorder } from './recorder.ts';

const SHOWN_S = 6;
const HEIGHT = 130;
const inks = { light: { wave: '#1c6b57', beat: '#b93f2b', base: '#e4e1d8' }, dark: { wave: '#6ab093', beat: '#e5917f', base: '#323c39' } };

export function LiveWave({ recorder, label }: { recorder: RefObject<Recorder>; label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  useEffect(() => {
    let handle = 0;
    let last = 0;
    // Who asked for less motion gets a new picture four times a second.
    const everyMs = matchMedia('(prefers-reduced-motion: reduce)').matches ? 250 : 30;
    const tick = (now: number) => {
      handle = requestAnimationFrame(tick);
      if (now - last < everyMs || !canvas.current) return;
      last = now;
      draw(canvas.current, recorder.current, inks[scheme]);
    };
    handle = requestAnimationFrame(tick);
    return () => cancelAnimationFrame(handle);
  }, [recorder, scheme]);
  return <canvas ref={canvas} role="img" aria-label={label} style={{ width: '100%', height: HEIGHT, display: 'block' }} data-testid="live-wave" />;
}

function draw(canvas: HTMLCanvasElement, r: Recorder, ink: (typeof inks)['light']): void {
  const scale = window.devicePixelRatio || 1;
  const [width, height] = [canvas.clientWidth, HEIGHT];
  if (canvas.width !== Math.round(width * scale)) { canvas.width = Math.round(width * scale); canvas.height = Math.round(height * scale); }
  const c = canvas.getContext('2d');
  if (!c) return;
  c.setTransform(scale, 0, 0, scale, 0, 0);
  c.clearRect(0, 0, width, height);
  c.strokeStyle = ink.base;
  c.beginPath();
  c.moveTo(0, height - 0.5);
  c.lineTo(width, height - 0.5);
  c.stroke();
  const n = SHOWN_S * RATE_HZ;
  // Each sample less the mean of a second and a half around it.
  const values = recent(r.wave, n, 1.5 * RATE_HZ);
  const known = values.filter((v) => !Number.isNaN(v)).toSorted((a, b) => a - b);
  if (known.length < 2) return;
  // The few that the finger's coming and going makes do not set the scale.
  const [low, high] = [known[Math.floor(known.length * 0.01)]!, known[Math.ceil(known.length * 0.99) - 1]!];
  const x = (i: number) => width - ((values.length - 1 - i) / n) * width;
  const y = (v: number) => height - 14 - (height - 30) * Math.min(1.1, Math.max(-0.1, (v - low) / (high - low || 1)));
  c.strokeStyle = ink.wave;
  c.lineWidth = 2;
  c.lineJoin = 'round';
  c.beginPath();
  values.forEach((v, i) => { if (Number.isNaN(v)) return; if (i === 0 || Number.isNaN(values[i - 1]!)) c.moveTo(x(i), y(v)); else c.lineTo(x(i), y(v)); });
  c.stroke();
  c.fillStyle = ink.beat;
  const first = r.wave.length - values.length;
  for (const beat of r.beats) {
    const i = Math.round(beat * RATE_HZ) - first;
    const v = values[i];
    if (v === undefined || Number.isNaN(v)) continue;
    c.beginPath();
    c.arc(x(i), y(v), 4.5, 0, 2 * Math.PI);
    c.fill();
  }
}
