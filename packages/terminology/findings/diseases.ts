// Diseases that a person or record names (问既往, 西医诊断).
// WORDING: textbook vocabulary of 中医诊断学 and everyday words, gathered by the project.
export const diseases = `
disease.copd | 肺气肿 | chronic bronchitis or emphysema | 桶状胸 肺气肿 慢支 慢性支气管炎 慢性气管炎
disease.hepatitis | 肝炎 | hepatitis or raised liver enzymes | 肝炎 转氨酶 肝功能~4异常
disease.gallbladder | 胆囊炎 | gallbladder disease | 胆囊炎 胆石症 胆绞痛
disease.appendicitis | 阑尾炎 | appendicitis | 阑尾炎 肠痈
disease.stones | 结石 | stones | 结石 尿路结石 输尿管结石 肾结石 砂石 石淋
disease.diabetes | 糖尿病 | diabetes, wasting-thirst | 糖尿病 消渴 血糖高 血糖偏高 血糖升高 空腹血糖高 2型糖尿病 二型糖尿病 一型糖尿病 糖尿病史 消渴病 尿糖阳性
disease.male-infertility | 不育 | male infertility | 不育 死精 精液~4(少|稀|异常|不液化) 精子~4(少|低|弱)
disease.infertility | 不孕 | infertility | 不孕 未孕 迄今未孕 怀不上 怀不上孕 怀不了孕 不能怀孕 婚后未孕 结婚多年未孕 婚后不孕 久不受孕 不受孕 备孕多年 未避孕未孕 原发不孕 继发不孕 未怀孕
disease.encephalitis | 脑炎 | encephalitis or meningitis | 温病 乙脑 乙型脑炎 脑炎 脑膜炎 流脑
disease.infection | 流感 | acute infectious disease | 麻疹 猩红热 白喉 腮腺炎 肠伤寒 流感 时疫 疫病 伤寒病
disease.malaria | 疟疾 | malaria | 疟疾 疟
disease.tuberculosis | 肺结核 | tuberculosis | 肺结核 痨 肺痨
disease.hyperthyroidism | 甲亢 | hyperthyroidism | 甲状腺机能亢进 甲亢 甲状腺功能亢进
disease.behcet | 白塞 | fox-creeper disease, Behçet | 狐惑 白塞
disease.eye | 夜盲 | eye disease | 鸡盲 夜盲 目翳 目赤肿痛 云翳 角膜
disease.heart-failure | 心衰 | heart failure or heart disease | 心衰 心力衰竭 风湿性心脏病 风心病 心肌炎 心脏病
disease.neurosis | 神经衰弱 | neurosis | 神经衰弱 神经官能症 癔病 癔症
disease.asthma | 哮喘 | asthma | 哮喘 支气管哮喘 喘息性支气管炎
disease.bronchiectasis | 支气管扩张 | bronchiectasis | 支气管扩张 支扩
disease.pleural-effusion | 悬饮 | pleurisy or pleural effusion | 胸膜炎 胸腔积液 悬饮
disease.meniere | 美尼尔 | Ménière's disease | 美尼尔 内耳眩晕 梅尼埃
disease.chronic-kidney | 慢性肾炎 | chronic kidney disease | 肾病综合征 慢性肾炎 尿毒症 肾功能衰竭 肾功能不全
disease.acute-nephritis | 急性肾炎 | acute nephritis | 急性肾炎
disease.marrow | 再障 | bone-marrow disease | 再生障碍性贫血 再障 白血病
disease.connective-tissue | 红斑狼疮 | connective-tissue disease | 红斑狼疮 硬皮病 皮肌炎
disease.prostatitis | 前列腺炎 | prostatitis | 前列腺炎 精索
disease.pelvic-inflammation | 盆腔炎 | pelvic inflammation | 盆腔炎 附件炎 宫颈炎 输卵管炎 输卵管积水
disease.gynaecological-mass | 子宫肌瘤 | uterine or ovarian mass, endometriosis | 子宫肌瘤 卵巢囊肿 子宫内膜异位
disease.vasculitis | 脉管炎 | vascular inflammation or thrombosis | 脉管炎 静脉炎 雷诺
disease.stomach | 胃下垂 | stomach or duodenal disease | 胃下垂 萎缩性胃炎 浅表性胃炎 胃炎 胃溃疡 胃病 老胃病 慢性胃炎 糜烂性胃炎 十二指肠溃疡 十二指肠球部溃疡 幽门螺杆菌
disease.bowel-obstruction | 肠梗阻 | bowel obstruction | 肠梗阻
disease.pancreatitis | 胰腺炎 | pancreatitis | 胰腺炎
disease.arteriosclerosis | 动脉硬化 | arteriosclerosis | 脑动脉硬化 动脉硬化
disease.neuralgia | 神经痛 | neuralgia | 神经痛 三叉神经
disease.gout | 痛风 | gout | 痛风 高尿酸血症 痛风石 尿酸偏高
disease.stroke-sequel | 中风后遗症 | after a stroke | 中风后遗症 脑梗后遗症 脑梗塞后 脑出血后 脑梗死后 中风后 脑卒中后
disease.parkinson | 帕金森 | Parkinson's disease | 帕金森 帕金森病 震颤麻痹
disease.dementia | 痴呆 | dementia | 痴呆 阿尔茨海默 阿尔兹海默
disease.lumbar-disc | 腰椎病 | disc disease | 腰椎病 腰椎间盘突出症 腰椎间盘膨出 腰突症 腰椎增生
disease.cervical | 颈椎病 | cervical spine disease | 颈椎病 颈椎增生 颈椎间盘突出 颈椎退变
disease.osteoporosis | 骨质疏松 | osteoporosis | 骨质疏松 骨质疏松症 骨密度低 缺钙
disease.anaemia | 贫血 | anaemia | 贫血 缺铁性贫血 血红蛋白低 血色素低 血虚证 贫血貌
disease.thyroid-low | 甲减 | underactive thyroid | 甲减 甲状腺功能减退 甲状腺机能减退 桥本
disease.rhinitis | 鼻炎 | rhinitis | 鼻炎 慢性鼻炎 过敏性鼻炎 变应性鼻炎
disease.pharyngitis | 咽炎 | pharyngitis | 咽炎 慢性咽炎 急性咽炎 喉炎 扁桃体炎
disease.cholecystitis-stone | 胆结石 | gallstones | 胆结石 胆囊结石 胆石 胆囊息肉 胆管结石
disease.haemorrhoids | 痔疮 | haemorrhoids | 痔疮 内痔 外痔 混合痔 痔核
disease.urinary-infection | 尿路感染 | urinary infection | 尿路感染 泌尿系感染 膀胱炎 尿道炎 肾盂肾炎
disease.depression | 抑郁症 | depression | 抑郁症 抑郁状态 重度抑郁 郁证 躁郁症
disease.cancer | 癌 | cancer | 癌 癌症 肺癌 胃癌 肝癌 肠癌 乳腺癌 食管癌 宫颈癌 恶性肿瘤 食道癌
disease.polycystic-organ | 多囊肝肾 | polycystic liver or kidney | 多囊肝 多囊肾 肝囊肿 肾囊肿
disease.stroke | 中风 | stroke | 中风 脑卒中 脑溢血 脑出血 脑梗塞 脑梗死 脑梗 脑血栓 脑血栓形成
`;
