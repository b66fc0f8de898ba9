// Some texts to lines of what was found in them, for a program or a person; runs here or in a thread.
import { analyseInquiry, type InquiryResult } from '@suoke/inquiry/analyse.ts';
import { SuokeError } from '@suoke/terminology';
import { each, type Outcome } from './chunks.ts';

export interface TextJob { id: string; text: string; emergencyNumber: string; /** one JSON object, otherwise for a person */ json: boolean }
type Output = { id: string } & InquiryResult;

export function readTexts(jobs: readonly TextJob[]): Promise<Outcome<string>[]> {
  return each(jobs, ({ id, text, emergencyNumber, json }) => {
    if (text.trim() === '') throw new SuokeError('invalid', 'inquiry.text-empty', '没有文字 there is no text', '写下症状，例如：头痛三天 write what is wrong');
    const output: Output = { id, ...analyseInquiry(text, { emergencyNumber }) };
    return json ? JSON.stringify(output) : render(output, text);
  });
}

/** For a person: the flags first, then the text with the words that were read in brackets, then the findings. */
function render(output: Output, text: string): string {
  const lines = [`# ${output.id}`];
  for (const flag of output.redFlags) {
    lines.push(`${flag.level === 'emergency' ? '!! 急症 EMERGENCY' : '!  尽快就医 URGENT'} ${flag.zh} ${flag.en}「${flag.words}」`, `   ${flag.advice.zh}`, `   ${flag.advice.en}`);
  }
  lines.push(mark(text, output.findings.map((f) => f.span)));
  for (const f of output.findings) {
    const notes = [f.degree, f.duration, f.subject === 'person' ? null : f.subject, f.past ? '既往 past' : null, f.supposed ? '未定 supposed' : null].filter(Boolean);
    lines.push(`${f.polarity === 'present' ? '+' : '-'} ${f.zh} ${f.en} (${f.code})${notes.length ? ` ${notes.join(', ')}` : ''}`);
  }
  // Text is the person's own: control characters must not reach the terminal.
  return lines.join('\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, ' ');
}

function mark(text: string, spans: readonly (readonly [number, number])[]): string {
  const points = [...text];
  let out = '';
  let end = 0;
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    if (from < end) continue;
    out += points.slice(end, from).join('') + `[${points.slice(from, to).join('')}]`;
    end = to;
  }
  return out + points.slice(end).join('');
}
