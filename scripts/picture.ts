// `npm run picture`: draws the architecture from the catalogue into docs/architecture.svg.
import { mkdirSync, writeFileSync } from 'node:fs';
import { catalogue } from '../services/catalogue.ts';
import { draw } from './picture/draw.ts';
import { readHouse } from './picture/house.ts';

export const file = new URL('../docs/architecture.svg', import.meta.url);
export const picture = (): string => draw(readHouse(catalogue));

if (import.meta.main) {
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, picture());
}
