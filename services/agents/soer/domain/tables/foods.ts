// Ordinary foods, by which patterns they suit, which they do not, and what makes them unsafe for whom.
// Row: id | zh | en | suits | does not suit | tags. Natures are common teaching of 中医食疗; the selection and assignment are
// the project's own. `food-medicine`: on the list of 2002 (sources.ts), proposed only as a food in kitchen amounts.
import type { PatternId } from '../types.ts';

export type FoodTag =
  | 'food-medicine' | 'high-sugar' | 'high-gi' | 'potassium' | 'sodium' | 'purine' | 'vitamin-k' | 'iodine' | 'bleeding' | 'no-pregnancy'
  | 'choking' | 'honey' | 'caffeine' | 'protein' | 'acid' | 'oxalate'
  | 'peanut' | 'tree-nut' | 'sesame' | 'soy' | 'legume' | 'gluten' | 'buckwheat' | 'milk' | 'egg' | 'fish' | 'shellfish'
  | 'celery' | 'tomato' | 'citrus' | 'rosaceae' | 'latex-fruit' | 'mushroom' | 'pollen' | 'meat' | 'allium' | 'tropical-fruit';

export interface Food { id: string; zh: string; en: string; suits: PatternId[]; avoid: PatternId[]; tags: FoodTag[] }

const SHORT: Readonly<Record<string, PatternId>> = {
  气虚: 'qi-deficiency', 血虚: 'blood-deficiency', 阴虚: 'yin-deficiency', 阳虚: 'yang-deficiency', 气滞: 'qi-stagnation', 血瘀: 'blood-stasis',
  痰湿: 'phlegm-dampness', 湿热: 'damp-heat', 热: 'heat', 寒: 'cold', 食积: 'food-stagnation', 燥: 'dryness', 阳亢: 'yang-rising',
};

const TABLE = `
millet | 小米 | millet | 气虚 血虚 食积 | | high-gi
rice | 大米粥 | rice congee | 气虚 食积 | | high-gi
oats | 燕麦 | oats | 痰湿 血瘀 | | gluten
buckwheat | 荞麦 | buckwheat | 痰湿 湿热 食积 | 寒 阳虚 | buckwheat
barley | 大麦 | barley | 食积 湿热 | | gluten
corn | 玉米 | sweetcorn | 痰湿 湿热 | |
jobs-tears | 薏苡仁 | Job’s tears (coix) | 痰湿 湿热 | 阳虚 寒 燥 | food-medicine no-pregnancy
adzuki | 赤小豆 | adzuki bean | 痰湿 湿热 | 燥 阴虚 | food-medicine legume potassium
mung-bean | 绿豆 | mung bean | 热 湿热 | 阳虚 寒 | legume potassium
black-soybean | 黑豆 | black soybean | 阴虚 血虚 | 食积 | soy legume potassium
tofu | 豆腐 | tofu | 热 燥 阴虚 | 寒 阳虚 | soy legume
hyacinth-bean | 白扁豆（煮透） | hyacinth bean, well cooked | 气虚 痰湿 | 气滞 | food-medicine legume potassium
yam | 山药 | Chinese yam | 气虚 阴虚 | 食积 痰湿 | food-medicine potassium
pumpkin | 南瓜 | pumpkin | 气虚 阳虚 | 湿热 气滞 | potassium
potato | 土豆 | potato | 气虚 | 食积 | potassium high-gi
sweet-potato | 红薯 | sweet potato | 气虚 | 食积 气滞 | potassium high-gi
carrot | 胡萝卜 | carrot | 血虚 食积 | |
radish | 白萝卜 | white radish | 食积 痰湿 气滞 热 | 气虚 阳虚 寒 |
winter-melon | 冬瓜 | winter melon | 痰湿 湿热 热 | 阳虚 寒 |
cucumber | 黄瓜 | cucumber | 热 燥 | 寒 阳虚 |
bitter-gourd | 苦瓜 | bitter gourd | 热 湿热 | 寒 阳虚 气虚 | no-pregnancy
loofah | 丝瓜 | loofah | 热 湿热 | 寒 阳虚 |
tomato | 番茄 | tomato | 热 燥 阴虚 | 寒 | potassium tomato acid
celery | 芹菜 | celery | 阳亢 热 湿热 | 寒 | celery vitamin-k
spinach | 菠菜 | spinach | 血虚 燥 | 寒 | vitamin-k potassium oxalate
pak-choi | 小青菜 | pak choi | 热 血瘀 阳亢 | 寒 | vitamin-k
chinese-cabbage | 大白菜 | Chinese cabbage | 热 食积 燥 | | vitamin-k
aubergine | 茄子 | aubergine | 血瘀 热 | 寒 | oxalate
chives | 韭菜 | Chinese chives | 阳虚 寒 血瘀 | 阴虚 热 湿热 阳亢 | vitamin-k allium
onion | 洋葱 | onion | 血瘀 寒 | 热 阴虚 | allium
scallion | 葱 | scallion | 寒 | 热 阴虚 | allium vitamin-k
garlic | 大蒜 | garlic | 寒 | 热 阴虚 阳亢 | allium bleeding
ginger | 生姜 | fresh ginger | 寒 阳虚 | 热 阴虚 湿热 阳亢 | food-medicine bleeding
perilla | 紫苏叶 | perilla leaf | 寒 气滞 | 热 阴虚 | food-medicine
pepper | 黑胡椒 | black pepper | 寒 阳虚 | 热 阴虚 阳亢 湿热 | food-medicine no-pregnancy
lotus-root | 莲藕（熟） | cooked lotus root | 血虚 气虚 血瘀 | | potassium
lily-bulb | 百合 | lily bulb | 阴虚 燥 | 寒 阳虚 | food-medicine
lotus-seed | 莲子 | lotus seed | 气虚 | 食积 燥 | food-medicine potassium
water-chestnut | 荸荠（熟） | cooked water chestnut | 热 燥 | 寒 阳虚 气虚 | high-gi
shiitake | 香菇 | shiitake | 气虚 | | mushroom purine potassium
wood-ear | 黑木耳 | wood ear | 血瘀 血虚 | | mushroom bleeding
white-fungus | 银耳 | white fungus | 阴虚 燥 | 痰湿 寒 | mushroom
kelp | 海带 | kelp | 痰湿 热 | 寒 阳虚 | iodine sodium potassium
purslane | 马齿苋 | purslane | 湿热 热 | 寒 阳虚 | food-medicine no-pregnancy potassium oxalate
egg | 鸡蛋 | egg | 血虚 阴虚 气虚 | | egg protein
milk | 牛奶 | milk | 阴虚 燥 | 痰湿 | milk protein
yoghurt | 无糖酸奶 | unsweetened yoghurt | 燥 阴虚 | 痰湿 寒 阳虚 | milk protein
chicken | 鸡肉 | chicken | 气虚 阳虚 血虚 | 热 湿热 阳亢 | meat protein purine
beef | 瘦牛肉 | lean beef | 气虚 血虚 | 热 | meat protein purine
lamb | 羊肉 | lamb | 阳虚 寒 血虚 | 热 阴虚 湿热 阳亢 | meat protein purine
pork | 瘦猪肉 | lean pork | 阴虚 血虚 | 痰湿 | meat protein purine
duck | 鸭肉 | duck | 阴虚 热 | 阳虚 寒 | meat protein purine
crucian-carp | 鲫鱼 | crucian carp | 气虚 痰湿 | | fish protein purine
sea-bass | 鲈鱼 | sea bass | 气虚 血虚 | | fish protein purine
prawn | 虾 | prawn | 阳虚 | 热 湿热 | shellfish protein purine
oyster | 牡蛎肉（熟） | cooked oyster | 阴虚 阳亢 血虚 | 寒 | shellfish protein purine
pear | 梨 | pear | 燥 热 阴虚 | 寒 阳虚 | rosaceae
apple | 苹果 | apple | 气虚 燥 | | rosaceae
loquat | 枇杷 | loquat | 燥 热 | 寒 | rosaceae
banana | 香蕉 | banana | 燥 热 | 寒 阳虚 痰湿 | potassium latex-fruit tropical-fruit high-sugar
kiwi | 猕猴桃 | kiwi fruit | 热 燥 | 寒 阳虚 | latex-fruit potassium vitamin-k tropical-fruit
orange | 橙子 | orange | 气滞 食积 | 寒 | citrus potassium acid
tangerine-peel | 陈皮 | dried tangerine peel | 气滞 痰湿 食积 | 阴虚 燥 热 | food-medicine citrus
hawthorn | 山楂 | hawthorn | 食积 血瘀 | 气虚 | food-medicine no-pregnancy bleeding acid rosaceae
watermelon | 西瓜 | watermelon | 热 | 寒 阳虚 气虚 痰湿 | high-sugar
grape | 葡萄 | grapes | 血虚 气虚 | 湿热 | high-sugar choking
cherry | 樱桃 | cherries | 血虚 阳虚 | 热 | high-sugar rosaceae choking
longan | 龙眼肉 | longan | 血虚 气虚 | 热 阴虚 湿热 痰湿 阳亢 | food-medicine high-sugar no-pregnancy choking
red-date | 红枣 | red dates | 气虚 血虚 | 痰湿 湿热 食积 | food-medicine high-sugar
goji | 枸杞子 | goji berries | 阴虚 血虚 | 痰湿 湿热 热 | food-medicine bleeding
mulberry | 桑椹 | mulberries | 阴虚 血虚 燥 | 寒 阳虚 | food-medicine high-sugar
walnut | 核桃 | walnuts | 阳虚 燥 | 热 痰湿 湿热 | tree-nut choking potassium
almond | 甜杏仁 | sweet almonds | 燥 | 湿热 | food-medicine tree-nut rosaceae choking potassium
chestnut | 栗子 | chestnuts | 气虚 阳虚 | 食积 气滞 | tree-nut latex-fruit high-gi choking potassium
peanut | 花生 | peanuts | 血虚 | 痰湿 湿热 | peanut legume choking potassium
black-sesame | 黑芝麻 | black sesame | 阴虚 血虚 燥 | 痰湿 | food-medicine sesame
honey | 蜂蜜 | honey | 燥 | 痰湿 湿热 | food-medicine honey high-sugar pollen
rose-tea | 玫瑰花茶 | rose tea | 气滞 血瘀 | 阴虚 | no-pregnancy pollen
jasmine-tea | 茉莉花茶（淡） | weak jasmine tea | 气滞 食积 | | caffeine pollen
green-tea | 绿茶（淡） | weak green tea | 热 痰湿 | 寒 阳虚 气虚 | caffeine
chrysanthemum | 菊花茶 | chrysanthemum tea | 阳亢 热 | 寒 阳虚 气虚 | food-medicine pollen
mint | 薄荷叶 | mint leaves | 热 气滞 | 寒 气虚 | food-medicine
`;

function parse(): Food[] {
  const pick = (words: string): PatternId[] => words.split(/\s+/).filter(Boolean).map((w) => {
    const id = SHORT[w];
    if (!id) throw new Error(`food table: no pattern ${w}`);
    return id;
  });
  return TABLE.trim().split('\n').map((line) => {
    const [id = '', zh = '', en = '', suits = '', avoid = '', tags = ''] = line.split('|').map((c) => c.trim());
    return { id, zh, en, suits: pick(suits), avoid: pick(avoid), tags: tags.split(/\s+/).filter(Boolean) as FoodTag[] };
  });
}

export const FOODS: readonly Food[] = parse();
