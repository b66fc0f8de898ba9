// TCM signs of voice, cough and breath from the measures, each by a stated rule and only where the recording supports it.
// The signs are those of 闻诊 (listening) in the textbooks; the thresholds are the project's own unless a source stands beside them.
// A microphone without calibration cannot know loudness, so 声低 and 声高 rest on the spectrum and carry little confidence.
import type { Evidence, Finding, Quality } from '@suoke/terminology';
import { MDVP_JITTER, MDVP_SHIMMER, hoarseness } from './hoarse.ts';
import type { Measures } from './measures.ts';
import { clamp01, ramp, round } from './numbers.ts';
import { total } from './segments.ts';

export interface Calibration {
  /** dB SPL at the microphone that full-scale power (0 dBFS) stands for */
  dbSplAtFullScale: number;
  /** distance from mouth to microphone, metres */
  metres: number;
}

export interface FindingOptions { task: 'speech' | 'sustained-vowel'; calibration?: Calibration }

const OWN = '本项目自定 / project’s own';
const measureOf = (name: string, value: number, unit: string, threshold?: number, source = OWN): Evidence =>
  ({ kind: 'measure', name, value: round(value), unit, ...(threshold === undefined ? {} : { threshold, source }) });

/** Speech level at 1 m, dB SPL, of ANSI S3.5-1997's standard vocal efforts "normal" and "loud". */
const NORMAL_DB = 62.35;
const LOUD_DB = 74.85;

export function findings(m: Measures, q: Quality, o: FindingOptions): Finding[] {
  if (!q.usable) return [];
  const out: Finding[] = [];
  const add = (code: string, zh: string, en: string, present: boolean, score: number, confidence: number, evidence: Evidence[]) =>
    out.push({ code, zh, en, modality: 'listen', polarity: present ? 'present' : 'absent', score: round(clamp01(score)), confidence: round(confidence * q.score), evidence });
  const voice: Evidence[] = m.voiced.length ? [{ kind: 'time', from: round(m.voiced[0]?.from ?? 0, 2), to: round(m.voiced[m.voiced.length - 1]?.to ?? 0, 2), note: '嗓音 voice' }] : [];

  const clean = m.segments.loudest - m.segments.noiseFloor >= 20 || m.held !== null;
  if (m.voicedSeconds >= 1 && clean && m.alpha !== null && !q.problems.some((p) => p.code === 'audio.clipped')) {
    const spl = splAtOneMetre(m, o.calibration);
    const level: Evidence[] = spl === null ? [] : [measureOf('level-at-1m', spl, 'dB[SPL]', NORMAL_DB, 'ANSI S3.5-1997')];
    const soft = ramp(m.alpha, -14, -26);
    const weak = 0.75 * (spl === null ? soft : (soft + ramp(spl, NORMAL_DB, NORMAL_DB - 14)) / 2) + 0.25 * ramp(m.fadingDbPerS ?? 0, 1, 6);
    add('voice.low-weak', '气怯声低', 'low, weak voice', weak >= 0.5, weak, spl === null ? 0.35 : 0.6,
      [...voice, measureOf('alpha-ratio', m.alpha, 'dB', -22), ...(m.fadingDbPerS === null ? [] : [measureOf('fading', m.fadingDbPerS, 'dB/s', 3.5)]), ...level]);
    const strained = ramp(m.alpha, -8, 2);
    const loud = spl === null ? strained : (strained + ramp(spl, NORMAL_DB, LOUD_DB + 12.5)) / 2;
    const rough = hoarseness(m)?.score ?? 0;
    const coarse = loud * (0.75 + 0.25 * rough);
    add('voice.loud-coarse', '声高气粗', 'loud, coarse voice', coarse >= 0.5, coarse, spl === null ? 0.3 : 0.55,
      [...voice, measureOf('alpha-ratio', m.alpha, 'dB', -3), ...level]);
  }

  const h = hoarseness(m);
  if (h) {
    const p = h.measures;
    const spot: Evidence[] = m.held ? [{ kind: 'time', from: round(m.held.from, 2), to: round(m.held.to, 2), note: '持续元音 held vowel' }] : voice;
    add('voice.hoarse', '声音嘶哑', 'hoarse voice', h.score >= 0.5, h.score, h.held ? 0.6 : 0.3, [...spot,
      ...(p.jitter === null ? [] : [measureOf('jitter-local', p.jitter, '1', h.limits.jitter, h.held ? MDVP_JITTER : OWN)]),
      ...(p.shimmer === null ? [] : [measureOf('shimmer-local', p.shimmer, '1', h.limits.shimmer, h.held ? MDVP_SHIMMER : OWN)]),
      ...(p.hnr === null ? [] : [measureOf('hnr', p.hnr, 'dB', h.limits.hnr, h.held ? 'Praat manual, "Harmonicity"' : OWN)])]);
  }

  const cough = Math.max(0, ...m.coughs.map((c) => c.score));
  if (m.duration >= 1)
    add('cough.present', '咳嗽', 'cough', m.coughs.length > 0, cough, 0.5, [
      ...m.coughs.map((c): Evidence => ({ kind: 'time', from: c.from, to: c.to, note: '咳嗽 cough' })), measureOf('cough-events', m.coughs.length, '{count}', 1)]);

  breathFindings(m, o, add);
  return out;
}

type Add = (code: string, zh: string, en: string, present: boolean, score: number, confidence: number, evidence: Evidence[]) => void;

function breathFindings(m: Measures, o: FindingOptions, add: Add): void {
  if (o.task === 'sustained-vowel' && m.held) {
    // Only when the person was asked to hold a vowel as long as they could does its length mean anything.
    const longest = m.held.to - m.held.from;
    const score = ramp(longest, 16, 4);
    add('breath.short', '少气', 'shortness of breath in the voice', longest < 10, score, 0.5, [
      { kind: 'time', from: round(m.held.from, 2), to: round(m.held.to, 2), note: '最长发声 maximum phonation' },
      measureOf('maximum-phonation-time', longest, 's', 10, 'M. Hirano, Clinical Examination of Voice (1981)')]);
  } else if (o.task === 'speech' && m.duration >= 15 && m.speech.length >= 4 && total(m.speech) >= 5 && m.nuclei.length >= 12) {
    const perGroup = m.nuclei.length / m.speech.length;
    // One word at a time is a list being read, not a breath running out.
    if (perGroup >= 2) {
    const pauseShare = total(m.segments.pauses) / (total(m.segments.pauses) + total(m.segments.sounding));
    const score = 0.6 * ramp(perGroup, 8, 3) + 0.4 * ramp(pauseShare, 0.3, 0.7);
    add('breath.short', '少气', 'shortness of breath in the voice', score >= 0.5, score, 0.3, [
      ...m.segments.pauses.slice(0, 20).map((p): Evidence => ({ kind: 'time', from: round(p.from, 2), to: round(p.to, 2), note: '停顿 pause' })),
      measureOf('syllables-per-breath-group', perGroup, '{count}', 5), measureOf('pause-share', pauseShare, '1', 0.5)]);
    }
  }
  if (m.breaths !== null && m.duration >= 5) {
    const sighs = m.breaths.filter((b) => b.kind === 'sigh');
    const best = Math.max(0, ...sighs.map((b) => b.score));
    const score = sighs.length === 0 ? 0 : best * Math.min(1, 0.5 + 0.25 * sighs.length);
    add('breath.sighing', '太息', 'sighing', sighs.length > 0, score, 0.4, [
      ...sighs.map((b): Evidence => ({ kind: 'time', from: b.from, to: b.to, note: '太息 sigh' })), measureOf('sighs', sighs.length, '{count}', 1)]);
  }
}

/** Speech level at one metre by the inverse square law; null without calibration. */
function splAtOneMetre(m: Measures, c: Calibration | undefined): number | null {
  if (!c) return null;
  let sum = 0, n = 0;
  for (const s of m.speech)
    for (let i = Math.floor(s.from / m.features.step); i < Math.min(m.features.db.length, s.to / m.features.step); i++) { sum += 10 ** ((m.features.db[i] as number) / 10); n++; }
  return n === 0 ? null : 10 * Math.log10(sum / n) + c.dbSplAtFullScale + 20 * Math.log10(c.metres);
}
