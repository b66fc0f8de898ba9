// What the diagnosis services put into an examination's details, as far as it is drawn here. Read with care: an older result may lack parts.
import type { JsonObject } from '@bufbuild/protobuf';

export interface Lab { L: number; a: number; b: number }
export interface PartColours { body?: Lab; coating?: Lab; regions?: Record<string, Lab> }
/** The colours at the top of the measures are after white balance, made for the scores; `asPhotographed` are those to show. */
export interface LookDetails { measures?: PartColours & { asPhotographed?: PartColours; whiteBalance?: { confidence?: number }; /** as in daylight, where the colour card was in the picture */ card?: PartColours & { confidence: number; residual: number }; coatingCover?: number; coatingOpacity?: number; fissureRidges?: number; toothDents?: number } | null; outline?: [number, number][]; regions?: { name: string; zh: string; en: string; polygon: [number, number][] }[]; width?: number; height?: number }
/** A face: five places, each with what stands out in it. */
export interface FaceDetails { view?: 'face'; places?: { name: string; zh: string; en: string; organ: { zh: string; en: string }; polygon: [number, number][]; colour: 'blue' | 'red' | 'yellow' | 'white' | 'black' | null; confidence: number; difference: Lab | null }[]; width?: number; height?: number }
export interface Span { from: number; to: number; score?: number }
export interface ListenDetails { durationS?: number; f0Hz?: number | null; jitterLocal?: number | null; shimmerLocal?: number | null; hnrDb?: number | null; intensityDb?: number | null; events?: { coughs?: Span[]; pauses?: Span[]; speech?: Span[]; breaths?: (Span & { kind?: string })[] | null }; preview?: { envelope: number[]; envelopeStepS: number; f0: number[]; f0FromS: number; f0StepS: number } }
export interface PulseDetails { rateHz?: number; durationS?: number; beats?: number[]; rateBpm?: number; rhythm?: { label: string; zh: string; en: string; confidence: number; scores: Record<string, number> }; waveform?: { rateHz: number; fromS: number; values: number[] }; unsupported?: { code: string; zh: string; en: string; because: { zh: string; en: string } }[]; felt?: unknown }

export const detailsOf = <T extends object>(details: JsonObject | undefined): Partial<T> => (details ?? {}) as Partial<T>;
