// Signs of the tongue. Terms are words inside a stretch about the tongue body or the coating, not free words.
// WORDING: 中医诊断学 (textbook vocabulary); codes are the project's own.
export const tongue = `
tongue.body.light-red | 舌淡红 | light-red tongue | 淡红 粉红 正常 如常
tongue.body.pale | 舌淡 | pale tongue | 淡白 淡 白 偏淡 色淡 枯白 淡嫩
tongue.body.red | 舌红 | red tongue | 红 深红 鲜红 红赤 偏红 嫩红 赤 红活 尖边红 红绛 暗红 红暗 紫红
tongue.body.crimson | 舌绛 | crimson tongue | 绛 红绛 深绛 绛红 光绛 绛紫 紫绛
tongue.body.purple | 舌紫 | purple tongue | 紫 紫暗 青紫 暗紫 紫气 淡紫 青 蓝 紫红 绛紫 紫绛 瘀紫 紫黯 青黯 暗青
tongue.body.dark | 舌暗 | dusky tongue | 暗 黯 暗滞 晦暗 偏暗 暗红 红暗 紫暗 暗紫 淡暗 暗淡 紫黯 黯淡 灰暗 晦滞 暗青 青黯
tongue.body.stasis-spots | 舌有瘀斑 | stasis spots on the tongue | 瘀斑 瘀点 紫斑 瘀紫 瘀 紫点 黑斑 斑点 瘀血点 瘀血斑
tongue.body.tip-red | 舌尖红 | red tongue tip | 尖红 边尖红 尖边红 尖赤 尖绛 尖偏红 尖部红 尖略红 尖稍红
tongue.body.sides-red | 舌边红 | red tongue sides | 边红 边尖红 尖边红 边赤 两边红 两侧红 边偏红 边稍红 边略红
tongue.body.dry | 舌干 | dry tongue | 干 燥 少津 无津 津少 乏津 干燥 干枯 缺津 枯 欠润 不润 乏液 少液 津亏 欠津 少津液
tongue.body.moist | 舌润 | moist tongue | 润 滑 湿润 水滑 滑润 湿 津润 润泽 多津
tongue.body.mirror | 舌光 | mirror tongue without coating | 光 光剥 镜面 光红 光绛 光滑 光亮 光如镜 镜面舌 光莹 如镜
tongue.shape.swollen | 舌胖大 | swollen tongue | 胖 胖大 胖嫩 肥大 肿大 体大 肿胀 肿 肥胖 胖肿 虚胖 偏胖
tongue.shape.thin | 舌瘦薄 | thin tongue | 瘦 瘦小 瘦薄 瘦瘪 薄小 偏瘦
tongue.shape.tooth-marked | 舌有齿痕 | tooth-marked tongue | 齿痕 齿印 齿迹 牙痕 牙印 齿龈痕 齿纹 齿边 有齿
tongue.shape.fissured | 舌有裂纹 | fissured tongue | 裂纹 裂 龟裂 裂痕 裂沟 皲裂 人字纹 碎裂
tongue.shape.tender | 舌嫩 | tender tongue | 嫩 娇嫩 胖嫩 嫩红 淡嫩
tongue.shape.tough | 舌老 | tough tongue | 苍老 老
tongue.shape.prickly | 舌起芒刺 | prickly tongue | 芒刺 起刺 刺 点刺 红点 红刺 杨梅舌 草莓舌 杨梅 如杨梅 起芒刺 有芒刺 生芒刺
tongue.motion.deviated | 舌歪斜 | deviated tongue | 歪 歪斜 偏斜 左偏 右偏 偏左 偏右 偏向 左歪 右歪 歪向
tongue.motion.trembling | 舌颤 | trembling tongue | 颤 抖 颤动 颤抖 震颤 抖动
tongue.motion.stiff | 舌强 | stiff or contracted tongue | 强 强硬 强直 短缩 卷缩 卷 僵硬 僵 短 缩
tongue.motion.flaccid | 舌痿软 | flaccid tongue | 痿 痿软 萎软 软 萎
tongue.motion.protruding | 吐弄舌 | protruding or wagging tongue | 吐弄 弄舌 吐舌
tongue.sublingual.distended | 舌下络脉迂曲 | distended sublingual veins | 迂曲 怒张 曲张 粗张 粗大 增粗 粗胀 青紫 紫暗 瘀紫 扩张 紫粗 瘀滞 充盈 青筋 紫
tongue.coating.white | 苔白 | white coating | 白 白薄 灰白 粉白 积粉 乳白
tongue.coating.yellow | 苔黄 | yellow coating | 黄 淡黄 微黄 焦黄 老黄 深黄 嫩黄 灰黄 黄黑 黄褐
tongue.coating.grey-black | 苔灰黑 | grey or black coating | 灰黑 黑 灰 焦黑 灰白 灰黄 黄黑 褐 黄褐 灰褐 黑褐 霉酱
tongue.coating.thin | 苔薄 | thin coating | 薄 白薄 薄少
tongue.coating.thick | 苔厚 | thick coating | 厚 堆积 厚积
tongue.coating.greasy | 苔腻 | greasy coating | 腻 粘 黏 浊 垢 浊腻 垢腻 垢浊 厚浊 粘腻 黏腻 腐腻 白浊
tongue.coating.curdy | 苔腐 | curdy coating | 腐 豆渣 腐腻 腐浊 豆腐渣
tongue.coating.slippery | 苔滑 | slippery coating | 滑 水滑 滑润 润 湿 润滑 湿润 滑腻
tongue.coating.dry | 苔燥 | dry coating | 干 燥 少津 无津 乏津 津少 干燥 糙 粗糙 焦 焦黄 焦黑 少津液 欠润 不润 乏液
tongue.coating.scanty | 苔少 | scanty coating | 少 薄少 较少 极少 净 薄净 几无 稀少
tongue.coating.peeled | 苔剥 | peeled or absent coating | 剥 剥脱 花剥 中剥 剥落 无 光 光剥 地图 地图舌 全剥 脱落 剥苔 类剥 前剥 根剥 斑剥
`;
