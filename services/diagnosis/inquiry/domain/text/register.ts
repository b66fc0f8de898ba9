// Is a text a record, as physicians write it, or what a person says? What is read is as sure as its kind of text is read well.

/** `record`: as a physician writes it, or a bare list of signs; `everyday`: told by a person in sentences */
export type Register = 'record' | 'everyday';

/** What only a record has: a tongue or pulse examined, and its headings. The project's own. */
const RECORD = /舌[质苔体红淡暗紫绛嫩胖边尖]|苔[薄厚白黄腻少滑灰黑剥]|脉[象弦细滑数沉浮缓迟弱涩濡紧洪结代大小虚实]|主诉|现病史|既往史|刻下|症见|现症|查体|患者|患儿|诊断为|初诊|[二三四]诊|来诊|就诊时|辨证|治法|处方/;

/** What speech has and a list of signs (头痛三天，夜间失眠) has not. The project's own. */
const SPEECH = /[我你他她的了着得吗呢吧啊呀嘛就老把跟像没都还又挺]|一[^一]|有点/;

/** The first 4,000 characters decide. */
export const registerOf = (text: string): Register => (RECORD.test(text.slice(0, 4000)) || !SPEECH.test(text.slice(0, 4000)) ? 'record' : 'everyday');
