// Reads a classic of shared/data/knowledge/classics as a stream of characters that know their chapter and clause.
import { readdirSync, readFileSync } from 'node:fs';

/** File number of each book in the collection, with the name it is cited by. */
export const BOOKS: Record<string, { file: string; title: string }> = {
  素问: { file: '437', title: '黄帝内经素问' },
  难经: { file: '421', title: '难经' },
  伤寒论: { file: '457', title: '伤寒论' },
  金匮: { file: '499', title: '金匮要略' },
  温病条辨: { file: '526', title: '温病条辨' },
};

export interface Passage { chapter: string; clause: string; quote: string; at: number }

export class Classic {
  /** the text without white space, punctuation kept */
  readonly text: string;
  private readonly marks: { at: number; chapter: string; clause: string }[] = [];

  constructor(folder: string, book: string) {
    const file = readdirSync(folder).find((f) => f.startsWith(`${BOOKS[book]?.file}-`));
    if (!file) throw new Error(`no file for ${book} in ${folder}`);
    let text = '';
    let part = '';
    let chapter = '';
    for (const raw of readFileSync(`${folder}/${file}`, 'utf8').split('\n')) {
      const line = raw.replace(/^属性：/u, '').replace(/\\x|\r/gu, '').trim().replace(/\s+/gu, '□');
      if (line.startsWith('<目录>')) { part = line.slice(4); continue; }
      if (line.startsWith('<篇名>')) {
        chapter = [part, line.slice(4)].filter(Boolean).join('·');
        this.marks.push({ at: text.length, chapter, clause: '' });
        continue;
      }
      const numbered = /^(\d{1,3})．/u.exec(line) ?? /^([一二三四五六七八九十百○]{1,4})、/u.exec(line);
      if (numbered?.[1]) this.marks.push({ at: text.length, chapter, clause: numbered[1] });
      text += line;
    }
    this.text = text;
  }

  where(at: number): { chapter: string; clause: string } {
    let found = { chapter: '', clause: '' };
    for (const mark of this.marks) { if (mark.at > at) break; found = mark; }
    return { chapter: found.chapter, clause: found.clause };
  }

  /** First place of a phrase, punctuation not counted; undefined when it is not there. */
  find(phrase: string): Passage | undefined {
    const letters = [...phrase].filter((c) => /\p{Script=Han}/u.test(c));
    const match = new RegExp(letters.join('[^\\p{Script=Han}]{0,3}'), 'u').exec(this.text);
    return match ? { ...this.where(match.index), quote: match[0], at: match.index } : undefined;
  }

  /**
   * The clause that gives a formula, by the words 主之, 宜 or the heading 方. The files write 浓朴 for 厚朴, leave out 芪
   * (here □) and call three formulas by other names; a lead with any other lost character is left out of the quote.
   */
  formula(name: string): Passage | undefined {
    const n = name.replace('麻黄附子细辛汤', '麻黄细辛附子汤').replace('酸枣仁汤', '酸枣汤').replaceAll('芪', '[芪耆□]').replaceAll('旋覆', '旋[覆复]').replaceAll('橘皮', '[橘桔]皮').replaceAll('厚朴', '[厚浓]朴').replaceAll('瓜蒌', '[瓜栝][蒌楼]').replaceAll('代赭', '代赭石?').replaceAll('杏仁', '杏[仁子]');
    for (const shape of [`(?<=[，。、；：∶）者，])[^，。、；：∶]{0,4}${n}亦?主之`, `(?<=[，。、；：∶])(?:宜|可与|与)(?:服)?${n}`, `(?<![\\p{Script=Han}])${n}方?(?![\\p{Script=Han}])`, n]) {
      const matches = [...this.text.matchAll(new RegExp(shape, 'gu'))].filter((m) => m[0].endsWith('主之') ? new RegExp(`^(?:宜|与|用|[^\\p{Script=Han}])?${n}亦?主之$`, 'u').test(m[0]) : true);
      const match = matches[0];
      if (!match) continue;
      const before = this.text.slice(Math.max(0, match.index - 40), match.index).split(/[。．]/u).at(-1) ?? '';
      const pieces = before.split('，').filter(Boolean);
      const lead = match[0].endsWith('主之') || /^(宜|可与|与)/u.test(match[0]) ? pieces.slice(-2).join('，') : '';
      return { ...this.where(match.index), quote: `${/^[\p{Script=Han}，、；：∶]*$/u.test(lead) && lead.length <= 24 ? lead : ''}${lead && !/[，、；：∶]$/u.test(lead) && lead.length <= 24 ? '，' : ''}${match[0]}`.replace(/^[，、；]/u, '').replace(/^[一二三四五六七八九十]+、/u, '').replaceAll('□', '芪'), at: match.index };
    }
    return undefined;
  }
}
