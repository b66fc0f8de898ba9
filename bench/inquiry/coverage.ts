// How much of classical wording is read: of the short clauses that name a sign, how many hold a finding.
import type { Reader } from './peers.ts';

/** A clause counts when it has one of these characters of complaint … */
const SIGN = /[痛疼胀闷咳喘痰呕吐泻泄便溲尿汗热寒渴眩晕悸烦寐眠肿痒麻酸软倦乏疲血脉舌苔面目耳鼻咽喉食纳腹胸脘胁腰膝肢呃嗳痞]/u;
/** … and none that makes it a herb, a dose, a remedy or a quotation. Theory (肝肾两亏, 清热化痰) stays in and can hold no finding. */
const NOT = /[钱两炒炙治汤丸散方药服宜法煎克以之曰]/u;
const LONGEST = 14;

export function coverage(texts: readonly string[], reader: Reader): { clauses: number; share: number } {
  let clauses = 0;
  let read = 0;
  for (const text of texts) {
    for (const clause of text.replace(/\s/g, '').split(/[，。；：！？,;!?|、]/)) {
      if (!clause || clause.length > LONGEST || !SIGN.test(clause) || NOT.test(clause)) continue;
      clauses++;
      if (reader.read(clause).length > 0) read++;
    }
  }
  return { clauses, share: read / (clauses || 1) };
}
