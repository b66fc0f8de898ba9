// Reads a syndrome's description, written by the project as a list of terms, into finding codes.
// No negation, no grammar: for what a person says, the inquiry service reads the text.
import { findingGroups } from '@suoke/terminology';

const plain = new Map<string, string[]>();
const patterns: { re: RegExp; code: string }[] = [];
const inside: Record<'tongue' | 'coating' | 'pulse', Map<string, string[]>> = { tongue: new Map(), coating: new Map(), pulse: new Map() };

const push = (m: Map<string, string[]>, k: string, code: string) => {
  const known = m.get(k);
  if (known) known.push(code); else m.set(k, [code]);
};
for (const g of findingGroups()) {
  const part: 'pulse' | 'coating' | 'tongue' | undefined = g.code.startsWith('pulse.') ? 'pulse' : g.code.startsWith('tongue.coating.') ? 'coating' : g.code.startsWith('tongue.sublingual.') ? undefined : g.code.startsWith('tongue.') ? 'tongue' : undefined;
  if (g.code.startsWith('tongue.sublingual.')) continue; // its words hold only where the veins under the tongue are named
  for (const term of [...g.terms, g.zh]) {
    if (part) push(inside[part], term, g.code);
    else if (/[~^|]/.test(term)) { if (!/[\^+]/.test(term)) patterns.push({ re: new RegExp(term.replace(/~(\d)/g, '.{0,$1}'), 'u'), code: g.code }); }
    else push(plain, term, g.code);
  }
}
/** Codes of the longest known stretches, left to right, each stretch used once. */
function scan(text: string, table: ReadonlyMap<string, readonly string[]>, longest: number, into: Set<string>): number {
  let read = 0;
  for (let i = 0; i < text.length;) {
    let n = Math.min(longest, text.length - i);
    while (n > 0 && !table.has(text.slice(i, i + n))) n--;
    for (const code of n > 0 ? table.get(text.slice(i, i + n)) ?? [] : []) into.add(code);
    read += n;
    i += Math.max(1, n);
  }
  return read;
}
const LONGEST = 12;

/** The finding codes of a description such as `心悸，失眠，舌红少苔，脉细数`, in order, each once. */
export function readDescription(text: string): string[] {
  const codes = new Set<string>();
  for (const clause of text.split(/[，。；、\s]+/).filter(Boolean)) {
    if (plain.has(clause)) { scan(clause, plain, LONGEST, codes); continue; }
    const tongue = /^(舌(?!强言)[^苔]*)?(?:舌?(苔.*|少苔|无苔))?$/u.exec(clause);
    if (clause.startsWith('脉')) scan(clause.slice(1), inside.pulse, LONGEST, codes);
    else if (/尺脉/.test(clause)) scan(clause, inside.pulse, LONGEST, codes);
    else if (tongue) {
      scan((tongue[1] ?? '').replace(/^舌质?/, '').replace(/少$|无$/, ''), inside.tongue, LONGEST, codes);
      if (/[少无]苔/.test(clause)) codes.add(clause.includes('无苔') ? 'tongue.coating.peeled' : 'tongue.coating.scanty');
      else scan((tongue[2] ?? '').replace(/^苔/, ''), inside.coating, LONGEST, codes);
    } else if (scan(clause, plain, LONGEST, codes) < clause.length) {
      for (const p of patterns) if (p.re.test(clause)) codes.add(p.code);
    }
  }
  return [...codes];
}
