// What the tables do not cover: said with every release and with every check.
import type { Text } from './types.ts';

export const LIMITS: readonly Text[] = [
  { zh: '十八反、十九畏按歌诀全列，并含其炮制品与同类品；歌诀以外的配伍禁忌未收。', en: 'The eighteen incompatibilities and nineteen antagonisms are complete after the songs, with processed and kindred forms; other incompatibilities are not held.' },
  { zh: '妊娠禁忌：《中国药典》一部注意项的汇总（2010—2015年版，二手资料核对，未与印本逐条校对），另加传统禁忌若干；未列不等于安全。', en: 'Pregnancy: a compilation of the cautions of the Chinese Pharmacopoeia part I (2010–2015 editions, checked against secondary sources, not collated with the printed book) and some traditional ones; not listed does not mean safe.' },
  { zh: '毒性分级：2015年版《中国药典》大毒10种、有毒42种、小毒31种中的82种（绵马贯众炭未单列），2020年版的增删未校；另加药典外者若干，注明为本项目自拟。', en: 'Toxicity: 82 of the 83 entries of the 2015 pharmacopoeia (10 great, 42 toxic, 31 slight; charred male fern is not a separate entry); changes of the 2020 edition are not collated; some more are marked as our own.' },
  { zh: '中西药相互作用只收少数有依据者；未列不等于没有相互作用。', en: 'Only a few well-founded drug interactions are held; not listed does not mean none.' },
  { zh: '性味归经取自 GraphAI-for-TCM 的药材表（MIT）或本项目自拟，未与药典逐条校对；不收用量。', en: 'Nature, flavour and channels come from the tables of GraphAI-for-TCM (MIT) or are ours, not collated with the pharmacopoeia; no doses are held.' },
  { zh: '腧穴收常用者134个，非361穴全部。', en: '134 common acupoints of the 361 are held.' },
];
