// 六问胸腹七问聋，八问渴，睡眠，旧病与因，妇女，小儿: wording is the project's own.
import { multi, none, option as o, single, text } from '../build.ts';
import type { Question } from '../types.ts';

const chestAbdomen: Question[] = [
  multi('chest-abdomen', 'chest', '胸部有没有下面的感觉？可以多选。', 'Any of these in the chest? Choose any.', [
    o('cough', '咳嗽', 'cough', 'symptom.cough'),
    o('phlegm', '有痰', 'phlegm', 'symptom.phlegm'),
    o('dyspnoea', '气喘', 'laboured breathing', 'symptom.dyspnoea'),
    o('short', '气短', 'shortness of breath', 'symptom.shortness-of-breath'),
    o('palpitations', '心慌', 'palpitations', 'symptom.palpitations'),
    o('oppression', '胸闷', 'oppressed chest', 'symptom.chest-oppression'),
    o('pain', '胸痛', 'chest pain', 'symptom.chest-pain'),
    none(),
  ]),
  multi('chest-abdomen', 'phlegm-kind', '痰是什么样的？可以多选。', 'What is the phlegm like? Choose any.', [
    o('yellow', '黄或稠', 'yellow or thick', 'symptom.yellow-phlegm'),
    o('white', '白或稀', 'white or thin', 'symptom.white-thin-phlegm'),
    o('scanty', '很少，黏，难咳出；或没有痰', 'scanty, sticky, hard to bring up; or none', 'symptom.dry-cough'),
    o('blood', '带血', 'with blood', 'symptom.blood-in-phlegm'),
    none('以上都不像', 'none of these'),
  ], { after: ['symptom.cough', 'symptom.phlegm', 'symptom.chronic-cough'] }),
  multi('chest-abdomen', 'throat', '咽喉怎么样？可以多选。', 'How is the throat? Choose any.', [
    o('sore', '痛', 'sore', 'symptom.sore-throat'),
    o('dry', '干', 'dry', 'symptom.dry-throat'),
    o('lump', '像有东西堵着，咽不下吐不出', 'something stuck that goes neither up nor down', 'symptom.plum-stone-throat'),
    none('没有不适', 'nothing wrong'),
  ], { after: ['symptom.cough', 'symptom.fever', 'symptom.aversion-to-cold', 'symptom.low-mood', 'symptom.hoarseness'] }),
  multi('chest-abdomen', 'nose', '鼻子怎么样？可以多选。', 'How is the nose? Choose any.', [
    o('clear', '鼻塞或流清涕', 'blocked, or clear and runny', 'symptom.nasal-congestion'),
    o('turbid', '流黄浓涕', 'thick yellow discharge', 'symptom.turbid-nasal-discharge'),
    o('dry', '鼻干', 'dry', 'symptom.dry-nose-lips'),
    none('没有不适', 'nothing wrong'),
  ], { after: ['symptom.cough', 'symptom.fever', 'symptom.aversion-to-cold', 'symptom.chills-fever', 'factor.external-wind'] }),
  single('chest-abdomen', 'lying', '平躺的时候呼吸怎么样？', 'How is the breathing when lying flat?', [
    o('cannot', '躺平就喘，要坐起来', 'breathless, has to sit up', 'symptom.orthopnoea'), none('和坐着一样', 'the same as sitting'),
  ], { after: ['symptom.dyspnoea', 'symptom.palpitations', 'symptom.oedema'] }),
  multi('chest-abdomen', 'abdomen', '肚子和两胁有没有下面的不适？可以多选。', 'Any of these in the belly or sides? Choose any.', [
    o('distension', '腹胀', 'bloating', 'symptom.abdominal-distension'),
    o('pain', '腹痛', 'belly pain', 'symptom.abdominal-pain'),
    o('lower', '小腹痛或坠', 'lower belly pain or dragging', 'symptom.lower-abdominal-pain'),
    o('sides', '两胁胀或痛', 'fullness or pain below the ribs', 'symptom.hypochondriac-pain'),
    o('cold', '肚子里发凉', 'cold in the belly', 'symptom.cold-abdomen'),
    o('rumbling', '肠鸣', 'rumbling', 'symptom.borborygmus'),
    none(),
  ]),
  single('chest-abdomen', 'press', '按一按或捂热，疼痛会怎样变？', 'How does the pain change with pressing or warmth?', [
    o('better', '舒服些', 'better', 'symptom.pain-relieved-by-warmth'),
    o('worse', '更痛', 'worse', 'symptom.pain-worse-on-pressure'),
    none('没有变化', 'no change'),
  ], { after: ['symptom.epigastric-pain', 'symptom.abdominal-pain', 'symptom.lower-abdominal-pain', 'symptom.dysmenorrhoea'] }),
  single('chest-abdomen', 'meal-pain', '疼或胀和吃饭有什么关系？', 'How does the pain or fullness relate to meals?', [
    o('after', '饭后加重', 'worse after eating', 'factor.worse-after-eating'),
    o('hungry', '空腹时加重', 'worse when hungry', 'factor.worse-when-hungry'),
    none('没有关系', 'no relation'),
  ], { after: ['symptom.epigastric-pain', 'symptom.epigastric-fullness', 'symptom.abdominal-distension'] }),
];

const earsEyes: Question[] = [
  multi('ears-eyes', 'ears-eyes', '耳朵和眼睛有没有下面的不适？可以多选。', 'Any of these in ears or eyes? Choose any.', [
    o('tinnitus', '耳鸣或听力下降', 'ringing ears or poorer hearing', 'symptom.tinnitus-deafness'),
    o('dry', '眼睛干涩或看不清', 'dry eyes or blurred sight', 'symptom.dry-eyes-blurred-vision'),
    o('red', '眼睛红', 'red eyes', 'sign.red-eyes'),
    none(),
  ]),
];

const thirst: Question[] = [
  single('thirst', 'thirst', '口渴和喝水的情况怎么样？', 'What about thirst and drinking?', [
    o('thirsty', '口渴，喝得多', 'thirsty and drinking a lot', 'symptom.thirst'),
    o('dry', '口干，喝得不多', 'a dry mouth, drinking little', 'symptom.dry-mouth'),
    o('no-wish', '觉得渴，但不想喝', 'thirsty, with no wish to drink', 'symptom.thirst-without-drinking'),
    o('warm', '不渴，或只想喝热的', 'not thirsty, or only hot drinks', 'symptom.no-thirst-or-likes-hot-drinks'),
    none('和平时一样', 'as usual'),
  ], { told: { absent: ['symptom.thirst'] } }),
];

const sleepMood: Question[] = [
  multi('sleep-mood', 'sleep', '睡眠怎么样？可以多选。', 'How is the sleep? Choose any.', [
    o('falling', '难以入睡', 'hard to fall asleep', 'symptom.difficulty-falling-asleep'),
    o('insomnia', '容易醒，醒后睡不着', 'waking and unable to sleep again', 'symptom.insomnia'),
    o('dreams', '梦多', 'many dreams', 'symptom.dream-disturbed-sleep'),
    o('sleepy', '总想睡', 'always sleepy', 'symptom.somnolence'),
    none('睡得好', 'sleeping well'),
  ], { told: { absent: ['symptom.insomnia'] } }),
  multi('sleep-mood', 'mood', '情绪和精神怎么样？可以多选。', 'How are mood and mind? Choose any.', [
    o('restless', '心烦', 'restless', 'symptom.restlessness'),
    o('irritable', '容易发火', 'easily angered', 'symptom.irritability'),
    o('low', '低落，高兴不起来', 'low, unable to be cheerful', 'symptom.low-mood'),
    o('timid', '容易受惊', 'easily startled', 'symptom.timidity'),
    o('forgetful', '记性差', 'poor memory', 'symptom.poor-memory'),
    none('和平时一样', 'as usual'),
  ], { minAge: 4 }),
];

const history: Question[] = [
  single('history', 'onset', '这次不舒服是怎样开始的，多久了？', 'How did it begin, and how long has it lasted?', [
    o('sudden', '突然开始，一两天内', 'suddenly, within a day or two', 'factor.sudden'),
    o('days', '几天到几周', 'days to weeks', ''),
    o('chronic', '三个月以上，或反复发作', 'over three months, or again and again', 'factor.chronic'),
    none('说不清', 'not sure'),
  ], { told: { duration: true } }),
  multi('history', 'cause', '开始之前有没有下面的情形？可以多选。', 'Was there any of these before it began? Choose any.', [
    o('wind', '受风或感冒', 'wind exposure or a cold', 'factor.external-wind'),
    o('effort', '劳累', 'overwork'),
    o('damp', '住处或工作处潮湿', 'a damp home or workplace', 'factor.damp-dwelling'),
    o('emotion', '情绪上的打击或烦心事', 'an emotional blow or worries', 'symptom.emotional-trauma'),
    o('trauma', '外伤或手术', 'an injury or operation', 'factor.trauma'),
    none(),
  ]),
  multi('history', 'conditions', '医生诊断过下面的病，或正在用下面的药吗？可以多选。', 'Has a doctor diagnosed any of these, or are you on such a medicine? Choose any.', [
    o('diabetes', '糖尿病', 'diabetes', 'disease.diabetes', { condition: 'diabetes' }),
    o('hypertension', '高血压', 'high blood pressure', 'sign.hypertension', { condition: 'hypertension' }),
    o('heart', '心脏病', 'heart disease', 'disease.heart-failure', { condition: 'heart-disease' }),
    o('kidney', '肾脏病', 'kidney disease', 'disease.chronic-kidney', { condition: 'kidney-disease' }),
    o('asthma', '哮喘', 'asthma', 'disease.asthma', { condition: 'asthma' }),
    o('anticoagulant', '正在吃抗凝药（如华法林）', 'taking a blood thinner (such as warfarin)', '', { condition: 'anticoagulant' }),
    none(),
  ], { always: true }),
  text('history', 'medicines-allergies', '正在吃什么药？对什么药或食物过敏？请写下来，没有就写“无”。', 'Which medicines are taken, and which medicines or foods bring an allergy? Please write; “none” if none.', { always: true }),
  text('history', 'anything-else', '还有什么想告诉我们的？', 'Is there anything else to tell us?', {}),
];

// Ages at which menstruation and pregnancy are asked about: the project's own bounds.
const women: Question[] = [
  single('women', 'pregnancy', '现在有没有怀孕的可能？', 'Could there be a pregnancy now?', [
    o('yes', '已经怀孕', 'pregnant', '', { pregnant: true }),
    o('maybe', '有可能', 'possibly', '', { pregnant: true }),
    { ...none('没有', 'no'), pregnant: false },
  ], { sex: 'female', minAge: 12, maxAge: 55, always: true, told: { present: ['factor.pregnancy'] } }),
  single('women', 'cycle', '月经的周期怎么样？', 'How is the menstrual cycle?', [
    o('early', '提前一周以上', 'over a week early', 'symptom.early-menses'),
    o('late', '推后一周以上', 'over a week late', 'symptom.late-menses'),
    o('irregular', '前后不定', 'irregular', 'symptom.irregular-menses'),
    o('none-long', '三个月以上没来（不是怀孕或绝经）', 'none for over three months (not pregnant, not past menopause)', 'symptom.amenorrhoea'),
    o('menopause', '已经绝经，或正在更年期', 'past or in menopause', 'factor.menopause'),
    none('规律，或还没有来月经', 'regular, or not begun yet'),
  ], { sex: 'female', minAge: 10, maxAge: 60, told: { present: ['symptom.frequent-menses', 'factor.pregnancy'], absent: ['symptom.irregular-menses'] } }),
  multi('women', 'menses', '月经的量、颜色和疼痛怎么样？可以多选。', 'What about amount, colour and pain of menstruation? Choose any.', [
    o('heavy', '量多', 'heavy', 'symptom.heavy-menses'),
    o('scanty', '量少', 'scanty', 'symptom.scanty-menses'),
    o('pale', '颜色淡', 'pale', 'symptom.pale-blood'),
    o('clots', '有血块，颜色暗', 'clots, dark', 'symptom.clots'),
    o('pain', '痛经', 'painful', 'symptom.dysmenorrhoea'),
    o('breast', '经前乳房胀', 'swollen breasts before it', 'symptom.breast-distension'),
    none('没有特别，或没有月经', 'nothing special, or no menstruation'),
  ], { sex: 'female', minAge: 10, maxAge: 55 }),
  single('women', 'discharge', '白带怎么样？', 'How is the vaginal discharge?', [
    o('yellow', '色黄，有气味或发痒', 'yellow, with odour or itching', 'symptom.yellow-leucorrhoea'),
    o('thin', '清稀，量多', 'thin, clear and plentiful', 'symptom.thin-leucorrhoea'),
    none('正常', 'normal'),
  ], { sex: 'female', minAge: 12, maxAge: 80 }),
  single('women', 'postpartum', '最近一年有没有生产？', 'Was there a childbirth within the last year?', [
    o('yes', '有', 'yes', 'factor.postpartum'), none('没有', 'no'),
  ], { sex: 'female', minAge: 15, maxAge: 50, told: { present: ['symptom.retained-lochia', 'symptom.postpartum-pain', 'symptom.postpartum-fever', 'symptom.postpartum-sweat'] } }),
];

// Under 14: the age bound of paediatrics in China.
const children: Question[] = [
  multi('children', 'child', '孩子有没有下面的情形？可以多选。', 'Is there any of these in the child? Choose any.', [
    o('crying', '夜里哭闹', 'crying at night', 'symptom.night-crying'),
    o('drool', '流口水多', 'much drooling', 'symptom.drooling'),
    o('convulsion', '抽过风', 'has had a convulsion', 'symptom.infantile-convulsion'),
    o('thin', '消瘦，不长肉', 'thin, not gaining weight', 'sign.emaciation'),
    none(),
  ], { maxAge: 6 }),
  single('children', 'child-food', '孩子最近吃得怎么样，和平时比？', 'How has the child been eating, compared with usual?', [
    o('over', '吃得过多、过杂', 'too much or too mixed', 'symptom.food-stagnation'),
    o('long-poor', '很久不爱吃饭，肚子大、人瘦', 'long unwilling to eat, big belly, thin', 'symptom.infantile-malnutrition'),
    none('和平时一样', 'as usual'),
  ], { maxAge: 13 }),
  single('children', 'child-growth', '孩子坐、走、说话的发育和同龄人比怎么样？', 'How does the child sit, walk and speak, compared with others of its age?', [
    o('late', '明显晚', 'clearly later', 'symptom.delayed-development'), none('差不多', 'about the same'),
  ], { maxAge: 6 }),
];

export const SECOND_HALF: readonly Question[] = [...chestAbdomen, ...earsEyes, ...thirst, ...sleepMood, ...history, ...women, ...children];
