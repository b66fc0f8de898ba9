// Turns of speech that hold the word of a sign and tell none: herbs (泽泻), treatment (泻火), theory (阴虚内热), parts of other words.

/** Read as a whole and passed over; found by going through readings of tcm-records train and the steering half. */
export const NOT_SIGNS: readonly string[] = `
泽泻 川泻 建泻 胆泻肝 清泻 补泻 泻火 泻热 泻肺 泻肝 泻心 泻脾 泻实 泻水 泻药 泻剂 泻法 泻白 泻青 泻里 泻之 泻其 泻黄 直泻 止泻 宜泻 可泻 赤白芍 赤白苓 赤白茯苓
苍白术 西瓜皮 西瓜霜 甲状腺大部 肝气上逆 胃气上逆 胃气逆 肝气逆 冲气上逆 粘液性 黄疸指数 黄疸性 耳疳 牙疳 舌疳 喉疳 口疳 鼻疳 眼疳 喉癣 肺痿 似疟非疟 瞑眩 因噎废食 从汗而出 从汗而解 得汗而解 阴虚内热 内热炽盛 里有内热 虚生内热 气管炎丸 瘀血汤 惊风散 惊风药 化痰清 止呕 止血 止痛 止汗 止咳
治吐血 治咳嗽 治头痛 治便血 治泄泻 治失眠 消宿食 化宿食 清相火 泻相火 精血亏 精血不足 通便 镇惊 定惊 安神 退热药 退烧药 止咳药 止痛药 感冒药 感冒灵 安眠药 降压药 泻立停 头痛医头 痛风丸 头孢
渴望 渴求 渴盼 止渴 解渴 生津止渴 平喘 定喘 止咳平喘 镇咳 化痰 祛痰 豁痰 消痰 涤痰 导痰 瘦肉 汗法 发汗 得汗 喘定散 百日咳疫苗 咳特灵 咳嗽药 有血有肉 渴者 很累赘 太累赘 真累赘 一不吃饭 不吃饭就 不吃饭时
`.trim().split(/\s+/);
