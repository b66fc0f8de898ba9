// A sentence of the project's own with the level a triage nurse would give it.

export type Expected = 'emergency' | 'urgent' | 'none';
export interface Sentence { kind: string; level: Expected; text: string }

/** One sentence a line. */
export const rows = (kind: string, level: Expected, texts: string): Sentence[] => texts.trim().split('\n').map((t) => ({ kind, level, text: t.trim() }));
