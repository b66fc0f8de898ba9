// Menstruation, discharge, pregnancy (问妇女).
// WORDING: textbook vocabulary of 中医诊断学 and everyday words, gathered by the project.
export const women = `
symptom.late-menses | 月经后期 | late menstruation | 月经后期 经期延后 经行后期 经行错后 月经错后 月经延后 月经衍期 经来后期 经期错后 月经推迟 例假推迟 大姨妈推迟 月经总推迟 月经延迟 月经迟来 经期延迟 经期推迟 经行后延 月经愆期 经期愆期 经水后期 经来延期 月经四五十天一次 经水愆期 经事愆期 经行愆期 月事愆期 汛期愆 汛事愆 经水落后 经事落后
symptom.early-menses | 月经先期 | early menstruation | 月经先期 经期提前 经行先期 月经提前 经来先期 例假提前 大姨妈提前 月经总提前 月经超前 经期超前 经行提前 经水先期 月经先期量多 经来提前 月经二十天一次 经期提早 月经提早
symptom.irregular-menses | 月经不调 | irregular menstruation | 月经不调 癸事不正 经期不准 经期紊乱 月经紊乱 经事不调 经期不定 月经~4不(规则|定) 例假不准 例假不规律 月经不规律 月经不正常 月经周期不准 月经先后不定期 月经先后无定期 月经前后不定 经期先后不定 经水不调 经行不调 经水不定 月经失调 月事不调 月经周期紊乱 大姨妈不准 大姨妈不规律 经期错乱 汛事不调 经来不准 !月经正常 !月经规律 !经期正常 !例假正常 !月经如常 !例假规律 !月经周期正常 !经期规律 !月经一直正常 !月经按时
symptom.scanty-menses | 月经量少 | scanty menstruation | 经量少 月经量少 经来量少 经血量少 经行量少 经^量少 例假量少 月经量很少 月经很少 月经少 月经涩少 月经过少 经水量少 经水涩少 经来涩少 经行涩少 经血少 经血涩少 大姨妈量少 经来甚少 月经点滴 点滴即净 经^色暗量少 经^量少色 经^量少色褐 经^量少而 经^量偏少 经^量甚少 经^量不多 经姨例^量也少 经姨例^量少 月经~6量也少 大姨妈~8量也少 例假~8量少 月经量变少 大姨妈量变少
symptom.heavy-menses | 月经量多 | heavy menstruation | 经量多 月经量多 经来量多 经行量多 月经过多 量多如崩 经血量多 例假量多 月经量很多 月经很多 月经多 经水量多 经水过多 经来过多 经来如崩 经行如注 经量增多 经量过多 经量甚多 大姨妈量多 经血如注 月经如崩 量多如注 经^量多 经^量较多 经姨例^量大 月经~4量大 例假量大 大姨妈量大 例假量特别大
symptom.uterine-bleeding | 崩漏 | irregular uterine bleeding | 崩漏 月经淋漓 淋漓不断 淋漓不净 漏下 崩中 血崩 阴道出血 阴道流血 经水淋漓 淋沥不断 经行不止 淋漓不止 淋漓不尽 子宫出血 阴道大量出血 月经不止 淋沥不净 月经淋漓不尽 月经淋漓不断 例假一直不干净 月经一直不干净 月经不净 经血淋漓 经来淋漓 经行淋漓 经水淋漓不断 经水不止 经期延长 经期过长 月经拖拉 下血淋漓 阴道少量出血 阴道不规则出血 阴道不规则流血 不规则出血 功能性子宫出血 功血 漏红 漏下不止 崩中漏下 崩下 下血如崩 非经期出血 漏血 经产胎孕阴宫崩漏堕^下血 阴道下血 小产下血 胎漏下血 经姨例^哩哩啦啦 月经~6十几天 滴滴拉拉不干净 淅淅沥沥不干净
symptom.amenorrhoea | 闭经 | no menstruation | 闭经 经闭 月经不潮 月事未潮 月经停闭 经停 停经 月经未潮 月经不行 月经不来 经水不行 月事不来 月经没来 例假没来 大姨妈没来 几个月没来月经 好几个月没来例假 月经几个月不来 月经数月未行 月经数月未至 月经未行 月经未至 月经未来 经水未至 经水未行 经水不来 经汛不至 月事不行 月事不至 月信未行 月信不至 经断 经闭不行 经水数月不行 闭经多月 大姨妈不来 大姨妈~2没来 经事不行 月事不通 经水不通 个月没来月经 个月没来大姨妈 个月没来例假 个月不来月经 月经停了
symptom.dysmenorrhoea | 痛经 | menstrual pain | 痛经 经行腹痛 经来腹痛 经期腹痛 行经腹痛 经前腹痛 经~4腹~3痛 来月经肚子疼 来大姨妈肚子疼 月经肚子痛 例假疼 例假腹痛 经期肚子疼 经期小腹痛 经期少腹痛 经行小腹疼痛 经行小腹痛 经行少腹痛 经来小腹痛 经来小腹胀痛 经前小腹胀痛 经前小腹痛 经前少腹胀痛 经期疼痛 经后腹痛 经后小腹痛 经后小腹隐痛 月经腹痛 月经疼 月经痛 行经疼痛 经痛 行经小腹疼痛 大姨妈疼 来例假~4疼 来大姨妈~4疼 来月经~4疼 来事儿~4疼 例假~4疼得 例假肚子疼 姨妈痛
symptom.clots | 血块 | clots, dark menstrual blood | 血块 瘀块 夹血块 经色紫 紫暗血块 经色暗 经血^有块 经血^夹块 经血^色紫 经血^色暗 经血^色黯 经血^暗红 经血^紫黑 经血^色紫暗 经血^色紫黑 月经有血块 例假有血块 经血有块 经血夹块 经来有块 经行有块 经血紫暗 经色紫暗 经色紫黑 经色暗红 经血色暗 经血暗红 经血紫黑 经血紫黑有块 经色黯红 经色黑 血色紫暗 血色暗红 血色紫黑 多血块 夹有血块 有血块 瘀血块 夹瘀块 挟瘀块 经色黯 经^色面~2暗 色暗量少 经^色暗 经色~2暗 血块多 好多血块 大血块
symptom.pale-blood | 经色淡 | pale menstrual blood | 经色淡 经血色淡 血色淡 经血^色淡 经血^色淡红 经血^色淡质稀 月经颜色淡 例假颜色淡 经色浅淡 经色淡红 经血淡 经血淡红 经色淡薄 经血质稀 经血清稀 经来色淡 经行色淡 月经色淡 色淡质清
symptom.bright-blood | 鲜红 | bright red blood | 血色鲜红 经色鲜红 经血鲜红 经色深红 经色红 经血深红 月经色红 经来色红 经色紫红 经血红 血色红 经^鲜红 经^色鲜红 经^色红
symptom.leucorrhoea | 带下 | vaginal discharge | 带下 白带 赤白带 带下频频 白带多 带多 白带~2多 白带很多 分泌物多 下面分泌物多 阴道分泌物多 带下量多 带下绵绵 带下增多 带下色白 白带量多 白带增多 白带绵绵 带下如注 带下过多 带下淋漓 带下甚多 白带清 白带频下 带下粘稠 带^绵绵
symptom.yellow-leucorrhoea | 带下黄 | yellow, foul discharge or itching | 带下黄 带下色黄 白带黄 黄带 带下~3臭 粘浊臭秽 带下~3黄 白带~3(黄|臭) 阴痒 外阴瘙痒 阴道炎 阴部瘙痒 白带发黄 白带有味 白带有异味 分泌物发黄 分泌物有味 豆腐渣样 白带豆腐渣 下面痒 私处痒 私处瘙痒 外阴痒 阴部痒 阴道瘙痒 阴道痒 带下黄稠 带下量多色黄 带下秽臭 带下腥臭 带下黄臭 带下如脓 黄白带 带黄 带下粘腻 白带黄稠 白带粘稠 白带腥臭 白带臭 带下气秽 霉菌性阴道炎 带^色黄 带^有臭气 带^气臭 带^气味 带^臭秽 带^有味
symptom.thin-leucorrhoea | 带下清稀 | thin clear discharge | 带下清稀 白带清稀 带下~3稀 白带~3稀
symptom.retained-lochia | 恶露不尽 | lochia disorder | 恶露不尽 恶露未净 恶露~3(少|不|未)
symptom.vicarious-menstruation | 经行吐衄 | vicarious menstruation | 经行吐衄 倒经 经行衄血 经期衄血 经来吐血 经期吐血
symptom.heat-in-blood-chamber | 热入血室 | heat entering the blood chamber | 热入血室 经水适来 适来 适断 月经~4骤止
symptom.frequent-menses | 一月两潮 | two periods a month | 一月两潮 一月二至 经来两次 来了两次月经 一个月来两次 来了两次大姨妈 来了两次例假 一个月两次月经
symptom.menses-brown | 经色褐 | brown menstrual blood | 经色褐 咖啡色月经 月经褐色 经色如咖啡 褐色分泌物 褐色血 经血咖啡色 经^色褐 经^量少色褐
symptom.menses-thick | 经质粘稠 | thick menstrual blood | 经质粘稠 经血粘稠 经质稠 质粘稠 经血质稠 质稠
symptom.menses-mixed-foul | 经血臭秽 | foul menstrual blood | 经血臭秽 经血气秽 血气腥秽 经血有臭味
symptom.premenstrual-irritability | 经前烦躁 | premenstrual irritability | 经前烦躁 经前易怒 经前情绪不好 经前紧张 来月经前脾气大 经前急躁 来月经前~4烦 来月经前发脾气 来例假前~4烦 来大姨妈前~4烦 例假前脾气大
symptom.menstrual-headache | 经行头痛 | headache with the period | 经行头痛 经期头痛 经前头痛 来月经头疼 经来头痛
symptom.menstrual-oedema | 经行浮肿 | swelling with the period | 经行浮肿 经期浮肿 经前浮肿 经前面浮 经行肿胀
symptom.menstrual-diarrhoea | 经行泄泻 | diarrhoea with the period | 经行泄泻 经期腹泻 经前腹泻 经行便溏 经来泄泻 经期便溏 来月经拉肚子
symptom.menstrual-fever | 经行发热 | fever with the period | 经行发热 经期发热 经前发热 经来发热
symptom.menstrual-backache | 经行腰痛 | backache with the period | 经行腰痛 经期腰痛 经期腰酸 经前腰酸 经行腰酸 经来腰酸 来月经腰疼 经后腰酸
symptom.midcycle-bleeding | 经间期出血 | bleeding between periods | 经间期出血 排卵期出血 两次月经中间出血 排卵出血
symptom.contact-bleeding | 接触性出血 | bleeding after intercourse | 接触性出血 同房后出血 性交后出血 同房出血
symptom.postmenopausal-bleeding | 绝经后出血 | bleeding after the menopause | 绝经后出血 断经后出血 绝经后又来 老妇行经 经断复来
symptom.painful-intercourse | 同房疼痛 | painful intercourse | 同房疼痛 性交痛 同房痛 房事疼痛 性交疼痛
symptom.vaginal-dryness | 阴道干涩 | dry vagina | 阴道干涩 阴道干 阴中干涩 阴部干涩 下面干涩
symptom.morning-sickness | 妊娠恶阻 | morning sickness | 妊娠恶阻 孕吐 恶阻 孕期呕吐 早孕反应 怀孕~8闻见什么都吐 怀孕~8吐得 怀孕~8恶心
symptom.threatened-miscarriage | 胎动下坠 | threatened miscarriage | 胎动下坠 胎动不安 胎漏 孕期见红 先兆流产 孕期腰酸腹坠 胎动欲坠
symptom.pregnancy-oedema | 子肿 | swelling in pregnancy | 孕期浮肿 孕妊胎娠^子肿 子肿病 妊娠水肿 妊娠浮肿
symptom.postpartum-pain | 产后身痛 | aching after childbirth | 产后身痛 月子病 产后风
symptom.postpartum-fever | 产后发热 | fever after childbirth | 产后发热 产褥热
symptom.postpartum-sweat | 产后多汗 | sweating after childbirth | 产后多汗
symptom.postpartum-low-mood | 产后抑郁 | low mood after childbirth | 产后抑郁
symptom.galactorrhoea | 乳汁自出 | milk leaking by itself | 乳汁自出 乳汁自溢 漏奶 溢乳 乳汁自流 乳头溢液
symptom.breast-abscess | 乳痈 | breast abscess | 乳痈 乳房红肿 急性乳腺炎 乳腺炎 乳房肿痛 乳汁淤积 堵奶
symptom.uterine-prolapse | 子宫下垂 | uterine prolapse | 子宫下垂 子宫脱垂 阴挺 阴道脱出物 子宫脱出 阴中有物突出
disease.pcos | 多囊卵巢 | polycystic ovaries | 多囊卵巢 多囊卵巢综合征 卵巢多囊 多囊综合征 得了多囊 有多囊卵巢
disease.ovarian-insufficiency | 卵巢早衰 | ovarian insufficiency | 卵巢早衰 卵巢功能减退 卵巢功能下降 amh低 卵巢功能不全
`;
