// Draws the house as one SVG on a white card, so that it reads on light and dark pages alike.
import type { StoreName } from '@suoke/service';
import { layerRows, seams, type Box, type House, type Layer } from './house.ts';
import { route, tracks, trackStep, type Place, type Route } from './routes.ts';

const W = 1280, EDGE = 28, LANES = 44, BAND_PAD = 14, BOX_GAP = 14, HEAD = 92, BAND_LABEL = 30, GAP_PAD = 22, CHIP_W = 29, CHIP_H = 18, CHIPS = 4;
const FONT = "'PingFang SC','Noto Sans CJK SC','Noto Sans SC','Microsoft YaHei',system-ui,sans-serif";
const MONO = "ui-monospace,'SF Mono',Menlo,Consolas,'DejaVu Sans Mono',monospace";
const ink = '#1f2937', grey = '#64748b', faint = '#e2e8f0';

const layers: Record<Layer, { zh: string; en: string; tint: string; line: string }> = {
  agents: { zh: '智能体', en: 'Agents', tint: '#fdf4f2', line: '#c2553d' },
  diagnosis: { zh: '五诊', en: 'Diagnosis', tint: '#f1f8f4', line: '#2f855a' },
  foundation: { zh: '基础服务', en: 'Foundation', tint: '#f2f6fc', line: '#2b6cb0' },
  'data-processing': { zh: '数据处理', en: 'Data processing', tint: '#faf6ee', line: '#a16207' },
};
const stores: Record<StoreName, { zh: string; en: string; fill: string; text: string }> = {
  relational: { zh: '关系', en: 'relational', fill: '#dbeafe', text: '#1e40af' }, documents: { zh: '文档', en: 'documents', fill: '#dcfce7', text: '#166534' },
  series: { zh: '时序', en: 'time series', fill: '#cffafe', text: '#155e75' }, search: { zh: '检索', en: 'search', fill: '#e0e7ff', text: '#3730a3' },
  cache: { zh: '缓存', en: 'cache', fill: '#f1f5f9', text: '#334155' }, events: { zh: '事件', en: 'events', fill: '#fef3c7', text: '#92400e' },
  jobs: { zh: '任务', en: 'jobs', fill: '#ffedd5', text: '#9a3412' }, blobs: { zh: '文件', en: 'blobs', fill: '#fce7f3', text: '#9d174d' },
  ledger: { zh: '账本', en: 'ledger', fill: '#ede9fe', text: '#5b21b6' }, models: { zh: '模型', en: 'models', fill: '#fee2e2', text: '#991b1b' },
};
/** Lines keep apart by hue; each is dark enough on white. */
const hues = ['#2f855a', '#c2553d', '#7c3aed', '#b7791f', '#0e7490', '#be185d', '#2b6cb0', '#4d7c0f', '#475569', '#9f1239', '#0f766e', '#6d28d9'];

const esc = (s: string) => s.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const n = (v: number) => String(Math.round(v * 10) / 10);
const text = (x: number, y: number, s: string, o: { size?: number; fill?: string; weight?: number; anchor?: string; font?: string } = {}) =>
  `<text x="${n(x)}" y="${n(y)}" font-size="${o.size ?? 13}" fill="${o.fill ?? ink}"${o.weight ? ` font-weight="${o.weight}"` : ''}${o.anchor ? ` text-anchor="${o.anchor}"` : ''}${o.font ? ` font-family="${o.font}"` : ''}>${esc(s)}</text>`;
const rect = (x: number, y: number, w: number, h: number, r: number, fill: string, stroke = '') => `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" rx="${r}" fill="${fill}"${stroke ? ` stroke="${stroke}"` : ''}/>`;

export function draw(house: House): string {
  const boxes = house.rows.flat();
  const chipRows = Math.max(1, ...boxes.map((b) => Math.ceil(b.stores.length / CHIPS)));
  const boxH = 56 + chipRows * (CHIP_H + 4) + 4;
  const places = new Map<string, Place>();
  const bands: { layer: Layer; place: Place }[] = [];
  const gapTop: number[] = [];
  const left = EDGE + LANES, right = W - EDGE - LANES;
  let y = HEAD;
  house.rows.forEach((row, r) => {
    const present = (layerRows[r] ?? []).filter((l) => row.some((b) => b.layer === l));
    const inner = right - left - present.length * 2 * BAND_PAD - (present.length - 1) * BOX_GAP - (row.length - present.length) * BOX_GAP;
    const w = inner / Math.max(1, row.length);
    let x = left;
    for (const layer of present) {
      const own = row.filter((b) => b.layer === layer);
      const bandW = own.length * w + (own.length - 1) * BOX_GAP + 2 * BAND_PAD;
      bands.push({ layer, place: { x, y, w: bandW, h: BAND_LABEL + boxH + BAND_PAD } });
      own.forEach((b, i) => places.set(b.name, { x: x + BAND_PAD + i * (w + BOX_GAP), y: y + BAND_LABEL, w, h: boxH }));
      x += bandW + BOX_GAP;
    }
    y += BAND_LABEL + boxH + BAND_PAD + GAP_PAD;
    gapTop.push(y);
    const count = tracks(house)[r]?.length ?? 0;
    y += count ? (count - 1) * trackStep + GAP_PAD : 0;
  });
  const routes = route(house, places, gapTop, { left: left - 12, right: right + 12 });
  const lower = y + 14;
  const calls = matrix(house, EDGE + 8, lower);
  const told = events(house, 700, lower);
  const height = Math.max(calls.bottom, told.bottom) + EDGE;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${W} ${n(height)}" width="${W}" height="${n(height)}" font-family="${FONT}" role="img" aria-labelledby="title desc">`,
    '<title id="title">索克生活的架构 Architecture of Suoke Life</title>',
    `<desc id="desc">${esc(`${boxes.length} services in layers; ${house.calls.length} declared calls; ${house.events.length} kinds of events.`)}</desc>`,
    rect(0.5, 0.5, W - 1, height - 1, 16, '#ffffff', '#cbd5e1'),
    text(EDGE + 8, 46, '索克生活', { size: 26, weight: 700 }), text(EDGE + 122, 46, 'Suoke Life', { size: 20, fill: grey }),
    text(EDGE + 8, 70, `${boxes.length} 个服务，${house.calls.length} 条声明的调用：未声明的调用不能编译，运行时也被拒绝。 ${boxes.length} services, ${house.calls.length} declared calls: what is not declared neither compiles nor is let through.`, { size: 12.5, fill: grey }),
    ...bands.map(({ layer, place: p }) => rect(p.x, p.y, p.w, p.h, 12, layers[layer].tint)),
    ...lines(routes, house),
    ...bands.map((b) => bandLabel(b.layer, b.place)),
    ...boxes.map((b) => card(b, places.get(b.name) as Place)),
    ...calls.parts, ...told.parts,
    '</svg>', '',
  ].join('\n');
}

/** Above the lines, with a border in the colour of the band, so that a line never strikes a name through. */
function bandLabel(layer: Layer, p: Place): string {
  const l = layers[layer];
  return `<g stroke="${l.tint}" stroke-width="5" stroke-linejoin="round" paint-order="stroke">${text(p.x + BAND_PAD, p.y + 20, l.zh, { size: 13, weight: 700, fill: l.line })}${text(p.x + BAND_PAD + l.zh.length * 13 + 8, p.y + 20, l.en, { size: 12, fill: grey })}</g>`;
}

function card(b: Box, p: Place): string {
  const chips = b.stores.map((s, i) => {
    const x = p.x + 12 + (i % CHIPS) * (CHIP_W + 3), y = p.y + 56 + Math.floor(i / CHIPS) * (CHIP_H + 4);
    return rect(x, y, CHIP_W, CHIP_H, 5, stores[s].fill) + text(x + CHIP_W / 2, y + 13, stores[s].zh, { size: 11, anchor: 'middle', fill: stores[s].text });
  });
  return `<g>${rect(p.x, p.y, p.w, p.h, 9, '#ffffff', layers[b.layer].line)}${text(p.x + 12, p.y + 26, b.zh, { size: 16, weight: 700 })}${text(p.x + 12, p.y + 44, b.name, { size: 12, fill: grey, font: MONO })}${chips.join('')}${b.stores.length ? '' : text(p.x + 12, p.y + 69, '不存数据 keeps nothing', { size: 11, fill: grey })}</g>`;
}

/** A white border under each line lets one pass over another like a bridge; an arrow head stands at every service called. */
function lines(routes: readonly Route[], house: House): string[] {
  const keys = [...new Set(routes.map((r) => r.bundle))];
  const colour = (r: Route) => hues[keys.indexOf(r.bundle) % hues.length] ?? ink;
  const zh = new Map(house.rows.flat().map((b) => [b.name, b.short]));
  return keys.map((bundle) => {
    const own = routes.filter((r) => r.bundle === bundle);
    const d = own.map((r) => rounded(r.points)).join('');
    const c = colour(own[0] as Route);
    const names = (list: string[]) => [...new Set(list)].map((x) => zh.get(x) ?? x).join('、');
    const label = `${names(bundle.calls.map((x) => x.from))} → ${names(bundle.calls.map((x) => x.to))}`;
    return `<g fill="none" stroke-linejoin="round"><title>${esc(label)}</title><path d="${d}" stroke="#ffffff" stroke-width="4.6"/><path d="${d}" stroke="${c}" stroke-width="1.8"/>${own.map((r) => head(r, c)).join('')}</g>`;
  });
}

function head(r: Route, c: string): string {
  const [x, y] = r.points.at(-1) as [number, number];
  const up = (r.points.at(-2)?.[1] ?? 0) > y;
  const [x0, y0] = r.points[0] as [number, number];
  return `<path d="M${n(x)} ${n(y)}l-4.5 ${up ? 8 : -8}h9z" fill="${c}"/><circle cx="${n(x0)}" cy="${n(y0)}" r="3" fill="${c}"/>`;
}

function rounded(points: readonly [number, number][]): string {
  let d = '';
  points.forEach(([x, y], i) => {
    const a = points[i - 1], b = points[i + 1];
    if (!a || !b) { d += `${a ? 'L' : 'M'}${n(x)} ${n(y)}`; return; }
    const r = Math.min(6, Math.hypot(x - a[0], y - a[1]) / 2, Math.hypot(x - b[0], y - b[1]) / 2);
    const to = (p: readonly [number, number]) => { const l = Math.hypot(p[0] - x, p[1] - y) || 1; return [x + ((p[0] - x) / l) * r, y + ((p[1] - y) / l) * r] as const; };
    const [ax, ay] = to(a), [bx, by] = to(b);
    d += `L${n(ax)} ${n(ay)}Q${n(x)} ${n(y)} ${n(bx)} ${n(by)}`;
  });
  return d;
}

/** Who calls whom, exactly; and which store is which. */
function matrix(house: House, x0: number, y0: number): { parts: string[]; bottom: number } {
  const boxes = house.rows.flat();
  const callers = boxes.filter((b) => house.calls.some((c) => c.from === b.name));
  const called = boxes.filter((b) => house.calls.some((c) => c.to === b.name));
  const cell = 30, labelW = 76, top = y0 + 44 + 16 * Math.max(0, ...called.map((b) => [...b.short].length));
  const parts = [text(x0, y0 + 16, '谁调用谁', { size: 15, weight: 700 }), text(x0 + 70, y0 + 16, 'who calls whom: rows call columns', { size: 12, fill: grey })];
  called.forEach((b, i) => [...b.short].forEach((ch, k) => parts.push(text(x0 + labelW + i * cell + cell / 2, top - 10 - ([...b.short].length - 1 - k) * 16, ch, { size: 13, anchor: 'middle', fill: layers[b.layer].line, weight: 600 }))));
  callers.forEach((r, j) => {
    const y = top + j * cell;
    if (j % 2 === 0) parts.push(rect(x0, y, labelW + called.length * cell, cell, 4, '#f8fafc'));
    parts.push(text(x0 + labelW - 10, y + 20, r.short, { size: 13, anchor: 'end', fill: layers[r.layer].line, weight: 600 }));
    called.forEach((b, i) => {
      const on = house.calls.some((c) => c.from === r.name && c.to === b.name);
      const cx = x0 + labelW + i * cell + cell / 2, cy = y + cell / 2;
      parts.push(on ? `<circle cx="${n(cx)}" cy="${n(cy)}" r="6.5" fill="${layers[b.layer].line}"><title>${esc(`${r.short} → ${b.short}`)}</title></circle>` : `<circle cx="${n(cx)}" cy="${n(cy)}" r="1.6" fill="${faint}"/>`);
    });
  });
  let bottom = top + callers.length * cell + 40;
  parts.push(text(x0, bottom, '存储', { size: 15, weight: 700 }), text(x0 + 40, bottom, 'stores, each behind a port', { size: 12, fill: grey }));
  Object.values(stores).forEach((s, i) => {
    const x = x0 + (i % 5) * 118, y = bottom + 14 + Math.floor(i / 5) * 26;
    parts.push(rect(x, y, CHIP_W, CHIP_H, 5, s.fill), text(x + CHIP_W / 2, y + 13, s.zh, { size: 11, anchor: 'middle', fill: s.text }), text(x + CHIP_W + 6, y + 13, s.en, { size: 12, fill: grey }));
  });
  bottom += 14 + 2 * 26;
  return { parts, bottom };
}

const layerLine = (b: Box | undefined): string => (b ? layers[b.layer].line : grey);

/** Who announces what, and who listens. */
function events(house: House, x0: number, y0: number): { parts: string[]; bottom: number } {
  const boxes = new Map(house.rows.flat().map((b) => [b.name, b]));
  const row = 25, top = y0 + 36;
  const parts = [text(x0, y0 + 16, '事件', { size: 15, weight: 700 }), text(x0 + 40, y0 + 16, 'events through the outbox: who announces → who listens', { size: 12, fill: grey })];
  const named = (list: readonly string[]) => list.map((name) => boxes.get(name)?.short ?? name).join('、');
  house.events.forEach((e, i) => {
    const y = top + i * row;
    if (i % 2 === 0) parts.push(rect(x0, y - 4, W - EDGE - 8 - x0, row, 4, '#f8fafc'));
    const from = e.from[0] === seams ? '每个服务' : e.from.length > 3 && e.from.every((f) => boxes.get(f)?.layer === 'diagnosis') ? '各诊' : named(e.from) || '尚无';
    const same = i > 0 && house.events[i - 1]?.from.join() === e.from.join();
    parts.push(text(x0 + 84, y + 13, same ? '' : from, { size: 13, anchor: 'end', weight: 600, fill: layerLine(boxes.get(e.from[0] ?? '')) }));
    parts.push(text(x0 + 98, y + 13, e.type, { size: 12, font: MONO }), text(x0 + 290, y + 13, e.to.length ? '→' : '', { size: 13, fill: grey }), text(x0 + 314, y + 13, e.to.length ? named(e.to) : '尚无人听 nobody yet', { size: 13, ...(e.to.length ? {} : { fill: grey }) }));
  });
  return { parts, bottom: top + house.events.length * row };
}
