// A page of records with the text marked up: what was listed, what we read, what we missed, what we said beside it.
import type { CaseResult } from './findings.ts';

const escape = (s: string): string => s.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] as string);

/** One HTML page, self-contained. */
export function sheet(results: readonly CaseResult[]): string {
  const style = 'body{font:16px/2 system-ui,sans-serif;max-width:60em;margin:2em auto}.both{background:#cfe8cf}.missed{background:#f6c6c0}.extra{background:#fbe6a6}.aside{background:#dfe3ea}p{margin:.3em 0}';
  const key = '<p><span class="both">listed and read</span> <span class="missed">listed, not read</span> <span class="extra">read, not listed</span> <span class="aside">read, counted apart (not now, another kind, normal, outside)</span></p>';
  return `<!doctype html><html lang="zh"><meta charset="utf-8"><title>inquiry: worst records</title><style>${style}</style><h1>The worst records</h1>${key}${results.map(section).join('')}</html>\n`;
}

function section(r: CaseResult): string {
  const points = [...r.case.text];
  const marks = points.map(() => ({ gold: false, read: false, extra: false, aside: false }));
  r.gold.forEach((g) => { for (const [a, b] of g.places) for (let i = a; i < b; i++) { const m = marks[i]; if (m) m.gold = true; } });
  r.said.forEach((f, k) => {
    const v = r.verdicts[k];
    for (let i = f.span[0]; i < f.span[1]; i++) {
      const m = marks[i];
      if (!m) continue;
      if (v === 'unmarked') m.extra = true;
      else if (v === 'marked' || v === 'commented') m.read = true;
      else m.aside = true;
    }
  });
  let html = '';
  let last = '';
  points.forEach((c, i) => {
    const m = marks[i] as (typeof marks)[number];
    const name = m.gold ? (m.read || m.aside || m.extra ? 'both' : 'missed') : m.extra ? 'extra' : m.aside || m.read ? 'aside' : '';
    if (name !== last) html += `${last ? '</span>' : ''}${name ? `<span class="${name}">` : ''}`;
    last = name;
    html += escape(c);
  });
  if (last) html += '</span>';
  const missed = r.gold.filter((_, k) => !r.readFairly[k]).map((g) => g.words);
  const extra = r.said.filter((_, k) => r.verdicts[k] === 'unmarked').map((f) => `${f.code} (${points.slice(f.span[0], f.span[1]).join('')})`);
  return `<h2>${escape(r.case.id)}</h2><p>${html}</p><p>Listed: ${escape(r.gold.map((g) => g.words).join('；'))}</p><p>Missed: ${escape(missed.join('；') || '—')}</p><p>Beside the list: ${escape(extra.join('; ') || '—')}</p>`;
}
