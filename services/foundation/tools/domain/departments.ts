// Departments under their usual names. The names follow the wording of 《医疗机构诊疗科目名录》(卫生部 1994); grouping and synonyms are the project's own.

interface Department { name: string; also: readonly string[]; in?: string }

const departments: readonly Department[] = [
  { name: '中医科', also: ['中医', '中医门诊', '国医堂', '国医馆', '中医馆', 'tcm', 'traditional chinese medicine'] },
  { name: '中医内科', also: [], in: '中医科' },
  { name: '中医外科', also: [], in: '中医科' },
  { name: '中医妇科', also: [], in: '中医科' },
  { name: '中医儿科', also: [], in: '中医科' },
  { name: '针灸科', also: ['针灸', '针灸推拿科', '针灸推拿', '针推科', '针灸理疗科', 'acupuncture'], in: '中医科' },
  { name: '推拿科', also: ['推拿', '按摩科', '按摩', '推拿按摩科', '针灸推拿科', '针灸推拿', '针推科', 'tuina', 'massage'], in: '中医科' },
  { name: '骨伤科', also: ['中医骨伤科', '骨伤', '正骨科', '中医正骨'], in: '中医科' },
  { name: '肛肠科', also: ['中医肛肠科', '肛肠'], in: '中医科' },
  { name: '治未病科', also: ['治未病', '治未病中心', '预防保健科(中医)'], in: '中医科' },
  { name: '中西医结合科', also: ['中西医结合'] },
  { name: '全科医疗科', also: ['全科', '全科医学科', '全科门诊', 'general practice', 'gp', 'family medicine'] },
  { name: '预防保健科', also: ['预防保健', '保健科'] },
  { name: '内科', also: ['普通内科', '普内科', '大内科', 'internal medicine'] },
  { name: '呼吸内科', also: ['呼吸科', '呼吸与危重症医学科', '肺科', 'respiratory medicine', 'pulmonology'], in: '内科' },
  { name: '消化内科', also: ['消化科', '胃肠科', '脾胃科', '脾胃病科', 'gastroenterology'], in: '内科' },
  { name: '神经内科', also: ['神内', '神内科', '脑病科', 'neurology'], in: '内科' },
  { name: '心血管内科', also: ['心内科', '心血管科', '心脏科', '心脏内科', '心病科', 'cardiology'], in: '内科' },
  { name: '血液内科', also: ['血液科', 'haematology', 'hematology'], in: '内科' },
  { name: '肾病科', also: ['肾内科', '肾脏内科', '肾科', 'nephrology'], in: '内科' },
  { name: '内分泌科', also: ['内分泌', '内分泌代谢科', '糖尿病科', 'endocrinology'], in: '内科' },
  { name: '风湿免疫科', also: ['风湿科', '免疫科', '免疫学科', '风湿病科', 'rheumatology'], in: '内科' },
  { name: '老年病科', also: ['老年科', '老年医学科', 'geriatrics'], in: '内科' },
  { name: '外科', also: ['普通外科', '普外科', '大外科', 'surgery'] },
  { name: '骨科', also: ['骨外科', '矫形外科', 'orthopaedics', 'orthopedics'], in: '外科' },
  { name: '泌尿外科', also: ['泌尿科', 'urology'], in: '外科' },
  { name: '神经外科', also: ['脑外科', 'neurosurgery'], in: '外科' },
  { name: '心胸外科', also: ['胸外科', '心脏外科', '心外科'], in: '外科' },
  { name: '妇产科', also: ['妇产', 'obstetrics and gynaecology', 'ob/gyn'] },
  { name: '妇科', also: ['妇产科', 'gynaecology', 'gynecology'], in: '妇产科' },
  { name: '产科', also: ['妇产科', 'obstetrics'], in: '妇产科' },
  { name: '儿科', also: ['小儿科', '小儿内科', 'paediatrics', 'pediatrics'] },
  { name: '眼科', also: ['ophthalmology'] },
  { name: '耳鼻咽喉科', also: ['耳鼻喉科', '耳鼻喉', '五官科', 'ent'] },
  { name: '口腔科', also: ['牙科', '口腔', 'dentistry'] },
  { name: '皮肤科', also: ['皮肤性病科', '皮科', 'dermatology'] },
  { name: '精神科', also: ['精神卫生科', '精神心理科', 'psychiatry'] },
  { name: '心理科', also: ['心理门诊', '心理咨询科', '临床心理科', '身心科', '精神心理科', 'psychology'] },
  { name: '感染科', also: ['传染科', '感染性疾病科', '发热门诊', 'infectious diseases'] },
  { name: '肿瘤科', also: ['肿瘤内科', 'oncology'] },
  { name: '急诊医学科', also: ['急诊', '急诊科', '急救中心', '急救科', 'emergency', 'emergency department'] },
  { name: '康复医学科', also: ['康复科', '康复', '理疗科', 'rehabilitation'] },
  { name: '疼痛科', also: ['疼痛门诊', 'pain clinic'] },
];

const plain = (s: string): string => s.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');
/** Names that several departments share (针灸推拿科) stand for each of them. */
const byName = new Map<string, string[]>();
for (const d of departments) for (const n of [d.name, ...d.also]) byName.set(plain(n), [...(byName.get(plain(n)) ?? []), d.name]);
const parent = new Map(departments.filter((d) => d.in).map((d) => [d.name, d.in as string]));

/** The departments that a name means; an unknown name means itself. */
export function departmentsMeant(name: string): string[] {
  const p = plain(name);
  return p === '' ? [] : (byName.get(p) ?? byName.get(p.replace(/(门诊部?|诊室|专科|病区)$/, '')) ?? [p]);
}

/** What an institution with these departments is found under: the departments and what they belong to. Sorted. */
export function searchKeys(names: readonly string[]): string[] {
  const meant = names.flatMap(departmentsMeant);
  return [...new Set([...meant, ...meant.flatMap((m) => parent.get(m) ?? [])])].sort();
}
