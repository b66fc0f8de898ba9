// Weights of findings for elements: limbs, back, skin. The rows are read in `index.ts`, where their source is named.
export const body = `
symptom.lumbar-soreness | 肾2.4 阴虚0.5 阳虚0.6 精亏0.7 肝0.3 湿0.1 筋骨0.4
symptom.weak-legs | 筋骨1.5 肾1.3 肝1 脾0.8 气虚0.7 精亏0.8 血虚0.5 阴虚0.4
symptom.heel-pain | 肾1.8 阴虚0.6 精亏0.6
symptom.seminal-emission | 肾2.3 不固2.2 虚热1 阴虚0.9 心0.6
symptom.impotence | 肾2.4 阳虚1.7 精亏1 肝0.3
symptom.excess-libido | 肾1.3 虚热2.5 肝0.7 阴虚1.5
symptom.scrotal-testicular | 肝2 寒0.7 厥阴1.2 下焦1 气滞1 湿0.5
symptom.joint-pain | 经络2.2 筋骨1.7 外风1.3 湿1.4 寒1 血瘀0.6 表0.2
sign.local-red-swelling | 热2 毒1.5 湿0.5 血热0.5
symptom.spine-neck-pain | 督脉2 肾1 筋骨1.2 经络1 寒0.5
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
symptom.blood-loss | 出血1.5 血虚0.8 气虚0.5
symptom.general-aching | 经络1.2 湿1 表0.8 外风0.8 寒0.5
symptom.alopecia-areata | 肾1.3 血虚1.7 精亏0.8
sign.visible-veins | 血瘀2 肝1
symptom.weak-steps | 肾1 气虚0.7 精亏0.6 筋骨0.7
sign.dusky-yellow-skin | 血瘀0.8 脾1 肝0.8
symptom.paralysis | 筋骨1.5 经络1.3 肾1 肝0.7 气虚0.7
symptom.sacral-pain | 肾1.5 胞宫0.3 筋骨0.4
sign.dry-hair | 血虚0.8 肾0.7
sign.stasis | 血瘀2
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
`;
