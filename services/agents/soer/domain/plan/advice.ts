// What to avoid and when to see a doctor.
import type { Safety } from '../safety/person.ts';
import { OWN } from '../sources.ts';
import type { Food } from '../tables/foods.ts';
import { pattern } from '../tables/patterns.ts';
import type { Advice, Plan } from '../types.ts';

const own = (code: string, zh: string, en: string): Advice => ({ code, zh, en, source: OWN });

export function avoidances(active: Plan['patterns'], unfit: readonly Food[], who: Safety, special: boolean): Advice[] {
  const list = active.slice(0, 3).map((p) => own(`avoid.${p.id}`, pattern(p.id).avoid.zh, pattern(p.id).avoid.en));
  const foods = unfit.filter((f) => active.slice(0, 2).some((p) => f.avoid.includes(p.id))).slice(0, 8);
  if (foods.length) list.push(own('avoid.foods', `这段时间少吃：${foods.map((f) => f.zh).join('、')}`, `For now, little of: ${foods.map((f) => f.en).join(', ')}`));
  list.push(own('avoid.medicine', '不自行买药、加药或停药；不用偏方代替医生的治疗', 'Do not buy, add or stop medicines on your own; no folk remedy instead of a doctor’s treatment'));
  if (who.allergyWords.length) list.push(own('avoid.allergens', `过敏：${who.allergyWords.join('、')}，买东西先看配料表`, `Allergy: ${who.allergyWords.join(', ')}; read the label before buying`));
  if (special) list.push(own('avoid.special', '特禀质：记下让自己过敏的东西并避开，换季和花粉多时戴口罩，床品勤洗勤晒', 'Inherited special constitution: note and avoid what you react to; a mask in changing seasons and with pollen; wash and air bedding often'));
  if (who.pregnancy === 'yes') list.push(own('avoid.pregnancy', '孕期不饮酒，不吃生的肉、鱼、蛋，不泡热水，不按肚子、腰和忌按的穴位', 'In pregnancy: no alcohol, no raw meat, fish or egg, no hot baths, no pressing on belly, lower back or forbidden points'));
  return list;
}

const BY_FINDING: readonly (readonly [readonly string[], Advice])[] = [
  [['symptom.blood-in-stool', 'symptom.blood-in-urine', 'symptom.blood-in-phlegm', 'symptom.blood-loss'], own('doctor.blood', '见到血：这几天内去看医生，量多马上去', 'Blood was seen: see a doctor within days, at once if it is much')],
  [['symptom.chest-pain', 'symptom.chest-oppression', 'symptom.palpitations', 'symptom.dyspnoea'], own('doctor.chest', '胸痛、胸闷、心慌或气喘：先做心肺检查；突然加重、出冷汗马上打急救电话', 'Chest pain or tightness, palpitations or breathlessness: have heart and lungs checked; if sudden or with cold sweat, call the emergency number at once')],
  [['sign.emaciation'], own('doctor.weight', '说不清原因的消瘦：去看医生', 'Weight loss without a known cause: see a doctor')],
  [['symptom.fever', 'symptom.high-fever', 'symptom.persistent-fever'], own('doctor.fever', '发热超过三天，或39℃以上、精神差：去看医生', 'Fever over three days, or 39 °C and more, or looking ill: see a doctor')],
  [['sign.masses', 'sign.nodules'], own('doctor.lump', '摸到肿块：请医生检查', 'A lump was felt: have it examined')],
  [['symptom.low-mood', 'symptom.weeping-moods'], own('doctor.mood', '情绪低落两周以上请看医生；有伤害自己的念头，马上告诉身边的人并打求助或急救电话', 'Low mood for over two weeks: see a doctor; with thoughts of harming yourself, tell someone now and call a helpline or the emergency number')],
  [['symptom.severe-headache', 'symptom.vertigo', 'symptom.numbness'], own('doctor.head', '突然剧烈头痛、说话不清、一侧无力麻木：马上打急救电话', 'Sudden violent headache, unclear speech, weakness or numbness of one side: call the emergency number at once')],
];

export function doctorAdvice(who: Safety): Advice[] {
  const list = [own('doctor.general', '两周没有好转，或者加重、出现新的不适，请去看医生；已有的复诊照常', 'No better after two weeks, worse, or something new: see a doctor; keep planned visits')];
  for (const [codes, advice] of BY_FINDING) if (codes.some((c) => who.present.has(c))) list.push(advice);
  if (who.pregnancy === 'yes') list.push(own('doctor.pregnancy', '孕期出血、腹痛、破水、胎动减少、头痛眼花：马上去医院', 'In pregnancy, with bleeding, pain, leaking fluid, fewer movements, or headache with blurred sight: go to hospital at once'));
  if (who.pregnancy === 'possible') list.push(own('doctor.pregnancy-test', '如果可能怀孕，先确认，再用这份计划', 'If a pregnancy is possible, find out first, then use this plan'));
  if (who.ageYears !== undefined && who.ageYears < 14) list.push(own('doctor.child', '孩子精神差、不吃不喝、呼吸费力、皮疹按压不褪色：马上去医院', 'A child who is listless, will not drink, breathes hard, or has a rash that does not fade on pressing: go to hospital at once'));
  return list;
}

export function notesOf(who: Safety): Advice[] {
  const notes = [own('note.scope', '这是生活方式建议，不是诊断，也不是处方', 'This is advice on daily living, not a diagnosis and not a prescription')];
  if (who.unknownConditions.length) notes.push(own('note.condition-unknown', `没能识别的病情：${who.unknownConditions.join('、')}。请先让医生看过这份计划`, `Conditions not recognised: ${who.unknownConditions.join(', ')}. Have a doctor look at this plan first`));
  if (who.unknownAllergies.length) notes.push(own('note.allergy-unknown', `没能对应到食物的过敏原：${who.unknownAllergies.join('、')}。请自己核对每样食物`, `Allergies not matched to a food here: ${who.unknownAllergies.join(', ')}. Check each food yourself`));
  if (who.ageYears === undefined) notes.push(own('note.age-unknown', '年龄未知，只给了较轻的建议', 'Age unknown: only the milder advice is given'));
  if (who.conditions.has('cancer') || who.conditions.has('liver-disease')) notes.push(own('note.serious', '有肿瘤或肝病：饮食和活动先问主诊医生', 'With cancer or liver disease, ask the treating doctor about food and activity first'));
  return notes;
}
