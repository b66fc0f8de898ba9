// Finds where the classics say it: writes data/citations.tsv for the phrases of cites.txt and the formulas of three books.
// usage: node services/foundation/knowledge/collate/cite.ts [folder of the classics]
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BOOKS, Classic } from './classics.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const folder = process.argv[2] ?? here('../../../../../shared/data/knowledge/classics');
const rows = (file: string) => readFileSync(here(`../data/${file}`), 'utf8').split('\n').filter((l) => l && !l.startsWith('#')).map((l) => l.split('|'));
const classics = new Map(Object.keys(BOOKS).map((book) => [book, new Classic(folder, book)]));

const out = ['key\tbook\tchapter\tclause\tquote'];
const lost: string[] = [];
for (const [key = '', book = '', phrase = ''] of rows('cites.txt')) {
  const passage = classics.get(book)?.find(phrase);
  if (!passage) { lost.push(`${key} ${phrase}`); continue; }
  out.push([key, BOOKS[book]?.title, passage.chapter, passage.clause, phrase].join('\t'));
}
for (const [zh = '', , source = ''] of rows('formulas.txt')) {
  const book = source === '金匮要略' ? '金匮' : source;
  const classic = classics.get(book);
  if (!classic || !['伤寒论', '金匮', '温病条辨'].includes(book)) continue;
  const passage = classic.formula(zh);
  if (!passage) { lost.push(`${zh} not in ${source}`); continue; }
  out.push([`formula:${zh}`, BOOKS[book]?.title, passage.chapter, passage.clause, passage.quote].join('\t'));
}
writeFileSync(here('../data/citations.tsv'), `${out.join('\n')}\n`);
console.log(`${out.length - 1} citations`, lost);
