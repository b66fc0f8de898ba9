// The committed picture is what the catalogue gives, and shows everything that the catalogue declares.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { catalogue } from '../services/catalogue.ts';
import { readHouse } from './picture/house.ts';
import { route } from './picture/routes.ts';
import { file, picture } from './picture.ts';

const svg = picture();
const house = readHouse(catalogue);

it('is up to date: run `npm run picture` after a change of the catalogue', () => expect(readFileSync(file, 'utf8') === svg).toBe(true));

it('is the same every time', () => expect(picture()).toBe(svg));

it('shows every service and event', () => {
  expect(house.rows.flat().map((b) => b.name).sort()).toEqual(catalogue.map((s) => s.name).sort());
  for (const s of catalogue) for (const shown of [s.title.zh, `>${s.name}<`, ...(s.publishes ?? [])]) expect(svg).toContain(shown);
});

it('knows every service that is called: a call to one that is not in the catalogue would find nobody', () => {
  const hosted = new Set(catalogue.map((s) => s.contract.typeName));
  const declared = catalogue.flatMap((s) => Object.values(s.calls).map((c) => ({ from: s.name, to: c.typeName })));
  expect(declared.filter((c) => !hosted.has(c.to))).toEqual([]);
  expect(house.calls.map((c) => `${c.from}>${catalogue.find((s) => s.name === c.to)?.contract.typeName}`).sort()).toEqual(declared.map((c) => `${c.from}>${c.to}`).sort());
});

it('draws one arrow for each call, from the caller to the called', () => {
  const places = new Map(house.rows.flatMap((row, r) => row.map((b, i) => [b.name, { x: i * 150, y: r * 300, w: 130, h: 90 }] as const)));
  const routes = route(house, places, [120, 420, 720], { left: -20, right: 1100 });
  expect(routes).toHaveLength(house.calls.length);
  const at = ([x, y]: readonly [number, number]) => house.rows.flat().find((b) => { const p = places.get(b.name); return p && x >= p.x && x <= p.x + p.w && (y === p.y || y === p.y + p.h); })?.name;
  const ends = routes.map((r) => `${at(r.points[0] ?? [NaN, 0])}>${at(r.points.at(-1) ?? [NaN, 0])}`).sort();
  expect(ends).toEqual(house.calls.map((c) => `${c.from}>${c.to}`).sort());
});

it('is well-formed and carries no script', () => {
  const open = [...svg.matchAll(/<([a-z]+)(?:\s[^<>]*[^/])?>/g)].map((m) => m[1]).sort();
  const closed = [...svg.matchAll(/<\/([a-z]+)>/g)].map((m) => m[1]).sort();
  expect(open).toEqual(closed);
  expect(svg).not.toMatch(/<script|href|NaN|undefined/);
});
