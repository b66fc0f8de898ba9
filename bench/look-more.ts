// 望 look, the rest: repeatability and comparison, moisture and spots, colour card, face. `node bench/look-more.ts [--part NAME] [--photos N]`.
// Parts: repeatability (needs the photos of ../shared/data), surface, card, face, face-repeatability. Targets and "met"/"missed" stand beside each figure.
import { parseArgs } from 'node:util';
import process from 'node:process';

const { values } = parseArgs({ options: { part: { type: 'string' }, photos: { type: 'string', default: '120' }, out: { type: 'string' } } });
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
