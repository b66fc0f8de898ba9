// A consultation with everything in it, for tests.
import type { Finding } from '@suoke/terminology';
import type { Case } from '../domain/fhir/case.ts';

const hash = (c: string) => c.repeat(64);
const finding = (over: Partial<Finding>): Finding => ({ code: 'symptom.palpitations', zh: '心悸', en: 'palpitations', modality: 'inquiry', polarity: 'present', score: 1, confidence: 0.9, evidence: [{ kind: 'text', words: '心慌', span: [0, 2] }], ...over });

export const fullCase: Case = {
  id: 'c-1', version: 7, language: 'zh', createdAt: '2026-03-16T01:00:00.000Z', updatedAt: '2026-03-16T02:00:00.000Z',
  person: { id: 'p-1', name: '王 <小> & "明"', birthDate: '1990-05-17', sex: 'female', ageYears: 35, pregnant: true, allergies: ['青霉素'], conditions: ['高血压'], medicines: ['氨氯地平'] },
  said: ['最近心慌，睡不好 <script>alert(1)</script>', ''],
  redFlags: [{ code: 'redflag.chest-pain', level: 'emergency', zh: '压榨性胸痛', en: 'crushing chest pain', words: '胸口像压了石头', advice: '请立即拨打 120', adviceEn: 'call 120 now', source: "project's own" }],
  findings: [finding({ degree: 'moderate', duration: 'P3D' }), finding({ code: 'symptom.thirst', zh: '口渴', en: 'thirst', polarity: 'absent', evidence: [] }), finding({ code: 'condition.diabetes', zh: '糖尿病', en: 'diabetes', subject: 'mother' })],
  examinations: [{
    id: 'e-1', modality: 'look', createdAt: '2026-03-16T01:30:00.000Z', usable: true, problems: [{ zh: '偏暗', en: 'rather dark' }], method: 'look/1.0.0', inputSha256: hash('a'), resultSha256: hash('b'),
    findings: [finding({ code: 'tongue.coating.yellow', zh: '苔黄', en: 'yellow coating', modality: 'look', score: 0.7, evidence: [{ kind: 'region', region: 'tongue.root', note: '' }, { kind: 'measure', name: 'b*', value: 21.5, unit: '1', threshold: 18 }, { kind: 'time', from: 0, to: 1.5 }] }), finding({ code: 'tongue.shape.fissured', zh: '裂纹', en: 'fissured', modality: 'look', polarity: 'absent', evidence: [] })],
  }],
  syndromes: [{ code: 'syndrome.heart-blood-deficiency', zh: '心血虚', en: 'heart blood deficiency', probability: 0.62, because: [{ zh: '心悸', en: 'palpitations', words: '心慌' }], against: [{ zh: '苔黄', en: 'yellow coating', words: '' }], sources: ['GB/T 16751.2'] }, { code: '', zh: '自拟证', en: '', probability: 0.1, because: [], against: [], sources: [] }],
  support: { zh: '依据尚可', en: 'supported' }, triage: { level: 'soon', zh: '尽快', en: 'soon' },
  theory: [{ zh: '心血虚', pathogenesis: { zh: '心血不足，心神失养', en: 'the heart lacks blood' }, principle: { zh: '养血安神', en: 'nourish blood, calm the spirit' } }],
  plan: {
    date: '2026-03-16', until: '2026-04-13', summary: { zh: '早睡，少熬夜', en: 'sleep early' }, goals: [{ zh: '睡好', en: 'sleep well' }],
    tasks: [
      { id: 't1', area: 'sleep', zh: '晚上十点半前睡', en: 'in bed by half past ten', how: { zh: '关灯', en: 'lights off' }, rrule: 'FREQ=DAILY;UNTIL=20260413', times: ['22:15'], minutes: 15, reason: { zh: '养血', en: 'rest' }, source: '', cautions: [{ zh: '勿饮酒', en: 'no alcohol' }] },
      { id: 't2', area: 'movement', zh: '八段锦', en: 'Baduanjin', how: { zh: '', en: '' }, rrule: 'FREQ=WEEKLY;BYDAY=MO,WE,FR', times: [], minutes: 0, reason: { zh: '', en: '' }, source: '', cautions: [] },
      { id: 't3', area: 'season', zh: '春捂', en: 'keep warm', how: { zh: '', en: '' }, rrule: 'FREQ=MONTHLY;BYMONTHDAY=1', times: ['8:00'], minutes: 0, reason: { zh: '', en: '' }, source: '', cautions: [] },
    ],
    avoid: [{ zh: '浓茶', en: 'strong tea', reasonZh: '扰神', reasonEn: 'keeps awake' }], seeDoctor: [{ zh: '胸痛', en: 'chest pain', reasonZh: '', reasonEn: '' }],
  },
  review: { state: 'signed', practitioner: '李医师', decision: 'approve', comment: '同意', contentSha256: hash('c'), signature: Buffer.alloc(64, 5).toString('base64'), signedAt: '2026-03-16T03:00:00.000Z' },
  vitals: [
    { metric: 'heart-rate', value: 72, unit: '/min', at: '2026-03-15T08:00:00.000Z', device: '' }, { metric: 'systolic', value: 128, unit: 'mm[Hg]', at: '2026-03-15T08:00:00.000Z', device: 'cuff' }, { metric: 'diastolic', value: 82, unit: 'mm[Hg]', at: '2026-03-15T08:00:00.000Z', device: 'cuff' },
    { metric: 'spo2', value: 97, unit: '%', at: '2026-03-15T09:00:00.000Z', device: '' }, { metric: 'temperature', value: 36.6, unit: 'Cel', at: '2026-03-15T09:00:00.000Z', device: '' }, { metric: 'steps', value: 5000, unit: '{steps}', at: '2026-03-15T22:00:00.000Z', device: '' },
    { metric: 'glucose', value: 5.4, unit: 'mmol/L', at: '2026-03-15T09:00:00.000Z', device: '' }, { metric: 'weight', value: 60, unit: 'kg', at: '2026-03-15T09:00:00.000Z', device: '' },
  ],
  resultSha256: hash('d'), ledger: [{ index: '12', kind: 'consultation', contentSha256: hash('d'), leafHash: hash('e'), at: '2026-03-16T02:00:01.000Z' }],
};

export const emptyCase: Case = {
  id: 'c-2', version: 1, language: 'en', createdAt: '2026-03-16T01:00:00.000Z', updatedAt: '2026-03-16T01:00:00.000Z', person: { id: 'p-2', name: '', birthDate: '', sex: 'unknown', pregnant: false, allergies: [], conditions: [], medicines: [] },
  said: [], redFlags: [], findings: [], examinations: [], syndromes: [], theory: [], vitals: [], resultSha256: '', ledger: [],
};
