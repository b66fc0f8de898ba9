// Water and urine (问小便).
// WORDING: textbook vocabulary of 中医诊断学 and everyday words, gathered by the project.
export const urine = `
symptom.oedema | 浮肿 | oedema | 浮肿 水肿 下肢浮肿 跗肿 足肿 肢肿 全身浮肿 凹陷性水肿 足跗浮肿 两足浮肿 遍身浮肿 肿胀 下肢水肿 腿肿 脚肿 周身浮肿 下肢肿 四肢浮肿 一身尽肿 两足跗~2肿 下肢~4肿 两腿~3肿 肾炎 腿肿了 腿肿得 脚肿了 脚面肿 脚踝肿 脚背肿 身体浮肿 全身水肿 全身肿 浑身肿 手肿 按下去一个坑 一按一个坑 按之凹陷 按之没指 按之如泥 下肢凹陷性浮肿 下肢凹陷性水肿 双下肢浮肿 双下肢水肿 双下肢肿 两腿浮肿 足踝浮肿 足跗肿 足背浮肿 肢体浮肿 四肢肿 四肢水肿 遍体浮肿 通身浮肿 身肿 浮肿腰以下 水肿腰以下 肿势 水气 腰以下肿 (足|脚|腿|踝|肢)~2(浮肿|水肿)
symptom.scanty-urine | 小便短少 | scanty urine | 小便短少 尿少 小便量少 溲少 小便不利 尿量少 小便少 尿短少 溲短少 小便量减少 无尿 少尿 小溲短少 尿量减少 溲赤量少 尿很少 小便很少 小便减少 尿量很少 尿量偏少 小便短 小便短涩 小便涩少 小溲不多 小便不多 尿短 尿短赤少 溺少 溲短
symptom.dark-urine | 小便黄 | dark yellow urine | 小便黄 尿黄 小便黄赤 尿赤 小便短赤 溲赤 小便赤 溲黄 小便色黄 小溲黄 尿短赤 小便黄短 小便深黄 小便如茶 小便短黄 小溲短赤 小溲黄赤 尿色黄 尿深黄 溺赤 尿色深 尿如浓茶 小便~2(黄|赤) 尿~2(黄|赤) 尿很黄 小便很黄 尿黄得 小便发黄 尿发黄 尿色发黄 尿色深黄 小便色赤 小便色深 小便色如浓茶 小便如浓茶 尿色黄赤 尿黄赤 尿短黄 尿少色黄 尿少而黄 溺黄 溺黄赤 溺短赤 小溲色黄 小溲赤 溲黄赤 溲短赤 溲热 小便热赤 小便黄热 小便黄浊 溲浑黄 溲色黄
symptom.clear-urine | 小便清长 | clear copious urine | 小便清长 尿清长 小便清 溲清长 尿清 小溲清长 尿很清 小便色清 尿色清 尿清白 小便清白 尿清而长 小便清利 溺清 小便自利 尿色清白 小溲清
symptom.dysuria | 尿痛 | frequent, urgent or painful urination | 尿频 尿急 尿痛 小便频数 小便涩痛 尿道涩痛 尿道灼热 尿频尿急 小便频 小便赤涩 小便刺痛 尿道疼痛 尿时疼痛 小便疼痛 小便淋漓 小便淋沥 尿意频 小便热痛 小便~4(涩|痛) 尿~3涩 淋证 小便疼 尿疼 小便痛 撒尿疼 小便有灼热感 尿道痛 尿道疼 尿道刺痛 小便急 小便频急 小便频急涩痛 尿热 尿灼热 排尿疼痛 排尿灼热 排尿涩痛 小便不畅 小便不爽 小便淋涩 淋沥涩痛 小便涩滞 溲频 溲急 尿频数 尿急尿痛 小溲频数 小溲涩痛 溺频 小便热涩 小便短频 老想上厕所小便 老想小便 总想小便
symptom.nocturia-incontinence | 夜尿 | frequent night urination or incontinence | 夜尿 夜尿频 夜尿多 遗尿 尿失禁 小便失禁 小便不禁 尿床 余沥不尽 尿后余沥 小便自遗 小便余沥 夜尿~3(多|频|次) 起夜 夜里老起夜 起夜多 起夜几次 晚上起夜 夜里小便多 夜里上厕所 夜间尿频 夜间小便频 夜间小便多 夜溲频 夜溲 夜尿三四次 憋不住尿 憋不住小便 尿裤子 漏尿 小便控制不住 小便失控 尿不净 尿不尽 尿频而清 小便频而清 小便频数清长 尿后余滴 尿后淋漓 余沥 尿遗 遗溺 睡中遗尿
symptom.blood-in-urine | 尿血 | blood in the urine | 尿血 血尿 小便带血 溲血 尿中带血 小便夹血 镜检血尿 尿色如洗肉水 尿中~3红细胞 小便有血 尿呈红色 尿红 小溲红 尿里有血 尿是红的 尿色红 小便红 小便色红 尿中有血 小便出血 溺血 血淋 尿隐血 尿潜血 镜下血尿 肉眼血尿 洗肉水样 洗肉水色 尿血鲜红
symptom.turbid-urine | 尿浊 | turbid urine | 尿浊 小便混浊 乳糜尿 尿如米泔 小便如米泔 小便牛乳 尿白浊 白浊 小便浑浊 尿混浊 乳白色尿 尿浑浊 尿很浑 尿浑 尿起泡沫 尿泡沫多 尿有泡沫 小便泡沫 泡沫尿 小便有泡沫 膏淋 小便如膏 尿如膏脂 小便浑 溲浑 溲浊 小便浊 尿色浑浊 小便白浊
symptom.urinary-retention | 小便不通 | urinary retention | 癃闭 小便不通 小便闭 尿潴留 小便点滴 点滴而出 排尿困难 小便闭塞不通 点滴不出 小便困难 不能排尿 尿不出来 尿不出 小便解不出 小便解不出来 小便排不出 排不出尿 小便滴沥不通 小便点滴不通 小便点滴难出 小便难 排尿不出 排尿无力 排尿费力 尿线细 尿细无力 前列腺增生 前列腺肥大 小便闭塞 小便闭结
sign.proteinuria | 蛋白尿 | protein in the urine | 蛋白尿 尿蛋白 蛋白(+ 蛋白（+ 尿~4蛋白
symptom.double-incontinence | 二便失禁 | incontinence of stool | 二便失禁 大小便失禁 遗屎
symptom.rough-urination | 小溲不利 | rough, scanty urination | 小溲短涩 小溲不利 小溲少 小溲~2(涩|痛)
symptom.dribbling | 尿后滴沥 | dribbling after urination | 尿后滴沥 尿后滴白 滴白 小便滴沥
symptom.frequent-copious-urine | 小便多 | frequent copious urine | 夜尿增多 夜间多尿 溲频 小便多
symptom.urine-burning | 小便灼热 | burning urine | 小便灼热 尿道灼热感 小便烧灼 小便热 尿热痛 尿道发热 小便时灼热
symptom.urine-hesitant | 排尿不畅 | hesitant urination | 排尿不畅 小便不畅快 尿流变细 尿流细 尿流中断 尿等待 小便断续 尿分叉 排尿迟缓 小便不利落
symptom.urine-gravel | 尿中砂石 | gravel in the urine | 尿中砂石 尿出砂石 小便夹砂石 排出结石 尿中有砂石 尿沙
symptom.flank-colic | 肾绞痛 | renal colic | 肾绞痛 腰部绞痛 腰腹绞痛 腰痛如绞 腰腹痛放射 肾区绞痛 肾区叩痛 肾区叩击痛
symptom.excess-urine | 多尿 | passing much urine | 多尿 尿量多 小便量多 小便频多 尿多 饮一溲一 饮一溲二 尿频量多 小便频量多
`;
