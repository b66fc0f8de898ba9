// Heart and lungs (问胸, 咳喘).
// WORDING: textbook vocabulary of 中医诊断学 and everyday words, gathered by the project.
export const chest = `
symptom.cough | 咳嗽 | cough | 咳嗽 咳呛 呛咳 咳逆 干咳 老咳嗽 总咳嗽 咳得厉害 咳个不停 咳嗽不止 咳嗽不停 咳嗽频繁 久咳不止 咳声重浊 咳声不扬 咳声低微 咳声短促 咳而 咳甚 咳不止 咳痰 作咳 自咳 微咳 且咳 兼咳 咳声连续 连续咳 咳窒不爽 咳频 咳嗽频作 咳不爽 痰嗽 宿咳 !不咳 咳 咳(了|个|着|得) 老咳 总咳 咳较盛 !咳止 !咳已止 !咳嗽止 !咳嗽已止
symptom.dry-cough | 干咳 | dry cough or scanty sticky phlegm | 干咳 呛咳 咳呛 无痰 痰少 咳痰不利 痰少而粘 痰粘难咯 痰少不易咯 痰粘不易咳出 干咳少痰 咳痰不爽 痰不易咯 咯痰不爽 痰粘 痰难咯出 没有痰 没痰 咳不出痰 痰咳不出 痰咳不出来 痰不好咳 痰很粘 痰少难咯 痰粘不爽 痰不多 痰少而黏 痰少粘稠 痰黏难咯 痰粘难咳 痰不易出 咯痰不易 痰少质粘 咯痰粘稠 痰粘稠难咯
symptom.yellow-phlegm | 痰黄 | yellow or thick phlegm | 痰黄 黄痰 咯黄痰 痰黄稠 吐黄痰 痰色黄 黄稠痰 咳痰黄 脓痰 痰黄粘 痰稠 咯吐黄痰 黄脓痰 黄粘痰 痰粘稠 痰浓 黄色痰 痰是黄的 痰发黄 吐黄色痰 咳黄痰 黄色浓痰 浓痰 黄浓痰 痰色黄稠 痰黄粘稠 咯痰黄稠 咯痰色黄 痰呈黄色 脓性痰 咯脓痰 腥臭痰 痰腥臭 痰稠黄 绿痰 痰^色黄 痰^质稠 痰^黄稠 痰^量少色黄
symptom.white-thin-phlegm | 痰白 | white or thin phlegm | 痰白 白痰 痰稀 痰多清稀 稀痰 痰白稀 泡沫痰 白沫痰 痰稀白 痰清稀 白色泡沫痰 清稀痰 痰稀薄 白粘痰 涎沫 吐痰清稀 痰涎清稀 白色痰 痰是白的 白色的痰 清痰 痰像泡沫 白泡沫痰 白泡痰 痰清 痰清白 痰白清稀 痰白质稀 痰白粘 痰白而粘 咯痰色白 咯痰稀白 咳痰色白 咳白痰 痰色白 痰稀色白 稀白痰 痰多色白 咯白色泡沫痰 痰稀薄色白 白稀痰 清稀白痰 泡沫样痰 痰^色白 痰^质稀
symptom.phlegm | 痰多 | phlegm | 痰多 多痰 吐痰 咯痰 痰涎 咳痰 痰量多 有痰 咳吐 痰盛 痰很多 好多痰 老有痰 总有痰 嗓子有痰 喉咙有痰 有很多痰 痰涎多 多痰涎 吐痰多 痰浊 咯吐痰涎 痰多粘腻 痰多而粘 咯痰多 咳吐痰涎 痰壅 痰韧 涎痰 痰涎壅盛 痰响 痰浊壅盛 喉间有痰 咳吐浊痰 吐稠痰 稠痰 痰多粘稠 卡着痰 (嗓子|喉咙|喉|咽喉|嗓子眼)~3痰 吐~2痰 咯~2痰 痰~1(多|盛|壅) 痰涌 痰沫
symptom.blood-in-phlegm | 痰中带血 | blood in the phlegm | 痰中带血 咯血 咳血 吐血痰 痰血 咯血伴咳 带血丝痰 痰里有血 痰里带血 咳出血 咳血丝 痰有血丝 痰带血丝 痰血丝 痰中血丝 痰夹血丝 痰中夹血 咳痰带血 咯痰带血 咳嗽带血 嗽血 痰红 血从口出 血涌口鼻 痰中血 !痰中无血 !无痰中带血
symptom.dyspnoea | 气喘 | laboured breathing | 气喘 喘促 喘息 气急 气促 呼吸困难 呼吸急促 喘咳 哮喘 喘逆 气紧 呼吸气粗 气粗 咳喘 喘满 喘急 喘不上气 喘不过气 喘不上来气 上不来气 透不过气 喘得厉害 憋得慌 呼吸费力 呼吸不畅 呼吸短促 呼吸喘促 呼吸气促 喘息气促 气粗息涌 气喘息粗 喘咳气逆 气逆作喘 喘作 发喘 微喘 气上逆 气促喘息 动则作喘 气逆而喘 痰喘 气逆 呼吸迫促 喘气费劲 喘息不 !不喘 喘 喘(了|得|着) 喘较盛 呼吸~2(困难|不畅|费力|急促|迫促) 气~1(喘|急|促|逆) !喘定 !喘止 !喘平 !喘愈 !气喘定 !喘已平 !喘已定
symptom.orthopnoea | 不能平卧 | cannot lie flat | 坐不能卧 不能平卧 不得卧 端坐呼吸 难以平卧 倚息不得卧 不能卧 不得平卧 躺不下 躺不平 躺下就喘 平躺喘 只能坐着睡 坐着睡 夜间憋醒 夜间阵发性呼吸困难 不得安卧 卧则喘甚 倚息 半卧位 高枕卧位 不可侧眠 不能侧卧 不能安卧 不能睡卧 半坐卧位 垫两三个枕头 垫两个枕头 垫三个枕头 垫高枕头才能睡 坐着才能睡 躺下就喘不上气
symptom.chest-oppression | 胸闷 | oppressed chest | 胸闷 胸痞 胸脘痞闷 胸膈满闷 胸满 胸脘痞 胸膈痞闷 胸部满闷 胸中窒闷 胸脘满闷 胸脘胀闷 胸闷不舒 胸脘闷 胸膈不舒 胸口闷 胸口发闷 胸口堵 胸口堵得慌 胸里堵 心口堵 胸发闷 胸中满闷 胸中痞闷 胸膈满 胸闷不畅 胸闷痞塞 胸部憋闷 胸中憋 胸部闷 胸次不舒 胸宇不舒 胸字不舒 胸痞闷 胸膺痞闷 胸脘痞满 胸膺不舒 胸前闷 胸满闷 心胸憋闷 心胸满闷 胸宇气闷 胸膈膨胀 胸膈不利 胸宇窒闷 胸口像?压 胸口~3压着 胸膈烦 胸膺~2(痞|闷) 胸~3(闷|痞|满|窒) 胸膈~3(不舒|不畅|闷|痞|满) 胸次~2(不舒|不畅) 胸中~4(不舒|不畅|不安|闷|痞|满) 胸口憋得慌 胸口憋 胸口发堵
symptom.chest-pain | 胸痛 | chest or heart pain | 胸痛 心痛 心前区疼痛 心绞痛 胸部刺痛 左胸痛 胸骨后疼痛 胸背痛 心前区闷痛 心区痛 真心痛 胸痹 心肌梗塞 心肌梗死 胸口疼 胸口痛 心口疼 心口痛 胸疼 胸部疼痛 胸部闷痛 胸闷痛 胸部隐痛 胸部胀痛 左胸疼痛 右胸痛 右胸疼痛 前胸痛 胸前区痛 心前区痛 心前区刺痛 心前区不适 心胸疼痛 心胸作痛 心胸痛 胸痛彻背 心痛彻背 卒心痛 心脏疼 心脏痛 心脏不舒服 胸膺痛 胸骨后痛 胸膈痛 厥心痛 胸口~4(痛|疼) 胸部~3(痛|疼) 左胸~3(痛|疼) 心前区~4(痛|疼) 心口~2(痛|疼) 心胸~3痛 胸~1(痛|疼) 胸膈疼痛 胸膺作痛 胸次作痛 当胸作痛 膻中~2痛 胸口~3针扎 胸口跟针扎 胸口像针扎 胸口刺痛 胸口揪着疼
symptom.hypochondriac-pain | 胁痛 | pain or fullness below the ribs | 胸胁痛 胁痛 胁肋痛 胁肋胀痛 两胁胀痛 胁肋苦胀 胁下痛 右胁痛 肋痛 胁肋疼痛 左胁隐痛 两胁疼痛 胁胀 右胁~3痛 胁腹胀痛 左胁~3痛 胁下胀 肝区痛 肝区~3痛 胁~3(痛|胀) 胸胁胀 胸胁苦满 胸胁满 胸胁~3(闷|痛|胀) 肋骨疼 肋骨痛 两肋疼 两肋胀 两肋胀痛 右肋疼 右肋下疼 右上腹痛 右上腹疼 右上腹疼痛 右上腹胀痛 肝区疼 肝区疼痛 肝区隐痛 肝区胀痛 胁肋不舒 胁肋胀满 胁肋疼 两胁疼 两胁胀满 两胁不舒 两胁胀 左胁痛 胁部疼痛 胁部胀痛 季肋痛 季胁痛 右季肋部疼痛 岔气 肋下痛 胁肋~3(痛|胀) 肋~2(痛|疼) 右胁~3(痛|胀) 左胁~3(痛|胀) 胁腹痛 胁~4(痛|疼|胀|满) 肋~3(痛|疼|胀) 两胁~3(痛|疼|胀|满) 胁塞 胁下~3(痛|疼|胀|满)
symptom.chest-heat | 心胸烦热 | heat in the chest | 胸中热 心胸烦热 胸膈灼热
sign.arrhythmia | 心律不齐 | irregular heartbeat | 早搏 房颤 心律不齐 期前收缩 脉搏间歇 脉搏不齐 脉搏不规则 心律失常 心跳间歇 心律不整 脉律不齐
symptom.stifling-chest | 憋气 | stifled, suffocating feeling | 憋气 胸中憋闷 气憋 胸憋 窒息 气不得续 憋闷 憋得慌
symptom.laboured-inhalation | 呼多吸少 | gasping, more out than in | 喘不得卧 喘促不宁 张口抬肩 呼多吸少 短气不足以息 上气
symptom.raised-chest | 支满 | propping fullness of chest | 支满 胸高
symptom.chronic-cough | 久咳 | chronic or night cough | 夜间咳 久咳 咳久 慢性咳嗽
symptom.paroxysmal-cough | 顿咳 | paroxysmal cough | 百日咳 顿咳 阵咳 痉咳
symptom.wheezing | 哮鸣 | wheezing | 哮鸣 喘鸣 喉中哮鸣有声 哮喘发作 喉间痰鸣如哨 哮病 喉咙里呼噜 嗓子里呼噜 喉咙呼噜 喘得呼呼响 喉咙里~2响
symptom.cough-worse-at-night | 夜咳 | cough at night | 夜咳 夜里咳嗽 晚上咳嗽 夜间咳嗽 半夜咳 夜咳甚 睡觉时咳 夜间咳甚
symptom.cough-with-vomiting | 咳而呕吐 | cough until vomiting | 咳而呕吐 咳得吐 咳则呕吐 咳吐食物 咳甚则呕 咳引呕吐
symptom.cough-with-pain | 咳引胸痛 | cough with chest pain | 咳引胸痛 咳则胸痛 咳时胸痛 咳引胁痛 咳嗽牵引 咳则胁痛 咳嗽时胸痛
symptom.cough-incontinence | 咳而遗尿 | leaking urine on cough | 咳而遗尿 咳则遗尿
symptom.frothy-saliva | 吐涎沫 | spitting froth | 吐涎沫 吐涎 吐白沫 吐白涎 唾涎沫 多唾 多涎唾 唾多 吐唾液 吐口水 多唾液 涎痰满口 口吐涎 吐涎痰 清涎 口吐腻涎 吐沫 吐~2涎 泛~1沫 吐清口水 唾沫多
symptom.foul-phlegm | 痰臭 | foul phlegm | 痰臭 脓痰腥臭 痰有臭味 痰臭秽 咯吐腥臭脓痰 脓血痰
symptom.rusty-phlegm | 铁锈色痰 | rusty phlegm | 铁锈色痰 铁锈痰 痰呈铁锈色 砖红色痰
symptom.easy-colds | 易感冒 | frequent colds | 易感冒 容易感冒 老感冒 经常感冒 反复感冒 常感冒 抵抗力差 免疫力低 体质差 易外感
symptom.sighing | 善太息 | frequent sighing | 善太息 爱叹气 喜叹气 太息 叹气 长叹 善叹息 时欲太息 唉声叹气 老叹气 总叹气 喜欢长出气 长出气
symptom.heart-pain-to-back | 心痛彻背 | heart pain through to the back | 心痛彻背 胸痛彻背 背痛彻心 心痛牵背 胸痛引背 胸背掣痛 痛彻肩背 痛引肩背 痛引肩臂 胸痛放射
symptom.stuffy-heart | 心中痞塞 | stuffiness of the heart region | 心中痞塞 心中窒塞 心下窒闷 心中憋闷 心口憋 心胸窒闷
symptom.sensation-of-falling-heart | 心悬 | hollow feeling of the heart | 心悬 心中空虚 心中空悬 心悬如饥 心里发空 心空 心中空空 心里空落落 心里空
symptom.chest-wall-tender | 胸壁压痛 | tender chest wall | 胸壁压痛 胸壁痛 肋间神经痛 胸肋痛 肋间痛 胸壁疼痛
disease.coronary | 冠心病 | coronary heart disease | 冠心病 冠状动脉 心绞痛病史 心肌缺血 心肌梗塞后 冠脉狭窄 支架术后
disease.pneumonia | 肺炎 | pneumonia | 肺炎 支气管肺炎 大叶性肺炎 肺部感染 肺炎喘嗽 病毒性肺炎
disease.bronchitis | 支气管炎 | bronchitis | 支气管炎 气管炎 急性支气管炎 毛细支气管炎
symptom.breath-cold-worse | 受凉咳喘 | cough and wheeze with cold | 受凉咳喘 受凉咳喘加重 冷空气咳嗽 受凉即咳
symptom.cough-phlegm-easy | 痰易咯出 | phlegm easy to cough up | 痰易咯出 痰易咳出 痰易咯 咯痰爽利 痰滑易咯 咳痰容易
`;
