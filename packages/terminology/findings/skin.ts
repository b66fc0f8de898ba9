// Skin, bleeding, swellings and breast (望皮肤, 外科).
// WORDING: textbook vocabulary of 中医诊断学 and everyday words, gathered by the project.
export const skin = `
sign.rough-skin | 肌肤甲错 | rough, scaly skin | 肌肤甲错 皮肤粗糙 毛发枯燥 皮肤粗糙脱屑 脱屑 鳞屑 毛发枯 发枯
symptom.hair-loss | 脱发 | hair loss or greying | 脱发 毛发渐脱 发落 头发脱落 白发 毛发~3脱 须发早白 掉头发 头发~3(掉|白) 掉发 掉头发多 脱发严重 头发大把掉 头发掉得厉害 头发少 白头发 少白头 头发花白 发白 头发早白 发落齿摇 齿摇 齿松 牙齿动摇 头发一抓一大把 头发一把一把 头发掉得 发际线后移 发际线都后移 头发越来越少
sign.poor-nails | 爪甲不荣 | brittle, pale nails | 爪甲不荣 爪甲 甲床苍白 指甲~3(脆|薄|淡|白)
sign.purpura | 紫斑 | purpura | 紫斑 紫癜 斑疹 发斑 瘀斑 出血点 皮下出血 皮下瘀 血小板减少 斑色~2红 红斑 瘀点 磕一下就青 碰一下就青 一碰就青 轻轻一碰就青 身上老有淤青
symptom.rash-itch | 皮疹 | rash or itching | 皮疹 丘疹 风团 荨麻疹 瘾疹 红疹 疱疹 湿疹 水疱 皮肤瘙痒 瘙痒 皮炎 身上痒 皮肤痒 全身痒 浑身痒 起疙瘩 起疹子 出疹子 起红疹 起红疙瘩 长疹子 皮肤起疹 皮肤红疹 皮肤丘疹 皮肤发痒 遍身瘙痒 全身瘙痒 周身瘙痒 奇痒 奇痒难忍 痒甚 剧痒 瘙痒难忍 瘙痒不止 皮疹瘙痒 风疹 风疹块 起风团 过敏起疹 疹子 发疹 出疹 斑丘疹 痱子 疥疮 牛皮癣 银屑病 神经性皮炎 癣 作痒 发痒 痒不可忍 肤痒 皮肤~3痒 遍体~2痒 周身~2痒 身痒 痒疹 身上~2痒 痒得
sign.weeping-skin | 渗液 | weeping or eroded skin | 渗液 滋水 流黄水 皮肤糜烂 流水~3(痒|痂)
sign.sores-abscess | 疮 | sores, boils or abscess | 疖 痈 疔 脓肿 溃烂 化脓 溃疡~3腐 流脓 疮疡 脓液 败血症 脓血~2分泌 长疮 长疖子 长痘痘 脸上长痘 疖肿 疮疖 痈肿 痈疽 疔疮 疔毒 脓包 脓疱 化脓了 破溃流脓 溃破流脓 溃烂流脓 脓疱疮 痈疡 疮痈 脓血 流稀脓 脓水 痹疮 褥疮 疮面 溃脓 出脓
sign.nodules | 瘰疬 | nodules, goitre or swollen nodes | 瘰疬 痰核 结核如 淋巴结~4(大|痛) 瘿 甲状腺肿大 颈部~6肿块 结节 串珠 颈部肿 皮下~3(核|结) 脖子长包 脖子有疙瘩 颈部结节 甲状腺结节 甲状腺肿 甲状腺瘤 肺结节 淋巴结肿大 淋巴结肿 瘿瘤 皮下结节 颈部瘰疬 结节性 颈部粗大 肿大之甲状腺 甲状腺~4肿大 颈粗 脖子粗 甲状腺~2大
sign.masses | 肿块 | masses | 肿块 癥瘕 包块 积块 肿物 肌瘤 囊肿 肿瘤 硬块 长了个包 有个硬块 摸到硬块 摸到肿块 有肿块 有包块 肿块坚硬 积聚 癥积 症积 腹中积块 腹部包块 腹部肿块 腹中有块 胁下痞块 胁下积块 腹中结块 瘤子 息肉 脂肪瘤 有痞 右胁下有痞 块硬 结块 腹中有形 癥块 摸到~4疙瘩 摸到~4硬块 摸着~4疙瘩 摸到~4肿块 摸到~4包块
symptom.breast-distension | 乳房胀痛 | breast distension or lump | 乳房胀痛 两乳作胀 乳胀 乳房~3(胀|痛) 乳房~3(块|核) 经前~4乳~3胀 乳中结核 乳~2胀 乳癖 乳房疼 乳房疼痛 乳房胀 乳房胀满 乳房刺痛 乳房有硬块 乳房结块 乳房包块 乳房结节 乳腺增生 乳腺结节 胸部胀疼经前 经前乳房胀痛 经前乳胀 经前胸乳作胀 胸乳胀痛 两乳胀痛 双乳胀痛 乳头痛 乳头疼 乳头作痛 奶疼 奶胀
symptom.scanty-milk | 缺乳 | scanty breast milk | 乳汁不下 缺乳 乳少 乳汁少 乳汁不足 乳汁~3少 无乳 奶水少 奶少 没奶 奶水不足 没有奶水 乳汁不行 乳汁不通 乳汁甚少 乳汁清稀 乳汁缺少 下奶少 奶水不够 奶不够吃 没奶水
symptom.blood-loss | 出血 | bleeding | 失血 出血 大出血 流血 !血已止 !血遂止 !血亦止
symptom.alopecia-areata | 斑秃 | patchy hair loss | 斑秃 发脱 秃
sign.visible-veins | 青筋 | visible veins, spider naevi | 蜘蛛痣 青筋微露 舌下静脉 青筋显露 青筋暴露 青筋暴起 腿上青筋 静脉曲张 腿上~4青筋
sign.dusky-yellow-skin | 皮色苍黄 | dusky yellow skin | 皮苍黄 皮色苍黄
sign.dry-hair | 发枯 | hair complaint | 发枯 头发~3(枯|干|黄) 头发干枯 头发枯黄 发枯不荣 头发没光泽 头发稀疏 头发分叉 毛发不荣 毛发稀疏 毛发干枯 毛发焦枯 发结如穗
sign.dry-skin | 皮肤干燥 | dry skin | 皮肤干燥 皮肤干裂 肌肤枯燥 皮肤粗糙干燥 肌肤干涩 皮肤枯燥 皮肤皲裂 手足皲裂 起皮 皮肤~2枯燥 皮肤枯 皮肤干 枯燥乏泽
sign.urticaria | 风团 | wheals | 风团 荨麻疹 起风团 风疹块 瘾疹 风疙瘩 成片风团
sign.vesicles | 水疱 | vesicles | 水疱 起水泡 水泡 疱疹 簇集水疱 带状疱疹 缠腰火丹 蛇串疮 水疱疹
sign.eczema | 湿疹 | eczema | 湿疹 皮肤湿疹 湿疮 浸淫疮 脂溢性皮炎
sign.psoriasis | 银屑样鳞屑 | silvery scales | 银屑样鳞屑 银白色鳞屑 白色鳞屑 鳞屑较多 牛皮癣 银屑病 皮屑 白屑 脱皮
sign.vitiligo | 白斑 | white patches | 白斑 白癜风 皮肤白斑 色素减退
sign.chloasma | 黄褐斑 | facial pigmentation | 黄褐斑 面部色斑 脸上长斑 长斑 色斑 面部褐斑 面部黑斑 面部斑 肝斑 黧黑斑 蝴蝶斑
sign.acne | 痤疮 | acne | 痤疮 长痘 粉刺 青春痘 面部痤疮 面部红疹 脸上起痘 痘痘 脸上~3冒痘 冒痘 起痘 爆痘
sign.erysipelas | 皮肤红赤灼热 | red burning skin | 皮肤红赤灼热 丹毒 流火 皮肤焮红 皮肤发红发热 皮肤潮红 皮肤红肿热痛
sign.ulcer-not-healing | 疮口不敛 | ulcer that does not close | 疮口不敛 久不收口 疮口不愈 溃后不敛 久溃不敛 伤口不愈合 疮面不愈 溃疡不愈 脓水清稀
sign.chilblain | 冻疮 | chilblain | 冻疮 手脚冻疮 生冻疮 冻伤
sign.warts | 疣 | warts | 疣 扁平疣 寻常疣 瘊子 尖锐湿疣
sign.prickly-heat | 痱子 | prickly heat | 痱子 汗疹 白㾦 白痦 起痱子
sign.stretch-bruise | 易瘀青 | easy bruising | 易瘀青 容易瘀青 容易淤青 一碰就青 一碰就紫 身上青一块紫一块 磕碰后青紫 皮肤青紫
sign.red-palms | 掌红 | red palms | 掌红 手掌发红 肝掌 朱砂掌 手掌红 大鱼际红
sign.spoon-nails | 甲淡 | pale nails | 甲淡 指甲苍白 指甲淡白 指甲色淡 甲色淡 爪甲色淡 爪甲淡白 甲床淡
sign.ridged-nails | 指甲脆裂 | brittle nails | 指甲脆裂 指甲薄 指甲变脆 爪甲脆 指甲凹陷 爪甲枯脆 爪甲干枯 指甲易断 指甲~4竖棱 指甲上~4竖纹 指甲有棱 指甲老断 指甲脆
sign.clubbed-fingers | 杵状指 | clubbed fingers | 杵状指 杵状 鼓槌指
sign.skin-thick-cold | 皮肤紧硬 | tight hard skin | 皮肤紧硬 皮肤变硬 皮肤发硬 皮肤绷紧 肌肤硬 皮痹
sign.neck-vein | 颈脉怒张 | swollen neck veins | 颈脉怒张 颈静脉怒张 颈脉动 人迎脉动甚 颈静脉充盈
symptom.burning-pain-skin | 皮肤灼痛 | burning pain of the skin | 皮肤灼痛 皮肤火辣辣 火辣辣的疼 烧灼样痛 灼热疼痛 烧灼疼痛 火烧火燎地疼 火烧火燎的疼 火辣辣地疼
`;
