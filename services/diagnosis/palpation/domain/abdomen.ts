// Abdomen: fullness, tension, guarding, pain that pressure eases or worsens.
import type { Evidence } from '@suoke/terminology';
import type { ListCode } from './agreement-fitted.ts';
import { measured, OWN, scoreAt, spot } from './finding.ts';
import type { Sign } from './finding.ts';
import { ABDOMEN } from './regions.ts';
import type { RegionId } from './regions.ts';
import type { Palpation } from './schema.ts';

/** NRS 4 and more is moderate pain (R. Serlin et al., Pain 61, 1995: 277–284: cut points at 5 and 7 for cancer pain; 4 is common practice). */
const TENDER = 4;
/** Tension grade from which muscles are called tense, distension grade from which a belly is called full (project's own grades). */
const TENSE = 3;
const BOARD = 4;
const FULL = 2;
const PRESS_SOURCE = '《金匮要略·腹满寒疝宿食病脉证治》：按之不痛为虚，痛者为实; NRS: ' + OWN;

const inAbdomen = (e: { region: RegionId }) => ABDOMEN.includes(e.region);

export function abdomenFindings(p: Palpation): Sign[] {
  return [...fullness(p), ...pain(p), ...guarding(p), ...epigastrium(p), ...sides(p)];
}

function fullness(p: Palpation): Sign[] {
  const out: Sign[] = [];
  const swollen = p.distension.filter(inAbdomen), tense = p.tension.filter(inAbdomen);
  if (swollen.length) {
    const worst = Math.max(...swollen.map((d) => d.level));
    out.push({
      code: 'palpation.abdomen.distended', score: [0, 0.3, 0.65, 0.95][worst] as number, places: [swollen.filter((d) => d.level >= FULL).length, swollen.length], graded: true, asked: swollen,
      evidence: swollen.filter((d) => d.level > 0).flatMap((d): Evidence[] => [spot(d.region, d.side, d.percussion === 'tympanic' ? '叩之如鼓 tympanic' : d.percussion === 'dull' ? '叩之浊音 dull' : undefined), measured('distension', d.level, '{0-3}', FULL)]),
    });
  }
  if (tense.length) {
    const worst = Math.max(...tense.map((t) => t.level));
    out.push({ code: 'palpation.abdomen.tense', score: scoreAt(worst, 1, TENSE, 4.5), places: [tense.filter((t) => t.level >= TENSE).length, tense.length], graded: true, asked: tense, evidence: tense.filter((t) => t.level >= 2).flatMap((t) => [spot(t.region, t.side), measured('tension', t.level, '{0-4}', TENSE)]) });
  }
  return out;
}

function pain(p: Palpation): Sign[] {
  const tender = p.tenderness.filter(inAbdomen);
  if (tender.length === 0) return [];
  const of = (e: (typeof tender)[number], threshold: number) => [spot(e.region, e.side), measured('tenderness', e.nrs, '{NRS}', threshold, PRESS_SOURCE)];
  const out: Sign[] = [];
  const judged = tender.filter((t) => t.pressure !== undefined);
  if (judged.length) {
    const worse = judged.filter((t) => t.pressure === 'worse'), eased = judged.filter((t) => t.pressure === 'relieved');
    // Said plainly by the person, so the sign is there; the rating only says how strongly.
    out.push({ code: 'palpation.abdomen.pain-refuses-pressure', score: worse.length ? 0.55 + 0.045 * Math.max(...worse.map((t) => t.nrs)) : 0, places: [worse.length, judged.length], evidence: worse.flatMap((t) => of(t, 1)), asked: judged, graded: true });
    out.push({ code: 'palpation.abdomen.pain-likes-pressure', score: eased.length ? 0.7 : 0, places: [eased.length, judged.length], evidence: eased.flatMap((t) => of(t, 1)), asked: judged });
  }
  const worst = tender.reduce((a, t) => (t.nrs > a.nrs ? t : a));
  out.push({ code: 'palpation.abdomen.tender', score: scoreAt(worst.nrs, 0, TENDER, 10), places: [tender.filter((t) => t.nrs >= TENDER).length, tender.length], evidence: of(worst, TENDER), graded: true });
  const told = tender.filter((t) => t.rebound !== undefined);
  if (told.length) {
    const rebound = told.filter((t) => t.rebound);
    out.push({ code: 'palpation.abdomen.rebound', score: rebound.length ? 1 : 0, places: [rebound.length, told.length], evidence: rebound.flatMap((t) => of(t, 1)), asked: told });
  }
  return out;
}

/**
 * A wall that tightens against the will, or is hard as a board, is a sign of an irritated peritoneum and with pain an emergency (general
 * clinical examination; the scores are the project's own). Where pressing was said to hurt nowhere, it is left at what the hand felt.
 */
function guarding(p: Palpation): Sign[] {
  const judged = p.tension.filter((t) => inAbdomen(t) && (t.guarding !== undefined || t.level === BOARD));
  if (judged.length === 0) return [];
  const rigid = judged.filter((t) => t.guarding === 'involuntary' || (t.level === BOARD && t.guarding === undefined));
  const tender = p.tenderness.filter(inAbdomen), hurts = tender.filter((t) => t.nrs > 0);
  const score = rigid.length === 0 ? 0 : hurts.length ? 0.95 : tender.length ? 0.4 : 0.75;
  const evidence = rigid.flatMap((t) => [spot(t.region, t.side, t.guarding === 'involuntary' ? '不自主绷紧 against the will' : '硬如板 board-like'), measured('tension', t.level, '{0-4}', BOARD)]);
  return [{ code: 'palpation.abdomen.guarding', score, places: [rigid.length, judged.length], asked: judged, evidence: [...evidence, ...(rigid.length ? hurts.flatMap((t) => [spot(t.region, t.side), measured('tenderness', t.nrs, '{NRS}', 1)]) : [])] }];
}

/** 心下痞 is soft under the hand, 心下痞硬 is not: 《伤寒论》 151 条“按之自濡，但气痞耳”, 157 条“心下痞硬”. */
function epigastrium(p: Palpation): Sign[] {
  const full = p.distension.find((d) => d.region === 'epigastrium'), tension = p.tension.find((t) => t.region === 'epigastrium');
  if (!full || !tension) return [];
  const hard = tension.level >= 2;
  const base = [0, 0.5, 0.75, 0.95][full.level] as number;
  const evidence = [spot('epigastrium', 'midline'), measured('distension', full.level, '{0-3}', 1), measured('tension', tension.level, '{0-4}', 2, '《伤寒论》151、157 条; 分级 grades: ' + OWN)];
  return [
    { code: 'palpation.epigastrium.soft-fullness', score: hard ? 0 : base, evidence, graded: true },
    { code: 'palpation.epigastrium.hard-fullness', score: hard ? base : 0, evidence, graded: true },
  ];
}

/** Resistance or pain under the ribs (胁下痞硬,《伤寒论》96 条) and knotted pain low in the belly (少腹急结, 106 条). */
function sides(p: Palpation): Sign[] {
  const out: Sign[] = [];
  const look = (regions: readonly RegionId[], code: ListCode, source: string, both: boolean) => {
    const tension = p.tension.filter((t) => regions.includes(t.region)), tender = p.tenderness.filter((t) => regions.includes(t.region));
    if (both ? tension.length === 0 || tender.length === 0 : tension.length + tender.length === 0) return;
    const a = Math.max(0, ...tension.map((t) => scoreAt(t.level, 1, 2, 4))), b = Math.max(0, ...tender.map((t) => scoreAt(t.nrs, 0, TENDER, 10)));
    out.push({
      code, score: both ? Math.min(a, b) : Math.max(a, b), places: [tension.filter((t) => t.level >= 2).length + tender.filter((t) => t.nrs >= TENDER).length, tension.length + tender.length], graded: true,
      evidence: [...tension.flatMap((t) => [spot(t.region, t.side), measured('tension', t.level, '{0-4}', 2, source)]), ...tender.flatMap((t) => [spot(t.region, t.side), measured('tenderness', t.nrs, '{NRS}', TENDER, source)])],
    });
  };
  look(['hypochondrium'], 'palpation.hypochondrium.resistant', '名见《伤寒论》96 条; 界限 limits: ' + OWN, false);
  look(['lower-abdomen', 'lateral-lower-abdomen'], 'palpation.lower-abdomen.knotted', '名见《伤寒论》106 条; 界限 limits: ' + OWN, true);
  return out;
}
