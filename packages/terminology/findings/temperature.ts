// Chills, fever and sweat (问寒热, 问汗).
// WORDING: textbook vocabulary of 中医诊断学 and everyday words, gathered by the project.
export const temperature = `
symptom.chills-fever | 恶寒发热 | chills with fever | 恶寒发热 恶寒~2发热 发热~3恶寒 又冷又烧 忽冷忽烧 憎寒壮热 寒热
symptom.aversion-to-cold | 恶寒 | aversion to cold or wind | 恶寒 恶风 微恶寒 凛寒 凛然畏寒 恶风寒 恶寒重 洒淅恶寒 啬啬恶寒 淅淅恶风 怕风 畏风 怕吹风 吹风不舒服 一阵阵发冷 阵阵恶寒 打冷战 发冷 身上发冷
symptom.fear-of-cold | 畏寒 | fear of cold | 畏寒 畏冷 怕冷 形寒 怯冷 畏寒怯冷 形寒畏冷 喜暖 身寒 恶冷 背恶寒 背部怕冷 全身发冷 特别怕冷 比别人怕冷 穿得多还冷 怕凉 总觉得冷 身冷 一身冷 形寒怕冷 形寒畏寒 不耐寒 冬天特别怕冷
symptom.cold-limbs | 肢冷 | cold limbs | 肢冷 四肢不温 四肢发凉 手足不温 四末不温 手足冷 四肢欠温 四肢冷 手足发凉 肢凉 肢体冰凉 手足冰凉 足冷 手冷 脚冷 下肢冷 下肢发凉 手脚冰凉 手脚凉 手脚发凉 手脚发冷 手脚冰冷 手脚冷 脚凉 脚发凉 手凉 四肢清冷 四肢不暖 四末欠温 四末发凉 手足欠温 手足清冷 手足逆冷 肢末不温 肢端发凉 双手冰凉 双脚冰凉 双足发凉 膝冷 膝盖发凉 膝盖冷 膝盖凉 (腿|膝|两膝|两足|双足|两脚|双脚|双手|两手|下肢|双膝|脚|足膝|腿膝|脚膝)~2(冷|凉|冰) 手脚~2(凉|冷|冰) 手足~2(凉|冷|冰) 四肢~2(凉|冷|冰) 四末~1(冷|凉|清|寒) !肢温 !肢暖 !四肢转温 !肢体转暖 !四肢温 !四肢温和 !手足温 !手足转温 肢~1(冷|凉)
symptom.reversal-cold | 四肢厥冷 | icy limbs (reversal cold) | 四肢厥冷 四肢厥逆 肢厥 手足厥冷 手足厥逆 肢体厥冷 四肢逆冷 厥逆 四肢厥 四肢作逆 四肢冰冷 肢体清厥 足清厥 肢清厥 手足冰 手足如冰 四肢不热 四肢俱冷 肢厥冷 手足俱冷
symptom.cold-sweat | 冷汗 | cold or oily profuse sweat | 冷汗 大汗淋漓 汗出如珠 汗出如油 额出冷汗 额汗 一身冷汗 浑身冷汗 满头冷汗 满身冷汗 (出|冒|发|流)了?~3冷汗 冷汗~1(直流|直冒|淋漓|涔涔|如雨|不止)
symptom.high-fever | 高热 | high fever | 高热 壮热 高烧 身大热 热势~2(炽|甚|高) 身热如灼 灼热 身灼热 发高烧 烧得厉害 发高热 体温很高 烧得烫手 热势炽盛 身壮热 大热不退 热更炽 其热益甚 热势~2(炽|盛|壮|剧)
symptom.fever | 发热 | fever | 发热 身热 发烧 身发热 热度 烧了 有点烧 起烧 发着烧 体温升高 身体发烫 微热 微烧 身微热 热势不高 烦热不退 体温高 内热 肌热 表热 身热甚 热势起伏 时有烦热 身体发热 热未退 热势不退 一身大热 热如火燎 热不退 身热未退 低热不退 身上发烫 身上烫 身烫 !热退 !热已退 !热渐退 !身凉 !热退身凉 !脉静身凉 !热退净 !身热退 !热已解 !热净 !身已凉 !热退而 !热退神 热起
symptom.persistent-fever | 发热不退 | fever that does not go down | 发热不退 持续发热 高热不退 高烧不退 热不退 发热不解 壮热不退 热迄不退 热势不减 热未大退 热仍不退 热终不退 身热不减 热势不衰 汗出热不退 热~2不(退|解|减|除)
symptom.fever-without-chills | 但热不寒 | fever without chills | 但热不寒 不恶寒
symptom.alternating-chills-fever | 寒热往来 | alternating chills and fever | 寒热往来 往来寒热 寒热如疟 寒热交作 忽冷忽热 乍寒乍热 寒少热多 寒多热少 先寒后热 寒热交争 乍热乍凉 寒短热长 热多寒少 寒热互作 时寒时热 一会儿冷一会儿热 一会冷一会热 一阵冷一阵热
symptom.afternoon-tidal-fever | 日晡潮热 | late-afternoon tidal fever | 日晡潮热 日晡发热 午后热甚 下午~4发烫 下午~4发热 下午~4低烧 下午就发烧 一到下午就热
symptom.tidal-fever | 潮热 | tidal fever or heat in palms, soles and chest | 潮热 午后潮热 骨蒸 午后发热 低热 低烧 午后低热 夜间发热 入夜发热 手足心热 五心烦热 手足心发热 五心潮热 掌心热 手足心烫 日晡低热 烘热 面部烘热 手脚心热 手脚心发热 手脚心发烫 手心发烫 手心发热 脚心烫 手足心烦热 手足心灼热 两手心热 下午低烧 下午发烧 下午发热 骨蒸潮热 骨蒸劳热 午后身热 午后微热 五心发热 五心热 身上烧得慌 五心焦热 五心~2热 掌心~2热 手足心~2热 手脚心~2(热|烫|烧) 夜热 暮热 午后(发|身|潮|微|低|觉)?(热|烧) 下午(发|身|潮|低)?(热|烧) 日晡(发|潮|身)热
symptom.hidden-fever | 身热不扬 | fever felt only on long touch | 身热不扬 午后热高
symptom.night-fever | 入夜热甚 | fever worse at night | 入夜热甚 夜热早凉 夜间~2重 夜热甚 夜热 入夜肌热 入夜身热
symptom.sweating | 汗出 | sweating | 汗出 多汗 汗多 出汗 出虚汗多 爱出汗 出汗多 汗流 汗水多 微汗 有汗 有微汗 汗出而热不解 汗少 汗~2(多|出) 汗大泄 汗泄 一身汗 出了~2汗 频频见汗 汗~1(出|多|流) !汗止 !汗敛 !汗已止 !汗收
symptom.spontaneous-sweating | 自汗 | spontaneous sweating | 自汗 动则汗出 自汗出 汗自出 动辄汗出 易汗 易出汗 一动就出汗 动一动就出汗 动不动就出汗 稍动即汗 稍动则汗 稍一活动就出汗 白天出汗 爱出虚汗 稍动汗出 动则汗出明显 时自汗出
symptom.night-sweats | 盗汗 | night sweats | 盗汗 夜卧汗出 寐中汗出 夜间汗出 寝汗 睡中汗出 夜寐汗出 夜里出汗 晚上出汗 半夜出汗 睡觉出汗 睡着出汗 睡着了出汗 睡醒一身汗 夜间盗汗 夜汗 晚上盗汗 睡觉时出汗 寐则汗出
symptom.profuse-sweating | 大汗 | profuse sweating | 大汗 汗出如雨 汗出不止 大汗出 汗泄 遍体大汗 出大汗 满身大汗 汗如雨下 汗流浃背 满头大汗 浑身是汗
symptom.no-sweating | 无汗 | no sweating | 无汗 汗不出 身无汗 不出汗 出不了汗 没有汗 没汗 未出汗 皮肤无汗 一点汗都不出 一点汗都没有 一滴汗都不出 一点汗也不出 不出一点汗 汗都不出
symptom.head-sweating | 头汗 | sweating of the head only | 头汗 但头汗出
symptom.rigors | 寒战 | rigors | 战汗 寒战 恶寒战栗 寒颤 打哆嗦 打寒战 打寒颤 打冷颤 冷得(发抖|打颤|哆嗦) 发冷发抖 浑身哆嗦 战栗
symptom.yellow-sweat | 黄汗 | yellow, sticky or one-sided sweat | 黄汗 半身汗 汗出黏
symptom.hot-soles | 足心热 | hot soles | 足心热
symptom.hot-flushes | 烘热 | hot flushes of the face | 烘热 头面烘热 升火 火升 面部烘热 阵热 轰热 脸发热 脸发烫 脸上发热 脸上发烫 面部发烫 面部灼热 一阵阵发热 阵阵发热 阵发性烘热 突然发热出汗 颜面烘热 颜面发热 上半身发热 一阵一阵地发热 一阵一阵发热 一阵阵潮热 突然一阵热 轰地一下热
symptom.vexing-thirst | 烦渴 | vexing thirst | 烦渴 烦热口渴
symptom.aversion-to-heat | 畏热 | aversion to heat | 畏热 怕热 恶热 喜凉 喜冷 欲饮冷 特别怕热 总觉得热 身上发热怕热 喜凉爽 喜凉恶热 恶热喜冷 恶热喜凉 喜食凉 喜吃凉的 爱吃凉的 爱喝凉水 爱喝冰水 喜食冷 喜冷饮食 浑身燥热 燥热难忍 心里燥热 身上燥热
symptom.drenching-sweat | 汗出如洗 | drenching sweat | 汗出如洗 汗出如浆 汗出淋漓 汗出湿衣
symptom.sweaty-palms | 手足汗 | sweaty hands and feet | 手足汗 手心汗 手足心汗 手心冒汗 手心出汗 手心老出汗 手心全是汗 手汗
symptom.deficiency-sweat | 虚汗 | sweating of debility | 虚汗
symptom.timed-chills-fever | 寒热定时 | chills and fever at fixed hours | 寒热定时 寒热定时发作 发有定时 间日一发 隔日一发 定时寒热
symptom.true-cold-false-heat | 身热反欲近衣 | hot body, yet wants cover | 身热反欲近衣 身热欲近衣 欲得近衣 反欲盖被 发热欲加衣被
symptom.true-heat-false-cold | 身冷不欲近衣 | cold limbs, yet throws off cover | 身冷不欲近衣 反不欲近衣 不欲近衣 不欲盖被 掀衣揭被 去衣被 揭去衣被
symptom.half-body-sweat | 半身汗出 | sweating of one half of the body | 半身汗出 半身出汗 偏身汗出 半身有汗 汗出偏沮 一侧出汗 上半身出汗
symptom.chest-sweat | 心胸汗出 | sweating of the chest | 心胸汗出 心胸部出汗 胸前出汗 胸口出汗 心汗
symptom.genital-sweat | 阴汗 | sweating of the groin | 阴汗 阴部汗出 阴囊潮湿 阴囊湿冷 阴部潮湿 前阴汗出 外阴潮湿
symptom.hot-palms | 手心热 | hot palms | 手心热 手心烧 手心冒火 手心烫 掌心发热 掌心灼热
symptom.cold-back | 背冷 | cold back | 背冷 后背发凉 后背冷 背部发凉 背部发冷 背部寒冷 背冷如掌大 背心冷 后背怕冷 后背~2凉 后背凉飕飕 后脊梁~2(凉|冷) 脊背~2(凉|冷|寒) 背部~2(凉|冷|寒) 背~1(恶寒|畏寒|怯寒)
symptom.cold-hot-mixed | 上热下寒 | hot above and cold below | 上热下寒 上面热下面冷 上焦热下焦寒
symptom.flare-up | 上火 | inner fire in everyday speech | 上火 容易上火 爱上火 老上火 有火 火大 虚火 一吃就上火 吃~6上火
symptom.worse-afternoon | 午后加重 | worse in the afternoon | 午后加重 下午加重 午后为甚 午后尤甚 午后明显 傍晚加重 日暮加重
symptom.worse-morning | 晨起加重 | worse in the morning | 晨起加重 早上加重 早晨加重 晨起为甚 晨起明显 清晨加重 早起加重 早上明显 晨起时为重 晨起为重 晨起较重 早晨为重 清晨为重
`;
