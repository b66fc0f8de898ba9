// The questionnaire: the structure of ZYYXH/T 157-2009 (which item counts for which type), every sentence in the project's own wording.
import type { ConstitutionType, Item, Sex } from './types.ts';

/** Own wording: not the validated instrument, so scores are not interchangeable with published norms. */
export const QUESTIONNAIRE_VERSION = 'constitution/1.0.0';

type Counts = ConstitutionType | `-${ConstitutionType}`;

function item(id: string, counts: Counts[], zh: string, en: string, sex?: Sex): Item {
  const countsFor = counts.map((c) => c.startsWith('-')
    ? { type: c.slice(1) as ConstitutionType, reversed: true }
    : { type: c as ConstitutionType, reversed: false });
  return sex ? { id, zh, en, countsFor, sex } : { id, zh, en, countsFor };
}

/**
 * 61 items, of which each person answers 60 (one item of the damp-heat type is for women, one for men).
 * Items per type as in the standard: balanced 8 (6 of them reversed), qi 8, yang 7, yin 8, phlegm-dampness 8,
 * damp-heat 6 for either sex, blood stasis 7, qi stagnation 7, special 7. Six items count for two types.
 */
export const ITEMS: readonly Item[] = [
  item('energy', ['balanced'], '一天下来，您的精神和体力都够用吗？', 'Do your spirits and strength last you through the day?'),
  item('tired', ['qi-deficiency', '-balanced'], '做一点事情，您就觉得累吗？', 'Does a small effort already leave you tired?'),
  item('short-breath', ['qi-deficiency'], '您会觉得气不够用，喘不上来吗？', 'Do you feel short of breath, as if the air were not enough?'),
  item('palpitations', ['qi-deficiency'], '您会无故觉得心跳得慌吗？', 'Do you notice your heart pounding or fluttering for no reason?'),
  item('dizzy', ['qi-deficiency'], '您会头发晕，或者一站起来就眩晕吗？', 'Do you get light-headed, or dizzy on standing up?'),
  item('colds', ['qi-deficiency', 'yang-deficiency'], '身边的人没事，您却常常感冒吗？', 'Do you catch colds more easily than the people around you?'),
  item('few-words', ['qi-deficiency'], '您宁可静静待着，话也不想多讲吗？', 'Would you rather stay quiet and not talk much?'),
  item('weak-voice', ['qi-deficiency', '-balanced'], '您讲话时声音小、提不起劲吗？', 'Is your voice soft and without force when you speak?'),
  item('effort-sweat', ['qi-deficiency'], '稍一活动，您就出汗比别人多吗？', 'Do you sweat more than others after only slight activity?'),
  item('cold-limbs', ['yang-deficiency'], '您的手和脚摸起来是凉的吗？', 'Are your hands and feet cold to the touch?'),
  item('cold-trunk', ['yang-deficiency'], '您的胃、后背、腰或膝盖怕凉，总想捂着吗？', 'Do your stomach, back, lower back or knees dislike the cold and want covering?'),
  item('more-clothes', ['yang-deficiency'], '同样的天气，您要比旁人多加衣服才不冷吗？', 'In the same weather, do you need more clothes than others to stay warm?'),
  item('cold-intolerant', ['yang-deficiency', '-balanced'], '寒冬、空调或风扇的凉气，您比大家更难忍受吗？', 'Do you bear winter cold, air conditioning or a fan less well than most people?'),
  item('cold-food', ['yang-deficiency'], '吃了冷的或喝了冰的，您肚子会不舒服，因而不敢碰吗？', 'Does cold food or drink upset you, so that you avoid it?'),
  item('cold-diarrhoea', ['yang-deficiency'], '肚子一受寒或吃了凉的，您就拉稀吗？', 'Do you get loose stools after a chill or something cold to eat?'),
  item('hot-palms', ['yin-deficiency'], '您的掌心、足心会发烫吗？', 'Do the palms of your hands and the soles of your feet feel hot?'),
  item('hot-body', ['yin-deficiency'], '没有发烧，您却觉得身上或脸上一阵阵热吗？', 'Without a fever, do you feel waves of heat in your body or face?'),
  item('dry-skin', ['yin-deficiency'], '您的皮肤或嘴唇发干、起皮吗？', 'Are your skin or lips dry or flaking?'),
  item('red-lips', ['yin-deficiency'], '您的唇色比周围的人更红吗？', 'Are your lips redder than those of people around you?'),
  item('dry-stool', ['yin-deficiency'], '您的大便干硬，或者好几天才有一次吗？', 'Are your stools hard and dry, or days apart?'),
  item('flushed-cheeks', ['yin-deficiency'], '您的颧骨那里常泛红吗？', 'Do your cheekbones tend to flush?'),
  item('dry-eyes', ['yin-deficiency'], '您的眼睛又干又涩吗？', 'Do your eyes feel dry and gritty?'),
  item('thirst', ['yin-deficiency'], '您的嘴和嗓子发干，时时想喝水吗？', 'Are your mouth and throat dry so that you keep wanting to drink?'),
  item('chest-belly-full', ['phlegm-dampness'], '您会胸口发闷，或者肚子发胀吗？', 'Do you feel stuffy in the chest or bloated in the belly?'),
  item('heavy-body', ['phlegm-dampness'], '您觉得身子发沉、不清爽吗？', 'Does your body feel heavy and not at ease?'),
  item('soft-belly', ['phlegm-dampness'], '您的肚子上有一圈松软的肥肉吗？', 'Do you carry soft, loose fat around the belly?'),
  item('oily-forehead', ['phlegm-dampness'], '您的前额很容易出油吗？', 'Does your forehead get oily easily?'),
  item('puffy-lids', ['phlegm-dampness'], '您的上眼皮比一般人浮，像有些肿吗？', 'Are your upper eyelids somewhat puffy compared with others?'),
  item('sticky-mouth', ['phlegm-dampness'], '您嘴里有发黏、不清爽的感觉吗？', 'Does your mouth feel sticky?'),
  item('phlegm', ['phlegm-dampness'], '不感冒的时候，您喉咙里也常有痰吗？', 'Do you often have phlegm in the throat even without a cold?'),
  item('thick-coating', ['phlegm-dampness'], '照镜子看，您的舌苔又厚又腻吗？', 'In the mirror, is your tongue coating thick and greasy?'),
  item('shiny-face', ['damp-heat'], '您的脸或鼻子油光光的吗？', 'Are your face or nose shiny with oil?'),
  item('acne', ['damp-heat'], '您容易长痘，或者起小脓疖吗？', 'Do you get pimples or small boils easily?'),
  item('bitter-mouth', ['damp-heat'], '您嘴里发苦，或者口气重吗？', 'Do you have a bitter taste or strong breath?'),
  item('sticky-stool', ['damp-heat'], '大便黏在便池上，总像没拉干净吗？', 'Are your stools sticky, leaving you feeling unfinished?'),
  item('hot-urine', ['damp-heat'], '小便时尿道发烫，或者尿色很黄吗？', 'Does passing urine feel hot, or is the urine dark?'),
  item('yellow-discharge', ['damp-heat'], '您的白带发黄吗？', 'Is your vaginal discharge yellow?', 'female'),
  item('damp-scrotum', ['damp-heat'], '您的阴囊总是潮乎乎的吗？', 'Is the skin of your scrotum always damp?', 'male'),
  item('bruises', ['blood-stasis'], '没怎么碰，您身上也会出现青一块紫一块吗？', 'Do bruises appear on your skin without much of a knock?'),
  item('red-threads', ['blood-stasis'], '您的颧部看得到细细的红血丝吗？', 'Can fine red threads be seen on your cheekbones?'),
  item('body-pain', ['blood-stasis'], '您身上有哪里总是疼吗？', 'Is there some place in your body that keeps hurting?'),
  item('dull-face', ['blood-stasis'], '您的脸色发暗，或者容易长斑吗？', 'Is your face dull, or prone to brown spots?'),
  item('dark-rings', ['blood-stasis'], '您眼圈发黑吗？', 'Do you have dark rings round your eyes?'),
  item('forgetful', ['blood-stasis', '-balanced'], '刚想着的事，您转头就记不起来吗？', 'Do things slip your mind soon after you thought of them?'),
  item('dark-lips', ['blood-stasis'], '您的唇色偏暗、偏紫吗？', 'Are your lips rather dark or purplish?'),
  item('low-mood', ['qi-stagnation', '-balanced'], '您心里发闷，高兴不起来吗？', 'Do you feel weighed down and unable to be cheerful?'),
  item('anxious', ['qi-stagnation'], '您容易紧张，心里放不下事吗？', 'Do you get tense and unable to let worries go?'),
  item('sensitive', ['qi-stagnation'], '一点小事就会让您伤感难过吗？', 'Do small things make you sad or tearful?'),
  item('startled', ['qi-stagnation'], '您容易一惊一乍，或者心里害怕吗？', 'Are you easily startled or frightened?'),
  item('rib-breast-pain', ['qi-stagnation'], '您的两肋或乳房会胀、会痛吗？', 'Do your sides below the ribs, or your breasts, feel swollen or sore?'),
  item('sighs', ['qi-stagnation'], '您会不知不觉地长出一口气吗？', 'Do you find yourself sighing without knowing why?'),
  item('throat-lump', ['qi-stagnation'], '您的喉咙像卡着东西，吐不出又咽不下吗？', 'Does something seem stuck in your throat that will go neither up nor down?'),
  item('sneezes', ['special'], '不是感冒，您也打喷嚏吗？', 'Do you sneeze without having a cold?'),
  item('runny-nose', ['special'], '不是感冒，您也鼻子不通、流清涕吗？', 'Do you have a blocked or runny nose without a cold?'),
  item('seasonal-cough', ['special'], '换季、温差大或闻到异味时，您会咳嗽气喘吗？', 'Do changes of season or temperature, or odours, make you cough or wheeze?'),
  item('allergies', ['special'], '对药、食物、气味、花粉之类，您会过敏吗？', 'Are you allergic to such things as medicines, foods, smells or pollen?'),
  item('hives', ['special'], '您的皮肤会突然起一片片的风团吗？', 'Do wheals (hives) come up on your skin?'),
  item('purpura', ['special'], '因为过敏，您的皮肤出现过紫红色的斑点吗？', 'Has an allergy ever brought purple-red spots to your skin?'),
  item('scratch-marks', ['special'], '皮肤轻轻一抓就红，留下一道道印子吗？', 'Does a light scratch leave red raised lines on your skin?'),
  item('adapts', ['balanced'], '换了季节、换了地方或遇到变故，您都能很快适应吗？', 'Do you adjust quickly to a new season, a new place or a change in life?'),
  item('sleepless', ['-balanced'], '您睡不着，或者睡着了又醒吗？', 'Do you have trouble falling asleep or staying asleep?'),
];

/** The five answers, for a screen or for reading aloud. */
export const ANSWER_SCALE: readonly { value: 1 | 2 | 3 | 4 | 5; zh: string; en: string }[] = [
  { value: 1, zh: '完全没有', en: 'not at all' },
  { value: 2, zh: '偶尔', en: 'rarely' },
  { value: 3, zh: '有时', en: 'sometimes' },
  { value: 4, zh: '经常', en: 'often' },
  { value: 5, zh: '一直', en: 'always' },
];

/** The time the questions look back on (as in the standard: the last year). */
export const LOOK_BACK = { zh: '请按最近一年的情况回答。', en: 'Please answer for the past year.' } as const;

/** Items for a person; without a stated sex the two sex-specific items are left out and the damp-heat type has 5. */
export function itemsFor(sex?: Sex): Item[] {
  return ITEMS.filter((i) => !i.sex || i.sex === sex);
}
