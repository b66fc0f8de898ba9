// Which herb is meant by what stands on a prescription: synonyms, processing, origin, notes and doses seen through.
import type { TheoryBase } from './base.ts';
import { FURTHER_NAMES } from './further-names.ts';

export interface HerbNames {
  /** name or synonym to herb */
  byName: ReadonlyMap<string, string>;
  parent: ReadonlyMap<string, string>;
}

export interface Resolved {
  /** as written */
  input: string;
  /** the herb of the base, absent when it is not known */
  herb?: string;
  via?: 'name' | 'synonym' | 'processing';
}

/**
 * What a processing word or origin before the name may be; the rest must be a known name. 关, 广, 淮, 明, 土, 水, 大, 小 are
 * not among them: 关木通, 广防己, 明党参 and the like are other plants, some of them poisonous.
 */
const BEFORE = '土炒 麸炒 砂炒 蛤粉炒 蜜炙 酒炙 醋炙 盐炙 姜炙 油炙 酒炒 醋炒 盐炒 姜炒 清炒 酒蒸 醋煮 酒洗 新鲜 野生 炙 制 生 炒 煨 煅 焦 酒 醋 盐 蜜 姜 法 清 熟 鲜 干 净 炮 淡 漂 飞 烫 燀 川 怀 云 北 杭 辽 潞'.split(' ');
const AFTER = '配方颗粒 饮片 颗粒 提取物 片 块 粉 末 炭 霜 丝 段 头 身 尾 须 肉 饼'.split(' ');
/** Notes written after a herb: how it is decocted or prepared. */
const NOTES = /(先煎|后下|包煎|布包|烊化|另煎|另炖|冲服|吞服|兑服|研末|研粉|捣碎|打碎|去皮|去心|去核|去节|切片|久煎|分冲|酒洗|泡服)+$/u;
const DOSE = /(?<=\p{Script=Han})[\s:：]*(?:各|约)?\s*(?:\d+(?:\.\d+)?(?:\s*[-~～—]\s*\d+(?:\.\d+)?)?|[一二三四五六七八九]?[十百][一二三四五六七八九]?|[一二三四五六七八九半两])\s*(?:毫克|千克|mg|kg|ml|克|g|枚|条|粒|两|钱|分|斤|升|合|铢|只|个|片)$/iu;
/** Traditional and variant characters that occur in herb names. */
const SIMPLE: Readonly<Record<string, string>> = Object.fromEntries('黃黄 參参 蔘参 葠参 朮术 薑姜 烏乌 貝贝 藥药 蘆芦 澤泽 瀉泻 蓮莲 連连 貫贯 實实 殼壳 穀谷 陳陈 蘇苏 馬马 錢钱 龍龙 膽胆 雞鸡 內内 門门 當当 歸归 術术 龜龟 鱉鳖 蠍蝎 蟬蝉 殭僵 蠶蚕 棗枣 麥麦 豬猪 車车 陸陆 遠远 礦矿 綠绿 紅红 銀银 鬱郁 鐵铁 細细 獨独 絡络 續续 斷断 屬属 萊莱 蔔卜 蔞蒌 耆芪 蒼苍 葉叶 藶苈 訶诃 蓽荜 蔥葱 薺荠 靈灵 遼辽 膠胶 礬矾 鉛铅 蘭兰 蔲蔻 芨及 斂蔹 敛蔹 漿浆 漢汉 補补 懷怀 蔴麻 鉤钩 莖茎 體体 頭头 風风 紋纹'.split(' ').map((p) => { const [a = '', b = ''] = [...p]; return [a, b]; }));

export function herbNames(base: TheoryBase): HerbNames {
  const byName = new Map<string, string>();
  for (const h of base.herbs) for (const n of [h.zh, ...h.aliases]) if (!byName.has(n)) byName.set(n, h.zh);
  const herbs = new Set(base.herbs.map((h) => h.zh));
  for (const [n, herb] of FURTHER_NAMES) if (!byName.has(n) && herbs.has(herb)) byName.set(n, herb);
  return { byName, parent: new Map(base.herbs.flatMap((h) => (h.parent ? [[h.zh, h.parent] as const] : []))) };
}

/** What is left of a written name, from as it stands to without brackets, notes, doses and traditional characters. */
function stages(input: string): string[] {
  const letters = (text: string) => [...text.replace(/[\s·•.,，、;；。]/gu, '')].map((c) => SIMPLE[c] ?? c).join('');
  let text = input.normalize('NFKC').trim();
  const out = [text.replace(/\s/gu, ''), letters(text)];
  text = text.replace(/[(（【[〔][^)）】\]〕]*[)）】\]〕]/gu, '').replace(/\s+/gu, ' ').trim();
  out.push(letters(text));
  for (let before = ''; before !== text;) { before = text; text = text.replace(NOTES, '').trim(); out.push(letters(text)); text = text.replace(DOSE, '').trim(); out.push(letters(text)); }
  return [...new Set(out)];
}

/** The written name without notes, doses, brackets and traditional characters. */
export const cleaned = (input: string): string => stages(input).at(-1) ?? '';

/** Finds the herb; a name that is not in the base comes back without one and must be shown to the reader. */
export function resolve(names: HerbNames, input: string): Resolved {
  // 百合 ends like a dose and 重楼 holds a variant character: the least changed name that is known is the one meant.
  const steps = stages(input);
  for (const t of steps) {
    const herb = names.byName.get(t);
    if (herb) return { input, herb, via: herb === t ? 'name' : 'synonym' };
  }
  for (const t of steps) {
    const herb = unprocessed(names, t);
    if (herb) return { input, herb, via: 'processing' };
  }
  return { input };
}

/** The known name inside up to three processing words; the longest remainder first: 蜜炙甘草 is 炙甘草 before it is 甘草. */
function unprocessed(names: HerbNames, text: string): string | undefined {
  const seen = new Set([text]);
  let layer = [text];
  for (let depth = 0; depth < 3; depth++) {
    const next = layer.flatMap((t) => [
      ...BEFORE.filter((w) => t.startsWith(w)).map((w) => t.slice(w.length)),
      ...AFTER.filter((w) => t.endsWith(w)).map((w) => t.slice(0, -w.length)),
    ]);
    layer = [...new Set(next)].filter((t) => t !== '' && !seen.has(t)).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    for (const t of layer) {
      seen.add(t);
      const herb = names.byName.get(t);
      if (herb) return herb;
    }
  }
  return undefined;
}

/** The herb and what it is a form of, nearest first: 制川乌, 川乌, 乌头. */
export function lineage(names: HerbNames, herb: string): string[] {
  const out = [herb];
  for (let at = names.parent.get(herb); at && !out.includes(at); at = names.parent.get(at)) out.push(at);
  return out;
}
