// How strongly each finding speaks for (+) or against (-) each syndrome element (证素), about -3 to 3.
// SOURCE: the project's own judgement after 中医诊断学 and the idea of 证素辨证; unsourced in detail, to be reviewed by a practitioner.
// One row `finding code | element weight …`.
const TABLE = `
symptom.chills-fever | 表3 卫2 太阳1.5 外风2 寒1 阳虚-1
symptom.aversion-to-cold | 表2 卫1.5 外风1.5 寒1 太阳1
symptom.fear-of-cold | 阳虚2.5 寒1.5 肾1 热-1 阴虚-1
symptom.cold-limbs | 阳虚2 寒1.5 肾0.5
symptom.reversal-cold | 阳虚2 脱1.5 寒1.5 厥阴1 少阴1
symptom.cold-sweat | 脱2.5 阳虚1.5 心1 气虚1
symptom.high-fever | 热3 阳明1.5 气分1 阳虚-2 气虚-1 虚热-1 阴虚-0.5 毒0.5
symptom.fever | 热1.5 外风0.5 表0.5 阳虚-0.7 气分0.3
symptom.persistent-fever | 热2.5 气分1 毒0.5 营0.7
symptom.fever-without-chills | 热1.5 阳明1.5 气分1.5 表-2
symptom.alternating-chills-fever | 少阳3 胆2 热1
symptom.afternoon-tidal-fever | 阳明2 腑实1.5 热1.5 湿0.5
symptom.tidal-fever | 阴虚2.5 虚热2.5 肾0.7 热0.3 寒-1.5 阳虚-1.5
symptom.hidden-fever | 湿2.5 热2 气分1 中焦1
symptom.night-fever | 营2.5 血分1.5 热1.5 阴虚1
symptom.sweating | 气虚0.7 不固0.5 卫0.5 热0.4 表0.3
symptom.spontaneous-sweating | 气虚2.5 卫1.5 不固2 肺0.7 表0.5
symptom.night-sweats | 阴虚2.5 虚热1.5 不固1 心0.7 肺0.4
symptom.profuse-sweating | 热0.7 气虚1 津亏1.5 不固1 脱0.7 阳明0.5
symptom.no-sweating | 表1.5 寒1 外风0.5
symptom.head-sweating | 湿1 热1
symptom.rigors | 热1 表0.5 毒0.5
symptom.yellow-sweat | 湿1 热0.7
factor.summer-heat | 暑2.5 热1 湿0.7
symptom.dizziness | 肝1.2 清窍2 阳亢1 内风0.8 血虚0.8 痰0.4 气虚0.4 阴虚0.4
symptom.vertigo | 痰1.5 内风1.5 清窍2 肝1 饮0.7
symptom.heavy-head | 湿1.5 痰1 清窍1.5
symptom.top-heavy | 肝1.5 阳亢2 肾1 阴虚1
symptom.headache | 清窍1.5 肝1 阳亢1 外风0.6 血瘀0.6 内风0.4
symptom.vertex-headache | 肝1 厥阴1.5 阳亢0.7
symptom.head-distension | 肝2 阳亢2 热0.7
symptom.severe-headache | 血瘀2 热0.6 内风0.5
symptom.heavy-body | 湿2.5 脾1.5
sign.red-face | 热1.2 阳亢1.2 肝0.5 寒-1 阳虚-0.7
sign.malar-flush | 阴虚2.5 虚热2.5
sign.red-eyes | 肝1.5 热2 阳亢1
sign.pale-face | 血虚2 气虚1.5 阳虚1 脾0.5 热-1
sign.sallow-face | 脾2 气虚1.2 血虚1.7 湿0.3
sign.dark-face | 血瘀1.5 肾1.5 寒0.4
sign.cyanosis | 血瘀2 寒0.7 阳虚0.7 心1
sign.greasy-face | 暑1 湿1 热0.7
sign.jaundice | 湿3 热2 肝2 胆2.5 脾0.7 中焦0.5
sign.facial-oedema | 水停2.5 肺0.8 脾1 表0.7 外风0.5 肾0.5
symptom.dry-eyes-blurred-vision | 肝1.5 阴虚1.2 血虚1.2 肾0.7 精亏0.4
symptom.photophobia | 肝0.8 热0.5 外风0.4
symptom.tinnitus-deafness | 肾2 阴虚0.8 肝0.8 精亏1 阳亢0.4 清窍0.5
symptom.ear-pain | 肝1 胆1.5 热1.2 湿0.7 毒0.7
symptom.nasal-congestion | 肺1.5 表1.5 外风1.5 寒0.5 卫0.7
symptom.turbid-nasal-discharge | 肺1 热1.5 胆1
symptom.nose-gum-bleeding | 血热2 出血2.5 热1.2 肺0.5 胃0.7 不固0.4 肝0.4
symptom.dry-nose-lips | 燥1.2 津亏1.8 热0.7 阴虚0.7 肺0.4
sign.flaring-nostrils | 肺2.5 热1.5 气逆1 痰0.7
symptom.sore-throat | 肺1.5 热1.7 外风0.7 毒0.5 表0.5
symptom.dry-throat | 阴虚1.7 津亏1.2 肺0.8 燥0.7 肾0.5 虚热0.7
symptom.hoarseness | 肺1.5 阴虚1 肾0.5
symptom.plum-stone-throat | 气滞2 痰2 肝1.5
symptom.phlegm-rattle | 痰3 肺1.2 窍闭0.5 气逆0.5
symptom.toothache | 胃1.2 热1.2 虚热0.7 肾0.5 阴虚0.4
symptom.mouth-ulcers | 心1.5 热1.7 虚热1 脾0.7 胃0.5
symptom.bitter-taste | 胆1.5 肝1.5 热1.7 少阳1 寒-0.5
symptom.dry-mouth | 津亏1.2 热0.8 阴虚0.8 燥0.4 寒-0.5
symptom.thirst | 热2 津亏1.5 阳明1 气分0.7 胃0.7 寒-1.2 阳虚-1
symptom.thirst-without-drinking | 湿1.5 血瘀0.8 痰0.5 营0.7 饮0.5
symptom.no-thirst-or-likes-hot-drinks | 寒1.5 阳虚1.5 热-1.5 脾0.4
symptom.sticky-sweet-taste | 湿2 脾1.2 痰0.5
symptom.foul-breath | 胃1.5 热1.5 食积1
symptom.drooling | 脾1 痰1 寒0.5 内风0.4 饮0.4
sign.facial-droop | 内风1.5 经络2 痰1.2 外风1 血瘀0.5
symptom.slurred-speech | 内风1.8 痰1.8 窍闭1 清窍1 经络0.7 心0.5
symptom.hemiplegia | 内风1.8 经络1.8 痰1 血瘀1.2 肝1 阴虚0.5 阳亢0.7 气虚0.4
symptom.insomnia | 心2 神2 血虚0.7 阴虚0.7 虚热0.5 热0.3 肝0.3 胆0.3
symptom.dream-disturbed-sleep | 心1.5 神1.5 血虚0.5 虚热0.5 痰0.4 肝0.4 胆0.4
symptom.restlessness | 热1.2 心1.2 神1 虚热0.6 肝0.4
symptom.irritability | 肝2.5 热1 气滞1 阳亢1
symptom.low-mood | 肝2 气滞2.2 神0.7 心0.5
symptom.weeping-moods | 心1.5 神1.5 气滞0.7 肝0.7 痰0.5
symptom.timidity | 心1.5 胆2 神1.5 气虚1 痰0.4
symptom.palpitations | 心2.5 气虚0.8 血虚0.8 阴虚0.4 阳虚0.5 饮0.4 神0.4
symptom.poor-memory | 肾1 精亏1.2 心1 脾0.6 血虚0.7 清窍1 神0.7 痰0.5
symptom.fatigue | 气虚2 脾1.2 阳虚0.5 血虚0.5 湿0.2 热-0.3
symptom.reluctance-to-speak | 气虚2.7 肺1 脾0.7 脱0.4 热-0.5
symptom.shortness-of-breath | 气虚2 肺1.5 心0.8 肾0.7
symptom.somnolence | 阳虚1 少阴0.7 脾0.8 湿1 痰0.7 神0.5 气虚0.7 窍闭0.4
symptom.clouded-consciousness | 神2.5 心2 窍闭3 痰1 热0.7 清窍0.5
symptom.delirium | 热2 心2 神2 营1.2 窍闭1.5 痰0.5 阳明0.7
symptom.mania | 痰1.5 热1.5 神2 心1.5 肝0.5
symptom.trance | 心1.5 神1.5 脱0.5 血虚0.5
symptom.convulsion | 内风3 肝2 热0.7 经络0.5 筋骨0.5
symptom.epilepsy | 痰2 内风2 神1 窍闭1 肝0.7
symptom.tremor | 内风2.5 肝1.5 阴虚1.2 血虚1
symptom.numbness | 经络1.7 血虚1.2 内风1 痰0.8 血瘀0.8 气虚0.4 筋骨0.5
symptom.contracture | 筋骨1.5 肝1 血虚1.2 寒0.7 内风0.5 经络1
symptom.unsteady-gait | 肾0.8 内风0.8 肝0.7 清窍0.5 精亏0.5 筋骨0.6
symptom.delayed-development | 肾2 精亏2 先天2
symptom.cough | 肺2.3 痰0.4 气逆0.6
symptom.dry-cough | 肺1.5 阴虚1 燥1.5 热0.7 津亏0.5
symptom.yellow-phlegm | 痰2.5 热2.5 肺1.5 寒-1
symptom.white-thin-phlegm | 痰2 饮1.5 寒1.5 肺1 湿0.7 脾0.5 热-0.7
symptom.phlegm | 痰2 肺1 湿0.7 脾0.3
symptom.blood-in-phlegm | 肺2 出血2.5 血热1.2 热1 阴虚0.7 肝0.5 虚热0.5
symptom.dyspnoea | 肺2.3 气逆2 痰0.8 肾0.5 热0.2
symptom.orthopnoea | 饮1.8 水停1.2 肺1.5 心1 气逆1 痰0.6
symptom.chest-oppression | 胸1.5 痰1 湿0.8 气滞1.2 心0.5 肺0.5 上焦0.5
symptom.chest-pain | 心2 胸1.5 血瘀1.8 气滞0.8 痰0.8 阳虚0.5
symptom.hypochondriac-pain | 肝2.5 气滞1.7 胆1 少阳0.5 血瘀0.4
disease.copd | 肺2 痰1 肾0.8 气虚1
symptom.poor-appetite | 脾2 胃1.3 气虚0.9 湿0.6 食积0.3
symptom.aversion-to-grease | 湿1.5 热0.7 肝0.7 胆1 脾0.7
symptom.excessive-hunger | 胃2.2 热2 阳明0.5 虚热0.4
symptom.gastric-upset | 胃1.5 热0.7 肝0.7
symptom.nausea | 胃2 气逆1.7 湿0.5 痰0.5 肝0.4
symptom.vomiting | 胃2.3 气逆2.2 肝0.4 脾0.3
symptom.vomiting-clear-fluid | 寒1.2 饮1.7 胃1 脾0.8 痰0.7 阳虚0.8
symptom.acid-regurgitation | 肝1.7 胃1.5 热0.6 气滞0.4
symptom.belching-hiccup | 胃2 气逆2 气滞1 肝0.8
symptom.food-stagnation | 食积2 脾1.2 胃1.2 肠0.5
symptom.undigested-dawn-diarrhoea | 脾1.7 肾2 阳虚2.5 寒1.2
symptom.epigastric-pain | 胃2.3 中焦1 气滞0.8 肝0.5 脾0.7
symptom.epigastric-fullness | 胃1.5 脾1.2 中焦1 气滞1.2 湿0.7 食积0.3
symptom.abdominal-distension | 脾1.3 气滞1.2 肠0.5 湿0.5 水停0.3
symptom.abdominal-pain | 肠0.9 气滞0.8 脾0.6 寒0.4 血瘀0.3
symptom.lower-abdominal-pain | 肝0.9 胞宫0.7 下焦1.2 气滞1 血瘀0.7
symptom.pain-worse-on-pressure | 血瘀1.2 腑实0.8 食积0.5 热0.4 气虚-0.7 阳虚-0.6
symptom.pain-relieved-by-warmth | 寒1.7 阳虚1.7 气虚1 脾0.7 热-1
symptom.loose-stools | 脾2.3 湿1.1 气虚1 阳虚0.9 肠1 寒0.4 腑实-1
symptom.watery-diarrhoea | 脾1.5 湿1.3 寒0.9 津亏0.5 肠0.8 阳虚0.7
symptom.foul-stools | 湿1.2 热2 肠1.7 食积0.7
symptom.dysentery | 湿2 热1.7 肠3 气滞0.8 毒0.6
symptom.constipation | 肠1.7 热1 津亏1 腑实1.3 阴虚0.4 气滞0.4 湿-0.4 脾-0.3
symptom.bowel-excess | 腑实2.5 阳明2 热1 肠1
symptom.blood-in-stool | 肠1.5 出血2.5 脾1 血热0.7 不固0.8 气虚0.5 血瘀0.3
symptom.prolapse | 气陷3 气虚2 脾2
symptom.worms | 虫3 脾0.7 肠1 厥阴0.8
sign.ascites | 水停1.8 血瘀1.7 肝1.8 脾1.3 气滞0.8 湿0.5
sign.hepatosplenomegaly | 血瘀1.7 肝1.3 气滞0.7
disease.hepatitis | 肝1.8 湿1.2 热1 脾0.5 胆0.4
disease.gallbladder | 胆2.3 肝1.7 湿1.2 热1.2 气滞1
disease.appendicitis | 肠2 热1.5 血瘀1.2 湿1 毒0.7 气滞0.5 阳明0.5
sign.emaciation | 脾0.9 气虚0.7 阴虚0.8 血虚0.6 精亏0.5 痰-0.3
sign.obesity | 痰2 湿1.5 气虚0.3
factor.alcohol-rich-food | 湿1.5 热1.2 脾0.6 胃0.5
symptom.oedema | 水停2.7 脾1.3 肾1.6 阳虚1.1 湿0.7 气虚0.3 肺0.4
symptom.scanty-urine | 水停1.5 膀胱1 肾0.7 湿0.5 津亏0.5
symptom.dark-urine | 热2 湿0.7 膀胱0.5 下焦0.4 寒-1 阳虚-0.7
symptom.clear-urine | 寒1.7 阳虚2 肾1 热-1.5
symptom.dysuria | 膀胱2.5 湿1.7 热1.9 下焦1.3 肾0.6
symptom.nocturia-incontinence | 肾2 不固2.3 膀胱1.2 阳虚1 气虚1
symptom.blood-in-urine | 膀胱1 肾0.8 下焦1 出血2.3 血热1 热0.8 湿0.4 阴虚0.5
symptom.turbid-urine | 湿1.7 热0.8 下焦1.2 脾0.8 肾1.2 不固0.8 膀胱0.8
symptom.urinary-retention | 膀胱2.3 下焦1.3 热0.7 湿0.7 气滞0.5 肾1 三焦0.7 阳虚0.3
disease.stones | 湿1.5 热1.3 膀胱1.2 下焦1 肾0.5 血瘀0.3
sign.proteinuria | 肾1.2 脾0.8 不固0.7 湿0.5 气虚0.4
disease.diabetes | 阴虚1.8 热1 津亏1.3 肾1 胃0.7 肺0.5 气虚0.5
symptom.lumbar-soreness | 肾2.4 阴虚0.5 阳虚0.6 精亏0.7 肝0.3 湿0.1 筋骨0.4
symptom.weak-legs | 筋骨1.5 肾1.3 肝1 脾0.8 气虚0.7 精亏0.8 血虚0.5 阴虚0.4
symptom.heel-pain | 肾1.8 阴虚0.6 精亏0.6
symptom.seminal-emission | 肾2.3 不固2.2 虚热1 阴虚0.9 心0.6
symptom.impotence | 肾2.4 阳虚1.7 精亏1 肝0.3
symptom.excess-libido | 肾1.3 虚热2.5 肝0.7 阴虚1.5
factor.sexual-strain | 肾2 精亏1.5 阴虚0.6
disease.male-infertility | 肾2 精亏2 阳虚0.5
symptom.scrotal-testicular | 肝2 寒0.7 厥阴1.2 下焦1 气滞1 湿0.5
symptom.joint-pain | 经络2.2 筋骨1.7 外风1.3 湿1.4 寒1 血瘀0.6 表0.2
factor.worse-with-cold | 寒2 外风0.5 阳虚0.7 湿0.4 热-0.7
sign.local-red-swelling | 热2 毒1.5 湿0.5 血热0.5
symptom.spine-neck-pain | 督脉2 肾1 筋骨1.2 经络1 寒0.5
factor.trauma | 血瘀2.5 经络0.8 气滞0.5
sign.rough-skin | 血虚1.3 血瘀1.2 燥0.8
symptom.hair-loss | 肾1.3 血虚1.5 精亏1
sign.poor-nails | 血虚1.3 肝1
sign.purpura | 血热1.7 出血1.5 血分1 不固0.8 气虚0.5 脾0.5 血瘀0.6
symptom.rash-itch | 皮肤2.3 外风1.3 湿1.1 热1 血热0.7 血虚0.3 表0.4
sign.weeping-skin | 湿2.2 热1.3 皮肤0.8 毒0.4
sign.sores-abscess | 毒2 热1.8 湿0.8 血热0.4
sign.nodules | 痰2.4 气滞1.4 肝1.2 血瘀0.5
sign.masses | 血瘀2.2 气滞1.3 痰1.3
symptom.breast-distension | 乳2.5 肝2 气滞1.9 痰0.5 胃0.3 血瘀0.3
symptom.scanty-milk | 乳2 血虚1.3 气虚1 气滞0.4
symptom.late-menses | 血虚1.3 血寒0.7 寒0.8 胞宫1 冲任1 血瘀0.6 肾0.5 气滞0.3
symptom.early-menses | 血热1.7 热0.8 冲任1 胞宫1 气虚0.5 虚热0.5
symptom.irregular-menses | 冲任1.4 胞宫1 肝0.9 肾0.6 气滞0.5
symptom.scanty-menses | 血虚1.3 冲任0.8 胞宫0.6 肾0.5 精亏0.4 血瘀0.4
symptom.heavy-menses | 冲任1 不固1.1 气虚0.8 血热0.8 出血1
symptom.uterine-bleeding | 冲任2 不固1.8 出血2.3 胞宫1.4 气虚0.9 脾0.8 血热0.7 肾0.7
symptom.amenorrhoea | 冲任1.5 胞宫1.4 血虚1.2 血瘀1 肾1 气滞0.6 精亏0.6
symptom.dysmenorrhoea | 胞宫1.7 冲任1 血瘀1.6 气滞1.4 寒1 肝0.6
symptom.clots | 血瘀1.8 寒0.4
symptom.pale-blood | 血虚1.4 气虚1.2 阳虚0.5 热-0.7
symptom.bright-blood | 热1 血热1.3
symptom.leucorrhoea | 湿1.6 脾0.9 下焦1 胞宫0.8 冲任0.7 肾0.5 带脉1
symptom.yellow-leucorrhoea | 湿2 热2 下焦1.6 肝0.7
symptom.thin-leucorrhoea | 脾1.2 肾1.3 阳虚1.3 气虚0.8 寒0.5 不固0.7
disease.infertility | 肾1.3 冲任1.3 胞宫1.3 血瘀0.5 肝0.5 精亏0.5 寒0.3
factor.pregnancy-miscarriage | 冲任1.4 肾1.4 气虚0.7 血虚0.6 不固0.8 胞宫0.7
factor.postpartum | 血虚1.2 气虚0.7 血瘀1 冲任1 胞宫1.2
symptom.retained-lochia | 血瘀1.7 胞宫1.7 冲任1
factor.menopause | 肾1.7 阴虚1 冲任1 虚热0.7 肝0.6
factor.menstrual-timing | 胞宫0.8 冲任0.8 肝0.5 血分0.2
symptom.vicarious-menstruation | 血热1.7 气逆1.5 肝1.7 冲任1 热1
symptom.heat-in-blood-chamber | 胞宫2 血分1.5 热1 肝1 少阳1
factor.external-wind | 表1.7 外风1.7 寒0.6 肺0.6 卫0.5
disease.encephalitis | 热2 暑0.8 内风0.8 神0.5 营0.5 疫0.7 窍闭0.5
disease.infection | 热1.5 毒1 肺0.5 疫1
disease.malaria | 少阳2
factor.chronic | 气虚0.2 血瘀0.3 肾0.2
factor.sudden | 热0.2 外风0.2
factor.old-age | 肾0.7 气虚0.4 精亏0.4
sign.hypertension | 肝1.5 阳亢1.8 阴虚0.8 内风0.5
sign.hypotension | 气虚1.2 脱1.8 阳虚1
sign.leucocytosis | 热1 毒0.7
disease.tuberculosis | 阴虚1.5 肺1 虚热0.8
disease.hyperthyroidism | 肝1 热0.8 阴虚1 痰0.6
symptom.blood-loss | 出血1.5 血虚0.8 气虚0.5
symptom.haematemesis | 胃1.6 出血2.3 热1 血热1 肝0.5 气逆0.5
disease.behcet | 湿1.2 热1.2 毒0.7
quality.fixed-pain | 血瘀2
quality.wandering-pain | 气滞1.5 外风0.7
quality.distending-pain | 气滞1.3
quality.dull-pain | 气虚0.6 阳虚0.4 阴虚0.4 血虚0.5
quality.colicky-pain | 血瘀0.7 寒0.5 气滞0.5
symptom.chest-heat | 热1.2 心0.5 胸0.8
symptom.running-piglet | 气逆2 肾0.8 肝0.8 寒0.4
symptom.hot-soles | 阴虚1.5 肾1 虚热1
symptom.aversion-to-noise | 肝0.6 血虚0.4
symptom.double-incontinence | 脱2 不固1.5 肾1
factor.worse-after-eating | 脾0.8 胃0.7
factor.worse-when-hungry | 脾1 气虚0.8 胃0.7 寒0.4
factor.worse-with-exertion | 气虚1.5 脾0.5 肾0.3
factor.weak-constitution | 气虚1 肾0.6 先天1 脾0.4
symptom.brow-pain | 外风0.7 肝0.7 痰0.5 阳明0.5
disease.eye | 肝1.5 热0.7
sign.eye-discharge | 肝0.8 热1
symptom.ear-side-pain | 少阳0.8
sign.finger-vein-purple | 热1.5
sign.finger-vein-pale | 气虚0.7 寒0.7 内风0.5
symptom.night-crying | 神0.6 脾0.3 热0.3
factor.damp-dwelling | 湿1.8 寒0.6
symptom.borborygmus | 脾1 寒0.5 湿0.5 饮0.6 肠0.7 肝0.3
symptom.pain-then-diarrhoea | 肝1.7 脾1.7 气滞0.8
symptom.stool-urine-blocked | 腑实1.2 热1.2 肠1 膀胱1.2 三焦1 下焦1
symptom.general-aching | 经络1.2 湿1 表0.8 外风0.8 寒0.5
symptom.alopecia-areata | 肾1.3 血虚1.7 精亏0.8
symptom.confused-mind | 神2.2 心1.7 窍闭1.5 痰1 热0.5
factor.worse-at-night | 血瘀1.2 阴虚0.6 寒0.3
symptom.difficulty-falling-asleep | 心2 神1.7 血虚0.6 阴虚0.7 虚热0.5
symptom.splashing-stomach | 饮2.5 胃1 脾0.7 阳虚0.5
symptom.dysphagia | 气滞1.2 痰1.5 血瘀0.8 胃1 津亏0.5
sign.visible-veins | 血瘀2 肝1
sign.arrhythmia | 心2.3 气虚0.8 血瘀0.5 阳虚0.3
disease.heart-failure | 心2.3 气虚1 阳虚1 血瘀0.7 水停0.6
symptom.weak-steps | 肾1 气虚0.7 精亏0.6 筋骨0.7
sign.drooping-eyelids | 脾1.6 气虚1.6 气陷1.5
symptom.stifling-chest | 胸1.2 气滞0.8 痰0.6 肺0.8 心0.4
factor.late-miscarriage | 冲任1.4 肾1.4 血虚0.6 不固0.8
symptom.frequent-menses | 血热1.3 冲任1 气虚0.6 肝0.5
symptom.pellet-stools | 肠1.7 津亏1.7 阴虚0.6 血虚0.4 燥0.7
sign.dusky-yellow-skin | 血瘀0.8 脾1 肝0.8
symptom.rough-urination | 膀胱1.5 湿1 热1 水停0.5 下焦0.6
symptom.choreic-movement | 内风2.5 肝1.2 阴虚0.7 血虚0.7
symptom.paralysis | 筋骨1.5 经络1.3 肾1 肝0.7 气虚0.7
disease.neurosis | 心1.2 神1.2 肝0.8 气滞0.5
disease.asthma | 肺2 痰1.5 气逆1.3 肾0.6
disease.bronchiectasis | 肺1.8 热0.8 痰0.7 阴虚0.5 出血0.5
disease.pleural-effusion | 饮2.3 肺1 胸1.5 水停0.8
disease.meniere | 痰1.5 清窍1 肝0.8 饮0.7 脾0.5
disease.chronic-kidney | 肾1.8 脾1.3 水停1.2 阳虚1 湿0.8 气虚0.5
disease.acute-nephritis | 水停1.2 肺0.8 表0.6 湿1 热0.8 外风0.7
disease.marrow | 肾1.3 脾0.7 血虚1.6 气虚0.8 精亏1
disease.connective-tissue | 阴虚1 血瘀0.8 热0.8 毒0.7 肾0.6
disease.prostatitis | 湿1 热1 下焦1.3 肾1 血瘀0.5
disease.pelvic-inflammation | 湿1 热0.9 血瘀0.9 下焦1 胞宫1.2 气滞0.7
disease.gynaecological-mass | 血瘀1.8 胞宫1.4 气滞0.8 痰0.6
disease.vasculitis | 血瘀2 经络1.2 寒0.7 湿0.4 热0.3
disease.stomach | 胃1.6 脾1 气虚0.6 中焦0.4
disease.bowel-obstruction | 腑实1.3 肠1.5 气滞1.2
disease.pancreatitis | 湿1 热1.2 肝0.8 胆0.8 腑实0.8 脾0.5
disease.arteriosclerosis | 肝0.8 肾0.8 阴虚0.6 血瘀0.7 痰0.5
factor.pregnancy | 冲任0.8 胞宫0.8 肾0.4 血虚0.3
disease.neuralgia | 外风0.8 热0.6 经络0.7 肝0.7 血瘀0.5
factor.likes-warmth | 寒1 阳虚1 热-0.8
factor.physical-strain | 气虚0.8 血瘀0.7 肾0.5 经络0.4
factor.wrong-treatment | 津亏0.6 气虚0.6
factor.cold-raw-food | 寒1.2 脾1 阳虚0.5 湿0.4 胃0.5
factor.greasy-food | 湿0.6 脾0.3 热0.2
symptom.laboured-inhalation | 肺1.7 气逆1.7 肾1.2
symptom.raised-chest | 饮1 胸0.7 痰0.7
symptom.epigastric-pulsation | 饮1.3 水停0.8 心0.8
symptom.near-fainting | 肝1 内风1 清窍1.5 痰0.6
symptom.empty-head | 肾1.7 精亏1.5 清窍0.8
symptom.hot-flushes | 阴虚1.2 阳亢1 虚热1.2 肝0.5
symptom.vexing-thirst | 热1.7 津亏1
symptom.cold-abdomen | 寒1.7 阳虚1.5
symptom.vomiting-after-drinking | 饮1.7 水停1 胃1.2
symptom.sour-vomit | 食积1.5 胃1.2 热0.5
symptom.chronic-diarrhoea | 脾1.7 肾1 阳虚1 气虚0.8 不固1
symptom.sinking-abdomen | 气陷2 气虚1 脾0.8
symptom.dribbling | 肾1.3 不固1.2 膀胱0.7 湿0.4
symptom.frequent-copious-urine | 肾1.7 不固1.2 阳虚0.8 膀胱0.6
symptom.sacral-pain | 肾1.5 胞宫0.3 筋骨0.4
sign.dry-hair | 血虚0.8 肾0.7
factor.both-legs | 肾0.4 筋骨0.4 经络0.3
symptom.facial-numbness | 内风1 血虚0.6 痰0.6 肝0.6
symptom.facial-twitch | 内风1.8 肝1.2 血虚0.5
symptom.infantile-convulsion | 内风2 肝1 热1 痰0.6
factor.milk-food | 食积1.2 脾1.2
symptom.infantile-malnutrition | 脾1.7 食积1.2 气虚0.6 虫0.4
symptom.chronic-cough | 肺1.5 阴虚0.6 气虚0.5 肾0.4
symptom.paroxysmal-cough | 肺1.5 痰1 气逆1 热0.4
sign.drum-abdomen | 水停1.5 气滞1 血瘀0.8 脾1 肝0.8
symptom.tired-sleepy | 脾1.2 气虚1 湿1 阳虚0.5
symptom.aversion-to-heat | 热2 寒-1.2 阳虚-1.2 阴虚0.5
symptom.drenching-sweat | 气虚1 不固1.3 津亏0.7 脱0.8
symptom.sweaty-palms | 脾0.6 心0.6 湿0.5 虚热0.5
symptom.deficiency-sweat | 气虚1.5 不固1
symptom.mental-disorder | 神1.5 心1 痰1
sign.stasis | 血瘀2
symptom.liver-area | 肝1.7 气滞0.5
symptom.heartburn | 胃1.5 热1.2 肝0.6
symptom.emotional-trauma | 肝1.7 气滞1.7 神0.8 心0.5
factor.mental-strain | 心1.2 脾1 血虚0.5 阴虚0.4 气虚0.4
symptom.timed-chills-fever | 少阳1.5 痰0.5
symptom.true-cold-false-heat | 阳虚1.5 寒1
symptom.true-heat-false-cold | 热1.8
symptom.half-body-sweat | 经络1 气虚0.8 痰0.5 血虚0.4
symptom.chest-sweat | 心1.2 气虚0.6 神0.4
symptom.genital-sweat | 湿1.2 肾0.8 下焦0.8 肝0.5
symptom.hot-palms | 阴虚1.5 虚热1.2
symptom.cold-back | 阳虚1.5 饮0.8 督脉1 寒0.8
symptom.cold-hot-mixed | 寒0.8 热0.8 阳虚0.6 脾0.3 胃0.4
symptom.flare-up | 热1.2 虚热0.7
symptom.worse-afternoon | 阴虚0.8 湿0.5 虚热0.5
symptom.worse-morning | 痰0.5 湿0.4 气虚0.3
symptom.yangming-headache | 阳明0.9 胃0.5 外风0.4
symptom.shaoyang-headache | 少阳1 肝1 胆0.7 血瘀0.5
symptom.taiyang-headache | 太阳1 外风0.8 经络0.6
symptom.empty-pain-head | 肾1 精亏1.2 气虚0.5 血虚0.6
sign.puffy-eyelid-lower | 水停1 脾0.8
sign.sunken-eyes | 津亏2 脱0.7
sign.staring-eyes | 内风1.2 神1 痰0.5
sign.drooping-one-eyelid | 脾1.4 气虚1.3 气陷1
symptom.tearing | 肝1 外风0.5 血虚0.4
symptom.itchy-eyes | 外风1 肝0.8 血虚0.4
symptom.eye-pain | 肝1.5 热0.8 阳亢0.6
symptom.floaters | 肝1 肾0.8 血虚0.8 精亏0.5
symptom.double-vision | 内风1 肝0.8 痰0.6 精亏0.4
symptom.vision-loss | 肝1.2 清窍1 血瘀0.8
symptom.ear-fullness | 肝0.8 胆0.6 湿0.6 清窍1
symptom.ear-itch | 湿0.8 外风0.6 肝0.5
symptom.sudden-deafness | 肝1.2 胆0.8 热0.6 清窍1 血瘀0.5
symptom.loss-of-smell | 肺1.3 外风0.4 湿0.4
symptom.snoring | 痰1.3 湿0.6 肺0.6
symptom.sneezing-fits | 肺1.3 气虚0.7 外风0.7 寒0.4
symptom.loss-of-taste | 脾1 胃0.7 湿0.4
symptom.sour-taste | 肝1.2 胃0.8 食积0.5
symptom.salty-taste | 肾1.5 寒0.3
symptom.astringent-taste | 燥0.7 热0.6 津亏0.5
symptom.teeth-grinding | 胃0.9 热0.8 食积0.6 虫0.6 内风0.5
symptom.lockjaw | 内风2 窍闭1 热0.4
sign.swollen-cheek | 热1.3 毒1.5 少阳0.8 胆0.5
sign.red-throat | 热1.3 肺0.9 毒0.4
sign.white-throat-membrane | 毒1.5 肺1 热1
sign.trembling-lips | 内风1.3 脾0.7 血虚0.5
sign.red-lips | 热1.2 虚热0.5 脾0.3
sign.pale-lips | 血虚1.6 气虚0.5
symptom.numb-face | 经络1 外风0.8 痰0.6 血虚0.6
symptom.facial-pain | 外风0.9 热0.7 经络0.7 肝0.5
symptom.anxiety | 肝1 心1 神0.8 热0.4 气滞0.6
symptom.early-waking | 心1.2 神1 肝0.6 胆0.5 阴虚0.5
symptom.light-sleep | 心1.2 血虚0.7 胆0.7 神0.7
symptom.sleep-talking | 心1 热0.7 胆0.6 痰0.4
symptom.sleepwalking | 神1 肝0.7 痰0.6 心0.6
symptom.suicidal-thoughts | 肝1 气滞1 神1
symptom.self-harm | 神1 肝0.8
symptom.hallucination | 神1.5 痰1.2 心1 热0.6
symptom.silly-laughter | 心1.5 神1.2 痰0.8 热0.5
symptom.muttering | 神1.3 心1 痰0.8 气虚0.3
symptom.forgets-words | 神1 心0.8 痰0.7 血瘀0.4
symptom.stammer | 痰0.6 内风0.5 心0.4
symptom.fainting | 清窍1.2 气虚0.8 痰0.6 内风0.5 窍闭0.5
symptom.head-shaking | 内风2 肝1.2 阴虚0.5
symptom.stiff-neck | 内风1.5 经络0.8 外风0.6
symptom.opisthotonos | 内风2.5 肝1.2 热0.6
symptom.restless-legs | 血虚1 肝0.8 经络0.6 湿0.3
symptom.motion-sickness | 胃0.6 痰0.6 气虚0.4
symptom.lack-of-concentration | 心0.9 脾0.8 血虚0.6 神0.5 肾0.4
symptom.hyperactivity | 肝1 心0.6 阴虚0.5 阳亢0.7
symptom.grief | 肺0.7 气滞0.8 神0.6 心0.5
symptom.fright | 心1 胆1 神1 肾0.5
symptom.wheezing | 肺1.8 痰1.5 气逆1.2
symptom.cough-worse-at-night | 肺1.2 阴虚0.7 气虚0.3 寒0.3
symptom.cough-with-vomiting | 肺1 胃0.8 气逆1 痰0.6
symptom.cough-with-pain | 肺1.2 胸0.8 肝0.4 饮0.5 热0.4
symptom.cough-incontinence | 膀胱1 肾1 不固1.2 肺0.6
symptom.frothy-saliva | 寒0.8 饮1 肺0.7 脾0.8
symptom.foul-phlegm | 毒1.5 热1.5 肺1.5 痰1
symptom.rusty-phlegm | 热1.6 肺1.6 痰1 出血0.6
symptom.easy-colds | 气虚1.4 肺1.2 卫1.3 不固0.6
symptom.sighing | 肝1.3 气滞1.5
symptom.heart-pain-to-back | 心1.5 血瘀1 寒0.8 痰0.8 阳虚0.7
symptom.stuffy-heart | 心1 胸1 气滞1 痰0.7
symptom.sensation-of-falling-heart | 心1 气虚0.7 血虚0.8 肾0.4
symptom.chest-wall-tender | 肝0.9 气滞1 血瘀0.8
disease.coronary | 心1.8 血瘀1.2 痰0.6 气虚0.4
disease.pneumonia | 肺1.6 热1.3 痰1
disease.bronchitis | 肺1.4 痰1 热0.4
symptom.early-satiety | 脾1.3 胃1.2 气虚0.6 气滞0.4
symptom.hunger-no-desire | 胃1.3 阴虚1.3
symptom.craving-odd-food | 虫1.8 脾0.8
symptom.likes-sour | 肝0.6
symptom.likes-cold-food | 热0.9 胃0.6
symptom.vomit-food-late | 胃1.2 脾0.9 阳虚1 寒0.7
symptom.dry-retching | 胃1.3 气逆1.3 阴虚0.4
symptom.bile-vomit | 胆1.8 肝1 胃1 热0.9
symptom.coffee-ground | 出血2 胃1.2
symptom.melena | 出血2 脾0.9 血瘀0.6 气虚0.4
symptom.dry-then-loose | 脾1.5 气虚1 湿0.4
symptom.alternating-stool | 肝1.2 脾1.2 气滞0.9
symptom.sticky-stool | 湿1.8 肠1 脾0.7 热0.6
symptom.stool-incontinence | 脾1 肾1.2 阳虚1 不固1.6
symptom.stool-with-strength | 气虚1.5 脾1 肺0.8 肠0.8
symptom.anal-itch-pain | 湿1.2 热1 肠1
symptom.flatus | 气滞1 肠0.8 脾0.4 食积0.3
symptom.no-flatus | 腑实1.2 气滞1 肠1
symptom.abdominal-mass-moving | 气滞1.5 肝0.8
symptom.cramping-relieved-flatus | 气滞1.2 肝0.7 胃0.7
symptom.worse-with-emotion | 肝1.7 气滞1.5
symptom.vomit-relief | 食积1.3 胃0.7
symptom.abdominal-heat | 热1 湿0.5 肠0.4
symptom.navel-pulse | 饮1 肾0.8 水停0.6
disease.reflux | 胃1.3 气逆1.2 肝0.7 热0.5
disease.colitis | 肠1.3 脾1 湿1
disease.fatty-liver | 痰1.3 湿1.1 脾0.7 肝0.6
disease.cirrhosis | 血瘀1.4 肝1.4 水停0.9 脾0.7
symptom.urine-burning | 热1.6 膀胱1.6 湿1 下焦0.8
symptom.urine-hesitant | 膀胱1.3 湿0.6 肾0.7 血瘀0.5
symptom.urine-gravel | 湿1.5 热1.3 膀胱1.3
symptom.flank-colic | 膀胱1 肾1 湿1 热0.8 气滞0.7
symptom.excess-urine | 肾1.6 不固1 阳虚0.6 阴虚0.4
symptom.limb-weakness | 气虚1 脾0.7 经络1 筋骨0.7
symptom.one-sided-numbness | 经络1.7 内风1 痰0.8 血瘀0.7
symptom.swollen-joint | 湿1.4 经络1.3 热0.6 筋骨0.8 痰0.4
symptom.deformed-joint | 筋骨1.6 肾1 血瘀1 痰0.8 肝0.6
symptom.hot-joint | 热1.8 湿1 经络1
symptom.cold-pain-joint | 寒1.8 经络1.2 阳虚0.8
symptom.limb-heaviness-pain | 湿1.8 经络1.2
symptom.shoulder-stiff | 经络1.3 血瘀0.8 寒0.7 筋骨0.9
symptom.lumbar-cold | 肾1.7 阳虚1.6 寒1
symptom.lumbar-heavy | 湿1.7 肾1 寒0.7
symptom.lumbar-stabbing | 血瘀1.8 筋骨0.8 肾0.4
symptom.sciatica | 经络1.3 血瘀0.8 寒0.6 肾0.8 筋骨0.8
symptom.hot-soles-feet | 阴虚1.4 肾0.8 虚热0.9 湿0.4
symptom.swollen-painful-toe | 湿1.4 热1.4 经络0.8 血瘀0.4
symptom.intermittent-claudication | 血瘀1.5 经络1 寒0.6
symptom.calf-pain | 经络1 血瘀0.8 湿0.4
symptom.hand-swelling | 湿0.8 水停0.7 脾0.5
symptom.stiff-tendons | 筋骨1.3 肝0.9 血虚0.6
symptom.cold-genitals | 肾1.3 阳虚1.5 寒1 肝0.5
symptom.testicular-swelling | 肝1.4 湿0.9 热0.8 气滞0.6
symptom.hernia | 肝1.3 气陷0.8 寒0.7 气滞0.7
symptom.semen-blood | 出血1.4 热1 湿0.6 肾0.8
sign.dry-skin | 燥1.2 血虚1 津亏0.9 阴虚0.5
sign.urticaria | 外风1.5 皮肤1.6 热0.6 血虚0.3
sign.vesicles | 湿1.4 热1.3 毒1 皮肤1.2
sign.eczema | 湿1.7 皮肤1.4 热0.8
sign.psoriasis | 血热0.9 燥1 血虚0.9 皮肤1.3 外风0.6
sign.vitiligo | 气滞0.7 血虚0.7 外风0.7 皮肤1
sign.chloasma | 肝0.9 肾1 血瘀1.1 气滞0.6
sign.acne | 热1.3 肺0.8 湿0.8 胃0.5 毒0.4
sign.erysipelas | 热1.5 毒1.6 血热0.7 湿0.5
sign.ulcer-not-healing | 气虚1.3 血虚1 阳虚0.5
sign.chilblain | 寒1.7 血瘀0.9 阳虚0.6
sign.warts | 毒0.8 气滞0.4 湿0.5
sign.prickly-heat | 湿1.2 暑1 热0.8
sign.stretch-bruise | 脾1 气虚1 不固1 血瘀0.6
sign.red-palms | 肝0.8 热0.6 血瘀0.8 阴虚0.4
sign.spoon-nails | 血虚1.4 肝0.6
sign.ridged-nails | 血虚1.2 肝1
sign.clubbed-fingers | 肺1 血瘀0.9 痰0.6 心0.5
sign.skin-thick-cold | 寒0.9 血瘀1.2 阳虚0.8 经络0.6
sign.neck-vein | 水停1.3 心1.2 血瘀0.8
symptom.burning-pain-skin | 热1.3 毒0.5 血热0.4
symptom.menses-brown | 肾0.7 血瘀0.8 寒0.5
symptom.menses-thick | 热1 血热1 湿0.5
symptom.menses-mixed-foul | 湿0.9 热1 毒0.4
symptom.premenstrual-irritability | 肝1.7 气滞1.4 热0.5
symptom.menstrual-headache | 肝1 血虚0.8 血瘀0.6 阳亢0.6
symptom.menstrual-oedema | 脾0.9 肾0.9 水停1 气滞0.4
symptom.menstrual-diarrhoea | 脾1.4 肾0.8 阳虚0.8 气虚0.6
symptom.menstrual-fever | 热0.8 血热0.8 阴虚0.7 血瘀0.5
symptom.menstrual-backache | 肾1.4 冲任0.7 血虚0.5
symptom.midcycle-bleeding | 冲任1.1 阴虚0.8 湿0.5 肾0.7
symptom.contact-bleeding | 湿0.8 热0.8 血瘀0.7 胞宫0.8
symptom.postmenopausal-bleeding | 冲任1 气虚0.7 血热0.8 肾0.7
symptom.painful-intercourse | 血瘀0.8 肾0.7 肝0.6 阴虚0.5
symptom.vaginal-dryness | 阴虚1.2 肾1 精亏0.6 血虚0.5
symptom.morning-sickness | 胃1.3 气逆1.3 冲任0.8 肝0.5
symptom.threatened-miscarriage | 冲任1.3 肾1.3 不固1 气虚0.7
symptom.pregnancy-oedema | 脾1 肾1 水停1.3
symptom.postpartum-pain | 血虚1.2 外风0.8 经络0.8 血瘀0.5
symptom.postpartum-fever | 血虚0.7 血瘀0.8 毒0.6 热0.7
symptom.postpartum-sweat | 气虚1.4 不固1 血虚0.6
symptom.postpartum-low-mood | 心1 血虚0.9 肝0.9 神0.8 气滞0.7
symptom.galactorrhoea | 乳1.5 气虚0.8 肝0.8 不固0.8 热0.4
symptom.breast-abscess | 乳2 热1.4 毒1.2 胃0.7 肝0.7
symptom.uterine-prolapse | 气陷1.8 气虚1.3 脾1 肾0.7
disease.pcos | 肾1.1 痰1.1 湿0.7 冲任0.7
disease.ovarian-insufficiency | 肾1.5 精亏1 冲任0.8 血虚0.5
symptom.child-poor-eating | 脾1.4 胃1 食积0.6
symptom.milk-vomit | 胃1.2 食积1 脾0.7 气逆0.7
symptom.green-stool | 脾1.1 食积0.7 内风0.4 湿0.5 寒0.4
symptom.pigeon-chest | 肾1.6 精亏1.3 先天1
symptom.late-teething | 肾1.8 精亏1.6 先天1.2
symptom.fontanelle-late | 肾1.8 精亏1.6 先天1.2
symptom.fontanelle-sunken | 津亏1.5 气虚0.8 脱0.4
symptom.fontanelle-bulging | 热1 水停0.7 内风0.7 毒0.5
symptom.child-irritable | 心0.8 热0.6 肝0.5 神0.5
symptom.measles-rash | 热1.2 肺1 毒0.8 疫0.8
symptom.child-sweaty-head | 气虚1 脾0.8 不固0.8 精亏0.4
symptom.child-growth-slow | 脾1.2 肾1.3 精亏1 气虚0.6
sign.blue-nose-bridge | 脾0.8 食积0.7 内风0.5 肝0.5
sign.finger-vein-floating | 表1.2 外风0.6
sign.finger-vein-stagnant | 食积0.8 痰0.7 热0.7
sign.finger-vein-qi | 热0.8 毒0.5
symptom.thrush | 心0.8 脾1 热1 湿0.5
factor.season-winter | 寒1 阳虚0.8
factor.season-spring | 肝0.7 外风0.6
factor.season-summer | 暑1 湿0.7 热0.5
factor.autumn-dryness | 燥1.5 肺0.8
factor.spicy-food | 热1.3 胃0.8 肠0.3
factor.sweet-food | 湿1.2 痰0.9 脾0.8
factor.smoking | 肺0.8 痰0.8 热0.5
factor.drinking | 湿1.2 热1.1 肝0.5 胃0.4
factor.tea-coffee | 心0.2 神0.2
factor.sedentary | 脾0.6 痰0.5 气滞0.5 湿0.3
factor.overwork | 气虚1.1 脾0.7 肾0.4
factor.night-shift | 阴虚0.8 心0.5 肝0.5 血虚0.4
factor.diet-irregular | 脾1 胃0.9 气虚0.4
factor.after-blood-loss | 血虚1.6 气虚0.7
factor.after-illness | 气虚1 阴虚0.6 血虚0.5
factor.after-antibiotics | 脾0.4 寒0.3
factor.insect-bite | 毒1 皮肤0.8
factor.allergy | 外风0.8 气虚0.5 皮肤0.3
factor.weather-sensitive | 外风0.7 湿0.6 寒0.6 经络0.4
factor.relieved-by-rest | 气虚0.8
factor.relieved-by-movement | 气滞0.6 湿0.5 血瘀0.3
factor.worse-lying | 饮0.8 水停0.6 气逆0.5
factor.left-side | 血虚0.2 肝0.2
factor.right-side | 气虚0.2
quality.stabbing-pain | 血瘀2
quality.cold-pain | 寒1.7 阳虚1
quality.burning-pain | 热1.7 虚热0.4
quality.heavy-pain | 湿1.5
quality.soreness | 湿0.5 气虚0.4 肾0.5 经络0.3
quality.pulling-pain | 肝0.7 筋骨0.8 血虚0.3 经络0.6
quality.empty-pain | 气虚0.7 血虚0.8 精亏0.8
quality.paroxysmal | 气滞0.6 内风0.3
quality.persistent | 血瘀0.4 热0.2
disease.gout | 湿1.3 热0.9 痰0.5 脾0.4
disease.stroke-sequel | 血瘀1.2 气虚0.9 经络1 痰0.7
disease.parkinson | 内风1.7 肝1 肾1 血虚0.5
disease.dementia | 肾1.2 精亏1.1 痰0.8 清窍1
disease.lumbar-disc | 肾1 筋骨1.1 血瘀0.8 经络0.7
disease.cervical | 经络1 筋骨0.8 血瘀0.6 清窍0.4
disease.osteoporosis | 肾1.6 精亏1 筋骨1
disease.anaemia | 血虚1.8 气虚0.8 脾0.8
disease.thyroid-low | 阳虚1.3 脾0.8 肾0.9 气虚0.7
disease.rhinitis | 肺1.2 气虚0.5 外风0.5
disease.pharyngitis | 肺0.9 热0.6 阴虚0.5
disease.cholecystitis-stone | 胆1.6 肝1 湿0.9 热0.7
disease.haemorrhoids | 肠1 湿0.9 热0.7 气陷0.6
disease.urinary-infection | 膀胱1.6 湿1.2 热1.3
disease.depression | 肝1.4 气滞1.2 神1 心0.6
disease.cancer | 血瘀1.1 毒1.1 气虚0.7 痰0.7
symptom.vexation-insomnia | 心1.6 神1 热0.6 虚热0.9 阴虚0.7
symptom.sleep-worse-thoughts | 心1 脾0.7 神0.7 肝0.5
symptom.facial-flush-hot | 阴虚0.8 阳亢0.9 热0.7 虚热0.6
symptom.gum-recession | 肾1.4 阴虚0.7 精亏0.8 胃0.4
symptom.dental-bleed | 胃1.1 热0.8 出血1.4 阴虚0.4 不固0.4
symptom.breath-cold-worse | 肺1.5 寒1.3 饮0.7
symptom.cough-phlegm-easy | 湿0.9 痰1
tongue.body.pale | 血虚1.3 气虚1.3 阳虚1.2 脾.4 热-1.1 阴虚-.8
tongue.body.red | 热1.5 阴虚1.2 虚热.8 寒-1.2 阳虚-1.2 气虚-.2 湿-.1
tongue.body.crimson | 热1.8 营2 血分1.5 阴虚1.5 津亏1 寒-1.5 阳虚-1.5 心.3
tongue.body.purple | 血瘀2.3 寒.3
tongue.body.dark | 血瘀1.5
tongue.body.stasis-spots | 血瘀2.5
tongue.body.tip-red | 心1.2 热1.2 虚热.7 上焦.5
tongue.body.sides-red | 肝1.2 胆.6 热1.2
tongue.body.dry | 津亏1.7 热.8 阴虚1 燥.8 湿-.8 饮-.7
tongue.body.moist | 阳虚.6 湿.5 寒.6 饮.5 津亏-1 热-.4
tongue.body.mirror | 阴虚2.3 胃.5 虚热.8 津亏1 湿-1 痰-.8 阳虚-.6
tongue.shape.swollen | 气虚1 阳虚1 脾1.2 湿1 痰.6 水停.7 阴虚-.5
tongue.shape.thin | 阴虚1.2 血虚.8
tongue.shape.tooth-marked | 脾1.2 气虚1.2 湿.8 阳虚.5
tongue.shape.fissured | 阴虚1.7 津亏1 精亏.3
tongue.shape.tender | 气虚.8 阳虚.4
tongue.shape.tough | 热.6
tongue.shape.prickly | 热2
tongue.motion.deviated | 内风1.5 痰.7 经络.6
tongue.motion.trembling | 内风1.5
tongue.motion.stiff | 内风1 窍闭.8 热.4
tongue.motion.flaccid | 气虚.8 阴虚.7 血虚.6
tongue.motion.protruding | 心.8 热1 脾.5 内风.5
tongue.sublingual.distended | 血瘀2
tongue.coating.white | 寒.4 热-.5
tongue.coating.yellow | 热1.6 寒-1 阳虚-.8 胃.3
tongue.coating.grey-black | 热.5 寒.3 津亏.5
tongue.coating.thin | 湿-.2
tongue.coating.thick | 湿1 痰.8 食积1 胃.5
tongue.coating.greasy | 湿1.6 痰1.2 脾.4 阴虚-.5
tongue.coating.curdy | 食积1.5 痰1 湿1 胃.6
tongue.coating.slippery | 寒1.1 饮1.1 湿.8 阳虚1.1 热-.8
tongue.coating.dry | 津亏1.5 热.7 燥.8
tongue.coating.scanty | 阴虚1.8 虚热.6 湿-1 痰-.7
tongue.coating.peeled | 阴虚2 虚热.6 胃.5 湿-1 痰-.7
pulse.floating | 表1.5 外风1 卫.5
pulse.deep | 肾.4 阳虚.5 气虚.2 血瘀.2 表-1
pulse.slow | 寒1.6 阳虚1.4 热-1.2
pulse.moderate | 脾.6 湿.7 气虚.3 热-.5
pulse.rapid | 热1.5 虚热.7 阴虚.5 寒-1.2 阳虚-.8
pulse.swift | 热.6 脱.5
pulse.deficient | 气虚1.3 血虚.7
pulse.excess | 热.7 腑实.7 气虚-.8
pulse.weak | 气虚1.4 血虚1 阳虚.7 肾.3 热-.3
pulse.thready | 血虚1.1 阴虚1 气虚.5 湿.2 精亏.4
pulse.faint | 阳虚1.3 气虚1 脱1.3
pulse.wiry | 肝1.5 气滞.7 阳亢.5 胆.4 内风.4 痰.2
pulse.tight | 寒1.7 表.5
pulse.slippery | 痰1.6 湿.8 热.5 食积.6 血虚-.4
pulse.rough | 血瘀1.6 血虚.7 精亏.5 气滞.3
pulse.soggy | 湿1.2 气虚.8 脾.5 暑.3
pulse.surging | 热1.5 阳明1 气分.8
pulse.large | 热.8 阳明.4
pulse.knotted | 心2 气虚.8 血瘀.8 阳虚.5
pulse.skipping | 心1.5 热.8 血瘀.6 脱.3
pulse.intermittent | 心1.8 气虚.9 阳虚.6 血瘀.5
pulse.hollow | 血虚1.3 出血1
pulse.leather | 精亏1 血虚1
pulse.firm | 寒.8 血瘀.6
pulse.hidden | 寒.7 血瘀.4
pulse.scattered | 脱1.5 气虚1
pulse.stirring | 气滞.4 心.5
pulse.long | 肝.5 热.4
pulse.short | 气虚.6 气滞.4
pulse.powerless | 气虚1 阳虚.4
pulse.forceful | 热.5 气虚-.7
pulse.chi-weak | 肾1.5 阳虚.4 精亏.4
pulse.absent | 脱2 血瘀.8
pulse.racing | 热.6 脱.5
pulse.drumskin | 精亏1 血虚1
pulse.stirred | 气滞.4 心.5
pulse.irregular | 心.8
palpation.limbs.cool | 阳虚1.8 寒1.3 肾.4
palpation.limbs.reversal-cold | 阳虚2 脱1.5 寒1.5 厥阴1 少阴1
palpation.body.hot | 热1.5 虚热.3 寒-.6 阳虚-.5
palpation.body.cold | 阳虚1.3 寒1 热-.8
palpation.palms-soles.hot | 阴虚2 虚热2 寒-1 阳虚-1
palpation.hand-backs.hot | 表1 外风.7 热.6
palpation.palms-soles.moist | 脾.6 心.6 湿.5 虚热.5
palpation.abdomen.pain-refuses-pressure | 血瘀1 腑实.8 食积.6 气滞.4 气虚-.7 阳虚-.6
palpation.abdomen.pain-likes-pressure | 气虚1.2 阳虚1 脾.8 寒.7 腑实-.7
palpation.abdomen.tense | 腑实.8 热.4 气虚-.5
palpation.lower-abdomen.knotted | 血瘀2 腑实.4
palpation.hypochondrium.resistant | 少阳1 肝1 胆.5 气滞.8
palpation.mass.fixed | 血瘀2.2 痰1 气滞.5
palpation.mass.movable | 气滞2 肝.7 痰.5
palpation.skin.dry | 津亏1 血虚.7 阴虚.5 燥.6
palpation.skin.moist | 不固.7 气虚.5 卫.3
palpation.skin.scaly | 血瘀2 血虚.8
palpation.skin.poor-turgor | 津亏2 阴虚.5
palpation.edema.pitting | 水停2.5 脾1 肾1.2 阳虚.9 湿.6
`;

/** Reads the table; throws on a malformed row or a code given twice, since the table is part of the program. */
export function parseWeights(table: string): Map<string, Record<string, number>> {
  const weights = new Map<string, Record<string, number>>();
  for (const line of table.split('\n')) {
    if (line.trim() === '') continue;
    const [code = '', cells = ''] = line.split(' | ');
    const row: Record<string, number> = {};
    for (const cell of cells.trim().split(/\s+/)) {
      const m = /^(\p{Script=Han}+)(-?(?:\d+(?:\.\d+)?|\.\d+))$/u.exec(cell);
      if (!m) throw new Error(`weight ${cell} of ${code} is malformed`);
      row[m[1] as string] = Number(m[2]);
    }
    if (weights.has(code)) throw new Error(`weights of ${code} are given twice`);
    weights.set(code, row);
  }
  return weights;
}

/** Element weights by finding code; a finding without a row says nothing about elements. */
export const findingWeights: ReadonlyMap<string, Readonly<Record<string, number>>> = parseWeights(TABLE);
