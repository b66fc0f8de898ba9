// Each red flag has words that raise it and the same words denied that do not; ordinary complaints raise no emergency.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingSignals, redFlagRules, redFlagSignals } from '@suoke/terminology';
import { redFlagsInFindings, redFlagsInText } from './redflags.ts';

const codes = (text: string) => redFlagsInText(text).map((f) => f.code.replace('redflag.', ''));
const EXAMPLES: Readonly<Record<string, readonly [string, string]>> = {
  suicide: ['我不想活了', '没有自杀想法'], 'violence-to-others': ['我想杀人', '从不想杀人'],
  'acute-coronary': ['胸口压榨样疼痛，出冷汗', '无胸痛、冷汗'], 'heart-attack-named': ['突然心梗，胸痛', '无心梗，无胸痛'],
  stroke: ['突然口角歪斜，言语不清', '无口角歪斜、言语不清'], 'stroke-signs': ['左侧肢体无力三天', '没有口角歪斜'],
  'thunderclap-headache': ['突然剧烈头痛', '无剧烈头痛'], meningitis: ['高热，颈项强直', '无高热，无颈项强直'],
  unconscious: ['病人昏迷', '无昏迷'], 'cardiac-arrest': ['没有呼吸，摸不到脉，叫不醒', '无昏迷'], syncope: ['今天晕倒一次', '没有晕倒'],
  seizure: ['孩子发烧抽搐', '发烧，无抽搐'], 'seizure-any': ['昨晚抽搐', '无抽搐'],
  'severe-dyspnoea': ['呼吸困难，嘴唇发紫', '无呼吸困难、发绀'], dyspnoea: ['突然呼吸困难', '无呼吸困难'],
  choking: ['吃东西卡住，喘不上气', '没有卡住'], epiglottitis: ['发烧，咽喉肿，呼吸困难', '无发热、咽喉肿、呼吸困难'],
  anaphylaxis: ['吃了海鲜后全身起疹，喘不过气', '全身起疹，无呼吸困难'], haematemesis: ['今早呕血', '无呕血'],
  'gastrointestinal-bleeding': ['黑便，头晕', '无黑便，头晕'], melena: ['这两天黑便', '无黑便'],
  haemoptysis: ['大咯血', '无大咯血'], 'haemoptysis-any': ['痰中带血', '未见痰中带血'], 'heavy-bleeding': ['伤口血流不止', '没有大出血'],
  'acute-abdomen': ['腹部硬如板，剧痛', '无板状腹'], 'abdominal-pain': ['剧烈腹痛', '无剧烈腹痛'],
  'ectopic-pregnancy': ['停经50天，下腹剧烈腹痛，晕倒', '停经50天，无腹痛'], 'bleeding-in-pregnancy': ['怀孕3个月，阴道出血', '怀孕3个月，无阴道出血'],
  'postpartum-haemorrhage': ['产后大出血', '产后三天，无出血'], 'pre-eclampsia': ['怀孕8个月，血压160/110，头痛', '怀孕8个月，血压120/80，无头痛'],
  'hypertensive-crisis': ['血压200/120，头痛', '血压130/80，头痛'], 'very-high-pressure': ['血压185/100', '血压120/80'],
  shock: ['心率160次，心慌', '心率80次'], 'diabetic-crisis': ['糖尿病，意识模糊', '糖尿病，无意识模糊'], glucose: ['血糖3.2', '血糖5.6'],
  poisoning: ['误服农药', '没有中毒'], overdose: ['吃了一瓶安眠药', '没有过量服药'],
  'infant-fever': ['宝宝2个月大，发烧38.5度', '宝宝2个月大，没有发烧'], 'child-danger': ['孩子发烧，精神萎靡，叫不醒', '孩子不发烧'],
  'child-high-fever': ['孩子高烧39.5度', '孩子没有高烧'], hyperpyrexia: ['体温41.2℃', '体温36.5℃'], 'very-high-fever': ['体温39.8℃', '体温37℃'],
  sepsis: ['发烧，意识模糊', '发烧，无意识模糊'], 'heat-stroke': ['烈日下干活后昏倒', '没有中暑，没有昏倒'],
  'testicular-torsion': ['突然左侧睾丸剧痛', '无睾丸疼痛'], 'vision-loss': ['右眼突然看不见', '无失明'], 'acute-glaucoma': ['眼球胀痛，看灯有彩虹视', '无眼球胀痛'],
  'cauda-equina': ['腰痛，会阴麻木，大小便失禁', '腰痛，无大小便失禁'], 'urinary-retention': ['小便不通', '无小便不通'],
  'limb-ischaemia': ['突然腿剧痛，左腿冰凉', '左腿不痛'], 'deep-vein-thrombosis': ['左小腿肿痛', '无左小腿肿'],
  'major-injury': ['被刀捅伤', '没有车祸'], 'head-injury': ['摔到头了', '没有撞头'], 'necrotising-infection': ['皮肤有捻发感', '无捻发感'],
  'animal-bite': ['被狗咬了', '没有被狗咬'], tetanus: ['被生锈的钉子扎了', '没有破伤风'], violence: ['老公打我', '老公从没打我'],
  psychosis: ['总是幻听', '无幻听、幻觉'], 'severe-dehydration': ['呕吐，眼窝凹陷', '无呕吐，无眼窝凹陷'],
  'blood-in-stool': ['大便里带血三天', '痔疮，大便带血'], 'blood-in-urine': ['尿里有血', '尿里没有血'], 'hypertension-in-pregnancy': ['怀孕七个月，血压145/92', '怀孕七个月，血压120/80'],
  contractions: ['怀孕30周，肚子一阵阵发紧', '怀孕30周，没有肚子痛'], 'testis-pain': ['睾丸疼了两天', '睾丸不疼'], 'sudden-deafness': ['左耳突然听不见', '耳朵没有突然听不见'],
  retina: ['眼前突然好多黑点，还有闪光', '没有黑影，没有闪光'], 'heavy-menses': ['卫生巾一小时湿透一片', '月经量正常'], 'spreading-infection': ['脚红肿发烫，一条红线往上走', '脚不红不肿'],
  throat: ['口水都咽不下去', '没有吞咽困难'], fracture: ['老人摔了一跤，站不起来', '没有摔跤'], burn: ['手被开水烫了，起了水泡', '没有烫伤'], confusion: ['爷爷这两天说胡话', '没有说胡话'], 'postpartum-fever': ['产后五天，发烧38.5度', '产后五天，没有发烧'],
  'chest-pain': ['胸口疼', '胸口不疼'], 'disease-named': ['心梗', '不是心梗'], 'pre-eclampsia-signs': ['怀孕八个月，脚肿', '怀孕八个月，脚不肿'], hypothermia: ['体温31度', '体温36度'], 'low-temperature': ['体温34度', '今天气温34度'],
  'sudden-cyanosis': ['刚才嘴唇突然发紫', '嘴唇不紫'], cyanosis: ['嘴唇发紫半年', '游泳上来手指发紫'],
  'acute-weakness': ['两条腿没力气，今天手也没力，吞咽费劲', '两条腿有力，吞咽顺'], birth: ['孩子的头出来了，来不及去医院', '下个月快生了'], 'allergic-swelling': ['吃了虾，嘴唇肿了', '吃了虾，嘴唇没肿'],
  jaundice: ['皮肤发黄，大便陶土色', '无皮肤发黄'], 'alarm-weight-loss': ['日渐消瘦，吞咽困难', '无消瘦、吞咽困难'],
};

describe('red flags', () => {
  it('has an example for every rule', () => expect(redFlagRules.map((r) => r.code.replace('redflag.', '')).filter((c) => !(c in EXAMPLES))).toEqual([]));
  it('names only signals that exist', () => {
    const known = new Set(redFlagSignals().map((s) => s.code));
    const parts = redFlagRules.flatMap((r) => r.combinations.flat()).filter((p) => !/[<>]/.test(p)).map((p) => p.replace('!', ''));
    expect(parts.filter((p) => !known.has(p))).toEqual([]);
    expect(Object.values(findingSignals).flat().filter((s) => !known.has(s))).toEqual([]);
  });
  it.each(Object.entries(EXAMPLES))('%s is raised by its words and not by their denial', (code, [said, denied]) => {
    expect(codes(said)).toContain(code);
    expect(codes(denied)).not.toContain(code);
  });
  it.each(['普通感冒，鼻塞流涕三天，咽痛，发热37.8度', '胃痛两年，饭后反酸，嗳气', '失眠多梦半年，心慌，健忘', '腰酸背痛，膝软，夜尿多', '月经推迟，量少，痛经', '便秘五天，口臭', '累死我了，饿死了，气死我了', '想死你了', '痒死了', '头晕三天，没精神', '晕车，恶心', '神疲乏力，昏昏欲睡', '担心会不会中风', '十年前曾患脑梗', '父亲死于心梗', '家族史：父亲脑出血'])('%s raises no emergency', (text) => {
    expect(redFlagsInText(text).filter((f) => f.level === 'emergency')).toEqual([]);
  });
  it('flags a relative, and keeps what is only supposed as urgent', () => {
    expect(redFlagsInText('我爸突然嘴歪了，说话不清')[0]).toMatchObject({ code: 'redflag.stroke', level: 'emergency', subject: 'father' });
    expect(redFlagsInText('如果胸痛出冷汗怎么办')[0]).toMatchObject({ level: 'urgent' });
  });
  it.each(['看电视的时候突然嘴歪了', '打游戏中突然晕倒，叫不醒', '疼痛加剧上腹痛，大汗淋漓', '秘书中午突然嘴歪了', '看新闻说到一半突然嘴歪了', '在网上买的药，吃了以后喘不过气，嘴唇肿了'])('%s is no story', (text) => {
    expect(redFlagsInText(text)[0]?.level).toBe('emergency');
  });
  it('names the configured number', () => {
    const [flag] = redFlagsInText('胸痛出冷汗', { emergencyNumber: '999' });
    expect(flag?.advice.zh).toContain('999');
    expect(flag?.advice.zh).not.toContain('120');
  });
  it('reads coded findings and values', () => {
    expect(redFlagsInFindings([{ code: 'symptom.chest-pain', polarity: 'present' }, { code: 'symptom.cold-sweat', polarity: 'present' }])[0]?.code).toBe('redflag.acute-coronary');
    expect(redFlagsInFindings([{ code: 'symptom.chest-pain', polarity: 'present' }, { code: 'symptom.cold-sweat', polarity: 'absent' }])).toEqual([]);
    expect(redFlagsInFindings([], { measures: { spo2: 82 } })[0]?.code).toBe('redflag.severe-dyspnoea');
    expect(redFlagsInFindings([{ code: 'symptom.fever', polarity: 'present' }], { ageYears: 0.1 })[0]?.code).toBe('redflag.infant-fever');
  });
  it('never throws, and spans slice to words', () => {
    const words = redFlagSignals().flatMap((s) => s.terms).filter((t) => !/[~(|?]/.test(t));
    const piece = fc.oneof(fc.constantFrom(...words), fc.constantFrom('无', '，', '。', '😀', '曾', '如果', '血压200/130', '3岁'), fc.string({ unit: 'binary', maxLength: 4 }));
    fc.assert(fc.property(fc.array(piece, { maxLength: 20 }), (parts) => {
      const text = parts.join('');
      for (const f of redFlagsInText(text)) if (f.span) expect([...text].slice(f.span[0], f.span[1]).join('')).toBe(f.words);
    }), { numRuns: 200 });
  });
});
