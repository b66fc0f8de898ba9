// 色卡: the project's own printable colour card: its layout, its nominal colours, its drawing as SVG.
// A person prints it and holds it beside the tongue or the face; `colour-card-find.ts` finds it, `colour-card-fit.ts` corrects by it.

/** Size of the card in its own units; printed, a unit is 1.5 mm, so the card is 90 mm × 60 mm. */
export const CARD = { width: 60, height: 40, unit: 1.5 } as const;
/** Centres of the four corner marks, clockwise from the upper left: squares of 7 units, black, with a white ring and a black middle of 3 (as in a QR code, ISO/IEC 18004). */
export const MARKS: readonly (readonly [number, number])[] = [[4.5, 4.5], [55.5, 4.5], [55.5, 35.5], [4.5, 35.5]];
export const MARK_MODULES = 7;

/** sRGB of each patch, row by row, project's own choice: six greys, tones of skin, tongue and coating, and saturated colours that span the fit. */
export const PATCHES: readonly (readonly [number, number, number])[] = [
  [243, 243, 243], [200, 200, 200], [160, 160, 160], [122, 122, 122], [85, 85, 85],
  [52, 52, 52], [226, 186, 164], [196, 150, 126], [148, 104, 82], [214, 150, 150],
  [190, 100, 106], [150, 56, 66], [142, 92, 122], [214, 198, 150], [190, 160, 80],
  [176, 60, 50], [70, 148, 74], [56, 78, 160], [220, 200, 40], [40, 140, 160],
];
const COLUMNS = 5, SIDE = 7, STEP = 8, LEFT = 10.5, TOP = 4.5;

/** Left, top and side of a patch in card units. */
export const patchAt = (i: number): { x: number; y: number; side: number } => ({ x: LEFT + STEP * (i % COLUMNS), y: TOP + STEP * Math.floor(i / COLUMNS), side: SIDE });

/** Colour of the card at a place in card units, sRGB 0…255; null beyond the card. */
export function cardColour(x: number, y: number): readonly [number, number, number] | null {
  if (x < 0 || y < 0 || x > CARD.width || y > CARD.height) return null;
  for (const [mx, my] of MARKS) {
    const ring = Math.max(Math.abs(x - mx), Math.abs(y - my));
    if (ring <= 3.5) return ring > 2.5 || ring <= 1.5 ? [20, 20, 20] : [250, 250, 250];
  }
  const column = Math.floor((x - LEFT) / STEP), row = Math.floor((y - TOP) / STEP);
  if (column >= 0 && column < COLUMNS && row >= 0 && row < PATCHES.length / COLUMNS && x - LEFT - STEP * column <= SIDE && y - TOP - STEP * row <= SIDE) return PATCHES[row * COLUMNS + column] as readonly [number, number, number];
  return [250, 250, 250];
}

/** The card as an SVG of 90 mm × 60 mm, to be printed at full size on matt paper. The same every time. */
export function cardSvg(): string {
  const hex = (c: readonly number[]) => `#${c.map((v) => v.toString(16).padStart(2, '0')).join('')}`;
  const square = (x: number, y: number, side: number, fill: string) => `<rect x="${x}" y="${y}" width="${side}" height="${side}" fill="${fill}"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width * CARD.unit}mm" height="${CARD.height * CARD.unit}mm" viewBox="0 0 ${CARD.width} ${CARD.height}">`,
    '<title>索克色卡 Suoke colour card 1</title>', `<rect width="${CARD.width}" height="${CARD.height}" fill="#fafafa"/>`,
    ...MARKS.flatMap(([x, y]) => [square(x - 3.5, y - 3.5, 7, '#141414'), square(x - 2.5, y - 2.5, 5, '#fafafa'), square(x - 1.5, y - 1.5, 3, '#141414')]),
    ...PATCHES.map((c, i) => { const p = patchAt(i); return square(p.x, p.y, p.side, hex(c)); }),
    '<text x="30" y="39" font-size="1.6" text-anchor="middle" fill="#555" font-family="sans-serif">索克色卡 · Suoke colour card 1 · 90 × 60 mm</text>', '</svg>',
  ].join('\n');
}
