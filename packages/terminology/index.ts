// The clinical vocabulary that services share.
export * from './errors.ts';
export * from './finding.ts';
export * from './findings/index.ts';
export * from './palpation.ts';
export * from './redflags.ts';
