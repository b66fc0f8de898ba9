// Weights of findings for elements: chest, heart, breath, cough. The rows are read in `index.ts`, where their source is named.
export const chest = `
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
symptom.chest-heat | 热1.2 心0.5 胸0.8
sign.arrhythmia | 心2.3 气虚0.8 血瘀0.5 阳虚0.3
symptom.stifling-chest | 胸1.2 气滞0.8 痰0.6 肺0.8 心0.4
symptom.laboured-inhalation | 肺1.7 气逆1.7 肾1.2
symptom.raised-chest | 饮1 胸0.7 痰0.7
symptom.chronic-cough | 肺1.5 阴虚0.6 气虚0.5 肾0.4
symptom.paroxysmal-cough | 肺1.5 痰1 气逆1 热0.4
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
symptom.breath-cold-worse | 肺1.5 寒1.3 饮0.7
symptom.cough-phlegm-easy | 湿0.9 痰1
`;
