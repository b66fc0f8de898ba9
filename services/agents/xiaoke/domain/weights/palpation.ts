// Weights of findings for elements: what touch tells. The rows are read in `index.ts`, where their source is named.
export const palpation = `
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
palpation.edema.slow-return | 水停2 肾1.2 阳虚1 脾.8
palpation.mass.tender | 血瘀1 热.4
palpation.lumbar.knock-pain | 肾.8
palpation.back-shu.lung | 肺.26
palpation.back-shu.heart | 心.26
palpation.back-shu.liver | 肝.26
palpation.back-shu.gallbladder | 胆.26
palpation.back-shu.spleen | 脾.26
palpation.back-shu.stomach | 胃.26
palpation.back-shu.kidney | 肾.26
palpation.back-shu.bladder | 膀胱.26
`;
