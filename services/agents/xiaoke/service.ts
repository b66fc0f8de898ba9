// 小克 xiaoke: fuses the findings of all examinations into ranked syndromes, with reasons, conflicts and a triage level.
import { findingFromMessage, XiaokeService } from '@suoke/contracts';
import { defineService } from '@suoke/service';
import { differentiate } from './analyse.ts';
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
        redFlags: q.redFlags.map((f) => ({ code: f.code, level: f.level === 'emergency' ? 'emergency' : 'urgent', words: f.words, advice: { zh: f.advice, en: f.adviceEn } })),
        person: { ...(p?.sex === 'female' || p?.sex === 'male' ? { sex: p.sex } : {}), ...(p?.ageYears === undefined ? {} : { ageYears: p.ageYears }), ...(p?.pregnant ? { pregnant: true } : {}) },
        ...(q.among.length ? { among: q.among } : {}),
      });
      return differentiationMessage(d, new Map(findings.map((f) => [f.code, f.modality])));
    },
  },
});
