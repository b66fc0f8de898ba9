// Compares our safety tables with the herb-taboos links (origin unclear: for checking only, nothing is taken over).
// usage: node services/foundation/knowledge/collate/taboos.ts [folder of herb-taboos]
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadKnowledge } from '../data/load.ts';

const folder = process.argv[2] ?? fileURLToPath(new URL('../../../../../shared/data/knowledge/herb-taboos', import.meta.url));
const csv = (name: string) => readFileSync(`${folder}/${name}`, 'utf8').split('\n').slice(1).filter(Boolean).map((l) => l.trim().split(','));
const herbs = new Map(csv('herbID.csv').map(([id = '', name = '']) => [id, name]));
const taboos = new Map(csv('tabooID.csv').map(([id = '', text = '']) => [id, text]));
const { base } = loadKnowledge();
const nameOf = new Map(base.herbs.flatMap((h) => [h.zh, ...h.aliases].map((n) => [n, h.zh] as const)));
const parent = new Map(base.herbs.flatMap((h) => (h.parent ? [[h.zh, h.parent] as const] : [])));
const kin = (h: string): string[] => { const p = parent.get(h); return p ? [h, ...kin(p)] : [h]; };

const theirs = { forbidden: new Set<string>(), caution: new Set<string>() };
const pairs = new Set<string>();
for (const [from = '', to = ''] of csv('herbTOtaboo.csv')) {
  const herb = nameOf.get(herbs.get(from) ?? '');
  const text = taboos.get(to) ?? '';
  if (!herb) continue;
  if (/孕妇(禁用|忌服|禁服)|妊娠期忌用/.test(text)) theirs.forbidden.add(herb);
  else if (/孕妇慎用|孕妇及.*慎用/.test(text)) theirs.caution.add(herb);
  const other = /不宜与(.+?)同用/.exec(text)?.[1];
  if (other) for (const o of other.split(/[、，]/)) pairs.add(`${herb}×${o.replace(/(类|药材)+$/u, '')}`);
}
const ours = new Map(base.pregnancy.map((p) => [p.herb, p.level === 'caution' ? 'caution' : 'forbidden']));
const list = (what: string, all: Iterable<string>) => console.log(`${what}: ${[...all].sort().join(' ') || '-'}`);
list('pregnancy, theirs only (forbidden)', [...theirs.forbidden].filter((h) => !ours.has(h)));
list('pregnancy, theirs only (caution)', [...theirs.caution].filter((h) => !ours.has(h)));
list('pregnancy, ours only', [...ours.keys()].filter((h) => !theirs.forbidden.has(h) && !theirs.caution.has(h)));
list('pregnancy, other level', [...ours].filter(([h, l]) => (theirs.forbidden.has(h) && l === 'caution') || (theirs.caution.has(h) && !theirs.forbidden.has(h) && l === 'forbidden')).map(([h, l]) => `${h}(ours ${l})`));
const known = (a: string, b: string) => base.incompatibilities.some((i) => (kin(a).includes(i.left) && kin(b).includes(i.right)) || (kin(a).includes(i.right) && kin(b).includes(i.left)));
const expand: Record<string, string> = { 乌头: '乌头', 黎芦: '藜芦', 贝母: '贝母', '瓜篓': '瓜蒌', '瓜萎': '瓜蒌' };
list('pairs, theirs only', [...pairs].filter((p) => { const [a = '', b = ''] = p.split('×'); const o = nameOf.get(expand[b] ?? b) ?? expand[b] ?? b; return !known(a, o); }));
console.log(`pairs theirs with a known herb: ${pairs.size}`);
