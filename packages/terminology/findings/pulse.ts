// Qualities of the pulse. Terms are words inside a stretch about the pulse, not free words.
// WORDING: the 28 pulses of 濒湖脉学 and 诊家正眼, with the usual modern wording; codes are the project's own.
export const pulse = `
pulse.normal | 脉平 | normal pulse | 平 平和 和缓 正常 如常 平缓 缓和
pulse.floating | 脉浮 | floating pulse | 浮
pulse.deep | 脉沉 | deep pulse | 沉
pulse.slow | 脉迟 | slow pulse | 迟 慢
pulse.moderate | 脉缓 | moderate, relaxed pulse | 缓
pulse.rapid | 脉数 | rapid pulse | 数 急 快 疾 频数
pulse.swift | 脉疾 | swift pulse | 疾
pulse.deficient | 脉虚 | deficient pulse | 虚
pulse.excess | 脉实 | excess pulse | 实
pulse.weak | 脉弱 | weak pulse | 弱
pulse.thready | 脉细 | thready pulse | 细 小 细小
pulse.faint | 脉微 | faint pulse | 微 微弱 微细 欲绝 微欲绝
pulse.wiry | 脉弦 | wiry pulse | 弦 劲 弦劲
pulse.tight | 脉紧 | tight pulse | 紧
pulse.slippery | 脉滑 | slippery pulse | 滑
pulse.rough | 脉涩 | rough pulse | 涩 澁
pulse.soggy | 脉濡 | soggy pulse | 濡 软 耎 濡软
pulse.surging | 脉洪 | surging pulse | 洪 洪大
pulse.large | 脉大 | large pulse | 大 洪大
pulse.knotted | 脉结 | knotted pulse | 结 结代 歇止 间歇 不整 不齐 三五不调 不匀 时止
pulse.skipping | 脉促 | skipping (hurried) pulse | 促
pulse.intermittent | 脉代 | intermittent pulse | 代 结代
pulse.hollow | 脉芤 | hollow pulse | 芤
pulse.leather | 脉革 | leather pulse | 革
pulse.firm | 脉牢 | firm pulse | 牢
pulse.hidden | 脉伏 | hidden pulse | 伏 不起 不应
pulse.scattered | 脉散 | scattered pulse | 散 散乱
pulse.stirring | 脉动 | stirring pulse | 动如豆 动而如豆
pulse.long | 脉长 | long pulse | 长
pulse.short | 脉短 | short pulse | 短
pulse.powerless | 脉无力 | powerless pulse | 无力 少力 乏力 无神 力弱 不足
pulse.forceful | 脉有力 | forceful pulse | 有力 有劲
pulse.chi-weak | 尺脉弱 | weak at the chi position | 尺弱 尺脉弱 两尺弱 尺部弱 尺沉 尺脉沉 两尺沉 尺无力 尺微 尺细 尺部沉 尺脉细 尺脉沉细 尺脉无力 尺沉弱 尺脉沉弱 双尺弱 尺更弱 两尺极弱 两尺尤弱 尺尤弱 尺部尤弱 两尺无力
pulse.absent | 脉绝 | pulse not palpable | 摸不到 触不到 不能触及 未触及 触及不到 绝 无脉 俱无 全无
`;
