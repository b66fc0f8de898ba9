// Mind, sleep, mood and nerves (望神, 问睡眠, 问情志).
// WORDING: textbook vocabulary of 中医诊断学 and everyday words, gathered by the project.
export const mind = `
symptom.insomnia | 失眠 | insomnia | 失眠 不寐 难入寐 寐差 睡眠不佳 夜寐不安 夜寐不宁 少寐 睡眠差 睡眠不宁 难寐 入睡困难 睡眠不好 彻夜不寐 夜不能寐 寐少 不得眠 夜不安寐 夜寐不佳 不能入睡 夜不能眠 难以入睡 睡眠欠佳 眠差 不眠 睡不安 睡卧不宁 少眠 夜难入眠 夜寐欠佳 睡眠少 寐不安 寐不实 夜寐欠安 睡不着 睡不着觉 睡不好 睡不好觉 睡不踏实 睡得不好 睡得不踏实 睡眠质量差 睡眠浅 容易醒 易醒 早醒 半夜醒 夜里醒 夜醒 醒后难入睡 醒后不易再睡 翻来覆去睡不着 失眠了 整夜睡不着 整晚睡不着 一夜没睡 睡得浅 浅睡 眠浅 寐浅 寐浅易醒 睡而易醒 夜寐易醒 夜眠差 夜寐差 夜眠不安 夜眠欠安 夜寐难 眠不安 眠不实 卧不安 夜卧不安 夜不能卧 睡眠障碍 睡眠欠安 夜难成寐 难以成寐 夜不成寐 夜不得眠 卧起不安 目不交睫 夜寐梦扰 睡眠时间短 睡眠~2(差|不好|不佳|欠佳|不安) 夜寐~2(差|不安|欠安|不佳) 睡眠时好时坏 夜少安寐 艰于安寐 卧不成寐 寤不成寐 不安寐 夜难安寐 夜不安眠 彻夜无眠 不能寐 艰寐 不能安睡 睡眠不安 寐欠安 夜寐欠酣 卧不安席 寝不安席 通宵不寐 通宵不眠 睡眠不实 睡卧不安 寐不佳 数夜未眠 睡眠减少 睡眠困难 不得安卧 !寐安 !寐可 !眠可 !眠佳 !眠安 !夜寐安 !夜寐尚安 !夜寐可 !夜寐得安 !睡眠正常 !睡眠可 !睡眠尚可 !睡眠尚佳 !睡眠如常 !睡眠亦佳 !睡眠好 !睡眠良好 !睡得好 !睡得香 !纳眠可 !眠食如常 !眠食俱安
symptom.dream-disturbed-sleep | 多梦 | dream-disturbed sleep | 多梦 梦多 恶梦 睡眠多梦 噩梦 梦扰 梦寐纷纭 夜梦纷纭 做梦多 老做梦 总做梦 爱做梦 整夜做梦 一直做梦 做噩梦 做恶梦 恶梦纷纭 夜寐多梦 寐多梦 夜梦多 梦境纷扰 乱梦 眠多梦
symptom.restlessness | 心烦 | vexation and restlessness | 心烦 烦躁 心烦意乱 烦闷 虚烦 烦躁不安 躁扰 烦躁不宁 心中烦 懊憹 心中懊恼 烦扰 心里烦 心里很烦 烦得很 烦得慌 坐立不安 心神不宁 心神不安 静不下来 焦躁 心里焦 心中烦热 心中烦闷 心中懊憹 心中烦躁 烦乱 烦心 心烦躁 紧张不安 心情烦躁 心~1烦 精神不宁 心中懊恢 懊烦 烦燥不安 神烦 烦热 胸脘懊 心烦意躁 烦扰不宁 烦甚 心烦不安 心神烦乱 烦躁不眠 烦燥
symptom.irritability | 易怒 | irritability | 易怒 急躁 急躁易怒 性情急躁 性急 易急易怒 暴怒 时易气恼 善怒 易怒善怒 易发脾气 恼怒 忿怒 郁怒 动怒 大怒 生气 气恼 脾气大 脾气暴躁 脾气急 脾气坏 爱发脾气 爱发火 容易发火 容易生气 动不动就发火 老生气 爱生气 暴躁 火气大 性情暴躁 多怒 善怒多烦 易激动 情绪激动 生闷气 郁怒后 恼怒后 大怒后 生气后 气恼后
symptom.low-mood | 抑郁 | low or constrained mood | 情志不遂 抑郁 情绪不宁 忧郁 郁闷 精神抑郁 情怀不畅 闷闷不乐 情志抑郁 情志不畅 叹息 忧思 精神刺激 情绪波动 情绪不畅 情志刺激 心情不畅 精神创伤 情怀抑郁 忧虑 性情沉闷 心情不舒 争吵 心情不好 心情低落 情绪低落 情绪不好 心情抑郁 郁郁寡欢 高兴不起来 不开心 提不起兴趣 对什么都没兴趣 没兴趣 心情郁闷 心里郁闷 老叹气 总叹气 喜太息 喜叹息 时太息 唉声叹气 压抑 情志抑郁不舒 情绪抑郁 情志不舒 精神压力大 压力大 心理压力 想哭 情志不和 郁郁不乐 兴趣减退 寡欢 忧郁寡欢 寡言不欢 性情孤僻 悲观 消沉 忧愁 愁闷
symptom.weeping-moods | 善悲 | weeping or changing moods | 善悲 喜悲伤 悲伤欲哭 哭笑无常 喜怒无常 多疑 疑虑 哭笑 爱哭 老想哭 无故哭 无故悲伤 悲忧善哭 喜悲善哭 悲伤易哭 时悲时喜 情绪不稳 情绪波动大 喜怒不定 哭笑不休
symptom.timidity | 易惊 | timidity, easily startled | 惊悸 易惊 胆怯 善惊 心惊 恐惧 惊惕 心惊胆怯 胆小 害怕 惊叫 胆子小 容易受惊 一惊一乍 容易吓到 容易害怕 惊慌 心惊肉跳 多惊善恐 善惊易恐 触事易惊 遇事易惊 易惊恐 惊惕不安 恐慌 怕黑 怕声响 睡中惊醒 梦中惊醒
symptom.palpitations | 心悸 | palpitations | 心悸 心慌 心跳 怔忡 心中悸动 心悸怔忡 心悸不宁 心动悸 心慌心跳 心里发慌 心发慌 心慌慌 心里慌 心慌得很 心跳快 心跳得快 心跳加快 心跳得厉害 心怦怦跳 心砰砰跳 心扑通扑通 心跳不规律 心跳加速 心动不安 心中悸动不安 心中惕惕 心悸不安 心中悸 惊悸不安 心累 心动过速 心动过缓 漏跳 心脏乱跳 心跳乱 心跳不齐 心~1(慌|悸) 心突突跳 心头慌 心跳不安 心荡 心中跳 心慌意乱 心悸动
symptom.poor-memory | 健忘 | poor memory or dull mind | 健忘 记忆力减退 记忆减退 记忆力差 记忆力下降 智力减退 反应迟钝 表情呆滞 精神呆滞 表情淡漠 记性差 记性不好 记忆力不好 爱忘事 老忘事 忘性大 丢三落四 记不住 记忆力衰退 多忘 善忘 喜忘 脑子不好使 反应慢 思维迟钝 头脑不清 注意力涣散
symptom.fatigue | 乏力 | fatigue | 神疲 乏力 疲倦 倦怠 神疲乏力 疲乏 无力 四肢无力 倦怠乏力 精神不振 精神萎靡 精神疲乏 精神疲惫 体倦 神倦 全身乏力 肢倦 肢软 四肢倦怠 精神倦怠 神疲肢倦 困乏 精神困惫 懒动 懒于动作 疲劳 周身乏力 四肢乏力 体力不支 肢软无力 疲惫 精神不佳 虚弱 四肢软弱 四肢疲软 神萎 精神委顿 精神萎顿 委靡 没劲 没力气 没有力气 浑身没劲 全身没劲 浑身无力 全身无力 身上没劲 没精神 没有精神 精神差 精神不好 精神欠佳 老觉得累 总觉得累 觉得累 容易累 容易疲劳 易疲劳 易疲乏 疲乏无力 疲惫不堪 懒得动 不想动 浑身乏力 周身无力 四肢酸软 四肢无力倦怠 身倦 肢体倦怠 体倦乏力 神疲体倦 倦怠无力 精神疲倦 神情疲惫 身疲乏力 软弱无力 身软 精力不足 精力差 肢体乏力 体力差 体乏 累得很 很累 好累 疲累 身体虚弱 四肢困倦 无精打采 人倦 肢酸倦 身肢酸倦 肢酸力乏 不耐烦劳 力乏 倦卧 神委 委顿 精神委靡 神态委靡 提不起精神 提不起劲 乏劲 疲软 软乏 神疲肢软 四肢软乏 形神倦怠 神疲力乏 感觉累 累得慌 身累 虚弱无力 没有一点力气 没一点力气 一点力气都没有 一点力气也没有
symptom.reluctance-to-speak | 少气懒言 | faint voice, reluctance to speak | 少气懒言 语声低微 懒言 语言低微 气怯 声低 语音低微 语声低怯 气微 言语低微 声音低微 少气 不想说话 懒得说话 说话没力气 说话无力 说话声音小 有气无力 声音低弱 声音低沉 语声低弱 语声低 语声无力 语声轻微 声低懒言 气低声怯 少言 不愿说话 少言懒语 懒于言语 气弱声低 气息低微 气息微弱 沉默寡言 寡言 少语 言语无力 语言无力 语音低 声低气微 懒言少语 默然不语 缄默不语
symptom.shortness-of-breath | 气短 | shortness of breath | 气短 短气 动则气短 气不足以息 动则气促 气怯 动则气喘 动则喘甚 动辄气喘 气不够用 气不够 上气不接下气 走路气喘 一动就喘 爬楼气喘 爬楼梯喘 爬楼喘 动就喘 活动后气短 动后气短 动则喘 稍动则气短 稍动即喘 少气 活动后气促 动则气急 活动后气急 喘气短 气力不足
symptom.somnolence | 嗜睡 | somnolence | 嗜睡 欲寐 多寐 整日欲寐 但欲寐 昏睡 嗜卧 喜卧 多睡 总想睡 老想睡觉 总是犯困 犯困 爱犯困 困得很 老犯困 白天困 睡不醒 昏昏欲睡 思睡 欲睡 多眠
symptom.clouded-consciousness | 神昏 | clouded or lost consciousness | 神昏 昏迷 神志不清 意识不清 昏不知人 神志昏迷 不省人事 神志模糊 意识模糊 人事不省 神识昏蒙 昏愦 昏仆 昏沉 神识不清 昏倒 神志昏蒙 神志时清时昧 意识丧失 知觉丧失 意识朦胧 神糊 神识模糊 神志朦胧 叫不醒 神志不清楚 意识障碍 神志恍惚不清 昏过去 晕死过去 昏倒在地 卒倒 卒然昏仆 昏不识人 昏迷不醒 神识昏愦 神志昏愦 昏聩 昏蒙 神机不清 神识昏糊 不少人事 人事不知 人事不清 昏糊 人事昏 神昏不语 神志昏糊 神识昏迷 昏昏不语 目合神昏
symptom.delirium | 谵语 | delirium | 谵语 谵妄 胡言乱语 说胡话 躁动 循衣摸床 狂躁 语无伦次 妄语 胡言 躁动不安 躁扰不宁
symptom.mania | 发狂 | mania or psychosis | 发狂 骂詈 打人毁物 登高而歌 妄想 癫狂 精神分裂 精神失常 精神异常 狂躁
symptom.trance | 神志恍惚 | trance-like state | 郑声 撮空 神志恍惚 精神恍惚 恍惚
symptom.convulsion | 抽搐 | convulsion or rigidity | 抽搐 抽风 惊厥 手足抽搐 四肢抽搐 项强 颈项强直 抽掣 瘛疭 手足瘛疭 牙关紧闭 两目上视 目上视 双目上视 项背强直 惊风 角弓 颈强 手足搐搦 搐搦 目睛上窜 浑身抽 全身抽搐 四肢抽动 四肢抽 两眼上翻 双眼上翻 翻白眼 眼睛上翻 脖子硬 脖子僵硬 颈项强硬 项背强 颈项强痛 两目直视 目睛上视 手足痉挛 抽痉 发痉 两目上吊 双目上吊 目上吊 眼目上翻 眼目翻腾 肢掣 四肢战动 抽动 抽筋样 搐动 痉厥 手足搐动 手足抽掣 肢体抽动 肢体抽搐
symptom.epilepsy | 癫痫 | epileptic fits | 癫痫 痫证 羊痫 口吐白沫 口吐涎沫 羊叫
symptom.tremor | 震颤 | tremor or twitching | 手足蠕动 手指蠕动 手足震颤 震颤 颤抖 手抖 手颤 肢颤 手指微作蠕动 肌肉瞤动 肉瞤 蠕动 瘛瘲 抖动 肌肉跳动 颤动 振颤 振掉 手发抖 手抖动 手颤抖 手哆嗦 手脚发抖 浑身发抖 身体发抖 肢体颤抖 肢体颤动 肢体震颤 摇头 头颤 肌肉跳 眼皮跳 四肢颤抖 双手颤抖 双手抖动 手足颤动
symptom.numbness | 麻木 | numbness | 肢体麻木 麻木 手足麻木 四肢麻木 手指麻木 发麻 手麻 指麻 唇舌麻木 手足发麻 不仁 肢麻 手发麻 手脚麻木 手脚发麻 手脚麻 脚麻 脚发麻 胳膊麻 腿麻 腿发麻 半边发麻 指尖发麻 手指发麻 手指麻 指端麻木 肢端麻木 下肢麻木 上肢麻木 双手麻木 双下肢麻木 肌肤不仁 肌肤麻木 皮肤麻木 身体麻木 足麻 趾麻 蚁行感 蚂蚁爬 (手|脚|腿|臂|指|趾|肢)~2(麻木|发麻) 蚁走感 手指头麻 肢体发麻 不知痛痒 半身麻 如蚁行
symptom.contracture | 拘挛 | cramp or contracture | 转筋 拘挛 拘急 挛急 筋脉拘急 抽筋 腓肠肌痉挛 屈伸不利 活动不利 手足拘挛 小腿抽筋 腿抽筋 脚抽筋 腿肚子抽筋 腿肚子转筋 夜里抽筋 晚上抽筋 手抽筋 筋脉挛急 四肢拘急 肢体拘急 筋惕 手足拘急 四肢拘挛 关节不利 关节屈伸不利 关节僵硬 晨僵 活动受限 屈伸困难 屈伸受限 筋急
symptom.unsteady-gait | 步履不稳 | unsteady gait | 走路迷失方向 步履不稳 步态不稳 行走不稳 站立不稳 步履蹒跚 共济失调 行走不便 步履艰难 走路不稳 走不稳 走路摇晃 站不稳 走路打晃 走路困难 走路费劲 行走困难 行走蹒跚 步态蹒跚 头重足轻行走不稳 脚步不稳 脚下不稳 踩棉花 如踏棉花 行动不便 步履困难 步履维艰 步行困难 行步艰难 履步艰难 举步艰难 不良于行
symptom.aversion-to-noise | 喜静 | aversion to noise | 喜静 恶闻声响
symptom.confused-mind | 神志错乱 | confused mind, muttering | 神识欠清 神识昏瞀 神志错乱 胡乱言语 语无伦次 无伦次
symptom.difficulty-falling-asleep | 难以入睡 | difficulty falling asleep | 难以入睡 不易入睡 眠少 夜寐难安 辗转难眠
symptom.choreic-movement | 不自主运动 | involuntary movements | 不自主运动 舞蹈样 不自主~4(动|运动) 手足舞动 肢体舞动 舞蹈病
symptom.near-fainting | 昏眩 | dizzy, about to fall | 昏瞀 眩仆 昏眩 欲仆 欲倒 如立舟车 站立不住 眼前发黑 眼前一黑 眼前黑
symptom.facial-twitch | 面肌痉挛 | facial twitching | 面肌 面部抽动 面肌痉挛 眼睑跳动 嘴角抽 眼睑抽动 眼睑~2抽动 眼脸抽动 脸抽动 面部肌肉抽动 面肌抽动 眼皮跳 眼皮老跳
symptom.tired-sleepy | 疲倦嗜卧 | tired, wants to lie down | 疲倦嗜卧 神倦欲卧
symptom.mental-disorder | 精神异常 | mental disorder | 精神失常 精神异常
symptom.emotional-trauma | 所愿不遂 | despondency, emotional trauma | 淡漠 淡漠寡欢 愤郁 胸怀愤郁 所愿不遂 家庭不和 丧子 丧夫 亡故 失恋 厌倦生活 刺激过强 受刺激 遭受刺激 精神刺激
symptom.anxiety | 焦虑 | anxiety | 焦虑 焦虑症 焦虑不安 紧张焦虑 担心过度 总是担心 忧心忡忡 坐卧不宁 紧张
symptom.early-waking | 早醒 | waking early | 早醒 醒得早 三四点就醒 凌晨醒 半夜醒来睡不着 醒后难以入睡 醒后不能再睡 凌晨三点醒 后半夜醒
symptom.light-sleep | 眠浅易醒 | light sleep | 眠浅易醒 浅眠 睡不沉 睡得不沉 一点声音就醒 易惊醒
symptom.sleep-talking | 梦呓 | sleep talking | 梦呓 说梦话 梦话 梦呓语 睡中呓语 呓语
symptom.sleepwalking | 梦游 | sleepwalking | 梦游 夜游 睡行 梦游症
symptom.suicidal-thoughts | 轻生念头 | suicidal thoughts | 轻生念头 不想活了 不想活 想死 自杀 轻生 活着没意思 想自杀 厌世
symptom.self-harm | 自伤 | self-harm | 自伤 自残 割腕 伤害自己 自伤行为
symptom.hallucination | 幻觉 | hallucinations | 幻觉 幻听 幻视 听到有人说话 妄闻 妄见 妄见妄闻 耳边~6(之语|讲话|说话|骂) 耳闻人语 幻觉幻听 见鬼 如见鬼状 妄见鬼神
symptom.silly-laughter | 嬉笑无常 | senseless laughter | 嬉笑无常 喜笑不休 傻笑 痴笑 无故发笑 喜笑 嬉笑 喜笑无常 笑不休
symptom.muttering | 喃喃自语 | muttering to oneself | 喃喃自语 自言自语 独语 独言独语
symptom.forgets-words | 错语 | misspeaking | 错语 言语错乱 语言错乱 言语颠倒 词不达意
symptom.stammer | 口吃 | stammer | 口吃 结巴 语言不流利 言语蹇涩
symptom.fainting | 晕厥 | fainting | 晕厥 晕倒 晕过去 一过性晕厥 昏厥 厥证 晕倒过
symptom.head-shaking | 头摇 | shaking head | 头摇 摇头不止 头部摇动 头颤动 头部震颤
symptom.stiff-neck | 颈项强直 | stiff neck | 颈项强直 脖子僵硬 脖子发硬 脖子强直 颈项强硬 项强 颈强 颈项僵
symptom.opisthotonos | 角弓反张 | arched back | 角弓反张 背反张 反张 项背反张 身体后仰强直
symptom.restless-legs | 腿不安 | restless legs | 腿不安 不宁腿 腿没处放 睡觉腿不舒服 下肢酸麻不适难眠
symptom.motion-sickness | 晕车 | motion sickness | 晕车 晕船 坐车头晕 坐车恶心
symptom.lack-of-concentration | 注意力不集中 | poor concentration | 注意力不集中 精神不集中 思想不集中 走神 注意力差 思维迟缓 脑子转不动
symptom.hyperactivity | 多动 | hyperactivity | 多动 好动 坐不住 多动症 小动作多
symptom.grief | 悲伤 | grief | 悲伤 悲痛 伤心 伤心过度 悲哀 哀伤 悲恸 亲人去世
symptom.fright | 受惊 | a fright | 受惊 惊吓 受惊吓 受到惊吓 惊恐 惊吓后 寐中惊跳 受惊恐 睡中惊跳 惊跳
symptom.vexation-insomnia | 虚烦不眠 | vexed and sleepless | 虚烦不眠
symptom.sleep-worse-thoughts | 思虑难眠 | thoughts keep awake | 思虑难眠 想得多睡不着 脑子停不下来 思绪纷乱 思绪多睡不着 胡思乱想 思前想后
symptom.bedridden | 卧床不起 | confined to bed | 卧床不起 长期卧床 不能起床 不能下床 卧床难起 不能举动 瘫卧 不能转侧 难以转侧 不能坐起 卧床不动 卧床半年 卧床数月 只能卧床
symptom.moribund | 奄奄一息 | at the last breath | 奄奄一息 气息奄奄 奄奄待毙 命在垂危 气息欲绝
symptom.yawning | 哈欠 | yawning | 打哈欠 呵欠 哈欠 频频呵欠 善欠
`;
