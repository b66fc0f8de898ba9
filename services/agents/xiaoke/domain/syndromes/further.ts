// Further syndromes: the six channels, the impediments, and common combinations.
// One row `code | 中文 | English | sources (sources.ts) | how it looks, in the words of the finding vocabulary`.
// The descriptions are the project's own wording of common textbook knowledge; the codes are the project's own.
export const FURTHER_SYNDROMES = `
syndrome.phlegm-heat-with-bowel-excess | 痰热腑实 | phlegm-heat with bowel excess | O | 便秘，腹胀，痰多，半身不遂，言语不清，眩晕，口臭，舌红，苔黄腻，脉弦滑
syndrome.lung-stomach-yin-deficiency | 肺胃阴虚 | lung-stomach yin deficiency | O | 干咳，咽干，口渴，声音嘶哑，饥不欲食，嘈杂，大便干，舌红少津少苔，脉细数
syndrome.exuberant-lung-stomach-heat | 肺胃热盛 | exuberant lung-stomach heat | O | 发热，咳嗽，咽痛，口渴，口臭，牙龈肿痛，便秘，小便黄，舌红苔黄，脉洪数
syndrome.depressed-heat-of-the-liver-and-stomach | 肝胃郁热 | depressed heat of the liver and stomach | O | 胃脘灼痛，泛酸，嘈杂，口苦，口干，急躁易怒，胁痛，便秘，舌红苔黄，脉弦数
syndrome.qi-failing-to-contain-blood | 气不摄血 | qi failing to contain blood | Q | 便血，肌衄，月经过多，崩漏，气短，乏力，面色苍白，舌淡，脉弱
syndrome.kidney-deficiency-with-blood-stasis | 肾虚血瘀 | kidney deficiency with blood stasis | O | 腰酸，腰痛，刺痛，耳鸣，闭经，不孕，夜尿多，面色黧黑，舌暗，瘀斑，脉沉涩
syndrome.food-accumulation-transforming-into-heat | 食积化热 | food accumulation transforming into heat | O | 脘腹胀满，腹痛拒按，嗳腐，口臭，口渴，手足心热，大便臭，便秘，舌红，苔黄腻，脉滑数
syndrome.cold-congealing-with-qi-stagnation | 寒凝气滞 | cold congealing with qi stagnation | O | 脘腹冷痛，胀痛，得温则减，遇寒加重，嗳气，肢冷，苔白，脉弦紧
syndrome.qi-sinking | 气陷 | qi sinking | Q | 脱肛，子宫下垂，气短，乏力，头晕，久泻，坠胀，舌淡，脉弱
syndrome.qi-collapse | 气脱 | qi collapse | Q | 气息微弱，冷汗，神昏，面色苍白，二便失禁，肢冷，舌淡，脉微
syndrome.blood-cold | 血寒 | blood cold | Q | 手足冷，少腹冷痛，得温则减，痛经，月经后期，经色紫暗，舌淡紫，苔白，脉沉迟涩
syndrome.dampness-obstructing-defence-yang | 湿遏卫阳 | dampness obstructing defence yang | B | 恶寒，发热，头重，身重，胸闷，身热不扬，纳呆，口不渴，苔白腻，脉濡
syndrome.cool-dryness-invading-the-lung | 凉燥犯肺 | cool dryness invading the lung | B | 恶寒，发热，头痛，咳嗽，痰稀，鼻塞，咽干，唇干，无汗，苔薄白，脉浮
syndrome.greater-yin-deficiency-cold | 太阴虚寒 | greater yin deficiency cold | ST3 | 腹满，呕吐，食不下，下利，腹痛，喜温喜按，口不渴，舌淡苔白，脉沉弱
syndrome.lesser-yin-cold-transformation | 少阴寒化 | lesser yin cold transformation | SY1 | 但欲寐，畏寒，四肢厥冷，下利清谷，呕吐，小便清长，舌淡苔白，脉微细
syndrome.lesser-yin-heat-transformation | 少阴热化 | lesser yin heat transformation | SY3 | 心烦，失眠，口干，咽干，小便黄，舌红少苔，脉细数
syndrome.reverting-yin-intermingled-cold-and-heat | 厥阴寒热错杂 | reverting yin intermingled cold and heat | SJ2 | 口渴，气上冲，胃痛，饥不欲食，吐蛔，四肢厥冷，下利，心烦，脉弦
syndrome.greater-yang-water-retention | 太阳蓄水 | greater yang water retention | S71 | 发热，恶风，汗出，小便不利，口渴，水入即吐，小腹胀满，脉浮数
syndrome.depressed-heat-in-the-chest-and-diaphragm | 胸膈郁热 | depressed heat in the chest and diaphragm | S76 | 心烦，失眠，懊憹，胸闷，心中烦热，身热，口渴，苔黄，脉数
syndrome.defence-aspect-syndrome | 卫分证 | defence aspect syndrome | W | 发热，微恶风寒，头痛，口渴，咳嗽，咽痛，舌边尖红，苔薄白，脉浮数
syndrome.moving-impediment | 行痹 | moving impediment | SB | 关节疼痛，游走性，屈伸不利，恶风，发热，苔薄白，脉浮
syndrome.painful-impediment | 痛痹 | painful impediment | SB | 关节疼痛，绞痛，痛处不移，得温则减，遇寒加重，畏寒，苔白，脉弦紧
syndrome.fixed-impediment | 着痹 | fixed impediment | SB | 关节疼痛，身重，肿胀，麻木，阴雨天，肌肤不仁，苔白腻，脉濡缓
syndrome.liver-depression-with-blood-heat | 肝郁血热 | liver depression with blood heat | O | 月经先期，月经量多，经色红，乳房胀痛，胁胀，急躁易怒，口苦，舌红苔黄，脉弦数
syndrome.spleen-deficiency-with-food-accumulation | 脾虚食积 | spleen deficiency with food accumulation | O | 纳差，食后腹胀，嗳腐，便溏，大便臭，面黄，消瘦，神疲，舌淡，苔厚腻，脉细滑
syndrome.accumulated-heat-in-the-heart-and-spleen | 心脾积热 | accumulated heat in the heart and spleen | O | 口舌生疮，口臭，心烦，啼哭，面赤，小便黄，大便干，舌红苔黄，脉滑数
syndrome.lung-kidney-qi-deficiency | 肺肾气虚 | lung-kidney qi deficiency | O | 气喘，动则喘甚，气短，咳嗽，痰多，腰酸，自汗，耳鸣，夜尿多，舌淡，脉沉弱
syndrome.spleen-stomach-qi-deficiency | 脾胃气虚 | spleen-stomach qi deficiency | O | 纳少，胃脘隐痛，喜按，食后腹胀，便溏，乏力，懒言，面黄，嗳气，舌淡苔白，脉弱
syndrome.sudden-collapse-of-heart-yang | 心阳暴脱 | sudden collapse of heart yang | Z | 冷汗，四肢厥冷，胸痛，心痛，面色苍白，唇紫，神昏，气短，舌淡紫，脉微
syndrome.stasis-obstructing-the-brain-collaterals | 瘀阻脑络 | stasis obstructing the brain collaterals | Z | 头痛，刺痛，痛处不移，头晕，健忘，失眠，外伤，面色晦滞，舌紫暗，瘀斑，脉涩
syndrome.cold-congealing-in-the-heart-vessels | 寒凝心脉 | cold congealing in the heart vessels | O | 胸痛，心痛，绞痛，遇寒加重，得温则减，胸闷，畏寒肢冷，舌淡紫，苔白，脉沉紧
`;
