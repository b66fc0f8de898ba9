// Weights of findings for elements: what brings complaints on, makes them better or worse. The rows are read in `index.ts`, where their source is named.
export const factors = `
factor.summer-heat | 暑2.5 热1 湿0.7
factor.alcohol-rich-food | 湿1.5 热1.2 脾0.6 胃0.5
factor.sexual-strain | 肾2 精亏1.5 阴虚0.6
factor.worse-with-cold | 寒2 外风0.5 阳虚0.7 湿0.4 热-0.7
factor.trauma | 血瘀2.5 经络0.8 气滞0.5
factor.pregnancy-miscarriage | 冲任1.4 肾1.4 气虚0.7 血虚0.6 不固0.8 胞宫0.7
factor.postpartum | 血虚1.2 气虚0.7 血瘀1 冲任1 胞宫1.2
factor.menopause | 肾1.7 阴虚1 冲任1 虚热0.7 肝0.6
factor.menstrual-timing | 胞宫0.8 冲任0.8 肝0.5 血分0.2
factor.external-wind | 表1.7 外风1.7 寒0.6 肺0.6 卫0.5
factor.chronic | 气虚0.2 血瘀0.3 肾0.2
factor.sudden | 热0.2 外风0.2
factor.old-age | 肾0.7 气虚0.4 精亏0.4
quality.fixed-pain | 血瘀2
quality.wandering-pain | 气滞1.5 外风0.7
quality.distending-pain | 气滞1.3
quality.dull-pain | 气虚0.6 阳虚0.4 阴虚0.4 血虚0.5
quality.colicky-pain | 血瘀0.7 寒0.5 气滞0.5
factor.worse-after-eating | 脾0.8 胃0.7
factor.worse-when-hungry | 脾1 气虚0.8 胃0.7 寒0.4
factor.worse-with-exertion | 气虚1.5 脾0.5 肾0.3
factor.weak-constitution | 气虚1 肾0.6 先天1 脾0.4
factor.damp-dwelling | 湿1.8 寒0.6
factor.worse-at-night | 血瘀1.2 阴虚0.6 寒0.3
factor.late-miscarriage | 冲任1.4 肾1.4 血虚0.6 不固0.8
factor.pregnancy | 冲任0.8 胞宫0.8 肾0.4 血虚0.3
factor.likes-warmth | 寒1 阳虚1 热-0.8
factor.physical-strain | 气虚0.8 血瘀0.7 肾0.5 经络0.4
factor.wrong-treatment | 津亏0.6 气虚0.6
factor.cold-raw-food | 寒1.2 脾1 阳虚0.5 湿0.4 胃0.5
factor.greasy-food | 湿0.6 脾0.3 热0.2
factor.both-legs | 肾0.4 筋骨0.4 经络0.3
factor.milk-food | 食积1.2 脾1.2
factor.mental-strain | 心1.2 脾1 血虚0.5 阴虚0.4 气虚0.4
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
`;
