// Weights of findings for elements: what concerns women, and what concerns children. The rows are read in `index.ts`, where their source is named.
export const people = `
symptom.delayed-development | 肾2 精亏2 先天2
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
symptom.retained-lochia | 血瘀1.7 胞宫1.7 冲任1
symptom.vicarious-menstruation | 血热1.7 气逆1.5 肝1.7 冲任1 热1
symptom.heat-in-blood-chamber | 胞宫2 血分1.5 热1 肝1 少阳1
sign.finger-vein-purple | 热1.5
sign.finger-vein-pale | 气虚0.7 寒0.7 内风0.5
symptom.night-crying | 神0.6 脾0.3 热0.3
symptom.frequent-menses | 血热1.3 冲任1 气虚0.6 肝0.5
symptom.infantile-convulsion | 内风2 肝1 热1 痰0.6
symptom.infantile-malnutrition | 脾1.7 食积1.2 气虚0.6 虫0.4
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
`;
