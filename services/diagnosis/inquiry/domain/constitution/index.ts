// The nine constitutions: questionnaire, session, score, read-aloud.
export * from './types.ts';
export * from './items.ts';
export * from './score.ts';
export * from './session.ts';
export * from './read-aloud.ts';
