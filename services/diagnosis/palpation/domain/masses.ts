// Lumps: in the abdomen 癥 stays and 瘕 moves; whether they hurt, whether they beat with the pulse; lumps elsewhere.
import type { Evidence } from '@suoke/terminology';
import type { ListCode } from './agreement-fitted.ts';
import { measured, OWN, spot } from './finding.ts';
import type { Sign } from './finding.ts';
import { ABDOMEN } from './regions.ts';
import type { Palpation } from './schema.ts';

type Mass = Palpation['masses'][number];

/** From 3 cm on, an abdominal aorta is called an aneurysm: NICE NG156 (2020). */
const ANEURYSM_CM = 3;
const ANEURYSM_SOURCE = 'NICE NG156, abdominal aortic aneurysm (2020): 3 cm';
const KINDS_SOURCE = '癥瘕之分见《诸病源候论》';
const HARDNESS = { soft: '软 soft', firm: '韧 firm', hard: '硬 hard' } as const;
const SURFACE = { smooth: '光滑 smooth', uneven: '不平 uneven' } as const;
/** What hardness adds to the strength of the sign (project's own). */
const WEIGHT = { soft: 0, firm: 0.1, hard: 0.2 } as const;

const inAbdomen = (m: Mass) => ABDOMEN.includes(m.region);
const isThere = (m: Mass) => m.mobility !== 'none';

/** A place that was pressed for a lump where none was felt makes the finding absent. */
export function massFindings(p: Palpation): Sign[] {
  const abdomen = p.masses.filter(inAbdomen), elsewhere = p.masses.filter((m) => !inAbdomen(m));
  return [...kinds(abdomen), ...others(elsewhere), ...tender(p.masses), ...pulsating(abdomen)];
}

function describe(m: Mass, source: string): Evidence[] {
  const words = [
    m.mobility === 'fixed' ? '固定 fixed' : '可移 movable', m.hardness ? HARDNESS[m.hardness] : '', m.surface ? SURFACE[m.surface] : '',
    m.tender === undefined ? '' : m.tender ? '压痛 tender' : '不痛 painless', m.pulsating ? '搏动 pulsating' : '',
  ].filter(Boolean).join('，');
  return [spot(m.region, m.side, words), ...(m.sizeCm === undefined ? [] : [measured('mass-size', m.sizeCm, 'cm', 0, source)])];
}

/** 癥 stays, 瘕 moves: 《诸病源候论·癥瘕诸病》. */
function kinds(abdomen: readonly Mass[]): Sign[] {
  const found = abdomen.filter(isThere);
  const make = (mobility: 'fixed' | 'movable', code: ListCode): Sign[] => {
    const of = found.filter((m) => m.mobility === mobility);
    if (of.length === 0 && (found.length > 0 || abdomen.length === 0)) return [];
    const score = Math.max(0, ...of.map((m) => 0.6 + 0.2 * Math.min(1, (m.sizeCm ?? 0) / 10) + (m.hardness ? WEIGHT[m.hardness] : 0)));
    return [{ code, score, places: [of.length, abdomen.length], evidence: of.flatMap((m) => describe(m, KINDS_SOURCE)), asked: abdomen, graded: true }];
  };
  return [...make('fixed', 'palpation.mass.fixed'), ...make('movable', 'palpation.mass.movable')];
}

function others(elsewhere: readonly Mass[]): Sign[] {
  if (elsewhere.length === 0) return [];
  const found = elsewhere.filter(isThere);
  return [{ code: 'palpation.mass.elsewhere', score: found.length ? 0.8 : 0, places: [found.length, elsewhere.length], evidence: found.flatMap((m) => describe(m, OWN)), asked: elsewhere }];
}

function tender(masses: readonly Mass[]): Sign[] {
  const told = masses.filter((m) => m.tender !== undefined);
  if (told.length === 0) return [];
  const sore = told.filter((m) => m.tender);
  return [{ code: 'palpation.mass.tender', score: sore.length ? 0.8 : 0, places: [sore.length, told.length], evidence: sore.flatMap((m) => describe(m, OWN)), asked: told }];
}

/** A thin person's aorta is felt to beat too (脐下悸, 动气): only a lump of some size counts, and one of unknown size. */
function pulsating(abdomen: readonly Mass[]): Sign[] {
  const told = abdomen.filter((m) => m.pulsating !== undefined);
  if (told.length === 0) return [];
  const beating = told.filter((m) => m.pulsating);
  const score = Math.max(0, ...beating.map((m) => (m.sizeCm === undefined ? 0.6 : m.sizeCm >= ANEURYSM_CM ? 0.8 : 0.4)));
  return [{ code: 'palpation.mass.pulsating', score, places: [beating.length, told.length], asked: told, evidence: beating.flatMap((m) => [spot(m.region, m.side, '搏动 pulsating'), ...(m.sizeCm === undefined ? [] : [measured('mass-size', m.sizeCm, 'cm', ANEURYSM_CM, ANEURYSM_SOURCE)])]) }];
}
