// Head, face and the senses (问头身, 望面).
// WORDING: textbook vocabulary of 中医诊断学 and everyday words, gathered by the project.
export const head = `
symptom.dizziness | 头晕 | dizziness | 头晕 眩晕 头昏 目眩 头晕目眩 头昏目眩 晕眩 头目昏眩 头晕眼花 眼花 头眩 头昏晕 头目眩晕 昏晕 头发晕 脑袋晕 脑袋发昏 头昏昏的 晕晕乎乎 晕乎乎 头昏脑胀 头晕脑胀 站起来眼前发黑 起身头晕 头目昏沉 头目不清 昏眩 目花 头晕目花 头脑发晕 发晕 头微眩 巅晕 头目未清 头目昏 脑袋嗡 脑壳晕 头脑昏 头懵 脑袋~1(懵|发懵|昏|晕) 一站起来就晕 站起来就晕 起来就晕 头脑~1(晕|昏) 首如蒙 眩冒 头脑不清醒 昏昏沉沉 头昏眼黑 眩 头(微|亦|又|觉|时|尚|更|常|略|仍|有点|发|老|总)(晕|昏|眩|懵) 有点晕 还是晕 头有点晕 脑袋昏昏沉沉 头昏昏沉沉
symptom.vertigo | 天旋地转 | spinning vertigo | 视物旋转 天旋地转 如坐舟 如坐舟车 房子在转 屋子在转 东西在转 感觉在转 天地旋转 视物转动 头旋
symptom.heavy-head | 头重 | heavy head as if wrapped | 头重 头重如裹 头昏沉 头重脚轻 头沉 头昏重 头脑昏沉 头昏胀 头沉沉的 脑袋沉 脑袋发沉 头像裹着 头如裹 头蒙 头重如蒙 头部沉重 头沉重 首重如裹 头闷
symptom.top-heavy | 头重脚轻 | heavy head and light feet | 头重脚轻 上重下轻 上实下虚
symptom.headache | 头痛 | headache | 头痛 头疼 头闷疼 头额痛 偏头痛 头顶痛 巅顶痛 两颞痛 前额痛 后枕痛 头顶疼痛 巅顶疼痛 头部疼痛 脑袋疼 脑袋痛 脑壳痛 脑壳疼 脑瓜疼 脑仁疼 后脑勺疼 后脑勺痛 太阳穴疼 太阳穴痛 太阳穴跳痛 额头疼 额头痛 头部胀痛 头部刺痛 头部隐痛 偏头疼 半边头疼 头跳痛 额痛 前头痛 后头痛 头角痛 颞部疼痛 枕部疼痛 前额胀痛 头隐痛 头昏痛 剧烈头痛 头痛剧烈 头痛如劈 头痛欲裂 头痛如裂 头~2(痛|疼) 脑袋~2(痛|疼) 头部~3(痛|疼) 太阳穴~3(跳|胀|痛|疼) 后脑勺~2(紧|胀|木) 头脑?~2(痛|疼) 头(微|亦|又|觉|时|尚|更|常|略|仍|有点|老|总)(痛|疼) 头部作痛 脑门疼 脑门痛 脑袋瓜疼 太阳穴~4疼 太阳穴~4痛
symptom.vertex-headache | 巅顶痛 | headache at the vertex | 巅顶痛 头顶~2痛 巅顶~2痛 头顶疼 头顶发疼 巅顶疼 颠顶痛 百会处痛
symptom.head-distension | 头胀 | distending head | 头胀 头胀痛 头目胀痛 头部胀痛 头目发胀 头目~2胀 后脑勺发紧发胀 后脑勺发胀 后脑勺~2胀
symptom.severe-headache | 头痛如劈 | splitting or stabbing headache | 头痛如劈 头痛如裂 头痛如刺 痛如针刺 如刀割锥刺 剧烈头痛 头痛剧烈 头剧痛
symptom.heavy-body | 身重 | heavy body and limbs | 头身困重 身重 身困 肢体困重 身体沉重 四肢沉重 困倦 全身困重 四肢困重 下肢沉重 肢体沉重 两腿沉重 身子沉 身体发沉 浑身沉重 浑身发沉 四肢发沉 身上沉 腿沉 腿发沉 两腿发沉 肢体沉困 身体困重 周身困重 周身沉重 身体重 浑身沉 浑身~2(沉|重) 身上~1(沉|重) 身体~2(沉|重) 四肢~2(沉|重) 肢体~2(沉|重) 身~1重 腿~1(沉|重) 下肢~2(沉|重)
sign.red-face | 面红 | red face | 面红 面赤 颜面潮红 面色红 面部潮红 面色潮红 颧红 面色赤 满面通红 脸红 脸发红 脸通红 满脸通红 面部发红 面部红赤 颜面红 面色红赤 面红耳赤 面部潮热发红 面色略赤 面色微赤 面目俱赤 面色微红 面红赤
sign.malar-flush | 颧红 | malar flush | 颧红 两颧潮红 颧赤 两颧发红
sign.red-eyes | 目赤 | red eyes | 目赤 眼红 结膜充血 目睛红赤 白睛红 目红 眦赤 红丝 赤丝 眼睛发红 眼发红 眼睛~1红 眼~1红 目白红赤 白睛~2(红|赤) 目~1(赤|红) 眼白~2红 目珠红
sign.pale-face | 面色苍白 | pale face | 面色苍白 面色胱白 面色㿠白 㿠白 面色咣白 面色晄白 面白 面无华 面色无华 面色不华 面色少华 面色晦白 面色白 面色淡白 唇白 面色苍 面少华色 颜面苍白 面唇苍白 苍白 面色恍白 唇舌淡白 血色素~3低 脸色苍白 脸色白 脸色发白 脸色煞白 脸色不好 面色不好 没有血色 脸上没血色 嘴唇发白 嘴唇白 嘴唇没血色 唇色淡 口唇淡白 唇甲淡白 面色淡白无华 面白无华 面色欠华 面色无光泽 眼睑淡白 面色灰白 面色苍灰 色不荣面 面色■白 面色不荣 面色萎白 面淡白 面色少荣 面乏华色 面无血色 面色眺白 面色皎白 面色光白 面色不泽 面白不泽
sign.sallow-face | 面色萎黄 | sallow face | 面色萎黄 面黄 面色黄 面色黄滞 面黄滞 面黄肌瘦 萎黄 面色淡黄 面色微黄 脸色发黄 脸色黄 脸黄 脸色蜡黄 面色蜡黄 面色发黄 面色苍黄 面色晦黄 面色黄暗 面色暗黄 面色淡黄无华 黄脸 面色浮黄 面目浮黄 皮肤暗黄 面萎黄
sign.dark-face | 面色晦暗 | dark, dull complexion | 面色黧黑 面色晦暗 面色晦滞 面色黯 面色暗 面黑 面色暗黑 面色灰暗 面色青灰 面色黯黑 目眶黑 眼眶发黑 脸色发暗 脸色暗 脸色暗沉 脸色灰暗 脸色发青发暗 黑眼圈 面色晦黯 面色紫暗 面色黧暗 面色青黑 面色灰滞 眼圈发黑 眼圈黑 面色暗滞 眶黑 两眶黧黑 眼眶黧黑 眶周~2黑 面色野暗 面目黧黑 面色黧 面黧 两颧黧黑
sign.cyanosis | 发绀 | bluish lips, face or nails | 面色青 面青 唇青 口唇青紫 唇紫 唇紫绀 紫绀 口唇发绀 发绀 唇暗 唇绀 口唇紫暗 爪甲青紫 指甲青紫 嘴唇发紫 嘴唇紫 嘴唇发青 嘴唇发黑 唇甲青紫 唇甲紫绀 口唇紫 口唇发紫 口唇青 唇色紫暗 唇色暗 唇紫暗 唇青紫 面唇青紫 面唇紫 指甲发紫 唇舌青紫 唇色青紫 面色青紫 口唇暗 面色发紫 脸色发紫 面色紫 面紫 肢端紫绀 指端紫绀 口唇紫绀 唇色紫
sign.greasy-face | 面垢 | greasy, grimy face | 面垢 面色油垢 头油 脸油 脸上出油 面部~1油 油光满面
sign.jaundice | 黄疸 | jaundice | 身目俱黄 黄疸 目黄 巩膜黄染 皮肤发黄 眼睛发黄 全身发黄 身黄 遍身黄 皮肤黄染 目睛黄 面目发黄 面目俱黄 肌肤黄染 色黄如橘 白眼珠发黄 眼白发黄 眼珠发黄 身体发黄 周身发黄 目肤发黄 目肤黄 巩膜黄 肤黄 皮肤黄 一身面目俱黄 目睛微黄 目白珠黄 爪目皆黄 一身悉黄 遍身发黄 身目黄
sign.facial-oedema | 面目浮肿 | swollen face or eyelids | 面目浮肿 面浮 面部浮肿 面目肿 眼睑浮肿 颜面浮肿 面脸浮肿 头面浮肿 眼睑水肿 眼睑肿 面肿 脸肿 脸浮肿 脸部浮肿 眼皮肿 眼泡肿 眼睛浮肿 早上起来脸肿 面部肿胀 头面肿 颜面肿
symptom.dry-eyes-blurred-vision | 目干 | dry eyes or blurred vision | 目干 目涩 两目干涩 眼干 双目干涩 眼涩 目糊 视物模糊 视力模糊 视力减退 视力下降 目昏 视物不清 眼目昏花 视物昏花 眼睛干 眼睛发干 眼睛涩 眼睛干涩 眼睛干痒 看东西模糊 看不清东西 看东西不清楚 眼睛模糊 眼睛花 眼睛看不清 两眼昏花 两目昏花 双目昏花 视力差 视物昏蒙 目干涩 两眼干涩 双眼干涩 视力不好 眼花 目花 视力渐降 视力逐渐下降 视力渐减 眼睛发花 眼发花 (看东西|看人|看字)~3(模糊|不清|看不清|花) 模模糊糊 眼睛~1(酸|涩|累|干|花) 目蒙 目视不清 目视不明 视物不明
symptom.photophobia | 畏光 | sensitivity to light | 畏光 羞明 怕光 怕见光 见光流泪
symptom.tinnitus-deafness | 耳鸣 | tinnitus or poor hearing | 耳鸣 耳聋 听力减退 耳如蝉鸣 听力下降 重听 耳失聪 耳朵响 耳朵嗡嗡 耳朵里响 耳朵鸣 耳朵嗡嗡响 听不清 听不见 耳背 听力不好 听力差 耳闭 耳堵 耳胀闷 耳内鸣响 两耳鸣 耳鸣如蝉 震聋 爆震聋 鸣响不息 耳窍失聪 耳听欠聪 耳鼓鸣响 听觉减退 耳朵背 耳内鸣 听力~3(降|退|差|失) 脑袋嗡嗡 脑瓜子嗡嗡 嗡嗡响 嗡嗡的 嗡嗡叫 听不太清 听不大清 耳目不聪 !耳不鸣 (耳朵|耳内|耳中|两耳|双耳|左耳|右耳)~3(鸣|聋|响|叫|嗡|蝉|听不) 耳~2(鸣|聋|嗡|蝉|听不清|听不见|听不到|如有高声)
symptom.ear-pain | 耳痛 | ear pain or discharge | 耳痛 耳流脓 耳内流脓 耳疼痛 耳朵疼 耳朵痛 耳朵流水 耳朵流脓 耳内疼痛 耳道流脓 耳内胀痛 中耳炎 耳~2(痛|疼)
symptom.nasal-congestion | 鼻塞 | blocked or clear runny nose | 鼻塞 流涕 喷嚏 鼻痒 清涕 鼻流清涕 鼻塞流涕 鼻子不通 鼻子不通气 鼻子堵 鼻子塞 鼻不通气 鼻窍不通 流鼻涕 流清鼻涕 流清水鼻涕 清鼻涕 打喷嚏 流清涕 鼻流清水 鼻窒 鼻子痒 涕清稀 狂嚏 多嚏 嚏喷 鼻子不透气 鼻不透气 鼻窍不利 鼻~3(塞|堵|不通) 鼻中清水 涕~1(清|多) 多涕 流鼻水 流水样鼻涕 鼻涕~2(清|多)
symptom.turbid-nasal-discharge | 鼻流浊涕 | thick yellow nasal discharge | 鼻流浊涕 黄涕 鼻渊 脓涕 浊涕 黄鼻涕 流黄鼻涕 流黄涕 流浓涕 流脓鼻涕 涕黄 涕黄稠 涕浊 涕黄浊 鼻窦炎 鼻涕黄 鼻涕黄稠
symptom.nose-gum-bleeding | 鼻衄 | bleeding nose or gums | 鼻衄 衄血 鼻流血 鼻血 牙龈出血 牙衄 齿龈出血 鼻出血 肌衄 流鼻血 鼻子出血 鼻子流血 牙龈流血 刷牙出血 牙出血 刷牙流血 鼻孔出血 鼻腔出血 鼻中出血 牙缝出血 牙床~1(出血|流血) 鼻~1(血|衄) 齿龈~1血 牙龈~2血
symptom.dry-nose-lips | 鼻干 | dry nose, lips or skin | 鼻干 鼻燥 唇干 唇燥 唇裂 口唇干裂 口唇干燥 唇焦 肌肤干燥 嘴唇干 嘴唇干裂 嘴唇起皮 鼻子干 鼻子发干 皮肤发干 皮肤干涩 唇燥裂 口鼻干燥 鼻咽干燥 唇口干燥 唇舌干燥 鼻腔干燥 唇干裂 鼻子里也干 鼻子里干 鼻孔干 嘴唇干得起皮
sign.flaring-nostrils | 鼻翼煽动 | flaring nostrils | 鼻翼煽动 鼻煽 鼻扇 鼻翼扇动 鼻翼煽 鼻孔翕张 鼻孔扇张 鼻翼~2(动|扇|煽)
symptom.sore-throat | 咽痛 | sore throat | 咽痛 喉痛 咽喉痛 咽喉肿痛 咽部充血 咽疼 咽喉疼痛 喉肿 扁桃体肿大 咽痛喉肿 乳蛾 嗓子疼 嗓子痛 喉咙疼 喉咙痛 喉咙肿 嗓子肿 嗓子发炎 喉咙发炎 咽喉炎 扁桃体发炎 扁桃体肿痛 扁桃体红肿 咽喉红肿 咽部红肿 咽红肿 咽部疼痛 吞咽疼痛 咽喉不利 咽部不适 嗓子不舒服 喉咙不舒服 咽痒 喉痒 嗓子痒 喉咙痒 喉蛾 咽部灼热 咽~2(痛|疼) 喉~2(痛|疼) 嗓子~2(痛|疼) 嗓子眼~2(痛|疼) 喉咙~2(痛|疼) 咽喉肿红 满喉~2痛 喉间~2痛 咽饮不利 妨于咽饮 喉核肿 咽喉胀 咽喉不适 咽喉~2不舒
symptom.dry-throat | 咽干 | dry throat | 咽干 咽燥 咽喉干燥 喉干 嗓子干 喉咙干 喉咙发干 嗓子发干 嗓子冒烟 咽部干燥 咽喉干 咽干痛 咽喉干痛 咽干喜饮 嗓子~2(发干|干) 喉咙~2干 咽~1(干|燥) 喉~1(干|燥)
symptom.hoarseness | 声音嘶哑 | hoarse or lost voice | 声音嘶哑 声嘶 音哑 失音 声哑 音嘶 喉喑 喑哑 声音低哑 声低哑 话音沙哑 发音困难 嗓子哑 嗓子哑了 声音哑 声音沙哑 嗓音嘶哑 说不出声 哑了 语声嘶哑 语声重浊 声重 发音嘶哑 声嘶力竭
symptom.plum-stone-throat | 梅核气 | lump-in-the-throat feeling | 梅核气 咽部堵闷 咽中~4(梗|塞|异物|炙脔) 喉间~3梗 咽部~3异物 喉中~3(梗|异物) 咽喉~2(梗|塞) 嗓子里有东西 喉咙有东西 喉咙里有东西 嗓子有异物感 喉咙异物感 喉咙有异物 咽部异物感 嗓子堵 嗓子堵得慌 喉咙堵 喉咙像有东西 咽中如有物 咽中如物梗阻 吐之不出咽之不下 喉头有异物 喉间异物感 咽喉异物感 喉中如有物 咽部如有物阻 咽喉如有物阻 咽中如阻 气塞喉中 喉间如有物 咽部如有物 咽中~4物 喉中~4阻 (喉咙|嗓子|咽喉|嗓子眼|喉|咽)~4(东西|堵|梗|异物|塞|阻|噎)
symptom.phlegm-rattle | 喉中痰鸣 | phlegm rattling in the throat | 喉中痰鸣 喉间痰鸣 痰声 痰鸣 喉中痰声 喉有痰声 痰声辘辘 痰涎壅盛 痰涎上涌 喉中~3痰 喉咙有痰声 嗓子里有痰声 嗓子呼噜 喉咙呼噜 痰声漉漉 喉中水鸡声 喉中哮鸣 喉间哮鸣 哮鸣音 痰鸣音 喉有痰鸣
symptom.toothache | 牙痛 | toothache or swollen gums | 牙痛 齿痛 牙龈肿 牙龈肿痛 齿龈肿 牙疼 牙齿痛 牙齿疼 牙龈疼 牙龈痛 牙龈红肿 牙床肿痛 齿龈肿痛 智齿疼 牙周炎 牙龈炎 牙~2(痛|疼) 牙花子~1(肿|疼|痛) 牙床~1(肿|疼|痛) 牙肉~1(肿|疼|痛) 龈肿 齿~1(痛|疼) 牙龈~2(肿|痛|疼) 牙~6酸疼 牙一碰就疼 冷的热的一碰就酸 牙酸
symptom.mouth-ulcers | 口疮 | mouth or tongue ulcers | 口疮 口腔溃疡 口舌生疮 口舌糜烂 口糜 舌疮 口腔糜烂 舌溃疡 舌痛 舌尖痛 舌尖溃 口腔溃烂 嘴里起泡 嘴里长泡 嘴里溃疡 嘴巴溃疡 嘴里烂了 嘴烂 舌头疼 舌头痛 舌头溃疡 口腔起泡 舌尖疼 舌尖疼痛 口腔破溃 舌边溃疡 长口疮 舌头起泡 嘴里长溃疡 舌疳 舌糜 口舌碎 唇舌碎 嘴巴里长了~3溃疡 嘴里长了~3溃疡 嘴里有~3溃疡 嘴里起了~3泡 嘴巴里起泡
symptom.bitter-taste | 口苦 | bitter taste | 口苦 嘴苦 嘴里发苦 嘴里苦 嘴巴苦 嘴巴发苦 口中发苦 口发苦 晨起口苦 早上口苦 早起口苦 口干苦 口苦而干 口苦粘 !口干不苦 !口干而不苦 !口干但不苦
symptom.dry-mouth | 口干 | dry mouth | 口干 口燥 口干欲饮 口干喜饮 口干舌燥 口舌干燥 嘴干 嘴里干 嘴巴干 口里干 口中干 口中干燥 口发干 口干燥 口干苦 口苦而干 夜间口干 口干明显 口微干 口干不苦 口干而不苦 口干但不苦
symptom.thirst | 口渴 | thirst | 口渴 渴欲饮水 烦渴 大渴 口渴欲饮 渴喜冷饮 口渴引饮 口渴喜饮 渴饮 口渴喜冷饮 渴欲冷饮 喜冷饮 喜饮冷 口干思饮 喜饮水 渴引饮 总想喝水 想喝水 老想喝水 口渴得厉害 爱喝水 喝水多 喝很多水 大量饮水 饮水多 多饮 喜喝凉水 喜喝冷水 想喝凉水 渴饮不止 烦渴喜饮 渴喜凉饮 口干欲冷饮 口渴多饮 引饮 口大渴 渴甚 频渴欲饮 渴愈甚 烦热作渴 口微渴 思饮 渴欲饮 频频饮水 喜饮 口燥渴 喝多少水~3(渴|解渴) 不解渴 渴得 渴 发渴 口热 饮水~2多 频饮 !口不作渴 !口不甚渴 !渴止 !渴已止 !渴减 !不渴
symptom.thirst-without-drinking | 渴不欲饮 | thirst without wish to drink | 渴不欲饮 渴不多饮 口干不多饮 口干而不多饮 不欲饮 口渴不多饮 不思饮 渴而不欲饮 但欲漱水 渴但不想喝 口干不喜饮 渴不喜饮 不想喝水 不喜饮水 口不欲饮 口不多饮 饮水不多 口干而不欲饮 口渴不喜饮 渴不引饮 漱水不欲咽
symptom.no-thirst-or-likes-hot-drinks | 口淡 | no thirst, bland taste or liking for hot drinks | 喜热饮 渴喜热饮 喜热 喜温 口淡 口中和 口不渴 不渴 喜热食 喜欢喝热水 爱喝热水 想喝热水 喝热水舒服 口不干渴 口淡无味 口淡不渴 嘴里没味 嘴没味道 口中无味 口中淡 喜进热食 喜热饮食 嘴淡 喜热汤 口淡乏味 爱喝热 想喝热 喜欢喝热 喜~1热(饮|汤|水)
symptom.sticky-sweet-taste | 口粘 | sticky or sweet taste | 口甜 口粘 口腻 口黏 口粘腻 口中粘腻 口淡无味 口粘不爽 嘴里发粘 嘴里粘 嘴粘 嘴里发甜 口中发甜 嘴里甜 嘴里黏 口中粘 口中腻 口中甜 口腻不爽 口甜粘 口苦粘 口苦而粘
symptom.foul-breath | 口臭 | foul breath | 口臭 口气臭 口气秽 口气热臭 嗳腐 口秽 嘴臭 嘴里有味 嘴里臭 嘴巴臭 嘴巴有异味 口腔异味 口中异味 口气重 口气大 口气秽臭 口中秽臭 口中臭秽 口中气秽 口臭明显 口有秽气
symptom.drooling | 流涎 | drooling | 流涎 口角流涎 流口水 口吐涎沫 多涎 口中流涎 泛涎 清涎 口水多 老流口水
sign.facial-droop | 口眼歪斜 | deviated mouth or drooping face | 口眼歪斜 口角歪斜 口眼喎斜 口歪 嘴歪 口角~4(斜|歪) 面瘫 面神经麻痹 鼻唇沟变浅 口眼㖞斜 口唇~2(歪|斜) 口眼㖞僻 口眼喝斜 口角~3歪 口喝 嘴角歪 嘴往~2歪 口眼歪 口唇偏向
symptom.slurred-speech | 言语不清 | slurred or lost speech | 舌强 语言謇涩 言语不清 语言不清 语謇 失语 不能言语 语言謇 舌謇 舌强语謇 言语謇涩 语言障碍 不能言 语言不利 舌强言謇 说话不利索 言语不利 语言蹇涩 语蹇 言蹇 吐字不清
symptom.hemiplegia | 半身不遂 | paralysis of one side | 半身不遂 偏瘫 肢体瘫痪 半身瘫痪 瘫痪 右侧~4(不遂|瘫) 左侧~4(不遂|瘫) 偏枯 手足不遂 脑溢血 脑血栓 脑梗
symptom.brow-pain | 眉棱骨痛 | brow pain | 眉棱骨痛 眉棱骨~3痛 眉心
sign.eye-discharge | 眼眵 | eye discharge | 眼眵 多眵 眼屎多 眼屎
symptom.ear-side-pain | 耳后 | complaint before or behind the ear | 胁下硬 耳后~3(痛|肿) 耳前~3(痛|肿)
sign.drooping-eyelids | 眼睑下垂 | drooping eyelids | 双睑下垂 眼睑下垂 重症肌无力 睑废
symptom.empty-head | 脑鸣 | empty or ringing head | 脑鸣 颅鸣 脑空 脑子空 头脑空虚 头中空虚 脑内空虚 头空 脑转耳鸣 脑响 脑中鸣响 头鸣 脑髓空虚
symptom.facial-numbness | 面部麻木 | numb face, lips or tongue | 舌麻 唇麻 面部麻木 半边脸发木 半边脸发麻 半边脸麻木 脸发木 脸发麻
symptom.yangming-headache | 前额痛 | forehead headache | 前额痛 前额疼 前额胀 额部痛 额部疼痛 额头胀痛
symptom.shaoyang-headache | 偏头痛 | one-sided headache | 偏头痛 偏头疼 半边头痛 一侧头痛 两侧头痛 两侧太阳穴痛 头两侧痛
symptom.taiyang-headache | 后头痛 | headache at the back of the head | 后头痛 后脑痛 后脑疼 枕后痛 枕部痛 头项强痛 后头连项 头后部疼痛
symptom.empty-pain-head | 头空痛 | empty headache | 头空痛 头部空痛 头痛隐隐 头隐隐作痛 头痛且空
sign.puffy-eyelid-lower | 眼袋 | puffy lower eyelid | 眼袋 眼袋大 眼袋重 下眼睑肿 卧蚕
sign.sunken-eyes | 目窠内陷 | sunken eyes | 目窠内陷 目眶凹陷 眼窝凹陷 眼窝深陷 目眶下陷 目陷 眼眶凹陷
sign.staring-eyes | 目睛直视 | fixed stare | 目睛直视 两目直视 瞪目直视 目睛呆滞 两目呆滞 目光呆滞 目直
sign.drooping-one-eyelid | 睑下垂 | a drooping eyelid | 睑下垂 上睑下垂 眼皮下垂 眼皮抬不起 睁眼无力
symptom.tearing | 流泪 | watering eyes | 流泪 迎风流泪 流眼泪 泪多 爱流泪 冷泪 热泪
symptom.itchy-eyes | 目痒 | itching eyes | 目痒 眼睛痒 眼痒 目内作痒 眼干痒
symptom.eye-pain | 目痛 | eye pain | 目痛 眼~2(痛|疼) 眼睛疼 眼睛痛 眼疼 眼痛 眼胀痛 目胀 目胀痛 眼胀 眼睛胀 眼球胀痛 目珠胀痛
symptom.floaters | 飞蚊症 | floaters | 飞蚊症 眼前黑影 眼前有黑影 蚊子飞 眼前飞蚊 目前黑花 眼前发花 眼冒金星 眼前~3小黑点 眼前~4黑点 眼前~3飘 小黑点飘
symptom.double-vision | 复视 | double vision | 复视 视一为二 看东西重影 重影 视物成双 视物重影
symptom.vision-loss | 突然失明 | loss of vision | 突然失明 看不见了 双目失明 失明 暴盲 视力丧失
symptom.ear-fullness | 耳闷 | blocked ear | 耳闷 耳朵堵 耳朵闷 耳朵胀 耳内闷塞 耳中闭塞 耳内胀 耳内堵塞 耳~2(堵|塞|闷|闭|胀)
symptom.ear-itch | 耳痒 | itching ear | 耳痒 耳朵痒 耳内作痒 耳道痒
symptom.sudden-deafness | 暴聋 | sudden deafness | 暴聋 突发性耳聋 突聋 耳暴聋 突发耳聋
symptom.loss-of-smell | 嗅觉减退 | loss of smell | 嗅觉减退 闻不到味 闻不到味道 嗅觉不灵 嗅觉失灵 不闻香臭 嗅觉丧失 失嗅 鼻不闻香臭
symptom.snoring | 鼾声 | snoring | 鼾声 打呼噜 打鼾 鼾睡 鼻鼾 呼噜声大 睡觉打呼 鼾声如雷
symptom.sneezing-fits | 喷嚏频作 | fits of sneezing | 喷嚏频作 喷嚏连连 连打喷嚏 打喷嚏不停 早上打喷嚏 鼻鼽
symptom.loss-of-taste | 味觉减退 | loss of taste | 味觉减退 尝不出味道 没有味觉 味觉丧失 食不知味 没味觉 吃东西也没滋味 吃东西没滋味 尝不出味 嘴里没味 吃啥都没味
symptom.sour-taste | 口酸 | sour taste | 口酸 嘴里发酸 口中泛酸 口中酸 嘴酸
symptom.salty-taste | 口咸 | salty taste | 口咸 嘴里发咸 口中咸 口有咸味
symptom.astringent-taste | 口涩 | astringent taste | 口涩 嘴里发涩 口中涩 嘴涩
symptom.teeth-grinding | 磨牙 | teeth grinding | 磨牙 夜间磨牙 睡觉磨牙 齘齿 咬牙 龂齿
symptom.lockjaw | 牙关紧闭 | clenched jaw | 牙关紧闭 口噤 牙关紧急 牙关不开 张口困难 张不开嘴 口噤不开 牙关拘紧 口噤不语
sign.swollen-cheek | 腮肿 | swollen cheek | 腮肿 腮部肿痛 腮帮子肿 两腮肿 耳下肿痛 痄腮
sign.red-throat | 咽红 | red throat | 咽红 咽部红 咽红赤 咽充血 咽部色红 喉核红肿 咽后壁红
sign.white-throat-membrane | 咽喉白膜 | white membrane in the throat | 咽喉白膜 喉有白膜 喉间白膜 咽喉白腐 假膜 咽有白点 满喉皆白 喉间白腐 内关白腐
sign.trembling-lips | 口唇颤动 | trembling lips | 口唇颤动 唇颤 口唇瞤动 唇动 口唇抽动
sign.red-lips | 唇红 | red lips | 唇红 口唇红 嘴唇红 唇赤 唇色红 唇红如朱 口唇红赤 唇舌红
sign.pale-lips | 唇淡 | pale lips | 唇淡 嘴唇淡 唇色淡白 唇淡白 口唇色淡 唇甲色淡
symptom.numb-face | 面麻 | numb face | 面麻 面部发麻 脸麻 半边脸麻 脸发麻 颜面麻木
symptom.facial-pain | 面痛 | facial pain | 面痛 面部疼痛 脸疼 面颊痛 面颊疼痛 脸颊痛 三叉神经痛
symptom.facial-flush-hot | 面热 | hot face | 面热 脸热 面部发热 面上发热 脸上烧 面如火烧
symptom.gum-recession | 牙龈萎缩 | receding gums | 牙龈萎缩 牙齿松 牙齿松动 齿龈萎缩 牙龈退缩 齿浮 牙浮 齿牙动摇
symptom.dental-bleed | 齿衄 | bleeding gums | 齿衄 牙龈渗血 齿龈渗血 牙龈易出血 齿缝出血 刷牙就出血 刷牙出血 一刷牙就流血 刷牙老出血 啃苹果出血
symptom.ear-discomfort | 耳内不适 | ear discomfort | 耳内~3(不舒|不适) 耳中~3(不舒|不适) 耳朵不舒服 耳里难受
sign.haggard-face | 面容憔悴 | haggard face | 面色憔悴 面容憔悴 面色憔萎 形容憔悴 面憔悴 面色惨淡 神色憔悴
symptom.staring-expression | 眼神异常 | strange look of the eyes | 眼神外露 两目怒视 怒目而视 目光呆滞 目光凝视 两目凝视 双目凝视 眼神呆滞 目光异常
symptom.throat-ulcer | 咽喉溃烂 | ulcerated throat | 咽喉溃烂 喉烂 咽喉破烂 咽喉反腐 喉间腐烂 咽喉腐烂 咽喉右边破烂 咽喉糜烂 咽烂 喉如腐烂 咽~3(腐|烂|溃) 喉~3(腐|烂|溃)
sign.lustreless | 毛发不泽 | lustreless skin or hair | 枯燥乏泽 枯槁 毛发不泽 形容枯槁 肌肤枯槁
sign.squint | 斜视 | squint | 斜视 内斜视 外斜视 目偏视 双目偏斜 眼睛斜 眼往外斜 眼往里斜 斗鸡眼 斜眼 目珠偏斜 (左|右|双|两|单)眼~3(斜视|偏斜)
`;
