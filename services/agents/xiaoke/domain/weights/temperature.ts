// Weights of findings for elements: chills, fever, sweat. The rows are read in `index.ts`, where their source is named.
export const temperature = `
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
symptom.hot-soles | 阴虚1.5 肾1 虚热1
symptom.hot-flushes | 阴虚1.2 阳亢1 虚热1.2 肝0.5
symptom.vexing-thirst | 热1.7 津亏1
symptom.aversion-to-heat | 热2 寒-1.2 阳虚-1.2 阴虚0.5
symptom.drenching-sweat | 气虚1 不固1.3 津亏0.7 脱0.8
symptom.sweaty-palms | 脾0.6 心0.6 湿0.5 虚热0.5
symptom.deficiency-sweat | 气虚1.5 不固1
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
`;
