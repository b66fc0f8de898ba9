// Causes, circumstances, course and qualities of pain (问病因, 问痛).
// WORDING: textbook vocabulary of 中医诊断学 and everyday words, gathered by the project.
export const factors = `
factor.summer-heat | 暑季 | summer heat exposure | 中暑 暑季 时值暑 盛暑 酷暑 炎夏 夏月 暑天
factor.alcohol-rich-food | 饮酒 | alcohol and rich food | 平素嗜酒 饮酒 肥甘 厚味 膏粱 喜食肥甘 油荤 喝多了 喝大了 宿醉
factor.sexual-strain | 房劳 | sexual strain | 房劳 房事 手淫 早婚 多产 房事过度
factor.worse-with-cold | 遇寒加重 | caused or worsened by cold or damp weather | 遇冷加重 遇寒加重 遇冷~3(剧|甚|发|重) 遇寒~3(剧|甚|发|重) 受寒 受凉 感寒 阴雨 阴雨天 天冷 冬季~3(重|甚|发|剧) 遇冷 遇寒 淋雨 涉水 冒雨 下水 受冷 贪凉 冬重夏轻 趟水 遇冷就疼 一冷就疼 受凉就 受凉后 着凉 着凉后 吹空调 天冷加重 天凉加重 天冷就 阴天加重 阴雨天加重 阴雨加重 变天加重 遇寒加剧 遇寒则甚 遇寒痛增 遇寒则发 遇寒即发 遇冷则甚 遇冷痛增 得寒则甚 得冷加重 受寒后 感受寒邪 受风寒 感寒而发 淋雨后 雨淋 气候变冷加重 冬季加重 冬天加重 遇阴雨加重 每遇寒冷 淋了雨 吹了风 水土不服
factor.trauma | 外伤 | injury or operation | 外伤 跌仆 扭伤 跌打 挫伤 闪挫 骨折 撞伤 跌伤 脑震荡 术后 手术后
factor.pregnancy-miscarriage | 流产 | miscarriage or pregnancy | 流产 滑胎 小产 堕胎 妊娠 小产后 自然流产 习惯性流产 多次流产 人工流产 人流 人流后 胎停 药流 胎动下血 屡次流产 胎元不固
factor.postpartum | 产后 | after childbirth | 恶露 分娩 顺产 剖腹产后 新产 引产 产后 生完孩子 产后体虚 分娩后 剖宫产后 刚生完 坐月子 月子里 产褥期 新产后 顺产后 生产后
factor.menopause | 绝经 | menopause | 绝经 更年期 经绝 断经 绝经了 停经了更年期 围绝经期 更年期综合征 更年期综合症 绝经后 绝经前后 经断前后 月经已断
factor.menstrual-timing | 经前 | linked to menstruation | 经前期 月经前 月经期 行经期 经行期 月经来潮时 经期加重 经前加重 来例假 经行~3(痛|胀|不适)
factor.external-wind | 感冒 | cold or wind exposure | 感冒 伤风 受风 感受风寒 冒风 当风 吹风 感冒了 风寒感冒 风热感冒 流感样 感受风邪 感受外邪 外感风寒 外感风热 外感风邪 外感发热 冒雨 受了风 外出受风 伤风感冒 易于感冒 时感冒
factor.chronic | 久病 | long or recurrent illness | 久病 病久 缠绵 多年 反复发作 日久 年余 病程长 年余未愈 缠绵不愈 久延 延久 积年
factor.sudden | 突然 | sudden onset | 突然
factor.old-age | 年老 | old age | 年迈 年老 老年 年高
quality.fixed-pain | 痛有定处 | fixed pain | 痛有定处 固定不移 痛处不移 固定疼 位置固定 疼痛固定 痛处固定 部位固定 痛有定位 痛处拒按 固定不移痛
quality.wandering-pain | 窜痛 | wandering pain | 游走不定 窜痛 走窜 痛无定处 攻窜 攻冲 串着疼 到处疼 窜着疼 串痛 走窜疼痛 游走疼痛 游走性疼痛 疼痛游走 痛处游走 流窜 攻窜不定 窜走
quality.distending-pain | 胀痛 | distending pain | 胀痛 作胀 胀满 痞胀 胀着疼 胀疼 又胀又疼 胀痛不适 胀痛不舒 闷痛 闷胀 胀闷
quality.dull-pain | 隐痛 | dull pain | 隐痛 绵绵作痛 隐隐作痛 隐隐地疼 隐隐疼 隐隐作疼 隐隐痛 疼得不厉害 绵绵隐痛 绵绵而痛 痛势绵绵 隐痛不适 痛势隐隐
quality.colicky-pain | 绞痛 | colicky or severe pain | 绞痛 剧痛 痛如刀割 疼痛剧烈 绞着疼 拧着疼 像刀割 刀割样 刀绞样 刀绞 痛如刀绞 疼得厉害 痛得厉害 痛甚 疼痛难忍 疼痛较剧 牵引痛 牵掣痛
factor.worse-after-eating | 食后甚 | worse after eating | 食后甚 食后~3(胀|痛|甚)
factor.worse-when-hungry | 饥时痛 | pain when hungry | 空腹~3痛 饥时痛 饥饿~4痛
factor.worse-with-exertion | 劳累加重 | worse with exertion | 劳累加重 劳累~4(加|甚|发|剧) 劳则~3 遇劳 劳累后 劳倦 疲劳后 累了就 累了更 累了加重 一累就 劳累后加重 劳累加剧 劳累则甚 劳累则发 劳累即发 过劳则发 劳则加重 劳则加剧 劳则尤甚 劳则甚 遇劳则发 遇劳加重 遇劳加剧 遇劳即发 遇劳则甚 活动后加重 活动加重 动则加剧 动则加重 动则尤甚 动则更甚 动则甚 活动后加剧 稍劳则 稍劳即
factor.weak-constitution | 体质虚弱 | weak constitution | 素体虚弱 体质虚弱 自幼体弱 素体~2弱
factor.damp-dwelling | 居处潮湿 | damp surroundings | 潮湿 居处低洼 居处潮湿 水中作业 湿地 久居湿地 久居潮湿
factor.worse-at-night | 夜间加重 | worse at night | 入夜尤痛 夜间痛甚 夜间加重 入夜加剧 入夜更甚 入夜较甚 夜间尤甚 夜痛 夜里加重 晚上加重 夜里厉害 晚上厉害 夜里更疼 晚上更疼 夜间明显 夜间为甚 夜间为重 夜间尤剧 夜间加剧 夜间较重 夜甚 夜重 夜晚加重 入夜加重 入夜尤甚 入夜为甚 入夜则甚 入夜则重 夜半加重 昼轻夜重 日轻夜重 后半夜加重 昼轻夜剧 入夜痛剧 入夜加甚 日轻夜甚 夜间痛剧 夜间痛重 入暮尤甚 夜来加重 晨轻暮重
factor.late-miscarriage | 半产 | lost pregnancy | 殒胎 半产 坠胎
factor.pregnancy | 妊娠期 | pregnancy | 妊娠期 怀孕 怀孕了 有孕 孕妇 孕早期 孕中期 孕晚期 妊娠 身孕 有喜 受孕 早孕 孕后 怀妊 妊娠早期
factor.likes-warmth | 喜暖 | liking for warmth | 喜暖 喜温 喜热敷
factor.physical-strain | 用力 | physical strain | 负重 挑重 举重 持重 用力过度 用力后
factor.wrong-treatment | 误下 | wrongly purged or sweated | 口服~6泻药 误下 过汗 误汗
factor.cold-raw-food | 生冷 | cold and raw food | 生冷 冷饮 西瓜
factor.greasy-food | 油腻 | greasy food | 油腻
factor.both-legs | 双下肢 | in both legs | 两腿均 双下肢均
factor.milk-food | 乳食 | milk feeding stagnation | 吮乳 乳食 伤乳 乳积
factor.mental-strain | 思虑过度 | mental strain, overwork | 思虑过度 用脑过度 操劳 劳心 工作繁忙 工作劳累 工作紧张 加班 熬夜多 经常熬夜 用脑多 思虑太过 思虑过多 思虑劳倦 思虑伤脾 操心 劳心过度 劳神过度 工作压力大 学习紧张 学习压力大 考试紧张 伏案 脑力劳动 用心过度 忧思过度 忧思伤脾 殚精竭虑 过度用脑 胡思乱想
factor.season-winter | 冬季发作 | comes in winter | 冬季发作 冬天发作 每到冬天 每年冬天 入冬 冬季易发 秋冬加重 秋冬发作 冬季发病 入冬加重
factor.season-spring | 春季发作 | comes in spring | 春季发作 春天发作 每到春天 春季加重 春季易发 逢春
factor.season-summer | 夏季发作 | comes in summer | 夏季发作 夏天发作 每到夏天 夏季加重 入夏 疰夏 苦夏 夏季易发
factor.autumn-dryness | 秋燥 | autumn dryness | 秋燥 秋季干燥 入秋 秋天干燥 时值秋燥 秋季发作 久晴无雨
factor.spicy-food | 辛辣饮食 | spicy food | 辛辣饮食 爱吃辣 喜食辛辣 嗜食辛辣 吃辣椒 吃火锅 吃辣 过食辛辣 煎炸 油炸 烧烤 炙煿
factor.sweet-food | 嗜食甜食 | sweet food | 嗜食甜食 爱吃甜 喜食甜 嗜食肥甘 甜食
factor.smoking | 吸烟 | smoking | 吸烟 抽烟 嗜烟 烟龄 吸烟史 烟酒 嗜好烟酒
factor.drinking | 嗜酒 | alcohol | 嗜酒 喝酒 酗酒 爱喝酒 嗜酒史 酒后 醉酒 饮酒后 长期饮酒 饮酒史 酒客
factor.tea-coffee | 浓茶咖啡 | strong tea or coffee | 浓茶咖啡 喝浓茶 喝咖啡 爱喝浓茶 饮浓茶
factor.sedentary | 久坐 | sitting long | 久坐 久坐少动 缺乏运动 久卧 活动少 少动 长期伏案 不爱运动 久坐办公
factor.overwork | 过劳 | overwork | 过劳 劳累过度 过度劳累 劳倦过度 劳力过度 操劳过度 长期劳累 体力劳动 积劳
factor.night-shift | 夜班 | night work | 夜班 上夜班 倒班 黑白颠倒 作息不规律 作息紊乱 熬夜 晚睡 通宵
factor.diet-irregular | 饮食不规律 | irregular meals | 饮食不规律 不按时吃饭 三餐不规律 饥饱失常 不吃早饭 节食 减肥
factor.after-blood-loss | 失血之后 | after loss of blood | 失血之后 失血后 大出血后 手术失血 献血后
factor.after-illness | 病后 | after an illness | 病后 大病后 病后体虚 大病初愈 热病后 病后失调 术后体虚 化疗后 放疗后 久病体虚 痢后未复 病后未复
factor.after-antibiotics | 抗生素后 | after antibiotics | 抗生素后 用抗生素后 输液后 服西药后 打点滴 打吊针
factor.insect-bite | 虫咬 | insect bite | 虫咬 蚊虫叮咬 蜂蜇 虫蜇 被虫咬
factor.allergy | 过敏 | allergy | 过敏 过敏体质 海鲜过敏 花粉过敏 药物过敏 过敏史 对花粉过敏 过敏原
factor.weather-sensitive | 天气变化加重 | worse with weather | 天气变化加重 天气变化时 变天就 气候变化加重 气候变化 阴天下雨 天气转冷 每遇天气变化 季节交替 换季
factor.relieved-by-rest | 休息后缓解 | eased by rest | 休息后缓解 休息后减轻 休息缓解 卧床减轻 休息可缓解 歇一会儿就好 平卧减轻
factor.relieved-by-movement | 活动后减轻 | eased by movement | 活动后减轻 活动后缓解 动一动就好 活动后好转 活动减轻
factor.worse-lying | 卧则加重 | worse lying down | 卧则加重 平卧加重 躺下加重 卧则加剧 躺着加重 卧时明显
factor.left-side | 左侧 | on the left | 左侧 左侧明显 左侧为甚 以左侧为甚 左侧尤甚 左侧较重
factor.right-side | 右侧 | on the right | 右侧 右侧明显 右侧为甚 以右侧为甚 右侧尤甚 右侧较重
quality.stabbing-pain | 刺痛 | stabbing pain | 刺痛 针扎样疼 针刺样痛 像针扎 针扎似的 刺疼 如针刺 锥刺样 痛如锥刺 刺痛不移
quality.cold-pain | 冷痛 | cold pain | 冷痛 冷疼 凉痛 发凉疼痛 痛处发凉 寒痛
quality.burning-pain | 灼痛 | burning pain | 灼痛 灼热痛 火烧样痛 烧灼痛 热痛 辣痛 火灼样痛
quality.heavy-pain | 重痛 | heavy pain | 重痛 沉重疼痛 重坠疼痛 坠痛 沉痛 痛而沉重
quality.soreness | 酸痛 | aching | 酸痛 酸疼 酸困 酸楚 酸软 酸胀 发酸
quality.pulling-pain | 掣痛 | pulling pain | 掣痛 抽掣痛 牵拉痛 牵扯痛 抽痛 抽着疼 扯着疼 引痛 放射痛 窜痛
quality.empty-pain | 空痛 | empty pain | 空痛 空虚作痛 空洞样痛
quality.paroxysmal | 阵发 | in attacks | 阵发 阵发性发作 阵作 阵发性疼痛 一阵一阵 阵痛 时作时止 时发时止 时痛时止 时止时痛 时胀时减 时轻时剧 时轻时重 时缓时急 乍轻乍重
quality.persistent | 持续不止 | constant | 持续不止 持续不解 持续疼痛 痛无休止 持续性疼痛 痛无间断
`;
