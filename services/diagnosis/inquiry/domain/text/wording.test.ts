// Denial, time, degree and whose sign it is, in everyday, clinical and classical wording; + there, - denied, with what stands beside it.
import { describe, expect, it } from 'vitest';
import { readText } from './read.ts';

const reading = (text: string): string => readText(text).findings
  .map((f) => `${f.polarity === 'absent' ? '-' : '+'}${f.past ? 'past:' : ''}${f.supposed ? 'supposed:' : ''}${f.subject ? `${f.subject}:` : ''}${f.code.replace('symptom.', '')}${f.degree ? `/${f.degree}` : ''}${f.duration ? `/${f.duration}` : ''}`)
  .sort().join(' ');

describe('denial', () => {
  it.each([
    ['口干不苦', '+dry-mouth -bitter-taste'], ['口干而不苦', '+dry-mouth -bitter-taste'], ['不咳不喘', '-cough -dyspnoea'], ['不红不肿', '-sign.local-red-swelling'],
    ['大便不干不稀', '-constipation -loose-stools'], ['胸不闷，气不短', '-chest-oppression -shortness-of-breath'], ['头不晕，眼不花', '-dizziness -dry-eyes-blurred-vision'], ['无发热、无汗', '+no-sweating -fever'],
    ['否认药物中毒及头痛、头晕史', '-dizziness -headache'], ['否认头痛，但有失眠', '+insomnia -headache'], ['不是头疼，是头晕', '+dizziness -headache'], ['没怎么咳嗽', '-cough'],
    ['痰中无血', '-blood-in-phlegm'], ['渴不多饮', '+thirst-without-drinking'], ['没有一点力气', '+fatigue'], ['不太想吃饭', '+poor-appetite'], ['三天没大便', '+constipation/P3D'],
    ['二便正常', '-constipation -dysuria -loose-stools -scanty-urine'], ['纳可寐安', '-insomnia -poor-appetite'], ['胃纳尚可，睡眠尚佳', '-insomnia -poor-appetite'],
  ])('%s: %s', (text, expected) => expect(reading(text)).toBe(expected));
});

describe('time', () => {
  it.each([
    ['发烧已经退了', '-past:fever'], ['以前胃疼，现在好了', '+past:epigastric-pain'], ['小时候得过哮喘', '+past:disease.asthma +past:dyspnoea'], ['1963年患过肝炎', '+past:disease.hepatitis'],
    ['1963年开始头痛', '+headache'], ['昨天开始拉肚子', '+loose-stools/P1D'], ['反复咳嗽2个月余', '+cough/P2M'], ['突发胸痛2小时', '+chest-pain/PT2H'],
  ])('%s: %s', (text, expected) => expect(reading(text).split(' ')).toEqual(expect.arrayContaining(expected.split(' '))));
});

describe('whose', () => {
  it.each([
    ['孩子爸爸感冒了，孩子还没事', '+father:factor.external-wind'], ['家里人都拉肚子，就我没有', '+family:loose-stools'], ['我老公打呼噜，吵得我睡不着', '+insomnia +spouse:snoring'],
    ['母亲糖尿病，父亲体健', '+mother:disease.diabetes'], ['患儿母亲诉患儿腹泻', '+loose-stools'], ['我朋友失眠，想问问怎么办', '+other:insomnia'], ['老公打我', ''],
  ])('%s: %s', (text, expected) => expect(reading(text)).toBe(expected));
});

describe('everyday and classical words', () => {
  it.each([
    ['跑肚', 'loose-stools'], ['屙稀', 'loose-stools'], ['心突突跳', 'palpitations'], ['心头慌', 'palpitations'], ['脑壳晕', 'dizziness'], ['耳朵背', 'tinnitus-deafness'], ['嗓子眼疼', 'sore-throat'], ['眼前发黑', 'near-fainting'], ['岔气', 'hypochondriac-pain'], ['吃啥吐啥', 'vomiting'], ['脚后跟疼', 'heel-pain'],
    ['乍寒乍热', 'alternating-chills-fever'], ['耳窍失聪', 'tinnitus-deafness'], ['胸宇气闷', 'chest-oppression'], ['艰于安寐', 'insomnia'], ['经事愆期', 'late-menses'], ['神识昏糊', 'clouded-consciousness'], ['小溲不通', 'urinary-retention'], ['欲便先痛', 'pain-then-diarrhoea'], ['腑行溏薄', 'loose-stools'], ['谷食不进', 'poor-appetite'], ['汤水不能下咽', 'dysphagia'],
  ])('%s is %s', (text, expected) => expect(reading(text).split(' ').map((r) => r.replace(/\/.*/, ''))).toContain(`+${expected}`));
  it('does not read a sign out of half a word', () => {
    expect(reading('检查提示多囊肝')).not.toContain('pcos');
    expect(reading('诊断为冠心病')).not.toContain('chest-pain');
    expect(reading('食管裂孔疝')).not.toContain('hernia');
    expect(reading('咯血，色鲜红')).not.toContain('bright-blood');
  });
});

describe('once', () => {
  it('says a fever given by word and by number once', () => expect(reading('高热口渴，体温39.5℃')).toBe('+high-fever +thirst'));
  it('says pain without a place only where no place is told', () => {
    expect(reading('疼得要命')).toBe('+pain');
    expect(reading('头痛，疼痛难忍')).not.toContain('+pain');
  });
});

describe('what only looks like a sign', () => {
  it.each([
    ['茯苓、泽泻各三钱', ''], ['苦寒泻火', ''], ['大便每日一行', '-constipation'], ['肾藏精血', ''], ['未找到癌细胞', '-disease.cancer'], ['黄疸指数5单位', ''], ['粘液性水肿', '+oedema'],
    ['脚趾头疼', '+joint-pain'], ['腰眼疼', '+lumbar-soreness'], ['牙花子肿', '+toothache'],
  ])('%s: %s', (text, expected) => expect(reading(text)).toBe(expected));
  it('gives a colour to what was named last, and blood to where it came from', () => {
    expect(reading('经来量少，痰多色白')).not.toContain('clots');
    expect(reading('小产后下血不止')).toContain('+uterine-bleeding');
    expect(reading('小产后下血不止')).not.toContain('blood-in-stool');
    expect(reading('下血三天')).toContain('blood-in-stool');
    expect(reading('吐血色紫')).not.toContain('clots');
  });
  it('reads no coating that 无 denies, and a sign of the body after the coating', () => {
    expect(reading('舌淡红，无苔垢')).toBe('+tongue.body.light-red -tongue.coating.greasy');
    expect(reading('舌红无苔')).toBe('+tongue.body.red +tongue.coating.peeled');
    expect(reading('苔黄燥，带有芒刺')).toContain('+tongue.shape.prickly');
  });
  it('ends an earlier illness with its sentence', () => {
    expect(reading('三年前患痢疾，腹痛里急，经治疗痊愈。现头痛')).toBe('+headache +past:abdominal-pain +past:dysentery/P3Y');
    expect(reading('三年前患痢疾，至今反复腹痛')).toContain('+abdominal-pain');
  });
  it('says both the word a pattern begins with and the pattern', () => {
    expect(reading('尿赤短少')).toBe('+dark-urine +scanty-urine');
    expect(reading('发热不恶寒')).toContain('+fever');
  });
});

describe('confidence', () => {
  it('is that of the kind of reading, and never outside [0,1]', () => {
    const of = (text: string) => readText(text).findings.map((f) => [f.by, f.confidence]);
    expect(of('喘')).toEqual([['character', 0.68]]);
    expect(of('头痛')).toEqual([['word', 0.95]]);
    expect(of('没有头痛')).toEqual([['word', 0.86]]);
    expect(of('脉弦')).toEqual([['pulse', 0.99]]);
    expect(of('体温39.5℃')).toEqual([['number', 0.93]]);
  });
});

describe('adverbs between a part of the body and its sign', () => {
  it.each([
    ['头很晕', '+dizziness/severe'], ['头特别晕', '+dizziness/severe'], ['头有点晕', '+dizziness/slight'], ['肚子很胀', '+abdominal-distension/severe'], ['嘴很苦', '+bitter-taste/severe'],
    ['眼睛有点干', '+dry-eyes-blurred-vision/slight'], ['头挺晕', '+dizziness/moderate'], ['手脚还是很凉', '+cold-limbs/severe'], ['头晕得厉害', '+dizziness/severe'], ['头晕得很', '+dizziness/severe'], ['胸口很闷', '+chest-oppression/severe'],
    ['嘴不苦', '-bitter-taste'], ['嘴不太苦', '-bitter-taste/slight'], ['头不怎么晕', '-dizziness/slight'], ['头一点也不疼', '-headache'], ['头也不晕，眼也不花', '-dizziness -dry-eyes-blurred-vision'],
  ])('%s: %s', (text, expected) => expect(reading(text)).toBe(expected));
});

describe('sweat, memory, tiredness, nights, films', () => {
  it.each([
    ['出了一身冷汗', '+cold-sweat'], ['冷汗直冒', '+cold-sweat'], ['一身冷', '+fear-of-cold'], ['容易忘事', '+poor-memory'], ['老忘事', '+poor-memory'], ['记性差', '+poor-memory'], ['特别累', '+fatigue'], ['累得不行', '+fatigue'],
    ['夜里起来小便好几次', '+nocturia-incontinence'], ['尿频尿急尿痛', '+dysuria'], ['五更泄泻', '+undigested-dawn-diarrhoea'], ['看电视剧里有人吐血', '+supposed:haematemesis'],
  ])('%s: %s', (text, expected) => expect(reading(text)).toBe(expected));
});
