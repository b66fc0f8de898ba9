// Other names of herbs that stand on prescriptions and are not in the tables: common synonyms of general materia medica.
// Left out on purpose: names that mean different things (天龙 is 蜈蚣 or 壁虎, 苦楝子 is 川楝子 or another fruit).

/** herb of the base : other names */
const TABLE = `
浙贝母 : 大贝母
巴豆 : 江子 巴菽 刚子
巴豆霜 : 江子霜 巴霜
千金子霜 : 千金霜
红大戟 : 广大戟
商陆 : 商陆根
牵牛子 : 丑牛
附子 : 盐附子 淡附子 黑附子
斑蝥 : 斑猫 米斑蝥 米炒斑蝥
闹羊花 : 羊踯躅
木鳖子 : 木别子 木鳖
天南星 : 虎掌
白附子 : 独角莲
鸦胆子 : 苦参子
雄黄 : 雄精 明雄黄 腰黄
砒石 : 红信石 白信石
土鳖虫 : 土鳖 地鳖
玄参 : 黑元参 乌玄参
牛蒡子 : 恶实
白术 : 冬术
西洋参 : 洋参
砂仁 : 阳春砂
肉桂 : 玉桂 安桂
红花 : 红兰花 红蓝花
延胡索 : 延胡
莪术 : 蓬术 蓬莪茂
三棱 : 三稜
川楝子 : 川楝
蛇床子 : 蛇床
`;

/** [other name, herb] */
export const FURTHER_NAMES: readonly (readonly [string, string])[] = TABLE.trim().split('\n').flatMap((line) => {
  const [herb = '', names = ''] = line.split(' : ');
  return names.split(' ').map((n) => [n, herb] as const);
});
