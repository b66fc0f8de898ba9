// 小克 xiaoke: fuses the findings of all examinations into ranked syndromes, with reasons, conflicts and a triage level.
import { findingFromMessage, XiaokeService } from '@suoke/contracts';
import { defineService } from '@suoke/service';
import { differentiate, type Vitals } from './analyse.ts';
import { differentiationMessage } from './messages.ts';

export const xiaoke = defineService({
  name: 'xiaoke',
  title: { zh: '小克', en: 'Xiaoke' },
  layer: 'agents',
  contract: XiaokeService,
  calls: {},
  stores: [],
  handlers: {
    async differentiate(q) {
      const findings = q.findings.map(findingFromMessage).map((f) => {
        const said = f.evidence.find((e) => e.kind === 'text');
        return said?.kind === 'text' ? { ...f, words: said.words } : f;
      });
      const p = q.person;
      const d = differentiate({
        findings,
        redFlags: q.redFlags.map((f) => ({ code: f.code, level: f.level === 'emergency' ? 'emergency' : 'urgent', zh: f.zh, en: f.en, words: f.words, span: f.span, advice: { zh: f.advice, en: f.adviceEn } })),
        person: { ...(p?.sex === 'female' || p?.sex === 'male' ? { sex: p.sex } : {}), ...(p?.ageYears === undefined ? {} : { ageYears: p.ageYears }), ...(p?.pregnant ? { pregnant: true } : {}) },
        ...(q.among.length ? { among: q.among } : {}),
        ...(q.askLimit ? { askLimit: q.askLimit } : {}),
        ...(q.describe ? { describe: q.describe } : {}),
        ...(Object.keys(q.vitals).length ? { vitals: vitalsOf(q.vitals) } : {}),
      });
      return differentiationMessage(d, new Map(findings.map((f) => [f.code, f.modality])));
    },
  },
});

/** Metrics of data-processing by the names that the triage rules use; their units are the same. */
const metrics: Record<string, keyof Vitals> = { temperature: 'temperatureC', 'heart-rate': 'heartRateBpm', 'respiratory-rate': 'respirationBpm', systolic: 'systolicMmHg', diastolic: 'diastolicMmHg', spo2: 'spo2Percent' };
function vitalsOf(vitals: Record<string, number>): Vitals {
  return Object.fromEntries(Object.entries(vitals).flatMap(([metric, v]) => { const name = metrics[metric]; return name ? [[name, v]] : []; }));
}
