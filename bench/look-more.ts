// 望 look, the rest: repeatability and comparison, moisture and spots, the confidence of signs without labels, colour card, face. See --help.
import process from 'node:process';
import { optionsOf } from './options.ts';

const HELP = `node bench/look-more.ts [--part NAME] [--photos N] [--out DIR] [--plots]
  --part NAME   repeatability and edited (need the photos of ../shared/data), surface, card, face, face-calibration, face-repeatability; default all
  --photos N    photos that repeatability, surface (default 120) and edited (default 180) look at
  --people N    drawn people that face-calibration fits on, and as many others that it checks; default 240
  --plots       edited and face-calibration also write docs/reliability-edited.svg and docs/reliability-face.svg of the service
  --out DIR     draw the places read into the photos of faces in the folder SUOKE_FACES
Targets and "met" or "missed" stand beside each figure. Peer of the face: SUOKE_TFLITE_PYTHON names a python that has ai-edge-litert.`;
const { values } = optionsOf(HELP, { part: { type: 'string' }, photos: { type: 'string' }, out: { type: 'string' }, people: { type: 'string', default: '240' }, plots: { type: 'boolean', default: false } });
const photos = values.photos === undefined ? undefined : Number(values.photos);
const parts: Record<string, () => Promise<void>> = {
  repeatability: async () => (await import('./look-more/repeatability.ts')).repeatability(photos ?? 120),
  surface: async () => (await import('./look-more/surface.ts')).surface(photos ?? 120),
  edited: async () => (await import('./look-more/edited.ts')).edited(photos ?? 180, values.plots),
  card: async () => (await import('./look-more/card.ts')).card(),
  face: async () => (await import('./look-more/face.ts')).face(values.out),
  'face-calibration': async () => (await import('./look-more/face-calibration.ts')).faceCalibration(Number(values.people), Number(values.people), values.plots === true),
  'face-repeatability': async () => (await import('./look-more/face-repeatability.ts')).faceRepeatability(),
};
const names = values.part === undefined ? Object.keys(parts) : [values.part];
for (const name of names) {
  const run = parts[name];
  if (run === undefined) { console.error(`no part ${name}; there are ${Object.keys(parts).join(', ')}`); process.exit(2); }
  console.log(`\n== ${name}`);
  await run();
}
