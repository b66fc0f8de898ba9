// What a finding without weights of its own says, read from its Chinese name: a part of the body and a quality.
// Weights: the project's own. Used for findings of the instruments and for names the weight table does not know.
import { parseWeights, type Weights } from './vectors.ts';

const PARTS = `
头|额|巅|颞|枕部 : 清窍1 肝.7
目|眼|睛|睑|视 : 肝1.3
耳|听 : 肾1 肝.5
鼻 : 肺1.2
咽|喉|嗓 : 肺1
牙|齿|龈 : 胃1 肾.4
口唇|唇 : 脾1
颈|项|肩|背|脊 : 经络1 督脉.4
腰|尻 : 肾1.7
胸|膺 : 胸1 心.6 肺.6
心前|心胸|心中|心区 : 心1.5
胁|肋|肝区 : 肝1.8 胆.6
胃|脘|心下|上腹|剑突 : 胃1.5 脾.5
少腹|小腹|下腹 : 下焦1 肝.6 胞宫.4
腹|脐 : 脾.7 肠.7
四肢|肢|手|足|腿|臂|下肢|上肢|指|趾|踝|腕 : 经络1 筋骨.4
关节|膝|骨|筋 : 经络1 筋骨1
皮肤|肌肤|皮 : 皮肤1.5
阴部|外阴|阴道|阴中 : 下焦1 肝.5
阴囊|睾丸|茎 : 肝1 肾.6 下焦.6
肛 : 肠1.3
乳 : 乳1.5 肝.8
小便|小溲|尿|溲|溺 : 膀胱1 肾.4
大便|便|大溲 : 肠1
月经|经血|经水|经量|月事|经行|经期|经来|行经 : 冲任1 胞宫1
带下|白带|带 : 下焦.7 脾.6 带脉.8
痰 : 痰1 肺.8
汗 : 不固.3
面|颜 : 心.2
全身|周身|遍身|一身|浑身|身 : 表.2
`;
const QUALITIES = `
胀痛|胀闷|胀满|胀|闷|痞|满闷 : 气滞1.2
刺痛|锥痛 : 血瘀1.8
隐痛 : 气虚.5 血虚.5
冷痛|冰冷|发凉|冷感|凉|冷|寒 : 寒1.3 阳虚1.3 热-.6
灼痛|灼热|烧灼|烘热|发烫|烫|焮 : 热1.5 虚热.4 寒-.6
红肿|红 : 热1.3 毒.4
疼痛|疼|痛|楚 : 气滞.4 血瘀.5
酸软|酸|软 : 气虚.4 精亏.4
麻木|麻 : 血虚.7 痰.5 血瘀.4 内风.4
痒 : 外风1 湿.6 血虚.3
浮肿|肿 : 水停1 湿.6
重|沉 : 湿1.2
坠 : 气陷1.2 气虚.7
颤|抖|抽|掣|瞤|蠕动|强直|拘 : 内风1.5
干涩|干燥|干|燥|枯|皲裂 : 津亏1 阴虚.6 燥.7
黄稠|黄浊|黄臭|黄赤|黄 : 热1.3 湿.6
赤|红赤|鲜红 : 热1.2
清稀|清冷|稀薄|清长|稀 : 寒.8 阳虚.8 气虚.4
频|数 : 不固.6 热.4
涩|不利|不畅|不爽|滞 : 湿.6 气滞.6
紫|黯|暗|瘀 : 血瘀1.4
苍白|淡白|淡|白 : 气虚.6 血虚.8 寒.3
带血|夹血|有血|出血|血 : 出血1.4
臭|秽|腥 : 湿.8 热.8
糜|烂|溃|脓 : 热1 湿1 毒1
无力|软弱|痿 : 气虚1
块|核|结节 : 血瘀1 痰.8
`;

const read = (table: string): { words: RegExp; weights: Weights }[] => table.trim().split('\n').map((line) => {
  const at = line.lastIndexOf(' : ');
  return { words: new RegExp(line.slice(0, at)), weights: parseWeights(line.slice(at + 3)) };
});
const parts = read(PARTS), qualities = read(QUALITIES);

/** Half of the part's and quality's usual weights: a composed reading is a guess. Empty when no quality is named. */
export function composeWeights(zh: string): Weights {
  const quality = qualities.find((q) => q.words.test(zh));
  if (!quality) return [];
  const part = parts.find((p) => p.words.test(zh));
  const sum = new Map<string, number>();
  for (const [id, w] of [...(part?.weights ?? []), ...quality.weights]) sum.set(id, (sum.get(id) ?? 0) + w / 2);
  return [...sum];
}
