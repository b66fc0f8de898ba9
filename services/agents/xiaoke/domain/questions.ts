// How each finding is asked about: plain words, one thing at a time, nothing that hints at the wished answer.
import { findingGroup } from '@suoke/terminology';

const TABLE = `
symptom.dizziness | 头部感觉怎么样，有没有头晕？ | How does your head feel: any dizziness?
symptom.fatigue | 平时精力怎么样，会不会容易累、没力气？ | How is your energy: do you tire easily or feel weak, or not?
symptom.insomnia | 睡眠怎么样，入睡和睡得安稳吗？ | How do you sleep: do you fall asleep and stay asleep, or not?
symptom.dream-disturbed-sleep | 睡觉时做梦多还是不多？ | Do you dream a lot when you sleep, or not much?
symptom.restlessness | 心里平静，还是常觉得烦躁不安？ | Is your mind calm, or often vexed and restless?
symptom.irritability | 脾气有变化吗，容易发火还是和平时一样？ | Any change in temper: quick to anger, or as usual?
symptom.low-mood | 情绪怎么样，有没有低落、闷闷不乐或爱叹气？ | How is your mood: any low spirits or sighing?
symptom.thirst | 口渴吗，喝水多还是不多？ | Are you thirsty, do you drink much or not?
symptom.thirst-without-drinking | 如果口渴，是想喝水，还是不太想喝？ | If you are thirsty, do you want to drink, or not really?
symptom.no-thirst-or-likes-hot-drinks | 平时想喝热的、凉的，还是都可以？ | Do you prefer warm drinks, cold drinks, or have no preference?
symptom.dry-mouth | 嘴里干不干？ | Is your mouth dry or not?
symptom.dry-throat | 咽喉干不干？ | Is your throat dry or not?
symptom.bitter-taste | 嘴里味道怎么样，有没有发苦？ | How does your mouth taste: bitter or not?
symptom.sticky-sweet-taste | 嘴里有没有发黏、发甜的感觉？ | Does your mouth feel sticky or sweet, or not?
symptom.poor-appetite | 胃口怎么样，和以前比有变化吗？ | How is your appetite compared with before?
symptom.loose-stools | 大便是成形的，还是偏稀？ | Are your stools formed or loose?
symptom.constipation | 大便几天一次，干不干，排得顺不顺？ | How often do your bowels move; are the stools hard to pass or not?
symptom.dark-urine | 小便是什么颜色，深黄还是清淡？ | What colour is your urine: dark or pale?
symptom.clear-urine | 小便量多而清，还是和平时一样？ | Is your urine clear and plentiful, or as usual?
symptom.scanty-urine | 小便的量有变化吗，变少了没有？ | Has the amount of urine changed, become less or not?
symptom.nocturia-incontinence | 夜里要起来小便几次，有没有憋不住？ | How often do you get up at night to pass urine; any trouble holding it?
symptom.dysuria | 小便时有没有痛、急或次数多？ | Any pain, urgency or frequency when you pass urine?
symptom.blood-in-urine | 小便里有没有见过血或发红？ | Have you seen blood or redness in the urine?
symptom.lumbar-soreness | 腰和膝盖怎么样，有没有酸软或疼痛？ | How are your lower back and knees: any soreness or weakness?
symptom.cough | 最近咳嗽吗？ | Have you been coughing or not?
symptom.phlegm | 有痰吗，多不多？ | Do you bring up phlegm, much or little?
symptom.yellow-phlegm | 如果有痰，痰是什么颜色，黄不黄？ | If there is phlegm, what colour is it: yellow or not?
symptom.white-thin-phlegm | 如果有痰，痰稀不稀，是不是白的？ | If there is phlegm, is it thin and white, or not?
symptom.dyspnoea | 呼吸怎么样，有没有气喘？ | How is your breathing: any wheezing or panting?
symptom.shortness-of-breath | 平时或活动后，有没有觉得气不够用？ | At rest or on effort, do you run short of breath or not?
symptom.orthopnoea | 能平躺睡觉吗，还是要垫高才舒服？ | Can you lie flat, or must you prop yourself up?
symptom.chest-oppression | 胸口有没有发闷的感觉？ | Does your chest feel oppressed or not?
symptom.chest-pain | 胸口有没有痛过？ | Have you had pain in the chest or not?
symptom.palpitations | 心跳有没有让你觉得发慌或不整齐？ | Do you notice your heart racing or beating unevenly, or not?
symptom.oedema | 脸上、腿脚有没有肿？ | Any swelling of the face, legs or feet?
symptom.fever | 最近有没有发热，量过体温吗？ | Any fever lately; have you taken your temperature?
symptom.aversion-to-cold | 这次生病后，有没有怕风或觉得冷？ | Since this began, have you shivered or shrunk from wind, or not?
symptom.fear-of-cold | 和别人比，你更怕冷、更怕热，还是差不多？ | Compared with others, do you mind the cold more, the heat more, or neither?
symptom.cold-limbs | 手脚是凉的还是温的？ | Are your hands and feet cold or warm?
symptom.tidal-fever | 手心、脚心或下午的时候，有没有发热的感觉？ | Any feeling of heat in palms and soles or in the afternoon?
symptom.night-sweats | 睡着以后出汗吗，醒来还出不出？ | Do you sweat while asleep, and does it stop on waking, or not at all?
symptom.spontaneous-sweating | 白天不动的时候会出汗吗？ | Do you sweat by day without exertion, or not?
symptom.no-sweating | 这次发热时出汗还是不出汗？ | With this fever, do you sweat or not?
symptom.sweating | 最近出汗多还是不多？ | Do you sweat much lately, or not?
symptom.alternating-chills-fever | 有没有一阵冷、一阵热，轮流来？ | Do chills and heat come in turns, or not?
symptom.hypochondriac-pain | 两边肋部有没有胀或痛？ | Any distension or pain under the ribs on either side?
symptom.abdominal-distension | 肚子胀不胀？ | Is your belly bloated or not?
symptom.abdominal-pain | 肚子痛不痛，在哪里？ | Any pain in the belly, and where?
symptom.lower-abdominal-pain | 小肚子有没有胀或痛？ | Any distension or pain in the lower belly?
symptom.epigastric-fullness | 胃口(上腹)那里有没有堵、胀的感觉？ | Does the upper belly feel blocked or full, or not?
symptom.epigastric-pain | 胃痛不痛？ | Any stomach pain?
symptom.pain-relieved-by-warmth | 痛的地方，用手按或热敷后，是舒服些、更难受，还是没变化？ | When pressed or warmed, does the pain ease, worsen, or stay the same?
symptom.pain-worse-on-pressure | 痛的地方，按下去更痛、好些，还是没变化？ | When pressed, does the pain worsen, ease, or stay the same?
symptom.nausea | 有没有恶心、想吐？ | Any nausea?
symptom.vomiting | 有没有吐过？ | Have you vomited or not?
symptom.belching-hiccup | 有没有打嗝、嗳气？ | Any belching or hiccups?
symptom.acid-regurgitation | 有没有反酸？ | Any acid coming up?
symptom.tinnitus-deafness | 耳朵怎么样，有没有耳鸣或听不清？ | How are your ears: ringing or hard of hearing, or neither?
symptom.dry-eyes-blurred-vision | 眼睛怎么样，干不干，看东西清楚吗？ | How are your eyes: dry or blurred, or neither?
symptom.headache | 头痛不痛，在哪个部位？ | Any headache, and where?
symptom.heavy-head | 头有没有沉重、像被裹住的感觉？ | Does your head feel heavy, as if wrapped, or not?
symptom.heavy-body | 身体觉得轻便，还是沉重？ | Does your body feel light or heavy?
symptom.numbness | 手脚或身上有没有发麻？ | Any numbness in the limbs or body?
symptom.joint-pain | 关节痛不痛？ | Any joint pain?
symptom.poor-memory | 记性和以前比怎么样？ | How is your memory compared with before?
symptom.timidity | 胆子怎么样，容易受惊吗？ | Are you easily startled or not?
symptom.sore-throat | 嗓子痛不痛？ | Is your throat sore or not?
symptom.rash-itch | 皮肤有没有长疹子或发痒？ | Any rash or itching of the skin?
symptom.uterine-bleeding | 有没有不在经期的出血，或经血淋漓不净？ | Any bleeding outside your period, or a period that does not end?
symptom.amenorrhoea | 月经按时来吗，最近一次是什么时候？ | Do your periods come in time, and when was the last?
symptom.scanty-menses | 月经量和以前比，多了、少了，还是一样？ | Compared with before, is your period heavier, lighter, or the same?
symptom.heavy-menses | 月经量和以前比，多了、少了，还是一样？ | Compared with before, is your period heavier, lighter, or the same?
symptom.late-menses | 月经周期有变化吗，提前、推后，还是正常？ | Has your cycle changed: earlier, later, or regular?
symptom.early-menses | 月经周期有变化吗，提前、推后，还是正常？ | Has your cycle changed: earlier, later, or regular?
symptom.dysmenorrhoea | 来月经时肚子痛不痛？ | Any belly pain with your period?
symptom.clots | 经血里有没有血块？ | Any clots in the period blood?
symptom.leucorrhoea | 白带多不多？ | Is there much vaginal discharge or not?
symptom.breast-distension | 乳房有没有胀或痛？ | Any distension or pain of the breasts?
symptom.seminal-emission | 有没有遗精或早泄的情况？ | Any involuntary or early emission?
symptom.impotence | 性功能方面有没有变化？ | Any change in sexual function?
sign.emaciation | 体重最近有变化吗，瘦了没有？ | Has your weight changed; have you become thinner or not?
sign.red-face | 脸色怎么样，比平时红吗？ | How is your complexion: redder than usual or not?
sign.pale-face | 脸色怎么样，比平时白吗？ | How is your complexion: paler than usual or not?
sign.sallow-face | 脸色怎么样，有没有发黄？ | How is your complexion: yellowish or not?
factor.external-wind | 这次不舒服之前，有没有着凉、吹风或感冒？ | Before this began, did you catch cold or get into a draught, or not?
factor.trauma | 以前那个部位有没有受过伤或做过手术？ | Was that place ever injured or operated on?
factor.worse-after-eating | 吃完东西后，不舒服是加重、减轻，还是没变化？ | After eating, does it worsen, ease, or stay the same?
factor.worse-when-hungry | 空腹的时候，不舒服是加重、减轻，还是没变化？ | On an empty stomach, does it worsen, ease, or stay the same?
sign.ascites | 肚子有没有一天天变大？ | Has your belly been growing larger?
sign.cyanosis | 嘴唇和指甲是什么颜色，有没有发紫？ | What colour are your lips and nails: bluish or not?
sign.dark-face | 脸色怎么样，有没有变暗、发黑？ | How is your complexion: has it become darker or not?
sign.facial-oedema | 早上起来脸或眼皮肿不肿？ | Are your face or eyelids swollen in the morning, or not?
sign.jaundice | 眼白和皮肤的颜色有变化吗，有没有变黄？ | Have the whites of your eyes or your skin changed colour, turned yellow or not?
sign.local-red-swelling | 身上有没有哪里又红又肿？ | Is any place red and swollen?
sign.masses | 身上有没有摸到肿块？ | Have you felt any lump?
sign.nodules | 脖子或皮下有没有摸到小疙瘩？ | Any small knots under the skin or at the neck?
sign.obesity | 体重是偏重、偏轻，还是适中？ | Is your weight on the heavy side, the light side, or in between?
sign.poor-nails | 指甲有没有变脆、变薄或颜色变淡？ | Have your nails become brittle, thin or pale?
sign.purpura | 皮肤上有没有没碰着就出现的青紫斑点？ | Any purple spots or bruises that came without a knock?
sign.red-eyes | 眼睛红不红？ | Are your eyes red or not?
sign.rough-skin | 皮肤摸起来光滑还是粗糙？ | Is your skin smooth or rough?
sign.sores-abscess | 身上有没有长疮、疖子？ | Any sores or boils?
sign.visible-veins | 身上有没有看得见的鼓起的青筋？ | Any veins that stand out?
sign.weeping-skin | 皮肤有没有流水、渗液的地方？ | Does the skin weep anywhere?
symptom.afternoon-tidal-fever | 如果发热，一天里什么时候最明显？ | If there is fever, at what time of day is it most marked?
symptom.alopecia-areata | 头发有没有成片地掉？ | Has hair fallen out in patches?
symptom.aversion-to-grease | 看到油腻的东西，想吃、不想吃，还是都可以？ | Greasy food: do you want it, turn from it, or not mind?
symptom.blood-in-phlegm | 痰里有没有见过血？ | Have you seen blood in your phlegm?
symptom.blood-in-stool | 大便里有没有见过血，或颜色发黑？ | Have you seen blood in your stools, or black stools?
symptom.borborygmus | 肚子里咕噜咕噜响不响？ | Does your belly rumble or not?
symptom.chills-fever | 有没有又怕冷又发热的时候？ | Have you had chills and fever together, or not?
symptom.chronic-cough | 咳嗽多久了？ | If you cough, for how long has it been?
symptom.chronic-diarrhoea | 如果大便稀，有多久了？ | If your stools are loose, for how long has it been?
symptom.cold-abdomen | 肚子摸着或感觉上是凉的还是温的？ | Does your belly feel cold or warm?
symptom.contracture | 手脚的筋有没有抽紧、伸不直？ | Do the sinews of your limbs cramp or draw tight, or not?
symptom.delayed-development | 孩子走路、说话、长牙，和同龄孩子比怎么样？ | How does the child compare with others in walking, speech and teeth?
symptom.dry-cough | 如果咳嗽，有痰还是没有痰？ | If you cough, is there phlegm or none?
symptom.dry-nose-lips | 鼻子、嘴唇干不干？ | Are your nose and lips dry or not?
symptom.dysentery | 大便有没有黏液、脓血，或总觉得没排净？ | Any mucus, pus or blood in the stools, or a feeling of not being done?
symptom.excessive-hunger | 饿得快不快？ | Do you get hungry quickly, or not?
symptom.food-stagnation | 发病前饮食怎么样，有没有吃多或吃得不合适？ | What did you eat before this began: too much or something unsuitable, or as usual?
symptom.foul-breath | 自己或别人觉得您口气重吗？ | Do you or others notice your breath, or not?
symptom.foul-stools | 大便气味和平时比怎么样？ | How does the smell of your stools compare with usual?
symptom.gastric-upset | 胃里有没有说不出的空、嘈、不舒服？ | Any gnawing, empty feeling in the stomach?
symptom.haematemesis | 有没有吐过血？ | Have you vomited blood?
symptom.hair-loss | 掉头发多不多？ | Do you lose much hair or not?
symptom.head-distension | 头有没有发胀？ | Does your head feel distended or not?
symptom.high-fever | 最高体温是多少？ | What was your highest temperature?
symptom.hoarseness | 声音有变化吗，哑不哑？ | Has your voice changed: hoarse or not?
symptom.hot-flushes | 有没有突然一阵脸上发热？ | Any sudden flushes of heat in the face?
symptom.irregular-menses | 月经规律吗？ | Are your periods regular?
symptom.mouth-ulcers | 嘴里、舌头上有没有长疮？ | Any sores in the mouth or on the tongue?
symptom.nasal-congestion | 鼻子通不通，流不流鼻涕？ | Is your nose blocked or running, or clear?
symptom.turbid-nasal-discharge | 如果流鼻涕，是清的，还是黄稠的？ | If your nose runs, is it clear, or thick and yellow?
symptom.night-fever | 夜里和白天比，热得更明显吗？ | Is the heat stronger by night, by day, or the same?
symptom.nose-gum-bleeding | 鼻子或牙龈出过血吗？ | Have your nose or gums bled?
symptom.pain-then-diarrhoea | 如果肚子痛，排便以后是减轻、加重，还是没变化？ | If your belly hurts, does passing stool ease it, worsen it, or change nothing?
symptom.phlegm-rattle | 喉咙里有没有痰响？ | Any rattling of phlegm in the throat?
symptom.plum-stone-throat | 咽喉里有没有像堵着东西、咽不下也吐不出的感觉？ | Does anything seem stuck in your throat that will go neither up nor down?
symptom.profuse-sweating | 出汗的量大不大，会湿透衣服吗？ | How much do you sweat: enough to wet your clothes, or not?
symptom.prolapse | 有没有往下坠的感觉，或脱肛等情况？ | Any sinking, bearing-down feeling or prolapse?
symptom.reluctance-to-speak | 说话时气力够不够，想不想说话？ | When you speak, is there strength in it; do you feel like talking or not?
symptom.scrotal-testicular | 阴囊、睾丸有没有不舒服？ | Any trouble with the scrotum or testicles?
symptom.severe-headache | 如果头痛，痛得厉害吗，是什么样的痛？ | If your head aches, how bad is it and what is it like?
symptom.slurred-speech | 说话清楚吗，和平时有没有不同？ | Is your speech clear, the same as usual or not?
sign.facial-droop | 照镜子看，两边脸对称吗？ | In the mirror, are both sides of your face alike?
symptom.somnolence | 白天困不困，想不想睡？ | Are you sleepy by day or not?
symptom.sweaty-palms | 手脚心出汗吗？ | Do your palms or soles sweat or not?
symptom.thin-leucorrhoea | 白带是清稀的、黏稠的，还是和平时一样？ | Is the vaginal discharge thin, thick, or as usual?
symptom.yellow-leucorrhoea | 白带颜色和气味有变化吗？ | Has the vaginal discharge changed in colour or smell?
symptom.toothache | 牙齿、牙龈痛不痛？ | Any pain in teeth or gums?
symptom.top-heavy | 走路时头和脚的感觉怎么样，稳不稳？ | When you walk, how do head and feet feel: steady or not?
symptom.tremor | 手或身体有没有不由自主地抖？ | Do your hands or body tremble by themselves, or not?
symptom.turbid-urine | 小便是清的还是浑的？ | Is your urine clear or cloudy?
symptom.undigested-dawn-diarrhoea | 如果大便稀，一般在什么时候，里面有没有没消化的食物？ | If stools are loose, at what time of day, and is there undigested food in them?
symptom.unsteady-gait | 走路稳不稳？ | Is your walk steady or not?
symptom.urinary-retention | 小便排得出来吗，通不通畅？ | Can you pass urine freely or not?
symptom.vertex-headache | 如果头痛，痛在哪里：前额、两边、头顶还是后面？ | If your head aches, where: forehead, sides, top or back?
symptom.vertigo | 头晕的时候，周围东西转不转？ | When dizzy, do things turn around you or not?
symptom.vomiting-clear-fluid | 如果吐，吐出来的是食物、清水，还是别的？ | If you vomit, is it food, clear fluid or something else?
symptom.watery-diarrhoea | 如果拉肚子，像水一样还是糊状？ | If you have diarrhoea, is it watery or mushy?
symptom.weak-legs | 腿有没有发软、没力？ | Do your legs feel weak or not?
symptom.weeping-moods | 有没有无缘无故想哭，或哭笑不定？ | Do you feel like weeping without cause, or not?
symptom.worms | 大便里有没有见过虫？ | Have you seen worms in the stools?
factor.worse-with-cold | 天冷或受凉后，不舒服会加重、减轻，还是没变化？ | In the cold, does it worsen, ease, or stay the same?
factor.worse-at-night | 白天和夜里，哪个时候更不舒服，还是一样？ | Is it worse by day, by night, or the same?
`;

const written = new Map(TABLE.trim().split('\n').map((line) => {
  const [code = '', zh = '', en = ''] = line.split('|').map((c) => c.trim());
  return [code, { zh, en }] as const;
}));

/** The question for a finding; from its name where none is written. */
export function questionFor(code: string): { zh: string; en: string } {
  const w = written.get(code);
  if (w) return w;
  const g = findingGroup(code);
  const zh = g?.zh ?? code, en = g?.en ?? code;
  return { zh: `最近有没有“${zh}”的情况，有或没有都请告诉我。`, en: `Have you noticed ${en} lately, or not?` };
}
