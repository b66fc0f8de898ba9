// Eating, stomach, abdomen and stool (问饮食, 问大便).
// WORDING: textbook vocabulary of 中医诊断学 and everyday words, gathered by the project.
export const digestion = `
symptom.poor-appetite | 纳差 | poor appetite | 纳差 纳呆 食欲不振 不思饮食 胃纳呆滞 纳少 纳减 食少 饮食减少 不欲食 食欲减退 胃纳不佳 纳食减少 胃纳差 无食欲 纳谷不香 纳谷呆顿 胃纳欠佳 胃纳不振 食纳减 食欲差 不饥 不思食 纳谷不馨 不欲饮食 胃纳减少 胃纳减 饮食不思 纳食不香 食纳不佳 食纳差 食量减少 纳食不馨 胃口不好 不能食 饮食少思 不知饥 饮食无味 饮食乏味 厌食 少食 食减 饮食少进 纳食差 不食 饮食不进 饮食欠佳 纳不佳 纳谷 不思纳谷 不思纳食 食欲欠佳 强食乏味 强食而乏味 不进饮食 饮食难进 饮食锐减 食入少 谷食不思 口不知味 没胃口 没有胃口 胃口差 胃口不佳 吃不下饭 吃不下 吃不进 吃得少 吃不多 不想吃饭 不想吃东西 不想吃 不爱吃饭 饭量小 饭量减少 吃饭不香 吃什么都不香 没食欲 没有食欲 食欲不好 食欲下降 食欲不佳 纳食不佳 纳食欠佳 纳食减 纳食少 纳食呆滞 纳呆食少 纳谷减少 纳谷少 纳食无味 胃纳减退 胃纳少 胃纳不馨 胃纳不香 食不香 食少纳呆 食少无味 食纳欠佳 食纳减少 食纳不香 食后不化 不能多食 不能纳谷 不纳 胃呆 不思谷食 不思饮食纳少 食欲锐减 厌食纳少 谷食不香 饮食无味不思 饮食少 饮食减 食量减 食量少 进食少 进食减少 纳食尚少 纳欠佳 纳可欠佳 纳~2(差|呆|少) 胃纳~3(差|少|减|呆) 食欲~3(差|减|不振|不佳|下降) 纳谷~2(少|减|不香) 不能饮食 纳拙 纳食不甘 食不甘味 饮食日减 饮食渐减 饮食大减 纳食不旺 胃纳不旺 懒于饮食 饮食懒进 饮食不下 谷食不进 食难消受 谷食衰少 杳不思纳 全不思纳 不能纳食 纳微 谷食无味 恶谷 恶闻食气 食不进 纳食~2差 不能进食 饮食甚少 食量锐减 饮食极少 水谷不入 !纳可 !纳佳 !纳尚可 !纳好 !纳食可 !纳食正常 !纳食尚可 !纳食如常 !纳谷尚可 !纳谷正常 !胃纳可 !胃纳尚可 !胃纳尚佳 !胃纳正常 !胃纳如常 !胃纳佳 !饮食如常 !饮食正常 !饮食可 !饮食尚可 !饮食照常 !食欲正常 !食欲可 !食欲尚可 !食欲好 !食欲如常 !胃口正常 !胃口好 !胃口还行 !胃口还可以 !吃饭正常 !吃得下 !眠食如常 !眠食俱安 !纳眠可 !食纳可 !食纳尚可 !食可 不太想吃 不大想吃 不怎么想吃 吃不太下 不怎么吃 食不下
symptom.aversion-to-grease | 厌油腻 | aversion to greasy food | 厌油 厌油腻 油腻厌恶 怕油腻 闻到油味恶心 见油恶心 不能吃油腻 不能吃肉 恶油腻 厌油食
symptom.excessive-hunger | 多食易饥 | excessive hunger | 多食易饥 消谷善饥 善饥 易饥 食欲亢进 多食 老是饿 总是饿 总觉得饿 吃得多 吃得多还瘦 容易饿 饿得快 饭量大 食欲旺盛 食欲增加 多食善饥 能吃 食量大增 食后易饥 消谷易饥
symptom.gastric-upset | 嘈杂 | gnawing stomach upset | 嘈杂 胃中嘈杂 心嘈
symptom.nausea | 恶心 | nausea | 恶心 泛恶 呕恶 欲呕 欲吐 泛泛欲吐 呕哕 泛泛欲呕 作呕 想吐 总想吐 一阵阵想吐 犯恶心 胃里恶心 恶心感 恶心欲吐 恶心想吐 时时欲呕 呕恶不适 泛呕 泛恶欲呕 作恶 恶心不适 时有恶心 恶心欲呕 心里难受想吐 时欲呕
symptom.vomiting | 呕吐 | vomiting | 呕吐 食入即吐 食后即吐 食后呕吐 吐食 纳食呕吐 呕吐频 吐逆 呕逆 反胃 朝食暮吐 吐了 吐了好几次 一吃就吐 吃什么吐什么 吃完就吐 吐出来 吐饭 呕吐不止 呕吐频繁 呕吐频作 频频呕吐 呕吐食物 呕吐胃内容物 呕 喷射性呕吐 剧烈呕吐 食已即吐 饮食入胃即吐 吐泻 上吐下泻 作呕吐 呕逆不止 吐啥 吃啥吐啥 哇哇吐 大吐 上吐 食入反出 食入即呕 呕恶频作 得食则吐 餐后呕吐 餐后~6呕吐
symptom.vomiting-clear-fluid | 呕吐清水 | vomiting of clear fluid | 呕吐清水 吐清水 吐清涎 泛吐清水 泛清水 清水上泛 呕清水 泛吐清涎
symptom.acid-regurgitation | 反酸 | acid regurgitation | 吐酸 泛酸 吞酸 反酸 呕吐酸 酸水 返酸 冒酸水 吐酸水 反酸水 胃反酸 泛吐酸水 泛吐酸 嗳酸 呕酸 胃食管反流 反流
symptom.belching-hiccup | 嗳气 | belching or hiccup | 嗳气 呃逆 噫气 打嗝 嗳气频频 嗳气频作 打饱嗝 老打嗝 总打嗝 嗝气 嗳气不舒 呃逆频作 呃逆频频 呃逆不止 呃声 打嗝不止 嗳气不除 噫气不除 时作嗳气 频频嗳气 嗳气得舒 嗳气连连 呃忒 作呃 打呃 得食则呃 时作嗳噫 嗳噫 频呃
symptom.food-stagnation | 伤食 | food stagnation, overeating | 嗳腐 伤食 饮食不节 过食 饮食不慎 暴饮暴食 饱食 宿食 不消化 饮食停滞 食积 饮食不洁 进食~3过多 不消化食物 完谷不化 饮食失调 饮食失节 吃多了 吃撑了 吃太饱 吃坏了 积食 消化不良 消化不好 吃点东西就胀 饮食积滞 伤于饮食 恣食肥甘 恣食生冷 饥饱不匀 吃饭不规律 饮食无度 大便夹不消化物 大便有不消化食物 大便有未消化 夹有不消化食物
symptom.undigested-dawn-diarrhoea | 完谷不化 | undigested or daybreak diarrhoea | 完谷不化 五更泄 五更泻 黎明泄泻 黎明腹泻 晨起腹泻 清晨~3泻 鸡鸣泄 便中~3不消化食物 大便~3不消化食物 夹有不消化食物 夹不消化食物
symptom.epigastric-pain | 胃脘痛 | stomach pain | 胃脘痛 胃痛 脘痛 胃脘疼痛 上腹痛 上腹部疼痛 胃脘隐痛 胃脘胀痛 中脘作胀 胃脘~3痛 上腹~4痛 脘腹~3痛 心下痛 剑突下~3痛 胃病 胃炎 胃溃疡 溃疡病 胃脘部~4(痛|胀) 胃疼 胃痛得 胃里疼 胃里痛 胃部疼痛 胃部隐痛 胃部不适 胃不舒服 胃里不舒服 胃部胀痛 胃部灼痛 胃隐痛 胃刺痛 胃冷痛 胃灼痛 胃脘部疼痛 胃脘不适 胃脘部不适 胃脘灼痛 胃脘冷痛 胃脘绵绵作痛 脘部疼痛 脘部隐痛 脘腹疼痛 脘腹冷痛 脘腹隐痛 中脘痛 中脘疼痛 心窝痛 心窝疼 心窝部疼痛 上腹疼 上腹部痛 上腹部胀痛 上腹部隐痛 上腹部不适 上腹隐痛 上腹胀痛 上腹不适 心下痞痛 心下疼痛 剑突下痛 剑突下疼痛 胃溃疡痛 慢性胃炎 胃气痛 中脘作痛 当脘作痛 胸脘略痛 胸脘~2痛 脘中~2痛 胃脘~2(疼|痛) 心窝~2痛 脐上~2痛
symptom.epigastric-fullness | 痞满 | stomach fullness | 痞满 脘痞 心下痞 脘闷 脘腹胀满 脘胀 胃脘胀 胃胀 脘腹痞满 脘腹胀闷 中脘~2胀 胃脘痞 胃脘~2(胀|闷|痞) 脘腹~2(胀|闷) 心下~2(满|硬) 胃里胀 胃胀得 胃胀气 胃堵 胃里堵 胃里堵得慌 胃闷 胃部胀满 胃部饱胀 胃脘痞闷 胃脘胀满 胃脘痞满 胃脘部胀满 胃脘堵闷 胃脘饱胀 上腹饱胀 上腹部饱胀 上腹胀满 上腹胀 上腹部胀满 心下痞满 心下痞硬 心下满闷 心下坚满 脘部痞闷 脘部胀闷 脘部胀满 脘部饱胀 脘痞不舒 脘闷不舒 脘腹痞胀 脘腹痞闷 脘胁胀 脘胀不舒 食后脘胀 食后饱胀 中脘痞闷 中脘痞满 中满 饱胀 脘胁痞闷 胸脘不舒 中脘不舒 脘堵 脘中不舒 脘次不舒 胸脘痞闷 胸脘痞满 胸膈痞塞 食入不舒 胃脘不舒 胃脘不适 脘腹不舒 胃脘堵 胃脘作胀 停食不化 食入作梗
symptom.abdominal-distension | 腹胀 | bloated abdomen | 腹胀 腹满 腹部胀满 腹胀满 腹部膨隆 腹部胀 腹胀如鼓 食后腹胀 大腹胀 腹部胀大 脘腹作胀 腹~2胀 肚子胀 肚胀 肚子胀气 肚子胀得 肚子鼓 肚子发胀 腹中胀 腹中胀满 腹部饱胀 腹胀不舒 腹胀痛 脐腹胀满 大腹胀满 腹膨胀 腹膨大 腹膨 腹膨满 食后腹胀满 午后腹胀 腹满胀 胀气 腹胀明显 腹大 腹渐大 腹如抱瓮 腹大有形 腹坚如石 腹大如鼓 腹大如箕 大腹膨胀 膨胀
symptom.abdominal-pain | 腹痛 | abdominal pain | 腹痛 腹部疼痛 少腹痛 小腹痛 腹中痛 脐周痛 腹部~3痛 脐腹痛 脐周~3痛 绕脐痛 腹~2痛 肚子疼 肚子痛 肚疼 肚痛 肚子隐隐作痛 肚子不舒服 腹部不适 腹部隐痛 腹部胀痛 腹部绞痛 腹部冷痛 腹痛绵绵 腹痛隐隐 腹中绞痛 腹中冷痛 腹中急痛 腹中作痛 腹中疼痛 脐周疼痛 脐周隐痛 脐腹疼痛 脐腹冷痛 腹中㽲痛 当脐痛 腹绞痛 脐下作痛 肚脐周围疼 肚脐~3(疼|痛) 腹中~2痛 腹疼 攻撑作痛 腹中不舒 腹里痛 当脐~2痛
symptom.lower-abdominal-pain | 小腹痛 | lower abdominal pain | 小腹痛 少腹~3(痛|胀) 小腹~3(痛|胀) 少腹胀满 少腹胀痛 下腹~4痛 少腹~2坠 小腹坠 下腹坠胀 小肚子疼 小肚子痛 下腹部疼痛 下腹胀痛 下腹坠痛 下腹痛 下腹隐痛 下腹冷痛 小腹疼痛 小腹胀痛 小腹隐痛 小腹刺痛 小腹冷痛 小腹坠胀 小腹坠痛 少腹疼痛 少腹冷痛 少腹刺痛 少腹坠胀 少腹隐痛 少腹拘急 小腹拘急 少腹急结 小腹胀满 小腹不适 少腹痛 少腹~3痛 小腹~4(痛|疼)
symptom.pain-worse-on-pressure | 拒按 | pain worse on pressure | 拒按 不欲按 按之痛 痛不可按 按之加剧 压痛 按之痛加剧 痛拒按 一按就疼 按着疼 按压疼 碰都不能碰 按之疼痛 按之痛甚 按之则痛 痛而拒按 疼痛拒按 触痛 压之疼痛 触之疼痛
symptom.pain-relieved-by-warmth | 喜按 | relieved by warmth or pressure | 喜按 得温则减 得热则减 得热~2(减|舒) 喜热敷 得按 得暖~2(减|舒) 喜揉 得温~2(减|舒) 按之~2(舒|减) 热敷舒服 热敷缓解 捂着舒服 揉揉舒服 按着舒服 按压舒服 得温痛减 得热痛减 得热稍舒 得温则舒 得温则缓 得热则缓 得暖则舒 按之稍减 按之痛减 痛喜温按 痛喜按 喜得温按 温敷 得食痛减 得食则减 得食则缓 进食缓解
symptom.loose-stools | 便溏 | loose stools or diarrhoea | 泄泻 腹泻 便溏 大便溏 大便稀溏 大便溏薄 溏泄 大便稀 便稀 下利 便泄 大便溏泄 大便不成形 大便日~3次 稀便 大便溏泻 水泻 大便溏烂 便软 大便日行~2次 大便~3溏 大便~2稀 稀水 下泄 泻下 泻 腹泄 拉肚子 拉稀 闹肚子 拉稀便 大便不成型 便不成形 大便稀软 大便稀烂 大便烂 大便溏稀 大便稀薄 大便清稀 大便溏软 大便时溏 大便偏溏 大便偏稀 大便略溏 大便微溏 便稀溏 便溏不爽 便溏薄 便烂 稀溏便 溏便 泄利 下泄不止 腹泻便溏 大便次数多 大便次数增多 日泻数次 日泻 泻下稀 一天拉好几次 一天拉 腹泻日行 大便濡软 窜稀 腑行溏薄 大便未实 大便不实 便下四次 大便日泄 溏薄 便泄不止 便泻 大便泻 下泻 泻泄 大便鹜溏 屙稀 屙肚子 跑肚 蹿稀 拉肚 肠胃不好 大便~2数次 大便次多 大便日行数次 大便~3三次 !大便不干不稀 !二便正常 !二便如常 !二便调 !二便自调 !二便可 !二便通调 !二便尚调 !二便尚可 !大便正常 !大便如常 !大便调 !大便自调 !大便尚调 !大便尚可 !大便成形 !便调 !大小便正常 !不泻 !不拉肚子
symptom.watery-diarrhoea | 水样便 | watery diarrhoea | 水样便 泻下如水 暴泻 洞泄 泻下清水 质如稀水 稀水样便 蛋花 下利清谷 清水样 水样大便 拉水 拉的都是水 水泻样 泻如水样 泻水样便 大便如水 大便水样 稀水便 清稀如水 泄泻如水 泻下清稀
symptom.foul-stools | 大便臭 | foul stools, burning anus | 肛门灼热 暴注下迫 大便臭 大便恶臭 便臭 臭秽 大便腐臭 酸臭 大便~3臭 大便很臭 放屁臭 屁臭 矢气臭 大便酸臭 大便臭秽 便臭秽 肛门灼痛 肛门发热 大便气秽 泻下腐臭 泻下秽臭 泻下热臭 便后肛门灼热 泻而不爽 便^臭秽 便^气臭
symptom.dysentery | 里急后重 | dysentery, tenesmus, pus or mucus | 里急后重 下痢 痢疾 赤白 脓血便 下痢红白 大便脓血 脓血 便下脓血 红白粘冻 赤白冻 红白冻 粘冻 粘液便 大便粘液 粘液 大便夹~3(粘|脓|血) 拉脓血 拉脓 大便有脓 大便有粘液 大便带粘液 大便带脓血 大便脓血便 便脓血 下痢赤白 赤白痢 红白相兼 里急 后重 粘液脓血便 粘冻样便 白冻 便下粘液 便下赤白 解脓血便 总有便意 便意频繁 拉不干净感 菌痢 滞下
symptom.constipation | 便秘 | constipation | 大便干 便秘 大便秘结 便结 大便燥结 大便干结 便干 大便不通 大便难 大便干燥 大便不畅 大便艰 便难 大便燥 大便坚 大便硬 大便数日 大便秘 便燥 腑气不通 大便~3日~2(一次|一行|一更|未行|未解|不解|未下) (大便|更衣)~6未(行|解|通) 未大便 大便闭 不大便 便闭 大便~4(干|秘|结|硬|燥) 拉不出来 拉不出大便 大便拉不出 大便费劲 排便困难 排便费力 解大便困难 几天没大便 几天没拉 好几天不拉 好几天没大便 大便干燥难解 大便干硬 大便硬结 大便秘涩 大便秘结不通 大便偏干 大便稍干 大便略干 大便干涩 大便难解 大便不爽 大便不下 大便涩滞 大便涩 便秘难解 大便如羊粪 大便几日一行 大便干结如栗 大便数日一行 数日不大便 数日未大便 大便多日未行 大便不行 大便未行 便燥结 便结不通 排便不畅 解便不畅 习惯性便秘 大便欲解不畅 欲解不畅 无大便 大便欠通 大便~2不畅 二便不行 大便旬余不解 大便未更 便下艰涩 大便艰涩 大便不利 不大小便 便解燥粪 大便如弹丸 大便闭结 腑气未通 腑气不行 更衣不行 大便艰难 大便燥涩 大便坚涩 大便未通 大便数日未 无便 !大便不干不稀 !二便正常 !二便如常 !二便调 !二便自调 !二便可 !二便通调 !二便尚调 !二便尚可 !大便正常 !大便如常 !大便调 !大便自调 !大便尚调 !大便尚可 !大便通畅 !大便成形 !便调 !大小便正常 未解大便 没大便 天没解大便 没解大便 没拉大便
symptom.bowel-excess | 燥屎 | dry-stool bowel excess, flatus | 燥屎 日晡潮热 腹满硬痛 腹硬满 腹胀硬 矢气 转矢气 痞满燥实
symptom.blood-in-stool | 便血 | blood in the stool | 便血 大便带血 大便下血 柏油样便 大便黑 下血 肛门出血 鲜血便 大便有血 大便出血 拉血 大便里有血 便中带血 便中夹血 大便夹血 大便鲜血 便鲜血 便时带血 便后出血 便后滴血 便后下血 先便后血 先血后便 大便潜血 隐血试验阳性 潜血阳性 肠风 肠风下血
symptom.prolapse | 脱肛 | prolapse or bearing-down feeling | 肛门下坠 脱肛 直肠脱垂 肛门坠胀 肛门脱 坠胀 下坠 内脏下垂 胃下垂 肛门坠 肛门脱出 肛坠 直肠脱出 大便时脱肛 阴道前壁膨出 小腹下坠感 肛门重坠 痔核脱出 脘腹重坠 脘腹坠胀 小腹重坠 小腹下坠
symptom.worms | 蛔虫 | intestinal worms | 蛔虫 吐蛔 钩虫 绦虫 蛲虫 寄生虫 大便~3虫 吐虫
sign.ascites | 腹水 | drum-like abdomen, ascites | 鼓胀 臌胀 腹水 青筋显露 腹壁青筋 腹~3如鼓
sign.hepatosplenomegaly | 肝大 | enlarged liver or spleen | 肝大 脾大 肝脏肿大 肝肋下 脾肿大 肝脾肿大 脾脏肿大 肋下~3cm 肝于肋 肝肋 痞块
sign.emaciation | 形体消瘦 | emaciation | 形体消瘦 消瘦 形瘦 体瘦 日渐消瘦 羸瘦 肌肉瘦削 身体瘦弱 瘦弱 体重下降 面黄肌瘦 骨瘦如柴 形体瘦弱 身瘦 大肉尽脱 肌肉消瘦 形体羸瘦 瘦了很多 瘦了好多 越来越瘦 变瘦了 人瘦 人很瘦 体重减轻 体重减少 体重明显下降 暴瘦 形体偏瘦 形体渐瘦 形瘦骨立 形体瘦削 形体日瘦 身体消瘦 身体瘦削 肌肉瘦削不丰 明显消瘦 逐渐消瘦 形销骨立 形削 肌削 体瘦弱 大肉消脱 日见消瘦 肌肉瘦 体形消瘦 肉削
sign.obesity | 形体肥胖 | obesity | 形体肥胖 体胖 肥胖 体丰 形体丰腴 形胖 体形浮胖 形盛 发胖 体重增加 胖了 越来越胖 肥胖体质 形体胖 体型偏胖 形体偏胖 形体丰满 形体丰盛 体态丰腴 形丰 体肥 虚胖 体型肥胖 大腹便便 啤酒肚 发福 形体虚胖
symptom.haematemesis | 吐血 | vomiting of blood | 吐血 呕血 吐血鲜红 咖啡样
symptom.running-piglet | 奔豚 | upward-rushing qi | 奔豚 气上冲 气从少腹 冲气 气上冲胸 气上冲心 气上冲咽 气从少腹上冲 气从小腹上冲 奔豚气 有气上冲 气逆上冲
symptom.borborygmus | 肠鸣 | rumbling bowels | 肠鸣 腹中雷鸣 肠鸣辘辘 腹鸣 肚子咕咕叫 肚子咕噜咕噜 肚子叫 肠子响 肠鸣漉漉 腹中鸣响 腹中作响 腹中肠鸣 漉漉有声 沥沥有声 腹中汨汨有声 腹中子鸣 汨汨有声 辘辘有声
symptom.pain-then-diarrhoea | 痛泻 | diarrhoea with pain, relieved after | 痛则泻 腹痛即泻 痛泻 泻后痛减 泻后~2(舒|减) 便后~3(痛减|舒) 欲便先痛 痛即欲便
symptom.stool-urine-blocked | 二便不通 | stool and urine both blocked | 大小便俱闭塞 二便不通 二便闭 二便不利 二便俱无 二便不行 不大小便 二便俱闭 二便秘
symptom.splashing-stomach | 胃中振水 | splashing fluid in the stomach | 肠间水声 水声辘辘 胃中振水 心下有水 振水声
symptom.dysphagia | 吞咽困难 | difficulty swallowing | 吞咽梗 吞咽困难 噎膈 吞咽时有梗 噎 咽不下 吞不下 吞咽不利 吞咽不顺 吞咽梗阻 吞咽梗塞 进食哽噎 饮食难下 食入梗阻 咽下困难 食物难下 吃东西噎 汤水不能下咽 不能下咽 滴水不能入喉 滴水难咽 咽哽 汤水难下 汤水难咽 咽物困难 饮食难咽 食物难咽
symptom.pellet-stools | 便如羊屎 | pellet-like dry stools | 便艰 便坚 便如羊屎 羊屎 大便如栗 大便燥结如
symptom.epigastric-pulsation | 心下悸 | palpitations below heart or navel | 心下悸 脐下悸 脐周悸
symptom.cold-abdomen | 腹中冷 | cold stomach or abdomen | 腹中冷 脘冷 胃寒 脘腹冷 少腹冷 小腹冷 腹冷 肚子凉 肚子冷 肚子发凉 小肚子凉 小肚子冷 胃凉 胃冷 胃发凉 胃里凉 胃里发凉 胃怕冷 胃怕凉 胃脘冷 胃脘发凉 胃脘怕冷 胃中冷 脘腹冷感 脘腹怕冷 脘腹不温 小腹发凉 小腹冰凉 小腹不温 少腹发凉 少腹不温 少腹冰冷 腹部发凉 腹部怕冷 腹中寒冷 腹部冷 腹凉 脐腹冷 宫寒
symptom.vomiting-after-drinking | 水入即吐 | vomiting after drinking | 水入即吐 饮入即吐 饮后又复呕吐 饮水即吐
symptom.sour-vomit | 吐物酸臭 | sour, rotten vomit | 吐物酸臭 吐出物酸 酸腐
symptom.chronic-diarrhoea | 久泻 | chronic diarrhoea | 久泻 久痢 泻利日久 慢性腹泻 滑泄 泄泻不止
symptom.sinking-abdomen | 气坠 | sinking abdomen | 气坠 小腹下坠 阴部坠
sign.drum-abdomen | 单腹胀 | drum-like distension | 腹胀如鼓 单腹胀
symptom.liver-area | 肝区不适 | discomfort of the liver area | 肝区不适
symptom.heartburn | 烧心 | heartburn | 胃酸 烧心 灼心 胃中灼热 胃里烧 胃里火辣辣 胃烧灼 胃烧灼感 胃热辣 胃中烧灼 胃中热 胃脘灼热 烧灼感 心口烧 胃脘烧灼 胸骨后灼热
symptom.early-satiety | 食少易饱 | early fullness | 食少易饱 吃一点就饱 吃一点就胀 稍食即饱 早饱 稍食即胀 少食即胀 食入即胀 食入作胀 食后作胀 吃完就胀 吃了就胀 食入难化 食入运迟 食入胀 食后即胀
symptom.hunger-no-desire | 饥不欲食 | hungry but no wish to eat | 饥不欲食 饥而不欲食 知饥不欲食 知饥不食 饿但不想吃 饿了不想吃
symptom.craving-odd-food | 嗜食异物 | craving odd things | 嗜食异物 异食癖 吃泥土 嗜食泥土 喜食异物 吃指甲 啃泥
symptom.likes-sour | 喜食酸 | craving sour food | 喜食酸 喜酸 嗜酸 想吃酸的 爱吃酸
symptom.likes-cold-food | 喜凉食 | liking cold food | 喜凉食 喜食生冷 喜食冷物 爱吃冷饮 喜冷食 贪食冷饮
symptom.vomit-food-late | 朝食暮吐 | vomiting food eaten earlier | 朝食暮吐 暮食朝吐 宿食不化而吐 食后数小时吐 吐出隔夜食物
symptom.dry-retching | 干呕 | dry retching | 干呕 干呕无物 干哕 哕 空呕 早上刷牙恶心 刷牙干呕 呕而无物
symptom.bile-vomit | 呕吐苦水 | vomiting bitter fluid | 呕吐苦水 吐苦水 吐黄水 呕苦 呕吐黄水 吐胆汁 口吐苦水 呕吐胆汁 吐黄苦水
symptom.coffee-ground | 呕咖啡样物 | coffee-ground vomit | 呕咖啡样物 咖啡色液体 咖啡样液 呕吐咖啡 吐咖啡色 口吐黑水 呕吐黑水
symptom.melena | 黑便 | tarry stool | 黑便 柏油便 柏油样 大便发黑 大便色黑 黑色大便 便色黑 便黑 大便漆黑 大便如柏油
symptom.dry-then-loose | 大便先干后溏 | stool first dry then loose | 大便先干后溏 先干后稀 先硬后溏 初头硬后溏 大便先硬后溏 先干后软 初硬后溏 大便先干后稀
symptom.alternating-stool | 溏结不调 | stool now loose now hard | 溏结不调 时干时稀 时溏时结 大便时干时稀 便秘腹泻交替 大便干稀不调 大便不调 时干时溏 溏秘不调 便溏不调 大便失调
symptom.sticky-stool | 大便粘滞 | sticky stool | 大便粘滞 大便粘 大便黏 大便粘马桶 粘马桶 大便不净 大便粘腻 大便黏滞不爽 大便粘滞不爽 便粘 排便不尽 排不尽 排便不净 大便不尽感 大便溏垢不爽 溏而不爽
symptom.stool-incontinence | 大便失禁 | incontinence of stool | 大便失禁 滑脱不禁 大便滑脱 大便不禁 大便控制不住 大便滑泄 下利不禁
symptom.stool-with-strength | 便而无力 | no strength to pass stool | 便而无力 排便无力 无力排便 努挣乏力 临厕努挣 便后乏力 虚坐努责 便后气短
symptom.anal-itch-pain | 肛门痛痒 | anal pain or itching | 肛门痛痒 肛门痒 肛门瘙痒 肛门疼 肛门痛 肛门疼痛 肛裂 肛门潮湿
symptom.flatus | 矢气频作 | much flatus | 矢气频作 放屁多 老放屁 屁多 矢气多 矢气频频 排气多 矢气则舒 得矢气则舒
symptom.no-flatus | 不排气 | no flatus | 不排气 不放屁 肛门停止排气 无矢气 矢气不通 矢气不转
symptom.abdominal-mass-moving | 腹中瘕聚 | moving lump in the abdomen | 腹中瘕聚 腹中气聚 聚散无常 腹中包块时聚时散 气块 攻动
symptom.cramping-relieved-flatus | 得嗳气则舒 | eased by belching | 得嗳气则舒 嗳气后舒 嗳气则舒 嗳气觉舒 打嗝舒服 打嗝后舒服 嗳气则缓
symptom.worse-with-emotion | 情志波动加重 | worse with emotion | 情志波动加重 生气加重 生气后加重 情绪不好加重 因生气 因情志 因恼怒 恼怒则甚 怒则加重 情绪激动加重 遇怒加重 遇情志刺激加重 情志不畅加重 每因情志 与人争吵 因与人争吵 争吵后 心情不好时加重
symptom.vomit-relief | 吐后痛减 | eased by vomiting | 吐后痛减 吐后舒 吐后则舒 呕吐后减轻 吐出则舒 吐后觉舒
symptom.abdominal-heat | 腹中灼热 | burning abdomen | 腹中灼热 肚子烧 腹部灼热 腹热 腹中热 肚子热 腹灼如炉
symptom.navel-pulse | 脐下跳动 | pulsation below the navel | 脐下跳动 脐下动悸 脐旁动气 肚脐跳 脐周跳动 脐下悸动
disease.reflux | 食管反流 | reflux disease | 食管反流 反流性食管炎 胃食管反流病 食管炎 食管裂孔疝 食道裂孔疝
disease.colitis | 结肠炎 | colitis | 结肠炎 肠炎 慢性结肠炎 肠易激 溃疡性结肠炎 急性肠炎 胃肠炎 急性胃肠炎
disease.fatty-liver | 脂肪肝 | fatty liver | 脂肪肝 血脂高 高血脂 高脂血症 胆固醇高
disease.cirrhosis | 肝硬化 | cirrhosis | 肝硬化 肝硬变 门脉高压 肝腹水
`;
