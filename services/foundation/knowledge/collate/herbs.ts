// Makes data/herbs.tsv from our list, our corrections and the herbal-pieces tables (MIT); run by hand, result committed.
// usage: node services/foundation/knowledge/collate/herbs.ts [path of herbal-pieces]
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const source = process.argv[2] ?? here('../../../../../shared/data/knowledge/herbal-pieces');
const lines = (path: string) => readFileSync(path, 'utf8').replace(/^\uFEFF/, '').split('\n').map((l) => l.replace(/\r$/, ''));

const MERIDIANS: Record<string, string> = {
  Lung: 'LU', 'Large intestine': 'LI', Stomach: 'ST', Spleen: 'SP', Heart: 'HT', 'Small intestine': 'SI', Bladder: 'BL',
  Kidney: 'KI', Pericardium: 'PC', 'Triple burner': 'TE', Gallbladder: 'GB', Liver: 'LR',
};
interface Facts { nature: Set<string>; flavour: Set<string>; meridian: Set<string> }
const facts = new Map<string, Facts>();
for (const line of lines(`${source}/CHP_Medicinal_properties.tsv`).slice(1)) {
  const [id, property] = line.split('\t');
  if (!id || !property) continue;
  const of = facts.get(id) ?? { nature: new Set(), flavour: new Set(), meridian: new Set() };
  facts.set(id, of);
  const words = property.replace(/ (medicinal|meridian|therapeutic)$/, '');
  if (property.endsWith('therapeutic')) of.nature.add(words.toLowerCase());
  else if (property.endsWith('medicinal')) of.flavour.add(words.toLowerCase());
  else if (MERIDIANS[words]) of.meridian.add(MERIDIANS[words]);
}
const pieces = new Map(lines(`${source}/Chinese_herbal_pieces.tsv`).slice(1).map((l) => l.split('\t')).map((c) => [c[1] ?? '', c]));

const own = new Map(lines(here('../data/herbs.own.txt')).filter((l) => l && !l.startsWith('#')).map((l) => l.split('|')).map((c) => [c[0] ?? '', c]));
const names = new Map(lines(here('../data/herbs.names.txt')).filter((l) => l && !l.startsWith('#')).flatMap((l) => l.split(';')).map((p) => p.split('=') as [string, string]));

const rows: string[] = ['id\tzh\tpinyin\ten\tcategory\tcategoryZh\tcategoryEn\tnature\tflavour\tmeridian\taliases\tparent\tsource'];
const ids = new Set<string>();
const order = (set: Iterable<string>) => [...set].sort().join(' ');
let category: string[] = [];
for (const line of lines(here('../data/herbs.list.txt'))) {
  if (line.startsWith('@')) category = line.slice(1).split('|');
  if (!line || line.startsWith('#') || line.startsWith('@')) continue;
  for (const match of line.matchAll(/([^\s()=]+)(?:=([^\s()]+))?(?:\(([^)]*)\))?/gu)) {
    const zh = match[1] ?? '';
    const piece = pieces.get(zh);
    const mine = own.get(zh);
    const took = piece ? facts.get(piece[0] ?? '') : undefined;
    const pinyin = (mine?.[1] || piece?.[3] || '').replace(/\s+/g, ' ').replaceAll('lv', 'lü').replaceAll('nv', 'nü').trim();
    if (!pinyin) throw new Error(`no pinyin for ${zh}`);
    let id = `herb.${pinyin.replaceAll('ü', 'v').replaceAll(' ', '-')}`;
    for (let n = 2; ids.has(id); n++) id = `${id.replace(/-\d+$/, '')}-${n}`;
    ids.add(id);
    const nature = mine?.[2] || order(took?.nature ?? []);
    const flavour = mine?.[3] || order(took?.flavour ?? []);
    const meridian = mine?.[4] || order(took?.meridian ?? []);
    const fromPieces = Boolean(took) && !(mine?.[2] && mine[3] && mine[4]);
    rows.push([id, zh, pinyin, names.get(zh) ?? '', ...category, nature, flavour, meridian, (match[3] ?? '').trim(), match[2] ?? '', fromPieces ? 'herbal-pieces' : 'own'].join('\t'));
  }
}
writeFileSync(here('../data/herbs.tsv'), `${rows.join('\n')}\n`);
console.log(`${rows.length - 1} herbs`);
