// What the picture shows, read from the catalogue alone: services in rows, who calls whom, who keeps what, who tells whom.
import type { AnyService, StoreName } from '@suoke/service';

export type Layer = AnyService['layer'];
export interface Box { name: string; zh: string; en: string; short: string; layer: Layer; row: number; stores: readonly StoreName[] }
export interface Call { from: string; to: string }
export interface Announcement { type: string; from: string[]; to: string[] }
export interface House { rows: Box[][]; calls: Call[]; events: Announcement[] }

/** Layers in the order of the specification; those of one inner list stand side by side. */
export const layerRows: readonly (readonly Layer[])[] = [['agents'], ['diagnosis'], ['foundation', 'data-processing']];

/** What the seams of packages/service publish in the name of every service. */
const ofTheSeams = 'audit.recorded';
export const seams = '*';

const short = (zh: string): string => zh.replace(/^统一/, '').replace(/(服务|管理)$/, '');

/** Everything is in the order of the catalogue, so that the same catalogue gives the same picture. */
export function readHouse(catalogue: readonly AnyService[]): House {
  const rows = layerRows.map((layers, row) => layers.flatMap((layer) => catalogue.filter((s) => s.layer === layer).map((s): Box => ({ name: s.name, zh: s.title.zh, en: s.title.en, short: short(s.title.zh), layer, row, stores: s.stores }))));
  const nameOf = (typeName: string) => catalogue.find((s) => s.contract.typeName === typeName)?.name;
  const calls = catalogue.flatMap((s) => Object.values(s.calls).flatMap((c) => { const to = nameOf(c.typeName); return to === undefined ? [] : [{ from: s.name, to }]; }));
  return { rows, calls, events: announcements(catalogue) };
}

function announcements(catalogue: readonly AnyService[]): Announcement[] {
  const patterns = (s: AnyService) => Object.values(s.consumers ?? {}).flatMap((c) => c.types);
  const types = [...new Set([...catalogue.flatMap((s) => s.publishes ?? []), ...catalogue.flatMap((s) => patterns(s).filter((t) => !t.endsWith('*')))])];
  const hears = (s: AnyService, type: string) => patterns(s).some((p) => p === type || p === '*' || (p.endsWith('.*') && type.startsWith(p.slice(0, -1))));
  return types.map((type) => ({
    type, from: type === ofTheSeams ? [seams] : catalogue.filter((s) => s.publishes?.includes(type)).map((s) => s.name), to: catalogue.filter((s) => hears(s, type)).map((s) => s.name),
  })).sort((a, b) => first(a) - first(b));
  function first(a: Announcement): number {
    const i = catalogue.findIndex((s) => s.name === a.from[0]);
    return i < 0 ? catalogue.length + (a.from[0] === seams ? 0 : 1) : i;
  }
}
