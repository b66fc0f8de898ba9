// Weights of findings for elements: tongue, coating, and other signs that are seen. The rows are read in `index.ts`, where their source is named.
export const tongue = `
sign.hypertension | 肝1.5 阳亢1.8 阴虚0.8 内风0.5
sign.hypotension | 气虚1.2 脱1.8 阳虚1
sign.leucocytosis | 热1 毒0.7
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
`;
