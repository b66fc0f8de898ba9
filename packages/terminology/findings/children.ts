// Findings of children (问小儿).
// WORDING: textbook vocabulary of 中医诊断学 and everyday words, gathered by the project.
export const children = `
symptom.delayed-development | 发育迟缓 | delayed development | 囟门 五软 发育迟缓 发育不良 发育迟 智力低下 智力发育
sign.finger-vein-purple | 指纹紫 | purple finger venule | 指纹紫 指纹~3紫 指纹~5紫滞
sign.finger-vein-pale | 指纹淡 | pale or blue finger venule | 指纹淡 指纹~3(淡|青|蓝)
symptom.night-crying | 夜啼 | crying at night | 啼哭 哭啼 夜啼 惊哭
symptom.infantile-convulsion | 惊风 | infantile convulsion | 惊风 急惊 烧到抽抽 烧抽了 烧得抽抽 抽抽了 烧得直抽
symptom.infantile-malnutrition | 疳积 | infantile malnutrition | 疳积 疳
symptom.child-poor-eating | 小儿厌食 | child refuses food | 小儿厌食 挑食 偏食 孩子不吃饭 拒食 小儿纳呆 孩子~3(不吃饭|不好好吃饭|不爱吃饭|不肯吃饭) 不好好吃饭
symptom.milk-vomit | 吐奶 | vomiting milk | 吐奶 溢奶 吐乳 呕乳 吐奶瓣 乳食吐出 吮乳即吐 吃奶就吐 吃完奶就吐 老吐奶
symptom.green-stool | 大便色绿 | green stool | 大便色绿 绿色大便 大便发绿 大便青绿 便色青绿 绿便 蛋花汤样 奶瓣 大便有奶瓣 大便绿绿的 大便绿 拉绿色 绿屎 粑粑是绿的
symptom.pigeon-chest | 鸡胸 | pigeon chest | 鸡胸 漏斗胸 龟背 肋外翻 方颅
symptom.late-teething | 齿迟 | late teething | 齿迟 出牙晚 出牙迟 牙出得晚 五迟 语迟 立迟 行迟 发迟 说话晚 走路晚
symptom.fontanelle-late | 囟门迟闭 | late closing fontanelle | 囟门迟闭 囟门未闭 囟门不合 囟门大 解颅 囟门晚闭
symptom.fontanelle-sunken | 囟门凹陷 | sunken fontanelle | 囟门凹陷 囟陷 囟门下陷
symptom.fontanelle-bulging | 囟门隆起 | bulging fontanelle | 囟门隆起 囟填 囟门突出 囟门膨隆 囟门饱满 囟门高突
symptom.child-irritable | 小儿烦闹 | fretful child | 小儿烦闹 哭闹不安 烦闹 哭闹 爱哭闹 啼哭不止 夜间哭闹 哭叫不已 啼哭不休 哭闹不休 啼哭不已
symptom.measles-rash | 麻疹疹点 | measles rash | 麻疹疹点 疹点 麻疹透发 疹出不透 麻疹粘膜斑 疹色
symptom.child-sweaty-head | 小儿头汗多 | child with sweating head | 小儿头汗多 孩子头汗多 睡觉头出汗 枕秃 头部多汗 睡时头汗
symptom.child-growth-slow | 生长缓慢 | slow growth | 生长缓慢 个子矮 不长个 不长肉 体重不增 身材矮小 发育缓慢 生长发育迟缓
sign.blue-nose-bridge | 山根青筋 | blue vein at the nose root | 山根青筋 山根青 鼻根青 印堂青 山根色青 鼻梁青筋
sign.finger-vein-floating | 指纹浮 | floating finger venule | 指纹浮 指纹浮露 指纹浮红 指纹浮现 指纹鲜红
sign.finger-vein-stagnant | 指纹滞 | stagnant finger venule | 指纹滞 指纹紫滞 指纹郁滞 指纹滞涩 指纹沉滞 指纹涩滞
sign.finger-vein-qi | 指纹达气关 | finger venule to the qi gate | 指纹达气关 指纹在气关 指纹过气关 指纹至气关 指纹达命关 指纹透关 透关射甲 指纹过命关
symptom.thrush | 鹅口疮 | thrush | 鹅口疮 口腔白屑 白屑满口 雪口 口内白屑
`;
