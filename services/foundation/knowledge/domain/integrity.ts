// Does every reference in the base lead somewhere, and is every name unique? The tests and the loader ask this.
import type { KnowledgeBase } from './types.ts';

/** All faults, in words; empty when the base is sound. */
export function faults(base: KnowledgeBase): string[] {
  const out: string[] = [];
  const unique = (what: string, all: readonly string[]) => {
    const seen = new Set<string>();
    for (const x of all) { if (seen.has(x)) out.push(`${what} ${x} is given twice`); seen.add(x); }
    return seen;
  };
  const herbs = unique('herb', base.herbs.map((h) => h.zh));
  unique('herb name', base.herbs.flatMap((h) => [h.zh, ...h.aliases]));
  unique('id', [...base.herbs, ...base.formulas, ...base.points, ...base.constitutions, ...base.syndromes, ...base.incompatibilities, ...base.interactions, ...base.concepts].map((x) => x.id));
  const formulas = unique('formula', base.formulas.map((f) => f.zh));
  const points = unique('point', base.points.map((p) => p.code));
  const methods = unique('method', base.methods.map((m) => m.zh));
  unique('syndrome', base.syndromes.map((s) => s.zh));
  unique('pregnancy rule', base.pregnancy.map((p) => p.herb));
  unique('toxic rule', base.toxic.map((p) => p.herb));
  const known = (where: string, set: ReadonlySet<string>, names: readonly string[]) => { for (const n of names) if (!set.has(n)) out.push(`${where}: ${n} is not in the base`); };

  for (const h of base.herbs) {
    if (h.parent) known(`parent of ${h.zh}`, herbs, [h.parent]);
    let at = h.parent;
    for (let step = 0; at; step++) {
      if (step > 5) { out.push(`parents of ${h.zh} go in a circle`); break; }
      at = base.herbs.find((x) => x.zh === at)?.parent;
    }
  }
  for (const i of base.incompatibilities) known(i.id, herbs, [i.left, i.right]);
  known('pregnancy', herbs, base.pregnancy.map((p) => p.herb));
  known('toxic', herbs, base.toxic.map((p) => p.herb));
  for (const i of base.interactions) known(i.id, herbs, [i.herb]);
  for (const f of base.formulas) known(f.zh, herbs, f.herbs);
  for (const s of base.syndromes) {
    known(s.zh, formulas, s.formulas);
    known(s.zh, points, s.points);
    known(s.zh, methods, s.methods);
    if (s.citations.length === 0) out.push(`${s.zh} has no citation`);
    if (s.methods.length === 0) out.push(`${s.zh} has no method of treatment`);
  }
  for (const p of base.points) if (!p.meridian.zh) out.push(`${p.code} has no channel`);
  return out;
}
