// What a diagnosis service says about a person: a coded sign with its evidence.

/** The five examinations. */
export type Modality = 'look' | 'listen' | 'inquiry' | 'palpation' | 'pulse';

/** How strong a present sign is, in the words of a case record. */
export type Degree = 'slight' | 'moderate' | 'severe';

/** Something a person can look at: a region of a picture, a span of time, a stretch of text, or a measured value. */
export type Evidence =
  | { kind: 'region'; region: string; /** polygon in pixels of the upright original */ polygon?: [number, number][]; note?: string }
  | { kind: 'time'; /** seconds */ from: number; to: number; note?: string }
  | { kind: 'text'; words: string; /** [start, end) in code points */ span: [number, number] }
  | { kind: 'measure'; name: string; value: number; /** UCUM */ unit: string; /** the threshold it was held against */ threshold?: number; source?: string };

/** One sign, said to be there or not. Field order is the order of the JSON. */
export interface Finding {
  /** dotted code, for example `tongue.coating.yellow`, `symptom.palpitations`, `pulse.wiry` */
  code: string;
  zh: string;
  en: string;
  modality: Modality;
  polarity: 'present' | 'absent';
  /** strength of the sign in [0,1], monotone; 1 for a plain statement in words */
  score: number;
  /** how far the examination trusts its own answer, in [0,1] */
  confidence: number;
  degree?: Degree;
  /** ISO 8601 duration when it is known how long it has lasted, for example `P3D` */
  duration?: string;
  /** whose sign: the person, or for example `mother` */
  subject?: string;
  evidence: Evidence[];
}

/** What an examination says of its own input before it says anything about the person. */
export interface Quality {
  /** in [0,1] */
  score: number;
  usable: boolean;
  problems: QualityProblem[];
}

export interface QualityProblem {
  /** stable code, for example `image.blurred` */
  code: string;
  zh: string;
  en: string;
  /** what to do about it, in both languages */
  hint: { zh: string; en: string };
  measured?: number;
  threshold?: number;
}

/** What is only not known, of the person or of the lamp (`…-unknown`), is no fault of the input: it says what is withheld, and why. */
export const isFault = (p: Pick<QualityProblem, 'code'>): boolean => !p.code.endsWith('-unknown');

/** Which code and which knowledge produced a result: enough to replay it. */
export interface Provenance {
  /** for example `look/1.0.0` */
  method: string;
  /** SHA-256 of the input bytes, hex */
  inputSha256: string;
  /** versions or hashes of models and tables used, by name */
  uses?: Record<string, string>;
}
