// Times as tables carry them: RFC 3339 with an offset, or a wall clock time in a known zone.

const formats = new Map<string, Intl.DateTimeFormat>();
function formatOf(timeZone: string): Intl.DateTimeFormat {
  let f = formats.get(timeZone);
  if (!f) formats.set(timeZone, (f = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' })));
  return f;
}

/** Milliseconds that the wall clock there is ahead of UTC. */
function offset(at: number, timeZone: string): number {
  const p: Record<string, number> = {};
  for (const { type, value } of formatOf(timeZone).formatToParts(at)) p[type] = Number(value);
  return Date.UTC(p['year'] as number, (p['month'] as number) - 1, p['day'], p['hour'], p['minute'], p['second']) - Math.floor(at / 1000) * 1000;
}

/**
 * `2026-03-16T08:30:00+08:00`, `…Z`, or `2026-03-16 08:30[:00]`, `2026/3/16 8:30`, `2026年3月16日 8:30` in `timeZone`.
 * A time that the clock shows twice is the earlier one, one that it skips is as if it had not been put forward.
 * Undefined for anything else, a date alone included.
 */
export function readTime(s: string, timeZone: string): Date | undefined {
  const m = /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|年(\d{1,2})月(\d{1,2})日)[T\s]\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?\s*(Z|[+-]\d{2}:?\d{2})?$/.exec(s.normalize('NFKC').trim());
  if (!m) return undefined;
  const n = (i: number) => Number(m[i] ?? 0);
  const [year, month, day] = [n(1), n(2) || n(4) || n(6), n(3) || n(5) || n(7)];
  const [hour, minute, second] = [n(8), n(9), n(10)];
  const wall = Date.UTC(year, month - 1, day, hour, minute, second) + Math.floor(Number(`0.${m[11] ?? '0'}`) * 1000);
  const d = new Date(wall);
  if (year < 1900 || hour > 23 || minute > 59 || second > 59 || d.getUTCMonth() !== month - 1 || d.getUTCDate() !== day) return undefined;
  const zone = m[12];
  if (zone === 'Z') return d;
  if (zone) {
    const [h, min] = [Number(zone.slice(1, 3)), Number(zone.slice(-2))];
    return h > 14 || min > 59 ? undefined : new Date(wall - (zone[0] === '-' ? -1 : 1) * (h * 60 + min) * 60_000);
  }
  const before = offset(wall - 86_400_000, timeZone);
  const after = offset(wall + 86_400_000, timeZone);
  // The earlier of the two instants that fit; when none fits, the clock was put forward over this time.
  const fits = [before, after].map((o) => wall - o).filter((t) => t + offset(t, timeZone) === wall).sort((a, b) => a - b);
  return new Date(fits[0] ?? wall - before);
}
