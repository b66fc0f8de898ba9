// One free text to red flags and findings with their provenance: the entry of this service's text reading.
import { createHash } from 'node:crypto';
import { findingGroups, redFlagRules, redFlagSignals } from '@suoke/terminology';
import type { Degree, Finding, Provenance } from '@suoke/terminology';
import { englishTables, withEnglish } from './domain/text/english/findings.ts';
import { readText } from './domain/text/read.ts';
import { redFlagsInText } from './domain/text/redflags.ts';
import type { RedFlag, RedFlagOptions } from './domain/text/redflags.ts';

export type InquiryOptions = RedFlagOptions;

/** One finding of a text. Field order is the order of the JSON. */
export interface InquiryFinding {
  code: string;
  zh: string;
  en: string;
  polarity: 'present' | 'absent';
  degree: Degree | null;
  /** ISO 8601, or null when the text does not say */
  duration: string | null;
  /** `person`, or a relative: `mother`, `child`, `family` … */
  subject: string;
  words: string;
  /** [start, end) in code points */
  span: [number, number];
  /** said of an earlier time, or gone since */
  past: boolean;
  /** only feared, asked about or supposed */
  supposed: boolean;
  /** how often a reading of this kind, in this kind of text, is true and of the right person, in [0,1] (domain/text/confidence.ts) */
  confidence: number;
}

export interface InquiryResult {
  redFlags: RedFlag[];
  findings: InquiryFinding[];
  /** whom the text is about: a relative when it speaks of one only (我妈头晕三天) */
  about: string;
  provenance: Provenance;
}

const METHOD = 'inquiry.text/1.4.0';
let vocabulary: string | undefined;

/**
 * Reads a complaint or a record. Pure but for the table hashes: the same text gives the same result.
 * Errors: `inquiry.text-missing`, `inquiry.text-too-long` (over 200,000 code points).
 */
export function analyseInquiry(text: string, options: InquiryOptions = {}): InquiryResult {
  const findings = withEnglish(text, readText(text).findings);
  const redFlags = redFlagsInText(text, options);
  const out = findings.map((f): InquiryFinding => ({
    code: f.code, zh: f.zh, en: f.en, polarity: f.polarity, degree: f.degree ?? null, duration: f.duration ?? null,
    subject: f.subject ?? 'person', words: f.words, span: f.span, past: f.past ?? false, supposed: f.supposed ?? false, confidence: f.confidence,
  }));
  return { redFlags, findings: out, about: whom(out), provenance: provenanceOf(text) };
}

/** The findings other services count: of whom the text is about, of now, not merely supposed. */
export function toFindings(result: InquiryResult): Finding[] {
  return result.findings.filter((f) => f.subject === result.about && !f.past && !f.supposed).map((f) => ({
    code: f.code, zh: f.zh, en: f.en, modality: 'inquiry', polarity: f.polarity,
    // Words have no scale of their own: slight counts half, anything else as a plain statement.
    score: f.polarity === 'absent' ? 0 : f.degree === 'slight' ? 0.5 : 1,
    confidence: f.confidence,
    ...(f.degree ? { degree: f.degree } : {}), ...(f.duration ? { duration: f.duration } : {}),
    ...(f.subject === 'person' ? {} : { subject: f.subject }),
    evidence: [{ kind: 'text', words: f.words, span: f.span }],
  }));
}

function whom(findings: readonly InquiryFinding[]): string {
  const subjects = new Set(findings.filter((f) => f.subject !== 'family').map((f) => f.subject));
  return subjects.size === 1 ? ([...subjects][0] as string) : 'person';
}

function provenanceOf(text: string): Provenance {
  vocabulary ??= sha256(JSON.stringify([findingGroups(), redFlagRules, redFlagSignals(), englishTables()]));
  return { method: METHOD, inputSha256: sha256(text), uses: { vocabulary } };
}

function sha256(s: string): string {
  return createHash('sha256').update(s, 'utf8').digest('hex');
}
