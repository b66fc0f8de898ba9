// 望 look, the rest: repeatability and comparison, moisture and spots, colour card, face. See --help.
import process from 'node:process';
import { optionsOf } from './options.ts';

const HELP = `node bench/look-more.ts [--part NAME] [--photos N] [--out DIR]
  --part NAME   repeatability (needs the photos of ../shared/data), surface, card, face, face-repeatability; default all
  --photos N    photos that repeatability and surface look at; default 120
  --out DIR     draw the places read into the photos of faces in the folder SUOKE_FACES
Targets and "met" or "missed" stand beside each figure. Peer of the face: SUOKE_TFLITE_PYTHON names a python that has ai-edge-litert.`;
const { values } = optionsOf(HELP, { part: { type: 'string' }, photos: { type: 'string', default: '120' }, out: { type: 'string' } });
const parts: Record<string, () => Promise<void>> = {
  repeatability: async () => (await import('./look-more/repeatability.ts')).repeatability(Number(values.photos)),
  surface: async () => (await import('./look-more/surface.ts')).surface(Number(values.photos)),
  card: async () => (await import('./look-more/card.ts')).card(),
  face: async () => (await import('./look-more/face.ts')).face(values.out),
  'face-repeatability': async () => (await import('./look-more/face-repeatability.ts')).faceRepeatability(),
};
const names = values.part === undefined ? Object.keys(parts) : [values.part];
for (const name of names) {
  const run = parts[name];
  if (run === undefined) { console.error(`no part ${name}; there are ${Object.keys(parts).join(', ')}`); process.exit(2); }
  console.log(`\n== ${name}`);
  await run();
}
