// 一问寒热二问汗，三问头身四问便，五问饮食: wording is the project's own, without a subject, so that a parent can answer for a child.
import { multi, none, option as o, scale, single } from '../build.ts';
import type { Question } from '../types.ts';

const coldHeat: Question[] = [
  multi('cold-heat', 'cold-heat', '这段时间，对冷和热的感觉怎么样？可以多选。', 'How have cold and heat felt lately? Choose any.', [
    o('aversion', '怕风怕冷，加衣也不减（新得的）', 'newly averse to cold or wind, clothes do not help', 'symptom.aversion-to-cold'),
    o('fear', '一向怕冷，加衣或取暖就好', 'always feel the cold, better with clothes or warmth', 'symptom.fear-of-cold'),
    o('limbs', '手脚凉', 'cold hands and feet', 'symptom.cold-limbs'),
    o('fever', '发热', 'fever', 'symptom.fever'),
    o('heat', '怕热', 'averse to heat', 'symptom.aversion-to-heat'),
    o('five-hearts', '手心、脚心或心口发热', 'heat in palms, soles or chest', 'symptom.tidal-fever'),
    none('和平时一样，没有特别', 'as usual, nothing special'),
  ]),
  multi('cold-heat', 'fever-kind', '发热是哪一种情形？可以多选。', 'What is the fever like? Choose any.', [
    o('with-chills', '一边怕冷一边发热', 'chills and fever together', 'symptom.chills-fever'),
    o('alternating', '一阵冷一阵热，交替', 'chills and fever in turns', 'symptom.alternating-chills-fever'),
    o('no-chills', '只热不冷', 'hot without chills', 'symptom.fever-without-chills'),
    o('high', '体温在39℃或以上', 'temperature of 39 °C or more', 'symptom.high-fever'),
    o('afternoon', '下午到傍晚更热', 'higher in the late afternoon', 'symptom.afternoon-tidal-fever'),
    o('night', '夜里更热', 'higher at night', 'symptom.night-fever'),
    none('说不上，以上都不像', 'none of these'),
  ], { after: ['symptom.fever', 'symptom.high-fever', 'symptom.persistent-fever'] }),
  single('cold-heat', 'flushes', '脸上有没有一阵一阵发热？', 'Do waves of heat come to the face?', [
    o('yes', '有', 'yes', 'symptom.hot-flushes'), none('没有', 'no'),
  ], { after: ['symptom.tidal-fever', 'symptom.night-sweats', 'factor.menopause'] }),
];

const sweat: Question[] = [
  multi('sweat', 'sweat', '出汗的情况怎么样？可以多选。', 'What about sweating? Choose any.', [
    o('spontaneous', '不动或稍动就出汗', 'sweating at rest or with slight effort', 'symptom.spontaneous-sweating'),
    o('night', '睡着后出汗，醒来就停', 'sweating in sleep that stops on waking', 'symptom.night-sweats'),
    o('profuse', '汗特别多', 'very heavy sweating', 'symptom.profuse-sweating'),
    o('without', '该出汗时也不出汗', 'no sweat when one would expect it', 'symptom.no-sweating'),
    o('head', '只有头上出汗', 'only the head sweats', 'symptom.head-sweating'),
    o('palms', '手脚心出汗多', 'sweaty palms and soles', 'symptom.sweaty-palms'),
    none('和平时一样', 'as usual'),
  ]),
  single('sweat', 'cold-sweat', '汗多的时候，身上是凉的还是热的？', 'When the sweat is heavy, is the body cold or warm?', [
    o('cold', '汗冷，身上凉', 'cold sweat, cold body', 'symptom.cold-sweat'), none('是热的，或说不清', 'warm, or not sure'),
  ], { after: ['symptom.profuse-sweating', 'symptom.drenching-sweat'] }),
];

const headBody: Question[] = [
  multi('head-body', 'head', '头部有没有下面的不适？可以多选。', 'Is there any of these in the head? Choose any.', [
    o('ache', '头痛', 'headache', 'symptom.headache'),
    o('dizzy', '头晕', 'dizziness', 'symptom.dizziness'),
    o('heavy', '头重，像裹着东西', 'a heavy head, as if wrapped', 'symptom.heavy-head'),
    o('distended', '头胀', 'a distended head', 'symptom.head-distension'),
    none(),
  ]),
  single('head-body', 'dizzy-kind', '头晕是什么样的？', 'What is the dizziness like?', [
    o('spin', '天旋地转', 'everything spins', 'symptom.vertigo'),
    o('top-heavy', '头重脚轻，站不稳', 'heavy head, light feet, unsteady', 'symptom.top-heavy'),
    o('faint', '眼前发黑，要倒', 'going black, about to fall', 'symptom.near-fainting'),
    none('只是昏沉，以上都不像', 'only dull, none of these'),
  ], { after: ['symptom.dizziness'] }),
  multi('head-body', 'headache-kind', '头痛的部位和样子是怎样的？可以多选。', 'Where is the headache and what is it like? Choose any.', [
    o('top', '头顶', 'at the top of the head', 'symptom.vertex-headache'),
    o('brow', '眉棱骨', 'at the brow', 'symptom.brow-pain'),
    o('splitting', '非常剧烈，像要裂开', 'very violent, splitting', 'symptom.severe-headache'),
    none('以上都不像', 'none of these'),
  ], { after: ['symptom.headache'] }),
  scale('head-body', 'fatigue', 'symptom.fatigue', '疲倦、没力气的程度有多大？（0没有，1轻，2中，3重）', 'How tired and weak do you feel? (0 not, 1 slightly, 2 moderately, 3 severely)'),
  multi('head-body', 'body', '身体和四肢有没有下面的感觉？可以多选。', 'Any of these in body and limbs? Choose any.', [
    o('heavy', '身子沉重', 'heavy body', 'symptom.heavy-body'),
    o('ache', '全身酸痛', 'aching all over', 'symptom.general-aching'),
    o('joint', '关节痛', 'painful joints', 'symptom.joint-pain'),
    o('back', '腰酸或腰痛', 'sore or painful lower back', 'symptom.lumbar-soreness'),
    o('knees', '腿膝发软', 'weak legs and knees', 'symptom.weak-legs'),
    o('numb', '麻木', 'numbness', 'symptom.numbness'),
    o('swelling', '浮肿', 'swelling', 'symptom.oedema'),
    none(),
  ]),
  multi('head-body', 'pain-kind', '疼痛是什么样的？可以多选。', 'What is the pain like? Choose any.', [
    o('fixed', '固定在一处', 'fixed in one place', 'quality.fixed-pain'),
    o('wandering', '游走不定', 'wandering', 'quality.wandering-pain'),
    o('distending', '胀痛', 'distending', 'quality.distending-pain'),
    o('dull', '隐隐作痛', 'dull', 'quality.dull-pain'),
    o('colic', '绞痛', 'colicky', 'quality.colicky-pain'),
    none('说不清，以上都不像', 'none of these'),
  ], { after: ['symptom.joint-pain', 'symptom.epigastric-pain', 'symptom.abdominal-pain', 'symptom.lower-abdominal-pain', 'symptom.chest-pain', 'symptom.hypochondriac-pain', 'symptom.dysmenorrhoea', 'symptom.headache', 'symptom.lumbar-soreness'] }),
  multi('head-body', 'pain-changes', '有没有什么情况会让它加重？可以多选。', 'Does any of these make it worse? Choose any.', [
    o('cold', '受凉或阴雨天', 'with cold or wet weather', 'factor.worse-with-cold'),
    o('effort', '劳累后', 'after exertion', 'factor.worse-with-exertion'),
    o('night', '夜里', 'at night', 'factor.worse-at-night'),
    none('没有规律', 'no pattern'),
  ], { after: ['symptom.joint-pain', 'symptom.headache', 'symptom.lumbar-soreness', 'symptom.general-aching', 'symptom.abdominal-pain', 'symptom.chest-pain', 'symptom.cough', 'symptom.palpitations'] }),
];

const stoolUrine: Question[] = [
  single('stool-urine', 'stool', '最近大便怎么样？', 'How are the stools lately?', [
    o('loose', '稀，或次数多', 'loose or frequent', 'symptom.loose-stools'),
    o('dry', '干硬，或几天一次', 'hard and dry, or days apart', 'symptom.constipation'),
    none('成形，大致一天一次', 'formed, about once a day'),
  ], { told: { present: ['symptom.dry-then-loose', 'symptom.alternating-stool', 'symptom.sticky-stool', 'symptom.dysentery', 'symptom.foul-stools', 'symptom.stool-incontinence', 'symptom.pain-then-diarrhoea', 'symptom.melena'] } }),
  multi('stool-urine', 'loose-kind', '大便稀的时候，还有下面的情形吗？可以多选。', 'With the loose stools, is there any of these? Choose any.', [
    o('dawn', '天亮前要拉，或有没消化的食物', 'before dawn, or undigested food in it', 'symptom.undigested-dawn-diarrhoea'),
    o('water', '像水一样', 'like water', 'symptom.watery-diarrhoea'),
    o('foul', '很臭，肛门灼热', 'foul, burning anus', 'symptom.foul-stools'),
    o('tenesmus', '肚子急却拉不净，或带脓血黏液', 'urgent yet never finished, or with pus, blood or mucus', 'symptom.dysentery'),
    o('pain-first', '一痛就拉，拉完就好', 'pain, then stool, then relief', 'symptom.pain-then-diarrhoea'),
    o('long', '已经很久', 'for a long time', 'symptom.chronic-diarrhoea'),
    none(),
  ], { after: ['symptom.loose-stools'] }),
  single('stool-urine', 'dry-kind', '干硬的大便是什么样的？', 'What are the hard stools like?', [
    o('pellets', '一粒一粒像羊屎', 'like pellets', 'symptom.pellet-stools'), none('不是一粒一粒的', 'not like pellets'),
  ], { after: ['symptom.constipation'] }),
  multi('stool-urine', 'urine', '小便怎么样？可以多选。', 'How is the urine? Choose any.', [
    o('dark', '颜色深黄', 'dark yellow', 'symptom.dark-urine'),
    o('clear', '清而量多', 'clear and plentiful', 'symptom.clear-urine'),
    o('scanty', '量少', 'scanty', 'symptom.scanty-urine'),
    o('painful', '尿频、尿急或尿痛', 'frequent, urgent or painful', 'symptom.dysuria'),
    o('night', '夜里要起来好几次，或憋不住', 'several times a night, or hard to hold', 'symptom.nocturia-incontinence'),
    none('和平时一样', 'as usual'),
  ], { told: { absent: ['symptom.dysuria', 'symptom.scanty-urine'] } }),
  multi('stool-urine', 'blood', '大小便里有没有见到过血？', 'Was any blood seen in stool or urine?', [
    o('stool', '大便里有血，或大便发黑', 'blood in the stool, or black stool', 'symptom.blood-in-stool'),
    o('urine', '小便里有血', 'blood in the urine', 'symptom.blood-in-urine'),
    none('没有', 'no'),
  ], { after: ['symptom.loose-stools', 'symptom.constipation', 'symptom.dysuria', 'symptom.dysentery'] }),
];

const dietTaste: Question[] = [
  single('diet-taste', 'appetite', '胃口怎么样？', 'How is the appetite?', [
    o('poor', '比平时差', 'worse than usual', 'symptom.poor-appetite'),
    o('hungry', '吃得多，还容易饿', 'eating a lot, soon hungry again', 'symptom.excessive-hunger'),
    none('和平时一样', 'as usual'),
  ], { told: { present: ['symptom.early-satiety', 'symptom.hunger-no-desire', 'symptom.child-poor-eating'], absent: ['symptom.poor-appetite'] } }),
  multi('diet-taste', 'stomach', '胃里有没有下面的不适？可以多选。', 'Any of these in the stomach? Choose any.', [
    o('nausea', '恶心', 'nausea', 'symptom.nausea'),
    o('vomit', '呕吐', 'vomiting', 'symptom.vomiting'),
    o('acid', '反酸', 'acid coming up', 'symptom.acid-regurgitation'),
    o('belch', '嗳气或打嗝', 'belching or hiccup', 'symptom.belching-hiccup'),
    o('full', '胃里胀满', 'a full stomach', 'symptom.epigastric-fullness'),
    o('pain', '胃痛', 'stomach pain', 'symptom.epigastric-pain'),
    none(),
  ]),
  multi('diet-taste', 'taste', '嘴里的味道怎么样？可以多选。', 'What taste is in the mouth? Choose any.', [
    o('bitter', '苦', 'bitter', 'symptom.bitter-taste'),
    o('sticky', '黏或甜', 'sticky or sweet', 'symptom.sticky-sweet-taste'),
    o('foul', '口气重', 'strong breath', 'symptom.foul-breath'),
    none('正常', 'normal'),
  ]),
  single('diet-taste', 'meal', '不舒服之前，饮食和平时比怎么样？', 'How was the food before it began, compared with usual?', [
    o('over', '吃得过多、过油或不干净', 'too much, too rich or not clean', 'symptom.food-stagnation'),
    o('alcohol', '喝酒或常吃肥腻辛辣', 'alcohol, or often rich and hot food', 'factor.alcohol-rich-food'),
    none('没有变化', 'no change'),
  ], { after: ['symptom.epigastric-fullness', 'symptom.epigastric-pain', 'symptom.vomiting', 'symptom.loose-stools', 'symptom.acid-regurgitation', 'symptom.abdominal-pain'] }),
];

export const FIRST_HALF: readonly Question[] = [...coldHeat, ...sweat, ...headBody, ...stoolUrine, ...dietTaste];
