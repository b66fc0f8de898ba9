// Drawn people and photographs of them: all skin tones, places that differ a little in health too, and a camera with a lamp, shade, noise and a tone curve. Seeded.
import sharp from 'sharp';
import { LINEAR as toLinear, labOf } from '@suoke/look/domain/face/colour.ts';
import type { Triple } from '@suoke/look/domain/face/colour.ts';
import { difference, meanSkin } from '@suoke/look/domain/face/complexion.ts';
import { REGION_ORDER } from '@suoke/look/domain/face/regions.ts';
import type { FaceRegion } from '@suoke/look/domain/face/regions.ts';
import type { Rgb } from '@suoke/look/domain/raster.ts';
import type { Colour } from '@suoke/look/domain/regions.ts';
import type { FaceOptions } from '@suoke/look/face/analyse-face.ts';
import { drawFace } from '@suoke/look/face/testing.ts';
import { uniform } from '@suoke/terminology/testing/uniform.ts';

/** Every strength below is the project's own: no measured spread of cameras, rooms and skins stands behind it. */
export type Gains = readonly [number, number, number];
export const PLAIN: Gains = [1, 1, 1];
const encode = (v: number) => 255 * (v <= 0.0031308 ? 12.92 * Math.max(0, v) : 1.055 * v ** (1 / 2.4) - 0.055);
const toByte = (v: number) => Math.max(0, Math.min(255, Math.round(v)));
export const normalOf = (u: () => number): number => Math.sqrt(-2 * Math.log(1 - u())) * Math.cos(2 * Math.PI * u());
export const power = (g: Gains, s: number): Gains => [g[0] ** s, g[1] ** s, g[2] ** s];

/** Tints of the five colours whose full strength is far beyond every boundary. */
export const TINTS: Readonly<Record<'red' | 'yellow' | 'blue' | 'white' | 'black', Gains>> = { red: [1.12, 0.78, 0.85], yellow: [1.02, 1, 0.62], blue: [0.7, 0.92, 1.22], white: [1.25, 1.45, 1.5], black: [0.55, 0.58, 0.6] };
export type Tint = keyof typeof TINTS;
export const TINT_NAMES = Object.keys(TINTS) as Tint[];

export interface Person {
  /** 0 the lightest skin, 1 the darkest */
  tone: number;
  /** sRGB */
  skin: Gains;
  /** what each place has by nature, as factors on linear light */
  places: Record<FaceRegion, Gains>;
  /** linear colour of the white of the eyes, .62 for a plain one */
  sclera: Gains;
}

/** Skins from sRGB 235, 195, 170 to 70, 46, 32 (project's own range), yellower and redder by some percent from person to person. */
export function personOf(u: () => number): Person {
  const tone = u(), t = 1.1 * tone, red = Math.exp(0.03 * normalOf(u)), blue = Math.exp(0.06 * normalOf(u));
  const byte = (v: number, k: number) => encode(k * (toLinear[Math.round(v)] as number));
  const places = Object.fromEntries(REGION_ORDER.map((r) => { const light = Math.exp(0.05 * normalOf(u)); return [r, [light * Math.exp(0.025 * normalOf(u)), light, light * Math.exp(0.035 * normalOf(u))]]; })) as unknown as Record<FaceRegion, Gains>;
  return { tone, skin: [byte(235 - 150 * t, red), byte(195 - 135 * t, 1), byte(170 - 125 * t, blue)], places, sclera: [0.62 * Math.exp(0.02 * normalOf(u)), 0.62, 0.62 * Math.exp(0.04 * normalOf(u))] };
}

const linear = (byte: number): number => { const v = byte / 255; return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; };
const times = (a: Gains, b: Gains): Gains => [a[0] * b[0], a[1] * b[1], a[2] * b[2]];
export type Signs = Partial<Record<FaceRegion, Gains>>;

/** Linear colour of each place of the drawing, with its signs and those of the whole face. */
function coloursOf(p: Person, signs: Signs, whole: Gains): Record<FaceRegion, Triple> {
  const skin = p.skin.map((v) => linear(v)) as unknown as Gains;
  return Object.fromEntries(REGION_ORDER.map((r) => [r, times(times(skin, whole), times(p.places[r], signs[r] ?? PLAIN))])) as unknown as Record<FaceRegion, Triple>;
}

export interface Truth { places: Record<FaceRegion, Colour>; skin: Triple; lab: Colour }
/** What a perfect photograph would have read. */
export function truthOf(p: Person, signs: Signs = {}, whole: Gains = PLAIN): Truth {
  const colours = coloursOf(p, signs, whole), skin = meanSkin(REGION_ORDER.map((r) => colours[r]));
  return { places: Object.fromEntries(REGION_ORDER.map((r) => [r, difference(colours[r], skin)])) as Record<FaceRegion, Colour>, skin, lab: labOf(skin) };
}

export const SIZE = 320;
export function portrait(p: Person, signs: Signs = {}, whole: Gains = PLAIN): Rgb {
  const skin = p.skin.map((v, i) => encode(linear(v) * whole[i as 0 | 1 | 2])) as unknown as Gains;
  const tint = Object.fromEntries(REGION_ORDER.map((r) => [r, times(p.places[r], signs[r] ?? PLAIN)])) as Signs;
  return drawFace({ size: SIZE, skin, tint, sclera: p.sclera });
}

export interface Shot {
  /** linear gains of the lamp, green 1 */
  lamp: Gains;
  exposure: number;
  /** natural logarithm of the light from the face's middle to its side and to its chin */
  across: number; down: number;
  /** a second lamp on one side: linear gains there */
  second: Gains;
  /** light that the lens spreads over everything, share of full white */
  flare: number;
  /** share of white light that the forehead and the tip of the nose mirror */
  shine: number;
  /** degrees in the plane, side of the picture after scaling over before, share cut off each side */
  turn: number; scale: number; cut: readonly [number, number, number, number];
  /** pixels of the finished picture */
  blur: number;
  /** standard deviation at full white, linear */
  noise: number;
  /** contrast and saturation that the camera adds, 0 none */
  contrast: number; saturation: number;
  jpeg: number;
}
export const STILL: Shot = { lamp: PLAIN, exposure: 1, across: 0, down: 0, second: PLAIN, flare: 0, shine: 0, turn: 0, scale: 1.25, cut: [0, 0, 0, 0], blur: 0.4, noise: 0.004, contrast: 0, saturation: 0, jpeg: 92 };

/** Any photograph, good and poor: what the gate refuses is part of it. `brightness`: luminance of the face as drawn, half of which the camera's exposure evens out. */
export function anyShot(u: () => number, brightness: number): Shot {
  const n = () => normalOf(u), cut = () => 0.1 * u();
  const mixed = u() < 0.3;
  return {
    lamp: [Math.exp(0.12 * n()), 1, Math.exp(0.15 * n())], exposure: (0.35 / brightness) ** 0.5 * Math.exp(0.3 * n()),
    across: 0.22 * n(), down: 0.15 * n(), second: mixed ? [Math.exp(0.06 * n()), 1, Math.exp(0.09 * n())] : PLAIN,
    flare: 0.015 * u(), shine: u() < 0.4 ? 0.1 * u() : 0, turn: 8 * n(), scale: 0.6 + 0.9 * u(), cut: [cut(), cut(), cut(), cut()],
    blur: 0.4 + 1.8 * u() ** 2, noise: 0.003 + 0.02 * u() ** 2, contrast: 0.25 * u(), saturation: -0.1 + 0.3 * u(), jpeg: Math.round(55 + 40 * u()),
  };
}
/** The same person with the same phone in the same room another day; `lamp` is the deviation of the lamp's colour. */
export function again(u: () => number, brightness: number, lamp: number): Shot {
  const n = () => normalOf(u), cut = () => 0.06 * u();
  return {
    ...STILL, lamp: [Math.exp(lamp * n()), 1, Math.exp(lamp * n())], exposure: (0.35 / brightness) ** 0.5 * Math.exp(0.1 * n()), across: 0.08 * n(), down: 0.06 * n(), flare: 0.008 * u(), shine: 0.03 * u(),
    turn: 4 * n(), scale: 1 + 0.4 * u(), cut: [cut(), cut(), cut(), cut()], blur: 0.4 + 0.5 * u(), noise: 0.003 + 0.005 * u(), contrast: 0.1 + 0.04 * u(), saturation: 0.05 + 0.04 * u(), jpeg: Math.round(75 + 20 * u()),
  };
}

/** Bytes of sRGB for linear light in steps of 1/8191, and a store of normal deviates: the loops below run over some million values. */
const BYTES = Float64Array.from({ length: 8192 }, (_, i) => encode(i / 8191));
const bytesOf = (v: number): number => BYTES[Math.max(0, Math.min(8191, Math.round(8191 * v)))] as number;
const DEVIATES = ((u) => Float64Array.from({ length: 65_536 }, () => normalOf(u)))(uniform(77));

/** The photograph as a JPEG. The face is taken to fill the middle half of the picture, as `drawFace` draws it. */
export async function shoot(p: Rgb, s: Shot, u: () => number): Promise<Buffer> {
  const { width: w, height: h } = p, lit = Buffer.alloc(3 * w * h);
  const column = Array.from({ length: w }, (_, x) => { const at = (x / w - 0.5) / 0.25, side = 1 / (1 + Math.exp(-4 * at)); return { at, gains: s.lamp.map((g, k) => s.exposure * Math.exp(s.across * at) * g * (1 + side * ((s.second[k] as number) - 1))) }; });
  for (let y = 0; y < h; y++) {
    const down = (y / h - 0.5) / 0.34, light = Math.exp(s.down * down);
    for (let x = 0; x < w; x++) {
      const { at, gains } = column[x] as (typeof column)[number];
      const spot = (cy: number, r: number) => Math.exp(-((at / r) ** 2 + ((down - cy) / r) ** 2));
      const mirrored = s.shine > 0 ? s.shine * (spot(-0.55, 0.35) + spot(0.2, 0.15)) : 0;
      for (let k = 0; k < 3; k++) { const i = 3 * (y * w + x) + k; lit[i] = toByte(bytesOf(light * (gains[k] as number) * ((toLinear[p.data[i] as number] as number) + mirrored) + s.flare)); }
    }
  }
  const turned = await sharp(lit, { raw: { width: w, height: h, channels: 3 } }).rotate(s.turn, { background: '#767676' }).raw().toBuffer({ resolveWithObject: true });
  const [l, t, r, b] = s.cut, W = turned.info.width, H = turned.info.height, left = Math.floor(l * W), top = Math.floor(t * H), width = W - left - Math.floor(r * W), height = H - top - Math.floor(b * H);
  const { data, info } = await sharp(turned.data, { raw: { width: W, height: H, channels: turned.info.channels } }).removeAlpha().extract({ left, top, width, height })
    .resize({ width: Math.max(64, Math.round(width * s.scale)) }).blur(Math.max(0.3, s.blur)).raw().toBuffer({ resolveWithObject: true });
  const curve = (v: number) => v + s.contrast * (3 * v * v - 2 * v * v * v - v), first = Math.floor(65_536 * u());
  for (let i = 0; i < data.length; i += 3) {
    const of = (k: number) => { const y = toLinear[data[i + k] as number] as number; return curve(bytesOf(y + s.noise * Math.sqrt(y + 0.01) * (DEVIATES[(first + 7 * i + k) & 65_535] as number)) / 255); };
    const red = of(0), green = of(1), blue = of(2), grey = 0.2126 * red + 0.7152 * green + 0.0722 * blue, full = 1 + s.saturation;
    data[i] = toByte(255 * (grey + full * (red - grey)));
    data[i + 1] = toByte(255 * (grey + full * (green - grey)));
    data[i + 2] = toByte(255 * (grey + full * (blue - grey)));
  }
  return sharp(data, { raw: { width: info.width, height: info.height, channels: 3 } }).jpeg({ quality: s.jpeg, chromaSubsampling: '4:2:0' }).toBuffer();
}

/** What a card beside the face would have told of the lamp, with errors of 3 % in colour and 10 % in brightness (project's own). */
export function cardOf(s: Shot, u: () => number): NonNullable<FaceOptions['card']> {
  const rgb = ([0, 1, 2] as const).map((k) => s.lamp[k] * Math.sqrt(s.second[k]) * (k === 1 ? 1 : Math.exp(0.03 * normalOf(u)))) as unknown as Gains;
  return { rgb: [rgb[0] / rgb[1], 1, rgb[2] / rgb[1]], exposure: Math.exp(0.1 * normalOf(u)) / (s.exposure * rgb[1]), confidence: 0.6 + 0.4 * u() };
}
