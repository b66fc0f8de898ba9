// Signs on which a person must be sent to a physician at once: the words, the combinations, the advice and where each comes from.
// Words and combinations are the project's own wording of general medical knowledge, to be reviewed by a practitioner;
// `source` names the guidance a rule follows, or says that the rule is ours.

export type RedFlagLevel = 'emergency' | 'urgent';

/** One rule: it holds when all parts of any of its combinations are said close together. */
export interface RedFlagRule {
  /** stable, for example `redflag.stroke` */
  code: string;
  level: RedFlagLevel;
  zh: string;
  en: string;
  /** a part is a signal name, `measure>=value`, or `finding:CODE` */
  combinations: readonly (readonly string[])[];
  advice: { zh: string; en: string };
  source: string;
}

const OWN = "project's own clinical rule, to be reviewed";
const FAST = 'FAST stroke recognition (face, arm, speech, time); 中风120 (Zhao, Liu: Lancet Neurology 2017)';
const FEVER_CHILD = 'NICE NG143, fever in under 5s (traffic light)';
const SEPSIS = 'general signs of sepsis as in qSOFA (Sepsis-3, JAMA 2016); wording ours';

/**
 * Words of each signal, in the term language of `FindingGroup`. `ignore` holds turns of speech that are swallowed whole
 * so that nothing inside them is taken at its word.
 */
const SIGNALS = `
ignore | 气死(我|了|人) 饿死(我|了) 累死(我|了|人) 困死(我|了) 热死(我|了) 冷死(我|了) 冻死(我|了) 烦死(我|了|人) 笑死(我|了) 急死(我|了|人) 吓死(我|了|人) 渴死(我|了) 痒死(我|了) 忙死(我|了) 羞死 想死(你|他|她|妈|爸|家) 想你想死 馋死 死心 死机 死活 死板 死角 死结 该死 恶心死 美死 爱死 恨死 痛死我了 疼死我了 难受死了 臭死了 死肌 死胡同 死血 死海 不至于自杀 没想过自杀 没有自杀 无自杀 没有轻生 无轻生 不想自杀 不会自杀 没想过死 没有想死 不想死 怕死 中毒性 中毒症 妊娠中毒 病毒 脑外伤后遗 过敏性鼻炎 过敏性哮喘 过敏性支气管 过敏性结肠炎 过敏性皮炎 过敏性紫癜 (目|眼|睛)~2上吊 大便秘结 食物中毒史 中风后遗症 中风门 中风证 昏迷史 胸痛史 昏昏欲睡 昏黄 昏暗 昏花 昏沉 晕车 晕船 酸中毒 中毒感 休克疗法 伤风 天旋地转
suicide | 想自杀 要自杀 自杀 轻生 不想活 不想再活 想去死 想死 不如死 死了算了 死了之好 死了就好 死掉算了 活着没意思 活着没意义 活着~3没(意思|意义|劲|希望) 活不下去 活够了 没法活 不愿活 无意生存 想结束生命 结束自己 结束生命 了结(自己|生命|此生) 了断 割腕 跳楼 跳河 上吊 写好遗书 写了遗书 遗书 想消失 一了百了 生不如死 轻生念头 活着好累不想 想解脱 寻死 觅死 自尽 寻短见 投河 投井 服毒自 撞车自 烧炭 想不开 世界没有我 大家没有我 离开这个世界 离开人世 没有活下去 撑不下去了 永远睡过去 不想醒来 再也不醒
self-harm | 自残 自伤 自虐 伤害自己 割自己 划自己 用刀割手 用刀划 割手臂 割伤自己 烫自己 打自己 想伤害自己 撞头自
harm-others | 想杀(人|他|她|了) 要杀(人|他|她) 砍人 想伤害别人 听到声音叫我 听到声音让我 命令我~3(死|跳|杀|伤) 持刀
chest-pain | 胸痛 胸疼 心口~3(痛|疼) 心前区~4(痛|疼|压) 胸口~4(痛|疼|压) 胸部~4(痛|疼) 胸~2(痛|疼) 心绞痛 心痛 胸骨后~4(痛|疼|压|烧灼) 左胸~3(痛|疼) 胸前~4(痛|疼) 胸闷痛 胸背痛 心痛彻背 真心痛
crushing-chest | 压榨(样|性|感|般) 胸口像压 胸口~4石头 濒死感 快要死了~3感 濒死 胸口~3压着 胸~3压榨 心如刀绞 像大象 撕裂(样|般)?胸痛 胸背撕裂 撕裂样 撕裂般 心痛彻背 真心痛 胸痛剧烈 胸痛如绞 胸痛难忍 胸痛不止 胸痛持续 剧烈胸痛 胸口剧痛 胸部剧痛
chest-tight | 胸闷 胸口闷 胸口发闷 憋闷 憋气 胸中憋 胸口堵
cold-sweat | 冷汗 大汗淋漓 大汗 汗出如油 汗如雨下 汗出如珠 浑身是汗 出了一身汗 满头大汗 全身湿透 湿冷
radiation | 放射(到|至)~4(肩|臂|背|颈|下颌|手|牙|后背) (左肩|左臂|左手|后背|下巴|下颌|肩背|左上肢|左胳膊)~4(放射|麻|痛|疼|酸) 牵(扯|涉|引|连)~4(肩|臂|背|胳膊) 彻背 窜到~3(肩|背|手|胳膊)
dyspnoea | 呼吸困难 喘不(上|过)(气|来) 喘不过气 喘不上气 气喘 透不过气 上不来气 呼吸急促 呼吸费力 呼吸很费力 气促 憋得慌 憋气 窒息 张口抬肩 气急 喘促 喘息 呼吸不了 吸不进气
severe-dyspnoea | 严重呼吸困难 极度呼吸困难 呼吸极度困难 呼吸极其困难 呼吸十分困难 呼吸非常困难 呼吸很困难 呼吸困难~3(加重|严重|明显) 喘得(不能|说不|没法)~3(说|话|躺|平) 说不(出|了)~2话~3(喘|憋) 说不成句 端坐呼吸 三凹征 喘~3不能平卧 不能平卧~4(喘|气) 呼吸停 停止呼吸 没有呼吸 没呼吸 呼吸暂停~2(发紫|发青) 快喘不上气 完全喘不过气 根本喘不过气 张口呼吸 点头呼吸 喘得厉害 憋得要死 憋死
cyanosis | 嘴唇~2(发紫|发青|紫|青紫|发绀) 口唇~2(发紫|发青|青紫|发绀|紫绀) 唇~1(紫|青|绀) 紫绀 发绀 脸~2(发紫|发青|青紫) 面色青紫 面色发紫 指甲~2(发紫|发青|青紫) 全身发紫 嘴~2(发紫|发青|紫)
face-droop | 口角~2(歪|斜|偏) 口眼~1歪斜 口歪 嘴~2歪 嘴角~2(歪|斜|垂|偏) 面瘫 脸~2(歪|不对称) 半边脸~4(麻|不能动|没知觉|动不了|耷拉|垮) 一侧脸~4(麻|动不了|下垂) 鼻唇沟~3浅 面部~2歪斜 笑~3歪
one-side-weak | (一侧|单侧|左侧|右侧|左边|右边|半边|半侧|半身|左半身|右半身|半边身子|左半边|右半边)~6(无力|没力|没劲|不能动|动不了|不能活动|瘫|麻木|发麻|不遂|不听使唤|抬不起|没知觉|没有知觉|使不上劲|偏瘫) 半身不遂 偏瘫 (左手|右手|左腿|右腿|左臂|右臂|左胳膊|右胳膊|左脚|右脚|左上肢|右上肢|左下肢|右下肢|一只手|一条腿|一条胳膊|一边手脚|左手左脚|右手右脚)~5(无力|没力|没劲|不能动|动不了|不听使唤|抬不起|使不上劲|拿不住|瘫|没有知觉|没知觉) 手~2拿不住(筷子|东西|碗|杯)
slurred | 言语不清 言语~2(謇涩|不利|障碍|含糊) 语言~2(不清|謇涩|障碍|不利) 说话~4(不清|含糊|不利索|大舌头|困难|不出) 口齿不清 大舌头 失语 说不(出|了)话 讲不(出|了)话 舌头~2(打结|不听使唤|发硬) 听不懂别人 舌强~1语 话说不清 吐字不清 不能言语 言謇
sudden | 突然 突发 忽然 骤然 一下子 猛然 猝然 卒然 刚刚 刚才 突~1出现 瞬间 急性 睡醒~4 今早起来 起床后 醒来 今晨
stroke-named | 中风了 脑中风 脑溢血 脑出血 脑梗 脑卒中 脑梗塞 脑梗死 蛛网膜下腔出血 卒中
heart-attack-named | 心梗 心肌梗死 心肌梗塞 心脏骤停 心跳停 心跳骤停 心搏骤停 主动脉夹层 夹层 肺栓塞
thunderclap | 雷击样 霹雳样 炸裂(样|般|似)?~2头痛 (突然|突发|骤然|忽然|猛然|瞬间)~6(剧烈头痛|头痛剧烈|头痛欲裂|头痛如劈|头剧痛|头疼得厉害|头痛得厉害|剧烈头疼|头痛难忍|头疼欲裂|头疼难忍) 一生~4最~4头(痛|疼) 从来没有这么~5头?(痛|疼) 最剧烈~3头(痛|疼) 从未有过~4头(痛|疼) 这辈子最~4头?(痛|疼) 头~2(像|要)?炸(开|裂|了)
severe-headache | 剧烈头痛 头痛剧烈 头痛欲裂 头痛如劈 头剧痛 剧烈头疼 头疼欲裂 头痛难忍 头疼难忍 头痛得厉害 头疼得厉害 头痛厉害 头疼厉害 严重头痛 头痛严重 头痛不止
headache | 头痛 头疼 脑袋疼 头~1(痛|疼)
projectile-vomit | 喷射(性|状|样)?呕吐 喷射性 喷射状
vomit | 呕吐 吐了 吐得 一直吐 不停地?吐 频吐 呕
fever | 发热 发烧 高热 高烧 壮热 身热 体温~3升高 烧得 烧到 热度~2高
high-fever | 高热 高烧 壮热 发高烧 烧得~2(厉害|很高|烫) 身热如(炭|灼|火) 热势~1(炽|甚|高) 持续高烧 高烧不退 高热不退
stiff-neck | 颈~2(强直|僵硬|强|僵|抵抗) 项~2(强|僵|背强) 脖子~3(硬|僵|强直) 头颈强 颈项强 脖子~3(低|弯)不下 低不了头 角弓反张 脑膜刺激征
purpura | 出血点 瘀点 瘀斑 紫癜 紫斑 皮疹~2压~2不(退|褪) 压不(退|褪)色 皮下出血 紫色~2(斑|点|疹)
drowsy | 嗜睡 昏睡 叫不醒 唤不醒 精神~2(萎靡|很差|差|极差|不好) 精神反应差 反应~2(迟钝|差) 昏昏沉沉 迷迷糊糊 没反应 无反应 没精神 蔫 软绵绵 不理人
unconscious | 昏迷 不省人事 意识~2(丧失|不清|模糊|障碍|消失) 神志~2(不清|昏迷|丧失|模糊) 神昏 叫不醒 唤不醒 呼之不应 没有意识 没意识 失去意识 失去知觉 人事不省 昏死 昏愦 没有反应了 晕死 昏不知人 深昏迷 神识昏
faint | 晕倒 昏倒 晕厥 昏厥 昏仆 晕过去 昏过去 突然倒地 黑蒙 摔倒在地不 倒地不起 晕了过去 昏了过去
no-pulse | 没有脉搏 没脉搏 摸不到脉 无脉搏 脉搏消失 没有心跳 没心跳 心跳停 无心跳 脉微欲绝 血压测不(到|出) 休克
confused | 意识模糊 神志恍惚 胡言乱语 说胡话 神志不清 谵妄 谵语 认不出人 不认识人 语无伦次 答非所问 糊涂~1了 神志模糊 定向力
convulsion | 抽搐 抽风 惊厥 抽筋~2翻白眼 全身抽 四肢抽 两眼上翻 双眼上翻 翻白眼 牙关紧闭 口吐白沫 癫痫发作 抽动~2不止 角弓反张 手足抽搐 羊癫疯发作 惊风
convulsion-long | 抽搐~4(不止|不停|五分钟|5分钟|十分钟|10分钟|持续|反复) (持续|反复|连续|频繁|不停)~3抽搐 抽~2(不止|不停) 癫痫~2持续
anaphylaxis-cause | 过敏 蜂蜇 蜜蜂~2(蜇|叮) 马蜂 被~2蜇 打~2(青霉素|头孢|针)后 输液后 吃~2(花生|海鲜|虾|药|芒果|坚果|头孢)后 注射后 疫苗~3后 服药后 用药后
hives | 荨麻疹 风团 全身~3(疹|红|痒) 浑身~3(疹|痒) 起~3疹 皮疹 风疹块 身上~3(包|疹) 红疹
throat-swelling | 喉~2(水肿|肿|紧|堵) 嗓子~2(发紧|肿|紧|堵) 嘴唇~1肿 舌头?~1肿 脸~1肿 眼睛~1肿 咽喉~2(肿|紧|堵) 喉头 声音嘶哑 面部~1肿 吞不下口水 口水~3咽不下
anaphylactic-shock | 过敏性休克 喉头水肿 喉水肿
haematemesis | 呕血 吐血 吐~3鲜血 呕~3鲜血 咖啡(样|色) 呕出血 吐出~2血 呕吐物~2(带血|有血|血性)
haemoptysis-heavy | 大咯血 大量咯血 咯血~3(不止|量多|大量|几百|数百) 咳出大量~1血 大口~1(咳|咯)血 咳血不止 咯血不止 满口鲜血 咯血盈
haemoptysis | 咯血 咳血 痰中带血 痰~2带血 咳出~2血 血痰 吐血痰
melena | 黑便 柏油(样|便|状) 黑色大便 大便~3(黑色|发黑|漆黑|乌黑|如漆|墨) 大便~2黑 拉黑 便血~3(量多|大量|不止) 大量便血 大量血便 拉~2很多血 拉~3鲜血 血便~2不止
stool-blood | 便血 大便~3(带血|有血|夹血|出血) 血便 便中带血 下血 大便下血
heavy-bleeding | 大出血 出血不止 血流不止 流血不止 大量出血 大量流血 失血过多 喷血 喷射~2出血 止不住血 血止不住 血崩 血如泉涌 血喷 鼻血~3(不止|止不住) 鼻衄~3(不止|如泉) 出血量~1(大|多) 血涌 动脉出血 砍断 断指 断肢
nose-bleed-long | 鼻血~3(不止|止不住) 鼻出血~3不止 鼻衄~3(不止|如泉|盈)
abdomen-rigid | 板状腹 腹~3(硬如板|板硬|坚硬如板|硬得像板|如板) 肚子~3(硬|像石头|像木板) 全腹~2(剧痛|压痛) 腹肌~2紧张 反跳痛 满腹剧痛 不敢碰~2肚子 腹膜刺激
abdomen-severe | (突然|突发|骤然|忽然)~5(腹痛|肚子痛|肚子疼|腹部剧痛|腹部疼痛|上腹~1痛|腹剧痛) 剧烈腹痛 腹痛剧烈 腹部剧痛 腹剧痛 肚子剧痛 肚子剧烈 肚子疼得~4(打滚|直不起|受不了|厉害) 腹痛难忍 腹痛如绞 腹痛拒按 腹痛~3(打滚|不能忍受) 刀割样~2(腹痛|痛) 腹部~2刀割 肚子疼~3(受不了|难忍) 肚子痛~4(打滚|受不了|难忍|厉害) 疼得打滚 痛得打滚 绞痛难忍 上腹部?剧痛 腹部绞痛剧烈 剧烈绞痛 持续性?腹痛加重 上腹剧痛
abdomen-pain | 腹痛 肚子痛 肚子疼 小腹痛 下腹~3(痛|疼) 小腹~3(痛|疼) 腹~2(痛|疼) 少腹~2(痛|疼)
right-lower | 右下腹~4(痛|疼) 转移性右下腹 右少腹~3(痛|疼) 麦氏点
no-stool-gas | 不排气不排便 停止排气 不排气 没有排气 停止排便排气 不放屁 没放屁 肛门停止 呕吐粪 吐粪
shock | 休克 四肢~1(冰冷|厥冷|湿冷|厥逆) 面色~1(苍白|惨白|死灰|煞白|灰白) 脉微欲绝 皮肤湿冷 四肢厥 脉~2细微欲绝 手脚冰凉 血压~2(测不|下降|很低) 晕倒 昏厥 冷汗 心慌头晕眼前发黑 眼前发黑 脉沉细微弱欲绝
missed-period | 停经 月经~3(推迟|没来|未来|过期|延迟) 例假~3(没来|推迟|未来) 可能怀孕 怀疑怀孕 验孕~3(阳性|两条) 两条杠 大姨妈~2没来 早孕 宫外孕
ectopic-named | 宫外孕 异位妊娠 输卵管妊娠
pregnant | 怀孕 孕妇 孕~1(周|月|期|早|中|晚) 妊娠 怀胎 孕~3(周|月) 胎动 有孕 身孕 有喜 孕后 怀着
vaginal-bleed | 阴道~3(出血|流血) 下身~2(出血|流血) 下面~2(出血|流血) 见红 出血 流血 漏红 下血 阴道大量
postpartum | 产后 生完孩子 分娩后 顺产后 剖腹产后 刚生完 剖宫产后
lochia-heavy | 产后大出血 恶露~3(量多如崩|大量) 产后~4(血崩|出血不止|流血不止|大量出血)
waters | 羊水~2(破|流) 破水 羊水流 脐带~2脱
fetal-still | 胎动~3(消失|减少|没有|没了|明显减少|停) 没有胎动 没胎动 感觉不到胎动 胎儿不动 胎不动
preeclampsia-sign | 头痛 头疼 眼花 视物模糊 视力模糊 看不清 上腹痛 水肿 浮肿 抽搐 眼冒金星 子痫
eclampsia | 子痫 先兆子痫 子痫前期 妊娠高血压
polydipsia | 糖尿病 血糖高 高血糖 打胰岛素 停~1胰岛素 胰岛素~2(停|忘|没打)
ketosis | 酮症 烂苹果味 呼气~3苹果 呼吸~2深快 酮体 深大呼吸 酸中毒
hypoglycaemia | 低血糖
poison | 中毒 误服 误食 误喝 喝了?~2(农药|百草枯|敌敌畏|洗洁精|洁厕|漂白|汽油|消毒) 农药 百草枯 敌敌畏 毒鼠强 老鼠药 鼠药 毒蘑菇 野蘑菇 吞了?~3(电池|磁|硬币|钉|针|异物) 毒药 煤气 一氧化碳 蛇咬 毒蛇 被蛇 强酸 强碱 食生附子 吃~2河豚 蜈蚣咬 毒蕈 砒霜 服毒 服卤 甲醇 假酒
overdose | 吃了~4(一瓶|整瓶|半瓶|几十|很多|大量|好多|过量|一把)~3(药|片|安眠|安定) 安眠药~5(一瓶|整瓶|很多|几十|过量|大量|吃多) 过量服 服药过量 药物过量 服了~3(一瓶|整瓶|几十|大量|过量) 吞~3(安眠药|一瓶药|整瓶|很多药) 吃了太多~3药 大量服药 用药过量 一次吃了几十片 药吃多了~4(晕|吐|昏|睡)
choking | 噎住 噎着~3(喘|说|气|脸) 卡住~4(喘|气|紫|呼吸) 卡~2(喉咙|气管|嗓子)~6(喘|紫|呼吸|说不) 呛住~3(紫|喘) 异物~2气管 气管异物 海姆立克 吸入异物
stuck | 噎住 噎着 卡住 卡喉咙 卡在喉咙 卡在嗓子 呛住 呛到 呛着 异物卡
testis-pain | 睾丸~4(痛|疼|肿) 蛋蛋~4(痛|疼|肿) 阴囊~4(痛|疼|剧痛) 一侧睾丸
testis-torsion | 睾丸扭转
vision-loss | (突然|突发|忽然|骤然|一下子|猛然)~6(看不见|失明|视力下降|看不清|视物不见|看东西~2黑|眼前发黑看不|视力丧失) 暴盲 一只眼~4(看不见|失明|看不到) 眼睛~3(看不见了|失明了) 视力~3(丧失|急剧下降|骤降) 单眼失明 看不见东西了 左眼~3(看不见|失明) 右眼~3(看不见|失明) 视野~2(缺损|黑影|缺了) 幕布样
eye-pain | 眼~3(胀痛|剧痛|剧烈疼|疼得) 眼球~2(胀痛|剧痛)
halos | 虹视 看灯~3(彩|光圈) 视物模糊 看不清 视力下降
eye-chemical | (眼睛|眼里|眼内|溅到眼|进眼)~6(石灰|碱|酸|消毒水|胶水|化学|洁厕) (石灰|硫酸|碱水|消毒水|胶水|化学)~5(眼) 眼~2(扎|刺|戳)(破|伤|穿) 眼球破裂
cauda | 会阴~3(麻|没感觉|没知觉) 鞍区~2麻 肛门周围~2麻 大小便~2(失禁|失控|控制不住) 小便~3(排不出|解不出|失禁) 尿不出 大便失禁 二便失禁 二便失控
back-pain | 腰痛 腰疼 腰~3(痛|疼) 腰腿痛 腰椎间盘 下肢~3(无力|瘫|麻) 腰突 双腿~3(麻|无力|没劲) 两腿~3(麻|无力)
sepsis-sign | 寒战 寒颤 发抖 打摆子 浑身哆嗦 四肢冰冷 皮肤花斑 尿量减少 没有尿 少尿 无尿 呼吸急促 心跳很快 神志不清 意识模糊 四肢厥冷 血压下降
sepsis-named | 败血症 脓毒症 感染性休克 脓毒血症
heat-exposure | 高温 烈日 暴晒 中暑 热射 太阳下 酷暑 盛暑 大热天 闷热 桑拿 热天~3(干活|跑步|劳动|军训)
heat-stroke | 热射病 重症中暑 中暑~6(昏|抽|晕倒|不清|神志) 暑厥 暑风 中暑昏
burn | 大面积~2烧伤 大面积烫伤 全身烧伤 严重烧伤 严重烫伤 电击 触电 雷击伤 被电 火烧伤 吸入性烧伤 开水~3(全身|脸|胸) 溺水 落水
trauma | 车祸 高处坠 高空坠落 从~4(楼|高处|树上|梯)~3(摔|掉|坠) 头部~3(撞|受伤|外伤|摔|砸) 撞~2头 摔~2头 头~2(着地|磕) 脑外伤 刀伤 刺伤 枪伤 捅 骨头~2(外露|露出) 开放性骨折 颈椎~2受伤 脊柱~2受伤
trauma-grave | 车祸 高处坠 高空坠落 枪伤 捅伤 刀捅 刺穿 骨头~2(外露|露出) 开放性骨折 砸伤~2(昏|重) 肠子~2(流|外露) 断肢 断指 截断
head-injury | 头部~3(撞|受伤|外伤|摔|砸|碰) 撞~2头 摔~2头 头~2(着地|磕) 脑外伤 脑震荡 跌~2头 后脑勺~3(着地|摔|撞)
urine-none | 一天没(尿|小便) 无尿 十二小时~2无尿 12小时~3(没|无)~1(尿|小便) 一整天~2没~1(尿|小便) 8小时~3(没|无)~1(尿|小便) 6小时~3(没|无)~1(尿|小便) 尿闭 点滴不出 点滴全无 小便不通 尿潴留 尿不出来 憋尿~3(排|尿)不出
child | 宝宝 婴儿 新生儿 孩子 小孩 患儿 小儿 娃 幼儿 儿子 女儿 宝贝 小朋友 男孩 女孩 男婴 女婴 小宝 大宝 孙子 孙女
infant | 新生儿 刚出生 未满月 没满月 满月 婴儿 小婴 早产儿
not-feeding | 不吃奶 拒奶 不肯吃奶 吃奶~2(差|少|减少) 拒食 不喝水 什么都不吃 拒绝进食 喝不进 水都不喝 吃什么吐什么 吃啥吐啥 喝水就吐
dehydration | 眼窝~2(凹陷|深陷) 囟门~2(凹陷|下陷) 哭~2(无泪|没有?眼泪) 皮肤~2弹性差 尿量~2(减少|很少) 几乎没尿 脱水 目眶~1(凹陷|深陷) 目陷 口唇~2干裂
bulging-fontanelle | 囟门~3(隆起|膨隆|突出|鼓|饱满|凸)
inconsolable | 哭闹~2不(止|停|安) 尖叫 哭~2尖 抱着~2哭 阵发性?哭闹 蜷缩
red-jelly | 果酱样 红果酱
rash-fever-hand | 手足口
mastoid | 呼吸~2(急促|很快|困难|费力) 鼻翼~1(扇动|煽动|扇|煽) 三凹征 胸骨~2凹 肋骨~2凹陷 呻吟 喘鸣 犬吠(样)? 喉鸣
palpitation-faint | 心慌 心悸 心跳~3(快|乱|停) 胸闷
rapid-heart | 心跳~2(很快|特别快|180|每分钟180) 心动过速 室速 室颤
leg-swelling-one | (单侧|一侧|左|右|一条|一边)~1(小?腿|下肢|脚)~3(肿|胀痛|肿痛|肿胀)
dvt-risk | 久坐 长途 手术后 术后 卧床 产后 骨折后 避孕药
psychosis | 幻听 幻觉 被害妄想 有人要害 有人~2(监视|跟踪)我 听到~3声音 妄想 打人毁物 精神失常 发狂 登高而歌
violence | 家暴 家庭暴力 被~2(老公|丈夫|男友|男朋友|妻子|老婆|爸爸|父亲|妈妈|继父|家人|婆婆|对象)~2打 (老公|丈夫|男友|男朋友|妻子|老婆|爸爸|父亲|继父|对象|他)~2(打我|打了我|殴打我|掐我|威胁要杀|虐待) 被殴打 被打~3(伤|肿|淤青|骨折) 被强奸 被性侵 强暴 性侵 强奸 虐待我 被虐待 猥亵 不让我出门 掐~1脖子
abuse-child | 虐待(孩子|儿童) 打孩子~4(伤|骨折) 被老师打 被同学打 霸凌 欺凌
jaundice | 黄疸 皮肤~2发黄 眼睛~2发黄 巩膜~2黄 目黄 身黄 全身发黄 白眼珠~1黄 脸~2发黄
dark-stool-pale | 陶土色 白陶土 大便~2(白|灰白)
weight-loss | 体重~4(下降|减轻|掉|轻了) 消瘦~3(明显|厉害|迅速) 日渐消瘦 暴瘦 瘦了~4(斤|公斤) 骤然消瘦 大肉尽脱
dysphagia | 吞咽困难 咽不下 吞~2(不下|困难) 噎膈 进食~2(梗阻|哽噎) 食不能下
lump | 肿块 包块 硬块 肿物 淋巴结~3肿大 乳房~4(肿块|硬块|包块)
nipple | 乳头~3(溢血|凹陷|血性) 橘皮样 乳房~3(橘皮|凹陷)
postmenopausal | 绝经后 停经多年 断经多年 绝经~4年
night-sweat-fever | 盗汗 低热 午后潮热 低烧
chronic-cough | 久咳 咳嗽~3(两周|2周|三周|3周|一个月|数月|个月|半年) 长期咳嗽
dizzy | 头晕 眩晕 头昏 晕乎
rabies | 狗咬 被狗 猫抓 被猫~2(抓|咬) 犬咬 动物咬 蝙蝠 被咬伤 老鼠咬 猴子咬
tetanus | 生锈~2(钉|铁) 破伤风 铁钉~2(扎|刺) 牙关紧闭~4苦笑
severe-pain | 剧痛 疼得受不了 痛不欲生 疼痛难忍 痛得受不了 撕裂样疼
gas-gangrene | 捻发感 坏死性筋膜 皮肤~2发黑~2(坏死|起泡)
limb-cold | (左|右|一条|一侧|单侧)~1(腿|脚|下肢|手|胳膊|上肢)~4(冰凉|发白|冰冷|变白|苍白)
limb-pain-sudden | (突然|突发)~4(腿|脚|手|胳膊|下肢|上肢)~3(痛|疼|剧痛)
vertigo-sudden | (突然|突发|忽然)~4(眩晕|天旋地转|站不稳|走路不稳|步态不稳) 走不了直线 复视 看东西~2(双影|重影) 视物~1(双影|重影|成双)
immuno | 化疗 白血病 器官移植 免疫抑制 艾滋 放化疗 粒细胞缺乏 脾切除
epiglottitis | 流口水~4(吞|咽|喘) 吞~2口水~2(困难|不下) 声音~1含糊~4(流口水|喘) 张不开嘴~4(烧|热|喘)
`;

const EMERGENCY_ADVICE = (zh: string, en: string) => ({ zh: `请立即拨打 {number}，不要等待。${zh}`, en: `Call {number} now, do not wait. ${en}` });
const URGENT_ADVICE = (zh: string, en: string) => ({ zh: `请今天就到医院就诊。${zh}如症状加重，请拨打 {number}。`, en: `See a physician today. ${en} Call {number} if it gets worse.` });

const ADVICE = {
  heart: EMERGENCY_ADVICE('停止一切活动，坐下或半卧，不要自行开车去医院。', 'Stop all activity, sit or lie half upright, do not drive yourself.'),
  stroke: EMERGENCY_ADVICE('记下症状开始的时间，让病人侧卧，不要喂水、喂药、喂食。', 'Note when it began, lay the person on the side, give no water, food or medicine.'),
  mind: { zh: '您的生命很重要。如有立即的危险，请拨打 {number} 或 110，并请身边的人陪伴您、把可能伤害自己的东西拿开；也可以拨打 12356 心理援助热线。', en: 'Your life matters. In immediate danger call {number} or 110, have someone stay with you and remove what could harm you; the psychological support line 12356 is there too.' },
  brain: EMERGENCY_ADVICE('让病人平卧、侧头，保持呼吸道通畅，不要离开。', 'Lay the person down with the head to the side, keep the airway free, do not leave.'),
  breath: EMERGENCY_ADVICE('坐起身体前倾，松开衣领，保持空气流通。', 'Sit up leaning forward, loosen the collar, let fresh air in.'),
  allergy: EMERGENCY_ADVICE('停止接触可疑食物或药物，平卧抬高双腿；随身有肾上腺素笔的按医嘱使用。', 'Stop contact with the suspected food or drug, lie with legs raised; use a prescribed adrenaline pen if there is one.'),
  bleeding: EMERGENCY_ADVICE('平卧，体表出血用干净布料持续压住，不要进食饮水。', 'Lie down, press a clean cloth firmly on a visible bleeding, do not eat or drink.'),
  abdomen: EMERGENCY_ADVICE('不要进食饮水，不要服用止痛药或泻药。', 'Do not eat or drink, take no painkiller and no laxative.'),
  pregnancy: EMERGENCY_ADVICE('平卧，左侧为好，不要自行用药，带上产检资料。', 'Lie down, best on the left side, take no medicine by yourself, bring the antenatal records.'),
  child: EMERGENCY_ADVICE('保持孩子呼吸道通畅，抽搐时侧卧，不要往嘴里塞任何东西。', "Keep the child's airway free; in a convulsion lay the child on the side and put nothing in the mouth."),
  sugar: EMERGENCY_ADVICE('清醒者疑为低血糖可先喝糖水；意识不清时不要喂任何东西。', 'If awake and low sugar is likely, give sugar water; give nothing by mouth when not fully conscious.'),
  poison: EMERGENCY_ADVICE('不要自行催吐，保留药瓶或残余物；煤气中毒先离开现场并通风。', 'Do not make the person vomit, keep the bottle or remains; in gas poisoning leave the place and air it.'),
  heat: EMERGENCY_ADVICE('移到阴凉处，脱去衣物，用凉水擦身扇风降温。', 'Move into the shade, take off clothing, cool with water and fanning.'),
  injury: EMERGENCY_ADVICE('不要随意搬动伤者，伤口出血时持续压迫。', 'Do not move the injured needlessly, keep pressure on bleeding wounds.'),
  emergencyRoom: EMERGENCY_ADVICE('这种情况的处理以小时计，请直接到急诊科。', 'Hours count here: go straight to an emergency department.'),
  safety: { zh: '您不应受到伤害。如有危险请立即拨打 110；受伤请到医院就诊或拨打 {number}，妇女权益服务热线为 12338。', en: "You should not be hurt. In danger call 110 at once; for injuries see a hospital or call {number}. The women's rights line is 12338." },
  today: URGENT_ADVICE('', ''),
  wound: URGENT_ADVICE('先用肥皂和流水冲洗伤口至少十五分钟，并尽快接种疫苗。', 'Wash the wound with soap and running water for at least fifteen minutes and get vaccinated soon.'),
};

interface Row { code: string; level: RedFlagLevel; zh: string; en: string; when: string; advice: keyof typeof ADVICE; source: string }
const row = (level: RedFlagLevel) => (code: string, zh: string, en: string, advice: keyof typeof ADVICE, when: string, source = OWN): Row => ({ code: `redflag.${code}`, level, zh, en, when, advice, source });
const emergency = row('emergency');
const urgent = row('urgent');

const ROWS: readonly Row[] = [
  emergency('suicide', '自杀意念或自伤', 'suicidal thoughts or self-harm', 'mind', 'suicide, self-harm', OWN),
  emergency('violence-to-others', '伤人危险', 'danger to others', 'mind', 'harm-others'),
  emergency('acute-coronary', '疑似急性心肌梗死', 'possible heart attack', 'heart', 'chest-pain+cold-sweat, chest-pain+radiation, chest-pain+dyspnoea, chest-pain+cyanosis, chest-pain+faint, chest-pain+vomit+sudden, chest-tight+cold-sweat+radiation, chest-tight+cold-sweat+sudden, crushing-chest, chest-pain+shock', 'general signs of acute coronary syndrome as in WHO and AHA public advice; wording ours'),
  emergency('heart-attack-named', '心梗、夹层或肺栓塞', 'heart attack, dissection or embolism named', 'heart', 'heart-attack-named+sudden, heart-attack-named+chest-pain, heart-attack-named+dyspnoea'),
  emergency('stroke', '疑似脑卒中', 'possible stroke', 'stroke', 'face-droop+slurred, face-droop+one-side-weak, slurred+one-side-weak, face-droop+sudden, slurred+sudden, one-side-weak+sudden, stroke-named+sudden, stroke-named+faint, stroke-named+unconscious, vertigo-sudden+slurred, vertigo-sudden+severe-headache', FAST),
  urgent('stroke-signs', '疑似卒中征象', 'a sign that may be a stroke', 'stroke', 'face-droop, one-side-weak, slurred, vertigo-sudden', FAST),
  emergency('thunderclap-headache', '突发剧烈头痛', 'thunderclap headache', 'stroke', 'thunderclap, severe-headache+projectile-vomit, severe-headache+unconscious, headache+projectile-vomit, severe-headache+convulsion, severe-headache+sudden'),
  emergency('meningitis', '疑似脑膜炎', 'possible meningitis', 'brain', 'fever+stiff-neck, fever+headache+projectile-vomit, fever+severe-headache+vomit, fever+purpura+drowsy, temperature>=38+stiff-neck, headache+stiff-neck+vomit, fever+headache+convulsion, bulging-fontanelle+fever, fever+purpura+shock', FEVER_CHILD + '; general signs of meningitis'),
  emergency('unconscious', '意识丧失', 'loss of consciousness', 'brain', 'unconscious, no-pulse, convulsion-long, faint+chest-pain, faint+palpitation-faint, faint+headache, faint+heavy-bleeding'),
  emergency('cardiac-arrest', '呼吸心跳停止', 'no breathing or no heartbeat', 'heart', 'no-pulse+unconscious, heart-attack-named+unconscious, heart-attack-named+no-pulse'),
  urgent('syncope', '晕厥', 'fainting', 'today', 'faint'),
  emergency('seizure', '抽搐发作', 'convulsion', 'child', 'convulsion+unconscious, convulsion+fever, convulsion+child, convulsion+cyanosis, convulsion-long, convulsion+pregnant, convulsion+head-injury', FEVER_CHILD),
  urgent('seizure-any', '抽搐', 'a convulsion', 'today', 'convulsion'),
  emergency('severe-dyspnoea', '严重呼吸困难', 'severe difficulty breathing', 'breath', 'severe-dyspnoea, dyspnoea+cyanosis, dyspnoea+cold-sweat, dyspnoea+drowsy+fever, dyspnoea+unconscious, dyspnoea+confused, spo2<90, respiratoryRate>=40, dyspnoea+sudden+chest-pain, dyspnoea+leg-swelling-one, chest-pain+leg-swelling-one'),
  urgent('dyspnoea', '呼吸困难', 'difficulty breathing', 'breath', 'spo2<94, dyspnoea+fever, dyspnoea+sudden, respiratoryRate>=30', SEPSIS),
  emergency('choking', '气道异物', 'choking', 'breath', 'choking, stuck+dyspnoea, stuck+severe-dyspnoea, stuck+cyanosis, stuck+unconscious'),
  emergency('epiglottitis', '疑似会厌炎', 'possible epiglottitis', 'breath', 'epiglottitis, fever+throat-swelling+dyspnoea'),
  emergency('anaphylaxis', '疑似过敏性休克', 'possible anaphylaxis', 'allergy', 'anaphylactic-shock, anaphylaxis-cause+dyspnoea, hives+dyspnoea, anaphylaxis-cause+throat-swelling, hives+throat-swelling, anaphylaxis-cause+shock, anaphylaxis-cause+faint, hives+faint, hives+shock, anaphylaxis-cause+unconscious', 'general criteria of anaphylaxis (World Allergy Organization 2020); wording ours'),
  emergency('haematemesis', '呕血', 'vomiting of blood', 'bleeding', 'haematemesis'),
  emergency('gastrointestinal-bleeding', '消化道大出血', 'heavy bleeding of the gut', 'bleeding', 'melena+shock, melena+faint, melena+dizzy, stool-blood+shock, stool-blood+faint, stool-blood+heavy-bleeding'),
  urgent('melena', '黑便或便血', 'black or bloody stool', 'today', 'melena'),
  emergency('haemoptysis', '大咯血', 'coughing up much blood', 'bleeding', 'haemoptysis-heavy, haemoptysis+dyspnoea+shock'),
  urgent('haemoptysis-any', '咯血', 'coughing up blood', 'today', 'haemoptysis'),
  emergency('heavy-bleeding', '大出血', 'heavy bleeding', 'bleeding', 'heavy-bleeding, nose-bleed-long+shock'),
  emergency('acute-abdomen', '疑似急腹症', 'possible acute abdomen', 'abdomen', 'abdomen-rigid, abdomen-severe+shock, abdomen-severe+vomit+fever, abdomen-severe+sudden, abdomen-severe+no-stool-gas, abdomen-severe+unconscious, abdomen-severe+cold-sweat, abdomen-pain+no-stool-gas+vomit, red-jelly+child, abdomen-severe+child'),
  urgent('abdominal-pain', '剧烈腹痛或右下腹痛', 'severe or right lower abdominal pain', 'abdomen', 'abdomen-severe, right-lower, no-stool-gas+abdomen-pain'),
  emergency('ectopic-pregnancy', '疑似宫外孕', 'possible ectopic pregnancy', 'pregnancy', 'missed-period+abdomen-severe, missed-period+abdomen-pain+vaginal-bleed, missed-period+abdomen-pain+shock, missed-period+abdomen-pain+faint, ectopic-named+abdomen-pain, ectopic-named+vaginal-bleed'),
  emergency('bleeding-in-pregnancy', '孕期出血', 'bleeding in pregnancy', 'pregnancy', 'pregnant+vaginal-bleed, pregnant+abdomen-severe, pregnant+heavy-bleeding, waters, fetal-still, pregnant+faint'),
  emergency('postpartum-haemorrhage', '产后出血', 'bleeding after childbirth', 'pregnancy', 'lochia-heavy, postpartum+heavy-bleeding, postpartum+vaginal-bleed+shock'),
  emergency('pre-eclampsia', '疑似子痫前期', 'possible pre-eclampsia', 'pregnancy', 'pregnant+systolic>=160, pregnant+systolic>=140+preeclampsia-sign, eclampsia+preeclampsia-sign, eclampsia+sudden, pregnant+convulsion, pregnant+severe-headache, pregnant+vision-loss', 'general criteria of pre-eclampsia (ISSHP); wording ours'),
  emergency('hypertensive-crisis', '高血压急症', 'hypertensive emergency', 'stroke', 'systolic>=180+severe-headache, systolic>=180+chest-pain, systolic>=180+dyspnoea, systolic>=180+confused, systolic>=180+vision-loss, systolic>=180+headache, systolic>=180+vomit, diastolic>=120+headache, diastolic>=120+chest-pain, systolic>=180+slurred', '中国高血压防治指南 (limits of 180/120 mmHg)'),
  urgent('very-high-pressure', '血压过高', 'very high blood pressure', 'today', 'systolic>=180, diastolic>=120', '中国高血压防治指南 (limits of 180/120 mmHg)'),
  emergency('shock', '疑似休克', 'possible shock', 'emergencyRoom', 'systolic<80, systolic<90+shock, systolic<90+confused, shock+confused, heartRate>=150, heartRate<35, heartRate>=130+faint, rapid-heart+faint, rapid-heart+chest-pain, rapid-heart+shock'),
  emergency('diabetic-crisis', '糖尿病急症', 'diabetic emergency', 'sugar', 'glucose<2.8, glucose>=33, glucose>=16.7+vomit, glucose>=16.7+confused, glucose>=16.7+drowsy, glucose>=16.7+dyspnoea, polydipsia+unconscious, polydipsia+ketosis, polydipsia+confused, polydipsia+vomit+drowsy, hypoglycaemia+confused, hypoglycaemia+unconscious, hypoglycaemia+convulsion, polydipsia+vomit+dyspnoea'),
  urgent('glucose', '血糖异常', 'sugar far out of range', 'today', 'glucose<3.9, glucose>=16.7, hypoglycaemia+cold-sweat'),
  emergency('poisoning', '中毒', 'poisoning', 'poison', 'poison'),
  emergency('overdose', '服药过量', 'overdose', 'poison', 'overdose'),
  emergency('infant-fever', '三月以下婴儿发热', 'fever under three months of age', 'child', 'age<0.25+fever, age<0.25+temperature>=38, infant+fever, infant+temperature>=38', FEVER_CHILD),
  emergency('child-danger', '儿童危重征象', 'danger signs in a child', 'child', 'child+fever+drowsy, age<14+fever+drowsy, child+high-fever+purpura, child+fever+mastoid+cyanosis, age<5+fever+mastoid, child+mastoid+fever, age<5+high-fever+vomit+drowsy, child+unconscious, child+dehydration+drowsy, age<5+not-feeding+drowsy, infant+not-feeding, age<0.25+not-feeding, child+bulging-fontanelle, child+vomit+bulging-fontanelle, age<14+temperature>=40+drowsy, child+cyanosis, age<5+cyanosis, rash-fever-hand+convulsion, rash-fever-hand+drowsy+fever', FEVER_CHILD),
  urgent('child-high-fever', '儿童高热', 'high fever in a child', 'today', 'child+high-fever, age<14+high-fever, age<14+temperature>=39, child+temperature>=39, age<0.5+temperature>=38, age<0.5+fever, child+dehydration, child+not-feeding, child+inconsolable+vomit', FEVER_CHILD),
  emergency('hyperpyrexia', '超高热', 'extreme fever', 'heat', 'temperature>=41, temperature>=40+confused, high-fever+confused, high-fever+convulsion, high-fever+shock'),
  urgent('very-high-fever', '高热', 'very high fever', 'today', 'temperature>=39.5, immuno+fever, immuno+temperature>=38'),
  emergency('sepsis', '疑似脓毒症', 'possible sepsis', 'emergencyRoom', 'sepsis-named, fever+shock+confused, fever+confused, temperature>=38+confused, fever+systolic<100, fever+purpura+sepsis-sign, immuno+high-fever+sepsis-sign', SEPSIS),
  emergency('heat-stroke', '疑似热射病', 'possible heat stroke', 'heat', 'heat-stroke, heat-exposure+unconscious, heat-exposure+confused, heat-exposure+convulsion, heat-exposure+temperature>=40, heat-exposure+faint'),
  emergency('testicular-torsion', '疑似睾丸扭转', 'possible testicular torsion', 'emergencyRoom', 'testis-torsion, testis-pain+sudden, testis-pain+severe-pain, testis-pain+vomit'),
  emergency('vision-loss', '突然视力丧失', 'sudden loss of vision', 'emergencyRoom', 'vision-loss, eye-chemical, eye-pain+halos+vomit, eye-pain+headache+vomit'),
  urgent('acute-glaucoma', '疑似青光眼急性发作', 'possible acute glaucoma', 'today', 'eye-pain+halos, eye-pain+vomit'),
  emergency('cauda-equina', '疑似马尾综合征', 'possible cauda equina syndrome', 'emergencyRoom', 'back-pain+cauda'),
  urgent('urinary-retention', '尿潴留或无尿', 'no urine passed', 'today', 'urine-none'),
  emergency('limb-ischaemia', '疑似肢体急性缺血', 'possible acute limb ischaemia', 'emergencyRoom', 'limb-cold+limb-pain-sudden, limb-cold+sudden+severe-pain'),
  urgent('deep-vein-thrombosis', '疑似下肢静脉血栓', 'possible deep vein thrombosis', 'today', 'leg-swelling-one'),
  emergency('major-injury', '严重外伤', 'major injury', 'injury', 'trauma-grave, head-injury+vomit, head-injury+unconscious, head-injury+faint, head-injury+drowsy, head-injury+convulsion, head-injury+confused, head-injury+severe-headache, burn'),
  urgent('head-injury', '头部外伤', 'head injury', 'today', 'head-injury'),
  emergency('necrotising-infection', '疑似坏死性感染', 'possible necrotising infection', 'emergencyRoom', 'gas-gangrene'),
  urgent('animal-bite', '动物咬伤', 'animal bite', 'wound', 'rabies', 'WHO: rabies, wound washing and vaccination'),
  urgent('tetanus', '破伤风风险', 'risk of tetanus', 'wound', 'tetanus'),
  urgent('violence', '家庭暴力或侵害', 'domestic or sexual violence', 'safety', 'violence, abuse-child', 'WHO: responding to intimate partner and sexual violence against women (2013)'),
  urgent('psychosis', '急性精神症状', 'acute psychotic signs', 'today', 'psychosis'),
  urgent('severe-dehydration', '重度脱水', 'severe dehydration', 'today', 'dehydration+vomit, dehydration+drowsy, vomit+not-feeding'),
  urgent('jaundice', '黄疸', 'jaundice', 'today', 'jaundice+fever+abdomen-pain, jaundice+confused, jaundice+dark-stool-pale'),
  urgent('alarm-weight-loss', '需要尽快检查的征象', 'signs to be examined soon', 'today', 'weight-loss+dysphagia, weight-loss+stool-blood, weight-loss+haemoptysis, weight-loss+melena, nipple, postmenopausal+vaginal-bleed, dysphagia+haematemesis, weight-loss+lump, weight-loss+chronic-cough, chronic-cough+haemoptysis', 'NICE NG12, suspected cancer: recognition and referral; selection ours'),
];

/** All rules, emergencies of one complaint before the urgent ones. */
export const redFlagRules: readonly RedFlagRule[] = ROWS.map(({ when, advice, ...rest }) => ({
  ...rest,
  advice: ADVICE[advice],
  combinations: when.split(',').map((c) => c.trim().split('+')),
}));

/** The words of each signal; `ignore` is swallowed. */
export function redFlagSignals(): { code: string; terms: string[] }[] {
  return SIGNALS.trim().split('\n').flatMap((line) => {
    const [code = '', words = ''] = line.split(' | ').map((s) => s.trim());
    return words ? [{ code, terms: words.split(/\s+/) }] : [];
  });
}

/** Coded findings that count as a signal when no text is at hand, for example from the guided inquiry. */
export const findingSignals: Readonly<Record<string, readonly string[]>> = {
  'symptom.chest-pain': ['chest-pain'], 'symptom.chest-oppression': ['chest-tight'], 'symptom.cold-sweat': ['cold-sweat', 'shock'],
  'symptom.dyspnoea': ['dyspnoea'], 'symptom.orthopnoea': ['severe-dyspnoea'], 'sign.cyanosis': ['cyanosis'], 'sign.facial-droop': ['face-droop'],
  'symptom.hemiplegia': ['one-side-weak'], 'symptom.slurred-speech': ['slurred'], 'factor.sudden': ['sudden'], 'symptom.severe-headache': ['severe-headache', 'headache'],
  'symptom.headache': ['headache'], 'symptom.vomiting': ['vomit'], 'symptom.fever': ['fever'], 'symptom.high-fever': ['fever', 'high-fever'],
  'symptom.clouded-consciousness': ['unconscious'], 'symptom.delirium': ['confused'], 'symptom.convulsion': ['convulsion'], 'symptom.somnolence': ['drowsy'],
  'symptom.haematemesis': ['haematemesis'], 'symptom.blood-in-stool': ['stool-blood'], 'symptom.blood-in-phlegm': ['haemoptysis'], 'symptom.abdominal-pain': ['abdomen-pain'],
  'sign.jaundice': ['jaundice'], 'factor.pregnancy': ['pregnant'], 'symptom.reversal-cold': ['shock'], 'sign.purpura': ['purpura'], 'sign.flaring-nostrils': ['mastoid'],
  'symptom.palpitations': ['palpitation-faint'], 'disease.diabetes': ['polydipsia'], 'symptom.suicidal-thoughts': ['suicide'], 'symptom.self-harm': ['self-harm'], 'symptom.fainting': ['faint'],
  'symptom.stiff-neck': ['stiff-neck'], 'symptom.melena': ['melena'], 'symptom.vision-loss': ['vision-loss'],
  // Felt by touch: 反跳痛 counts as it does in a text; a tense wall alone may be a tense person.
  'palpation.abdomen.rebound': ['abdomen-rigid'], 'palpation.abdomen.tense': ['abdomen-severe'], 'palpation.limbs.reversal-cold': ['shock'], 'palpation.body.hot': ['fever'],
};
