// The ten questions as an adaptive dialogue.
export * from './types.ts';
export { codesOf } from './build.ts';
export * from './state.ts';
export * from './belief.ts';
export * from './next.ts';
export * from './answer.ts';
