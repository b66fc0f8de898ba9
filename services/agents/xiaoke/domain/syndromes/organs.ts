// Syndromes of the organs (脏腑), one and several together.
// One row `code | 中文 | English | sources (sources.ts) | how it looks, in the words of the finding vocabulary`.
// The descriptions are the project's own wording of common textbook knowledge; the codes are the project's own.
export const ORGAN_SYNDROMES = `
syndrome.heart-qi-deficiency | 心气虚 | heart qi deficiency | Z | 心悸怔忡，胸闷气短，精神疲倦，动则气短，自汗，面色苍白，失眠，舌淡，苔白，脉虚弱，脉结代
syndrome.heart-yang-deficiency | 心阳虚 | heart yang deficiency | Z | 心悸怔忡，胸闷心痛，气短，畏寒肢冷，自汗，面色苍白，唇青紫，浮肿，舌淡胖紫暗，苔白滑，脉沉弱，脉结代
syndrome.heart-blood-deficiency | 心血虚 | heart blood deficiency | Z | 心悸，失眠，多梦，健忘，头晕，面色萎黄，唇淡，舌淡，苔薄白，脉细无力
syndrome.heart-yin-deficiency | 心阴虚 | heart yin deficiency | Z | 心悸，心烦，失眠，多梦，五心烦热，盗汗，颧红，口干咽燥，舌红少苔，脉细数
syndrome.hyperactive-heart-fire | 心火亢盛 | hyperactive heart fire | Z | 心烦，失眠，面赤，口渴，口舌生疮，小便黄，尿痛，大便干，舌尖红，苔黄，脉数
syndrome.heart-fire-shifting-heat-to-the-small-intestine | 心火移热小肠 | heart fire shifting heat to the small intestine | Z | 心烦，口舌生疮，口渴，小便赤涩，尿道灼热，尿痛，尿血，舌红苔黄，脉数
syndrome.heart-blood-stasis | 心血瘀阻 | heart blood stasis | Z | 心痛，胸痛，刺痛，胸闷，心悸，唇青紫，舌紫暗瘀斑，脉涩，脉结代
syndrome.phlegm-clouding-the-heart-orifices | 痰蒙心窍 | phlegm clouding the heart orifices | Z | 神昏，意识模糊，喉中痰鸣，呕吐痰涎，胸闷，癫狂，抑郁，表情呆滞，喃喃自语，昏仆，口吐白沫，舌苔白腻，脉滑
syndrome.phlegm-fire-harassing-the-heart | 痰火扰心 | phlegm-fire harassing the heart | Z | 发热，面赤，狂躁，谵语，失眠，心烦，痰黄，胸闷，便秘，哭笑无常，打人骂詈，舌红，苔黄腻，脉滑数
syndrome.heat-sinking-into-the-pericardium | 热陷心包 | heat sinking into the pericardium | W | 高热，神昏，谵语，烦躁不安，四肢厥冷，抽搐，舌红绛，苔黄，脉细数
syndrome.water-qi-intimidating-the-heart | 水气凌心 | water qi intimidating the heart | O | 心悸，气短，胸闷，不能平卧，浮肿，尿少，畏寒肢冷，眩晕，恶心，舌淡胖，苔白滑，脉沉细
syndrome.lung-qi-deficiency | 肺气虚 | lung qi deficiency | Z | 咳嗽无力，气短，动则气喘，语声低微，自汗，恶风，易感冒，痰稀白，神疲，面色苍白，舌淡苔白，脉虚弱
syndrome.lung-yin-deficiency | 肺阴虚 | lung yin deficiency | Z | 干咳，痰少而粘，痰中带血，口干咽燥，声音嘶哑，形体消瘦，五心烦热，潮热，盗汗，颧红，舌红少苔，脉细数
syndrome.wind-cold-fettering-the-lung | 风寒束肺 | wind-cold fettering the lung | Z | 咳嗽，痰稀白，鼻塞流清涕，恶寒发热，无汗，头痛，身痛，苔薄白，脉浮紧
syndrome.wind-heat-invading-the-lung | 风热犯肺 | wind-heat invading the lung | Z | 咳嗽，痰黄稠，鼻流浊涕，发热，恶风，咽痛，口渴，头痛，舌尖红，苔薄黄，脉浮数
syndrome.dryness-invading-the-lung | 燥邪犯肺 | dryness invading the lung | Z | 干咳，痰少而粘，鼻干，唇干，口渴，咽干，大便干，发热恶寒，苔薄而干，脉浮数
syndrome.phlegm-dampness-obstructing-the-lung | 痰湿阻肺 | phlegm-dampness obstructing the lung | O | 咳嗽，痰多白，胸闷，气喘，喉中痰鸣，舌淡苔白腻，脉滑
syndrome.phlegm-heat-congesting-the-lung | 痰热壅肺 | phlegm-heat congesting the lung | Z | 咳嗽，气喘，鼻翼煽动，痰黄稠，胸痛，发热，口渴，烦躁，便秘，小便黄，舌红，苔黄腻，脉滑数
syndrome.cold-fluid-retained-in-the-lung | 寒饮停肺 | cold fluid retained in the lung | Y | 咳嗽，气喘，痰清稀，泡沫痰，不能平卧，畏寒肢冷，喉中痰鸣，浮肿，苔白滑，脉弦紧
syndrome.intense-lung-heat | 肺热炽盛 | intense lung heat | Z | 发热，口渴，咳嗽，气喘，鼻翼煽动，胸痛，咽喉肿痛，便秘，小便黄，舌红苔黄，脉洪数
syndrome.liver-fire-invading-the-lung | 肝火犯肺 | liver fire invading the lung | Z | 咳嗽阵作，咯血，胸胁痛，急躁易怒，口苦，面红目赤，烦热，舌红苔黄，脉弦数
syndrome.spleen-qi-deficiency | 脾气虚 | spleen qi deficiency | Z | 纳少，腹胀，食后胀，便溏，神疲乏力，少气懒言，形体消瘦，面色萎黄，浮肿，舌淡苔白，脉缓弱
syndrome.spleen-yang-deficiency | 脾阳虚 | spleen yang deficiency | Z | 腹胀，纳少，腹痛喜温喜按，畏寒肢冷，便溏，完谷不化，浮肿，小便不利，白带清稀，舌淡胖，苔白滑，脉沉迟无力
syndrome.spleen-deficiency-with-qi-sinking | 脾虚气陷 | spleen deficiency with qi sinking | Z | 脘腹坠胀，脱肛，子宫下垂，久泻，头晕，气短，神疲乏力，便溏，食少，舌淡苔白，脉弱
syndrome.spleen-failing-to-control-blood | 脾不统血 | spleen failing to control blood | Z | 便血，尿血，肌衄，齿衄，月经过多，崩漏，食少便溏，神疲乏力，面色萎黄，舌淡，脉细弱
syndrome.cold-dampness-encumbering-the-spleen | 寒湿困脾 | cold-dampness encumbering the spleen | Z | 脘腹痞闷，腹痛，便溏，泛恶欲吐，口淡不渴，头身困重，面色晦黄，浮肿，白带量多，舌淡胖，苔白腻，脉濡缓
syndrome.dampness-heat-brewing-in-the-spleen | 湿热蕴脾 | dampness-heat brewing in the spleen | Z | 脘腹痞闷，呕恶，厌食，肢体困重，便溏，小便短赤，黄疸，身热不扬，皮肤瘙痒，口苦口粘，舌红，苔黄腻，脉濡数
syndrome.stomach-yin-deficiency | 胃阴虚 | stomach yin deficiency | Z | 胃脘隐痛，饥不欲食，口干咽燥，大便干结，干呕，呃逆，嘈杂，舌红少津少苔，脉细数
syndrome.stomach-heat | 胃热 | stomach heat | Z | 胃脘灼痛，吞酸嘈杂，渴喜冷饮，消谷善饥，口臭，牙龈肿痛，齿衄，便秘，小便黄，舌红苔黄，脉滑数
syndrome.stomach-cold | 胃寒 | stomach cold | Z | 胃脘冷痛，呕吐清水，得温则减，遇寒加重，口淡不渴，舌淡苔白滑，脉迟，脉弦紧
syndrome.deficiency-cold-of-the-spleen-and-stomach | 脾胃虚寒 | deficiency cold of the spleen and stomach | O | 胃脘隐痛，喜温喜按，空腹痛，呕吐清水，纳差，神疲乏力，四肢不温，便溏，畏寒，舌淡苔白，脉沉细弱
syndrome.food-retained-in-the-stomach | 食滞胃脘 | food retained in the stomach | Z | 脘腹胀满，嗳腐吞酸，呕吐，厌食，矢气，大便臭，饮食不节，腹痛拒按，苔厚腻，脉滑
syndrome.stomach-qi-ascending-counterflow | 胃气上逆 | stomach qi ascending counterflow | O | 呃逆，嗳气，恶心，呕吐，反胃，胃脘胀
syndrome.spleen-stomach-disharmony | 脾胃不和 | spleen-stomach disharmony | O | 胃脘胀痛，纳差，嗳气，恶心，腹胀，大便不调，便溏，苔白腻，脉缓
syndrome.liver-qi-depression | 肝气郁结 | liver qi depression | Z | 抑郁，易怒，善太息，胸闷，胁肋胀痛，少腹胀痛，咽中异物感，乳房胀痛，月经不调，痛经，苔薄白，脉弦
syndrome.liver-fire-flaming-upward | 肝火上炎 | liver fire flaming upward | Z | 头晕胀痛，面红目赤，口苦口干，急躁易怒，失眠多梦，胁肋灼痛，耳鸣，便秘，尿黄，吐血，衄血，舌红苔黄，脉弦数
syndrome.liver-blood-deficiency | 肝血虚 | liver blood deficiency | Z | 头晕目眩，面白无华，两目干涩，视物模糊，夜盲，肢体麻木，手足震颤，爪甲不荣，月经量少，闭经，舌淡，脉细
syndrome.liver-yin-deficiency | 肝阴虚 | liver yin deficiency | Z | 头晕，耳鸣，两目干涩，胁肋隐痛，五心烦热，潮热盗汗，口干咽燥，手足蠕动，面部烘热，舌红少津，脉弦细数
syndrome.ascendant-liver-yang | 肝阳上亢 | ascendant liver yang | Z | 眩晕，耳鸣，头目胀痛，面红目赤，急躁易怒，心悸健忘，失眠多梦，腰膝酸软，头重脚轻，高血压，舌红，脉弦有力，脉弦细数
syndrome.liver-yang-transforming-into-wind | 肝阳化风 | liver yang transforming into wind | Z | 眩晕欲仆，头痛，肢体震颤，语言謇涩，手足麻木，步履不稳，半身不遂，口眼歪斜，卒然昏倒，舌强，喉中痰鸣，舌红，苔腻，脉弦有力
syndrome.extreme-heat-engendering-wind | 热极生风 | extreme heat engendering wind | Z | 高热，抽搐，角弓反张，牙关紧闭，两目上视，神昏，烦躁，舌红绛，苔黄燥，脉弦数
syndrome.yin-deficiency-stirring-wind | 阴虚动风 | yin deficiency stirring wind | Z | 手足蠕动，眩晕，耳鸣，潮热，颧红，口干咽燥，形体消瘦，五心烦热，舌红少苔，脉细数
syndrome.blood-deficiency-engendering-wind | 血虚生风 | blood deficiency engendering wind | Z | 手足震颤，肌肉瞤动，肢体麻木，眩晕，面色苍白，皮肤瘙痒，关节拘急，舌淡，脉细弱
syndrome.cold-stagnating-in-the-liver-meridian | 寒滞肝脉 | cold stagnating in the liver meridian | Z | 少腹冷痛，睾丸坠胀疼痛，阴囊收缩，痛经，巅顶痛，得温则减，遇寒加重，畏寒肢冷，苔白滑，脉沉弦，脉沉紧
syndrome.dampness-heat-of-the-liver-and-gallbladder | 肝胆湿热 | dampness-heat of the liver and gallbladder | Z | 胁肋胀痛，口苦，纳呆，呕恶，厌油腻，腹胀，大便不调，小便短赤，黄疸，寒热往来，阴部瘙痒，带下黄臭，睾丸肿痛，湿疹，舌红苔黄腻，脉弦数，脉滑数
syndrome.depressed-gallbladder-with-harassing-phlegm | 胆郁痰扰 | depressed gallbladder with harassing phlegm | Z | 胆怯易惊，惊悸，失眠，多梦，烦躁，胸胁胀闷，口苦，恶心，眩晕，耳鸣，舌红苔黄腻，脉弦滑
syndrome.heart-gallbladder-qi-deficiency | 心胆气虚 | heart-gallbladder qi deficiency | O | 胆怯，易惊，惊悸，多梦，失眠，气短，倦怠乏力，舌淡，脉弦细
syndrome.kidney-yang-deficiency | 肾阳虚 | kidney yang deficiency | Z | 腰膝酸软冷痛，畏寒肢冷，下肢冷，神疲，面色苍白，面色黧黑，阳痿，不孕，五更泄泻，完谷不化，浮肿，小便清长，夜尿多，性欲减退，舌淡胖苔白，脉沉细无力，尺脉弱
syndrome.kidney-deficiency-with-water-flooding | 肾虚水泛 | kidney deficiency with water flooding | Z | 浮肿，腰以下肿，小便短少，腹胀，心悸，气短，咳喘，畏寒肢冷，腰膝酸软，舌淡胖苔白滑，脉沉迟无力
syndrome.kidney-yin-deficiency | 肾阴虚 | kidney yin deficiency | Z | 腰膝酸痛，眩晕耳鸣，失眠多梦，遗精，阳强，经少，闭经，崩漏，形体消瘦，潮热盗汗，五心烦热，咽干，颧红，小便黄，大便干，舌红少津，脉细数
syndrome.kidney-essence-insufficiency | 肾精不足 | kidney essence insufficiency | Z | 发育迟缓，囟门迟闭，智力低下，不育，不孕，闭经，性功能减退，脱发，耳鸣耳聋，健忘，足痿无力，早衰，舌淡，脉细弱
syndrome.insecurity-of-kidney-qi | 肾气不固 | insecurity of kidney qi | Z | 腰膝酸软，神疲乏力，小便频数，余沥不尽，遗尿，夜尿多，滑精，早泄，白带清稀，月经淋漓，胎动易滑，舌淡苔白，脉沉弱
syndrome.kidney-failing-to-receive-qi | 肾不纳气 | kidney failing to receive qi | Z | 久喘，动则喘甚，气短，自汗，神疲，声低，腰膝酸软，肢冷，面青，舌淡苔白，脉沉弱
syndrome.bladder-dampness-heat | 膀胱湿热 | bladder dampness-heat | Z | 尿频尿急，尿痛，小便短赤，小便混浊，尿血，结石，小腹胀，发热，腰痛，舌红苔黄腻，脉滑数
syndrome.large-intestine-dampness-heat | 大肠湿热 | large intestine dampness-heat | Z | 腹痛，下痢脓血，里急后重，泻下臭秽，肛门灼热，发热，口渴，小便短黄，舌红苔黄腻，脉滑数
syndrome.intestinal-heat-and-bowel-excess | 肠热腑实 | intestinal heat and bowel excess | Z | 高热，日晡潮热，腹满硬痛拒按，便秘，汗出，口渴，神昏谵语，小便黄，舌红，苔黄燥焦黑，脉沉实，脉沉数
syndrome.intestinal-dryness-and-fluid-depletion | 肠燥津亏 | intestinal dryness and fluid depletion | Z | 大便干结，数日一行，口干，口臭，头晕，舌红少津，苔黄燥，脉细涩
syndrome.worms-accumulating-in-the-intestines | 虫积肠道 | worms accumulating in the intestines | Z | 腹痛，吐蛔，面黄肌瘦，嘈杂
syndrome.heart-kidney-non-interaction | 心肾不交 | heart-kidney non-interaction | Z | 心烦，失眠，惊悸，健忘，头晕，耳鸣，腰膝酸软，遗精，五心烦热，潮热盗汗，口干咽燥，舌红少苔，脉细数
syndrome.dual-deficiency-of-the-heart-and-spleen | 心脾两虚 | dual deficiency of the heart and spleen | Z | 心悸，失眠，多梦，健忘，头晕，纳差，腹胀，便溏，神疲乏力，面色萎黄，月经量少，崩漏，便血，皮下出血，舌淡嫩，脉细弱
syndrome.heart-liver-blood-deficiency | 心肝血虚 | heart-liver blood deficiency | Z | 心悸，失眠，健忘，多梦，眩晕，视物模糊，肢体麻木，震颤，面白，月经量少，舌淡，脉细
syndrome.heart-kidney-yang-deficiency | 心肾阳虚 | heart-kidney yang deficiency | Z | 心悸，畏寒肢冷，浮肿，小便不利，神疲，唇甲青紫，腰膝酸冷，舌淡紫，苔白滑，脉沉细微
syndrome.heart-lung-qi-deficiency | 心肺气虚 | heart-lung qi deficiency | Z | 心悸，咳嗽，气喘，气短，动则甚，胸闷，痰清稀，语声低微，自汗，神疲，舌淡苔白，脉沉弱，脉结代
syndrome.spleen-lung-qi-deficiency | 脾肺气虚 | spleen-lung qi deficiency | Z | 食少，腹胀，便溏，久咳，气短，痰多清稀，面部浮肿，神疲乏力，声低懒言，面白，舌淡苔白滑，脉细弱
syndrome.lung-kidney-yin-deficiency | 肺肾阴虚 | lung-kidney yin deficiency | Z | 咳嗽痰少，痰中带血，口燥咽干，声音嘶哑，腰膝酸软，形体消瘦，骨蒸潮热，颧红盗汗，遗精，舌红少苔，脉细数
syndrome.liver-kidney-yin-deficiency | 肝肾阴虚 | liver-kidney yin deficiency | Z | 头晕，目眩，耳鸣，健忘，胁痛，腰膝酸软，口燥咽干，失眠多梦，五心烦热，颧红盗汗，遗精，月经不调，两目干涩，舌红少苔，脉弦细数
syndrome.spleen-kidney-yang-deficiency | 脾肾阳虚 | spleen-kidney yang deficiency | Z | 畏寒肢冷，腰膝冷痛，腹痛，久泻，五更泄泻，完谷不化，下利清谷，浮肿，小便不利，面色苍白，神疲，舌淡胖，苔白滑，脉沉细弱
syndrome.spleen-kidney-qi-deficiency | 脾肾气虚 | spleen-kidney qi deficiency | O | 神疲乏力，腰膝酸软，纳差，便溏，浮肿，夜尿，面色萎黄，舌淡苔白，脉沉细弱
syndrome.liver-spleen-disharmony | 肝脾不调 | liver-spleen disharmony | Z | 胸胁胀痛，善太息，抑郁，易怒，纳呆腹胀，便溏，肠鸣矢气，腹痛欲泻，泻后痛减，苔白，脉弦
syndrome.liver-stomach-disharmony | 肝胃不和 | liver-stomach disharmony | Z | 胃脘胀痛，胁肋胀痛，呃逆，嗳气，吞酸，嘈杂，情绪抑郁，烦躁易怒，纳差，苔薄黄，脉弦
syndrome.liver-spleen-blood-deficiency | 肝脾血虚 | liver-spleen blood deficiency | O | 头晕，面色萎黄，纳差，乏力，月经量少，视物模糊，舌淡，脉细
`;
