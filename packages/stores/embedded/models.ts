// Models port on a local folder: <folder>/<name>/<version>/model.bin beside its card.json.
import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { SuokeError } from '@suoke/terminology';
import type { ModelRef, Models } from '../ports/models.ts';
import { writeWhole } from './files.ts';

export class FolderModels implements Models {
  #folder: string;
  constructor(folder: string) { this.#folder = folder; }

  async put(name: string, version: string, bytes: Uint8Array, card: Record<string, string> = {}): Promise<ModelRef> {
    const folder = this.#versionFolder(name, version);
    const ref: ModelRef = { name, version, sha256: sha256(bytes), size: bytes.length, card };
    const before = await this.#ref(name, version);
    if (before && before.sha256 !== ref.sha256) throw new SuokeError('conflict', 'models.exists', `${name} ${version} exists with other content`, 'give it a new version');
    if (before) return before;
    const drafts = path.join(this.#folder, '.drafts');
    await writeWhole(drafts, one(bytes), () => path.join(folder, 'model.bin'));
    await writeWhole(drafts, one(Buffer.from(JSON.stringify(ref, null, 2))), () => path.join(folder, 'card.json')); // last: it makes the version visible
    return ref;
  }

  async load(name: string, version?: string): Promise<{ ref: ModelRef; bytes: Uint8Array }> {
    const ref = version === undefined ? (await this.list(name)).at(-1) : await this.#ref(name, version);
    if (!ref) throw new SuokeError('not-found', 'models.not-found', `there is no model ${name}${version === undefined ? '' : ` ${version}`}`, 'see which there are with list');
    const bytes = await readFile(path.join(this.#versionFolder(ref.name, ref.version), 'model.bin')).catch(() => Buffer.alloc(0));
    if (sha256(bytes) !== ref.sha256) throw new SuokeError('internal', 'models.corrupt', `${ref.name} ${ref.version} does not match its hash`, 'put it again from its source');
    return { ref, bytes };
  }

  async list(name?: string): Promise<ModelRef[]> {
    const names = name === undefined ? await folders(this.#folder) : [name];
    const refs: ModelRef[] = [];
    for (const n of names) {
      for (const v of await folders(path.dirname(this.#versionFolder(n, '0')))) {
        const ref = await this.#ref(n, v);
        if (ref) refs.push(ref);
      }
    }
    return refs.sort((a, b) => a.name < b.name ? -1 : a.name > b.name ? 1 : compareVersions(a.version, b.version));
  }

  async verify(): Promise<ModelRef[]> {
    const bad: ModelRef[] = [];
    for (const ref of await this.list()) await this.load(ref.name, ref.version).catch(() => bad.push(ref));
    return bad;
  }

  async #ref(name: string, version: string): Promise<ModelRef | undefined> {
    const text = await readFile(path.join(this.#versionFolder(name, version), 'card.json'), 'utf8').catch(() => undefined);
    return text === undefined ? undefined : JSON.parse(text) as ModelRef;
  }

  #versionFolder(name: string, version: string): string {
    if (!/^[a-z0-9][a-z0-9-]{0,80}$/.test(name) || !/^[0-9A-Za-z][0-9A-Za-z.+-]{0,80}$/.test(version)) throw new SuokeError('invalid', 'models.name', `"${name}" "${version}" cannot name a model`, 'use a name such as tongue-segmentation and a version such as 1.2.0');
    return path.join(this.#folder, name, version);
  }
}

/** Semantic version order: numbers by value, a pre-release before its release. */
export function compareVersions(a: string, b: string): number {
  const [na = '', pa] = split(a);
  const [nb = '', pb] = split(b);
  return compareParts(na, nb) || (pa === undefined ? (pb === undefined ? 0 : 1) : pb === undefined ? -1 : compareParts(pa, pb));
}

function split(v: string): [string, string | undefined] {
  const plain = v.split('+')[0] ?? v;
  const dash = plain.indexOf('-');
  return dash < 0 ? [plain, undefined] : [plain.slice(0, dash), plain.slice(dash + 1)];
}

function compareParts(a: string, b: string): number {
  const [as, bs] = [a.split('.'), b.split('.')];
  for (let i = 0; i < Math.max(as.length, bs.length); i++) {
    const [x, y] = [as[i], bs[i]];
    if (x === undefined || y === undefined) return x === undefined ? -1 : 1;
    const [nx, ny] = [/^\d+$/.test(x), /^\d+$/.test(y)];
    const order = nx && ny ? Number(x) - Number(y) : nx !== ny ? (nx ? -1 : 1) : x < y ? -1 : x > y ? 1 : 0;
    if (order !== 0) return order;
  }
  return 0;
}

async function folders(at: string): Promise<string[]> {
  const entries = await readdir(at, { withFileTypes: true }).catch(() => []);
  return entries.filter(e => e.isDirectory() && !e.name.startsWith('.')).map(e => e.name).sort();
}

async function* one(bytes: Uint8Array): AsyncIterable<Uint8Array> { yield bytes; }

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
