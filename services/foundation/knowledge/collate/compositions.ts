// Holds our compositions of 伤寒论, 金匮要略 and 温病条辨 formulas against the text and prints what it does not find there.
// usage: node services/foundation/knowledge/collate/compositions.ts [folder of the classics]
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Classic } from './classics.ts';

/** How the old books write what we call otherwise. */
const SPELT: Record<string, string> = {
  苦杏仁: '杏', 炙甘草: '甘草', 白芍: '芍', 芍药: '芍', 地黄: '地', 麦冬: '麦', 瓜蒌: '[栝瓜]', 厚朴: '朴', 赭石: '赭', 黄芪: '黄', 火麻仁: '麻[子仁]', 花椒: '椒', 陈皮: '皮', 清酒: '酒', 饴糖: '饴',
  淡豆豉: '豉', 金银花: '银花', 荆芥: '芥穗', 芦根: '苇根', 牡丹皮: '丹皮|牡丹', 玄参: '[元玄]参', 浙贝母: '象贝', 天花粉: '花粉', 白扁豆: '扁豆', 龟甲: '龟板', 紫苏叶: '苏叶', 牡蛎: '牡蛎', 茵陈: '茵陈', 附子: '附', 白豆蔻: '蔻仁', 冬瓜子: '瓜[子瓣]',
  连翘: '连翘', 蜂蜜: '蜜', 川乌: '乌', 白术: '术', 大戟: '大戟|戟', 酸枣仁: '酸枣', 紫菀: '菀', 款冬花: '款冬', 冰片: '片', 金箔: '金箔', 桂枝: '桂', 黄连: '连', 冰糖: '糖', 旋覆花: '旋[覆复]', 枳实: '枳', 栀子: '栀', 沙参: '沙参', 甘草: '草|国老', 木通: '木通|通草', 山药: '山药|薯蓣', 葶苈子: '葶苈', 桔梗: '梗', 薏苡仁: '薏', 珍珠: '珍珠|真珠',
};
const folder = process.argv[2] ?? fileURLToPath(new URL('../../../../../shared/data/knowledge/classics', import.meta.url));
const books = new Map(['伤寒论', '金匮', '温病条辨'].map((b) => [b, new Classic(folder, b)]));
let good = 0;
for (const line of readFileSync(fileURLToPath(new URL('../data/formulas.txt', import.meta.url)), 'utf8').split('\n')) {
  const [zh = '', , source = '', herbs = ''] = line.split('|');
  const book = books.get(source === '金匮要略' ? '金匮' : source);
  if (!book || line.startsWith('#')) continue;
  const n = zh.replace('麻黄附子细辛汤', '麻黄细辛附子汤').replace('酸枣仁汤', '酸枣汤').replaceAll('芪', '[芪耆□]').replaceAll('旋覆', '旋[覆复]').replaceAll('橘皮', '[橘桔]皮').replaceAll('厚朴', '[厚浓]朴').replaceAll('瓜蒌', '[瓜栝][蒌楼]').replaceAll('代赭', '代赭石?').replaceAll('杏仁', '杏[仁子]');
  const best = [...book.text.matchAll(new RegExp(n, 'gu'))].map((m) => {
    const text = book.text.slice(m.index + m[0].length, m.index + m[0].length + 260);
    return herbs.split(' ').filter((h) => !new RegExp(SPELT[h] ?? h, 'u').test(text));
  }).sort((a, b) => a.length - b.length)[0];
  if (best && best.length === 0) good++; else console.log(zh, best ? `not within 260 characters: ${best.join(' ')}` : 'name not found');
}
console.log(`${good} compositions found in full`);
