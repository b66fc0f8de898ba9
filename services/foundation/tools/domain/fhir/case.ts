// A consultation as the FHIR export needs it: plain values, times as ISO 8601 with milliseconds and Z.
import type { Finding } from '@suoke/terminology';

export interface Local { zh: string; en: string }
export interface CasePerson { id: string; name: string; birthDate: string; sex: string; ageYears?: number; pregnant: boolean; allergies: readonly string[]; conditions: readonly string[]; medicines: readonly string[] }
export interface CaseRedFlag extends Local { code: string; level: string; words: string; advice: string; adviceEn: string; source: string }
export interface CaseExamination { id: string; modality: string; createdAt: string; usable: boolean; problems: readonly Local[]; findings: readonly Finding[]; method: string; inputSha256: string; resultSha256: string }
export interface CaseReason { zh: string; en: string; words: string }
export interface CaseSyndrome extends Local { code: string; probability: number; because: readonly CaseReason[]; against: readonly CaseReason[]; sources: readonly string[] }
export interface CaseTask extends Local { id: string; area: string; how: Local; rrule: string; /** HH:MM */ times: readonly string[]; minutes: number; reason: Local; source: string; cautions: readonly Local[] }
export interface CaseAdvice extends Local { reasonZh: string; reasonEn: string }
export interface CaseReview { state: string; practitioner: string; decision: string; comment: string; contentSha256: string; /** base64 */ signature: string; signedAt: string }
export interface CaseVital { metric: string; value: number; unit: string; at: string; device: string }
export interface CaseLedgerEntry { index: string; kind: string; contentSha256: string; leafHash: string; at: string }

export interface Case {
  id: string;
  version: number;
  language: string;
  createdAt: string;
  updatedAt: string;
  person: CasePerson;
  said: readonly string[];
  redFlags: readonly CaseRedFlag[];
  /** from what was said and answered */
  findings: readonly Finding[];
  examinations: readonly CaseExamination[];
  syndromes: readonly CaseSyndrome[];
  support?: Local;
  triage?: Local & { level: string };
  theory: readonly { zh: string; pathogenesis: Local; principle: Local }[];
  plan?: { date: string; until: string; summary: Local; goals: readonly Local[]; tasks: readonly CaseTask[]; avoid: readonly CaseAdvice[]; seeDoctor: readonly CaseAdvice[] };
  review?: CaseReview;
  vitals: readonly CaseVital[];
  resultSha256: string;
  ledger: readonly CaseLedgerEntry[];
}
