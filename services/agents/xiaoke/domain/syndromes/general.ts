// Syndromes of qi, blood, fluids, of external evils, of the channels, and of particular conditions.
// One row `code | 中文 | English | sources (sources.ts) | how it looks, in the words of the finding vocabulary`.
// The descriptions are the project's own wording of common textbook knowledge; the codes are the project's own.
export const GENERAL_SYNDROMES = `
syndrome.liver-depression-transforming-into-fire | 肝郁化火 | liver depression transforming into fire | O | 胁痛，急躁易怒，口苦，头痛，目赤，失眠，舌红苔黄，脉弦数
syndrome.liver-depression-and-kidney-deficiency | 肝郁肾虚 | liver depression and kidney deficiency | O | 胁胀，情志抑郁，腰酸，头晕耳鸣，月经不调，阳痿，脉沉弦
syndrome.qi-deficiency | 气虚 | qi deficiency | Q | 气短，神疲乏力，少气懒言，自汗，头晕，舌淡，脉虚
syndrome.blood-deficiency | 血虚 | blood deficiency | Q | 面色萎黄，唇淡，头晕眼花，心悸，失眠，手足麻木，月经量少，舌淡，脉细
syndrome.dual-deficiency-of-qi-and-blood | 气血两虚 | dual deficiency of qi and blood | Q | 气短懒言，神疲乏力，自汗，面色苍白，面色萎黄，头晕目眩，心悸失眠，唇甲淡，舌淡嫩，脉细弱
syndrome.qi-stagnation-and-blood-stasis | 气滞血瘀 | qi stagnation and blood stasis | Q | 胸胁胀闷，走窜疼痛，急躁易怒，痞块，刺痛拒按，痛经，闭经，经色紫暗有块，乳房胀痛，舌紫暗瘀斑，脉涩，脉弦
syndrome.qi-deficiency-with-blood-stasis | 气虚血瘀 | qi deficiency with blood stasis | Q | 神疲乏力，气短，刺痛不移，半身不遂，肢体麻木，面色晦滞，舌淡紫瘀斑，脉沉涩
syndrome.cold-congealing-with-blood-stasis | 寒凝血瘀 | cold congealing with blood stasis | O | 手足冷痛，少腹冷痛，得温则减，遇冷加重，月经延期，经色紫暗有块，肤色紫暗，舌紫暗，苔白，脉沉迟涩
syndrome.static-blood-obstructing-the-collaterals | 瘀血阻络 | static blood obstructing the collaterals | O | 刺痛，痛处不移，夜间痛甚，肿块，肢体麻木，面色黧黑，外伤，舌紫暗瘀斑，脉涩
syndrome.blood-heat | 血热 | blood heat | Q | 咯血，吐血，尿血，衄血，崩漏，月经先期量多，血色鲜红，皮肤红斑，心烦，口渴，发热，舌红绛，脉数
syndrome.frenetic-movement-of-hot-blood | 血热妄行 | frenetic movement of hot blood | O | 吐血，衄血，咯血，便血，尿血，紫斑，血色鲜红，口渴，心烦，大便干，舌红，脉数
syndrome.heat-entering-the-nutrient-and-blood-aspects | 热入营血 | heat entering the nutrient and blood aspects | W | 身热夜甚，烦躁，神昏谵语，斑疹，出血，口渴不甚，舌红绛，脉细数
syndrome.heat-entering-the-blood-chamber | 热入血室 | heat entering the blood chamber | SX | 经水适来，寒热往来，谵语，胸胁下满，昼轻夜重，小腹胀痛，脉弦数
syndrome.intense-qi-aspect-heat | 气分热盛 | intense qi-aspect heat | W | 壮热，大汗，口渴引饮，面赤，气粗，舌红苔黄，脉洪大，脉滑数
syndrome.yang-brightness-bowel-excess | 阳明腑实 | yang brightness bowel excess | SM | 潮热，谵语，腹满硬痛，便秘，手足汗出，舌苔黄燥，脉沉实
syndrome.lesser-yang-syndrome | 少阳证 | lesser yang syndrome | SS | 寒热往来，胸胁苦满，口苦，咽干，目眩，不欲饮食，心烦喜呕，苔薄黄，脉弦
syndrome.externally-contracted-wind-cold | 外感风寒 | externally contracted wind-cold | ST | 恶寒，发热，无汗，头痛，身痛，鼻塞流清涕，咳嗽，苔薄白，脉浮紧
syndrome.externally-contracted-wind-heat | 外感风热 | externally contracted wind-heat | B | 发热，微恶风寒，头痛，咽痛，口渴，咳嗽，汗出，舌边尖红，苔薄黄，脉浮数
syndrome.nutrient-defence-disharmony | 营卫不和 | nutrient-defence disharmony | SG | 汗出恶风，时发热，自汗，恶寒，头痛，苔薄白，脉浮缓，脉缓
syndrome.insecurity-of-defence-and-exterior | 卫表不固 | insecurity of defence and exterior | O | 自汗，恶风，易感冒，气短，乏力，面色苍白，舌淡，脉虚弱
syndrome.summer-heat-warmth | 暑温 | summer-heat warmth | B | 高热，口渴，汗多，心烦，面赤，暑天，神昏，抽搐，舌红苔黄，脉洪数
syndrome.summer-heat-dampness | 暑湿 | summer-heat dampness | O | 身热，胸闷，恶心，呕吐，身重，口渴不多饮，小便黄，便溏，暑天，苔腻，脉濡数
syndrome.summer-heat-damaging-qi-and-yin | 暑伤气阴 | summer-heat damaging qi and yin | O | 夏月，身热，汗多，口渴，神疲乏力，气短，小便黄，舌红少津，脉虚数
syndrome.wind-water | 风水 | wind water | JS | 眼睑浮肿，颜面浮肿，全身浮肿，恶寒发热，咳嗽，咽痛，小便不利，苔薄白，脉浮
syndrome.internal-retention-of-water-and-fluid | 水饮内停 | internal retention of water and fluid | Y | 眩晕，呕吐清水，胸胁胀满，咳嗽气喘，心悸，肠鸣，浮肿，小便不利，苔白滑，脉弦
syndrome.turbid-phlegm-obstructing-the-middle | 痰浊中阻 | turbid phlegm obstructing the middle | O | 眩晕，头重，胸闷，恶心，呕吐痰涎，食少多寐，视物旋转，苔白腻，脉滑，脉濡
syndrome.intertwined-phlegm-and-stasis | 痰瘀互结 | intertwined phlegm and stasis | O | 胸闷刺痛，肿块，瘰疬，肢体麻木，半身不遂，舌紫暗，苔腻，脉弦滑，脉涩
syndrome.phlegm-and-qi-bound-together | 痰气郁结 | phlegm and qi bound together | JF | 咽中梗塞，胸闷，抑郁，胁胀，瘰疬，瘿瘤，乳房结块，苔白腻，脉弦滑
syndrome.wind-phlegm-obstructing-the-collaterals | 风痰阻络 | wind-phlegm obstructing the collaterals | O | 口眼歪斜，半身不遂，肢体麻木，舌强言謇，眩晕，喉中痰鸣，苔腻，脉弦滑
syndrome.wind-cold-dampness-impediment | 风寒湿痹 | wind-cold-dampness impediment | SB | 关节疼痛，肢体酸痛，重着，屈伸不利，遇寒加重，阴雨加重，游走性，麻木，苔白腻，脉弦紧，脉濡缓
syndrome.wind-dampness-heat-impediment | 风湿热痹 | wind-dampness-heat impediment | O | 关节红肿热痛，发热，口渴，烦躁，恶风，舌红苔黄，脉滑数
syndrome.cold-dampness | 寒湿 | cold-dampness | O | 身重，关节冷痛，畏寒，腹痛，便溏，浮肿，苔白腻，脉沉缓，脉沉迟
syndrome.internal-dampness-heat | 湿热内蕴 | internal dampness-heat | O | 身热不扬，口苦口粘，胸闷，脘痞，身重，便溏，小便黄，黄疸，苔黄腻，脉滑数，脉濡数
syndrome.dampness-heat-pouring-downward | 湿热下注 | dampness-heat pouring downward | O | 带下黄臭，阴痒，小便短赤，尿痛，淋浊，下肢肿痛，下痢，阴囊湿疹，小腹痛，苔黄腻，脉滑数
syndrome.dampness-heat-obstructing-the-middle-energizer | 湿热中阻 | dampness-heat obstructing the middle energizer | B | 脘痞腹胀，恶心呕吐，口苦口粘，纳呆，身重，便溏，身热不扬，小便黄，苔黄腻，脉濡数
syndrome.turbid-dampness | 湿浊 | turbid dampness | O | 头重如裹，身重，脘闷，纳呆，口粘，便溏，浮肿，苔白腻，脉濡，脉缓
syndrome.heat-toxin | 热毒 | heat toxin | O | 高热，红肿热痛，疮痈，溃烂，口渴，烦躁，便秘，小便黄赤，舌红绛苔黄，脉洪数
syndrome.yin-deficiency-with-effulgent-fire | 阴虚火旺 | yin deficiency with effulgent fire | O | 潮热，颧红，盗汗，五心烦热，心烦失眠，口干咽燥，遗精，咯血，牙痛，舌红少苔，脉细数
syndrome.deficiency-fire-flaming-upward | 虚火上炎 | deficiency fire flaming upward | O | 牙痛，口疮，咽干咽痛，颧红，面部烘热，失眠，耳鸣，舌红少苔，脉细数
syndrome.yin-deficiency-with-ascendant-yang | 阴虚阳亢 | yin deficiency with ascendant yang | O | 眩晕，头痛，耳鸣，面红，烦躁易怒，失眠，腰膝酸软，五心烦热，高血压，舌红少苔，脉弦细数
syndrome.dual-deficiency-of-qi-and-yin | 气阴两虚 | dual deficiency of qi and yin | O | 神疲乏力，气短，自汗，盗汗，口干咽燥，五心烦热，干咳，心悸，舌红少苔，舌淡红，脉细弱，脉虚数
syndrome.damage-to-fluid-and-qi | 津气两伤 | damage to fluid and qi | O | 口渴，汗多，气短，神疲，身热，小便短赤，大便干，舌红少津，脉虚数
syndrome.intense-heat-damaging-fluid | 热盛伤津 | intense heat damaging fluid | O | 发热，口渴，唇焦，口舌干燥，大便干结，小便短赤，皮肤干燥，舌红少津，苔黄燥，脉细数
syndrome.yang-collapse | 亡阳 | yang collapse | E | 冷汗淋漓，四肢厥冷，面色苍白，气息微弱，神志恍惚，舌淡润，脉微欲绝
syndrome.yin-collapse | 亡阴 | yin collapse | E | 汗出如油，身热，烦躁，口渴，面赤，唇干，舌红干，脉细数疾
syndrome.insecurity-of-the-thoroughfare-and-conception-vessels | 冲任不固 | insecurity of the thoroughfare and conception vessels | O | 崩漏，月经过多，淋漓不断，滑胎，胎漏，带下，腰膝酸软，头晕，神疲，舌淡，脉沉细弱
syndrome.deficiency-of-the-thoroughfare-and-conception-vessels | 冲任虚损 | deficiency of the thoroughfare and conception vessels | O | 月经后期，量少，闭经，不孕，腰膝酸软，头晕，毛发脱落，性欲减退，脉沉细
syndrome.stasis-obstructing-the-uterine-vessels | 胞脉瘀阻 | stasis obstructing the uterine vessels | O | 痛经，闭经，不孕，经色紫暗有块，少腹刺痛拒按，癥瘕，恶露不尽，舌紫暗瘀点，脉涩
syndrome.yang-deficiency-with-uterine-cold | 阳虚胞寒 | yang deficiency with uterine cold | O | 不孕，月经后期，少腹冷痛，经色淡，带下清稀，畏寒肢冷，腰酸，性欲减退，舌淡苔白，脉沉迟
syndrome.blocked-breast-collaterals | 乳络不通 | blocked breast collaterals | O | 乳房胀痛，乳汁不下，乳房肿块，红肿，发热，胁胀，脉弦
syndrome.blood-deficiency-with-congealing-cold | 血虚寒凝 | blood deficiency with congealing cold | SD | 手足厥冷，四肢冷痛，麻木，冻疮，月经后期，痛经，面白，舌淡苔白，脉细欲绝，脉沉细
syndrome.internal-phlegm-heat | 痰热内蕴 | internal phlegm-heat | O | 咳嗽痰黄，胸闷，心烦，失眠，恶心，口苦，眩晕，便秘，舌红苔黄腻，脉滑数
syndrome.liver-wind-with-phlegm | 肝风夹痰 | liver wind with phlegm | O | 眩晕，抽搐，昏仆，口吐白沫，喉中痰鸣，肢麻，半身不遂，语言謇涩，苔腻，脉弦滑
syndrome.insufficiency-of-the-sea-of-marrow | 髓海不足 | insufficiency of the sea of marrow | LH | 头晕耳鸣，健忘，智力减退，腰膝酸软，步履不稳，失明，脉沉细
syndrome.clear-yang-failing-to-rise | 清阳不升 | clear yang failing to rise | O | 头晕，耳鸣，气短，神疲乏力，纳差，便溏，眩晕，脉弱
syndrome.lung-failing-to-descend | 肺失肃降 | lung failing to descend | O | 咳嗽，气喘，胸闷，痰多，气逆
syndrome.lung-qi-blocked | 肺气郁闭 | lung qi blocked | O | 高热，咳嗽，气喘，鼻翼煽动，面色青紫，痰鸣
syndrome.triple-energizer-failing-in-qi-transformation | 三焦气化失司 | triple energizer failing in qi transformation | O | 浮肿，小便不通，腹胀，尿少，呕恶，苔腻
syndrome.dampness-obstructing-qi-movement | 湿阻气机 | dampness obstructing qi movement | O | 胸闷，脘痞，腹胀，身重，纳呆，苔腻，脉濡
syndrome.spleen-deficiency-with-dampness | 脾虚湿滞 | spleen deficiency with dampness | O | 纳差，腹胀，便溏，身重，浮肿，带下，面色萎黄，苔白腻，脉濡缓
syndrome.spleen-deficiency-with-effulgent-liver | 脾虚肝旺 | spleen deficiency with effulgent liver | O | 面黄，易怒，腹泻，抽搐，睡中惊叫，纳差，脉弦细
syndrome.chronic-infantile-convulsion | 慢惊风 | chronic infantile convulsion | O | 抽搐，嗜睡，面色苍白，四肢厥冷，便溏，下利清谷，囟门凹陷，舌淡，脉沉细
syndrome.blood-stasis-with-water-retention | 血瘀水停 | blood stasis with water retention | O | 腹大，腹水，青筋显露，胁下痞块，浮肿，面色黧黑，舌紫暗，脉沉涩
syndrome.true-cold-with-false-heat | 真寒假热 | true cold with false heat | SZ | 身热，面赤，欲近衣被，口渴喜热饮，四肢厥冷，下利清谷，小便清长，舌淡苔白，脉浮大无力，脉微
syndrome.deep-heat-with-deep-reversal | 热深厥深 | deep heat with deep reversal | SJ | 四肢厥冷，胸腹灼热，口渴，烦躁，便秘，小便短赤，舌红苔黄，脉沉数
syndrome.yin-deficiency | 阴虚 | yin deficiency | E | 潮热，盗汗，五心烦热，颧红，口干咽燥，形体消瘦，小便黄，大便干，舌红少苔，脉细数
syndrome.yang-deficiency | 阳虚 | yang deficiency | E | 畏寒，肢冷，神疲乏力，自汗，口淡不渴，小便清长，便溏，面色苍白，舌淡胖，苔白滑，脉沉迟无力
syndrome.fluid-depletion | 津液亏虚 | fluid depletion | Q | 口干，咽干，唇干，皮肤干燥，口渴，尿少，大便干结，舌红少津，脉细数
syndrome.qi-stagnation | 气滞 | qi stagnation | Q | 胀痛，走窜疼痛，胸闷，胁肋胀痛，腹胀，嗳气，矢气，善太息，苔薄，脉弦
syndrome.blood-stasis | 血瘀 | blood stasis | Q | 刺痛，痛处不移，拒按，夜间痛甚，肿块，面色黧黑，唇青紫，肌肤甲错，舌紫暗，瘀斑，脉涩
syndrome.internal-phlegm-dampness | 痰湿内阻 | internal phlegm-dampness | Q | 痰多，胸闷，形体肥胖，恶心，头重，身重，眩晕，纳呆，多寐，舌胖，苔白腻，脉滑
syndrome.exterior-cold-with-interior-heat | 表寒里热 | exterior cold with interior heat | SQ | 恶寒，发热，无汗，身痛，烦躁，口渴，咳嗽，气喘，小便黄，舌红，苔黄，脉浮紧，脉数
syndrome.external-cold-with-internal-fluid | 外寒内饮 | external cold with internal fluid | SW | 恶寒发热，无汗，咳嗽，气喘，痰清稀，泡沫痰，不能平卧，浮肿，苔白滑，脉浮紧
syndrome.intermingled-cold-and-heat | 寒热错杂 | intermingled cold and heat | SP | 心下痞，呕吐，肠鸣，腹泻，口苦，嘈杂，畏寒，腹痛，舌淡，苔黄腻，脉弦
syndrome.cold-dampness-lodged-in-the-lumbus | 寒湿着腰 | cold-dampness lodged in the lumbus | JZ | 腰痛，腰部冷重，身重，口不渴，遇寒加重，阴雨加重，小便清长，饮食如常，苔白腻，脉沉缓
syndrome.heart-spirit-deprived-of-nourishment | 心神失养 | heart spirit deprived of nourishment | JF | 悲伤欲哭，心烦，失眠，多梦，哭笑无常，精神恍惚，善太息，舌淡，脉细
syndrome.fluid-retained-in-the-chest-and-hypochondrium | 饮停胸胁 | fluid retained in the chest and hypochondrium | Y | 胸胁胀满，咳嗽，胁痛，气喘，不能平卧，苔白滑，脉沉弦
syndrome.dual-deficiency-of-kidney-yin-and-yang | 肾阴阳两虚 | dual deficiency of kidney yin and yang | O | 腰膝酸软，畏寒，五心烦热，盗汗，自汗，耳鸣，遗精，阳痿，夜尿多，失眠，舌淡红，脉沉细
syndrome.liver-kidney-depletion | 肝肾亏虚 | liver-kidney depletion | O | 腰膝酸软，头晕，耳鸣，两目干涩，视物模糊，足痿无力，肢体麻木，健忘，脱发，脉沉细弱
syndrome.dual-deficiency-of-the-spleen-and-kidney | 脾肾两虚 | dual deficiency of the spleen and kidney | O | 纳少，便溏，神疲乏力，腰膝酸软，浮肿，夜尿多，畏寒，面色萎黄，舌淡胖，脉沉弱
syndrome.heart-kidney-yin-deficiency | 心肾阴虚 | heart-kidney yin deficiency | O | 心悸，心烦，失眠，健忘，腰膝酸软，耳鸣，盗汗，口干，舌红少苔，脉细数
syndrome.effulgent-heart-liver-fire | 心肝火旺 | effulgent heart-liver fire | O | 心烦，急躁易怒，失眠多梦，面红目赤，口苦，口舌生疮，头痛，小便黄，舌尖红，苔黄，脉弦数
syndrome.liver-depression-with-phlegm-obstruction | 肝郁痰阻 | liver depression with phlegm obstruction | O | 抑郁，胸闷，胁胀，咽中异物感，痰多，善太息，恶心，苔白腻，脉弦滑
syndrome.gastrointestinal-qi-stagnation | 胃肠气滞 | gastrointestinal qi stagnation | Z | 脘腹胀满，腹痛，嗳气，矢气，肠鸣，走窜疼痛，大便不畅，苔厚，脉弦
syndrome.dampness-heat-brewing-in-the-skin | 湿热蕴肤 | dampness-heat brewing in the skin | O | 湿疹，水疱，糜烂，渗液，皮肤瘙痒，小便黄，口苦，舌红苔黄腻，脉滑数
syndrome.blood-deficiency-with-wind-dryness | 血虚风燥 | blood deficiency with wind-dryness | O | 皮肤瘙痒，皮肤干燥，脱屑，皮肤粗糙，面白，头晕，失眠，舌淡，脉细
syndrome.wind-heat-brewing-in-the-skin | 风热蕴肤 | wind-heat brewing in the skin | O | 风团，皮疹，皮肤瘙痒，红疹，发热，咽痛，口渴，舌红，苔薄黄，脉浮数
syndrome.dampness-heat-damaging-yin | 湿热伤阴 | dampness-heat damaging yin | O | 身热，口渴不多饮，脘痞，小便短赤，口干咽燥，五心烦热，便秘，舌红，苔黄腻，脉细数
syndrome.intertwined-stasis-and-heat | 瘀热互结 | intertwined stasis and heat | O | 刺痛，发热，夜间痛甚，便秘，烦躁，口渴不欲饮，出血，舌红绛瘀斑，脉涩，脉数
syndrome.qi-stagnation-with-dampness | 气滞湿阻 | qi stagnation with dampness | O | 胁胀，腹胀，纳呆，嗳气，身重，尿少，浮肿，苔白腻，脉弦缓
syndrome.obstructed-chest-yang | 胸阳痹阻 | obstructed chest yang | JX | 胸痛，胸闷，心痛，气短，不能平卧，痰多，畏寒肢冷，苔白腻，脉沉弦
`;
