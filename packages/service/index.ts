// How a service is defined, hosted, called, guarded and observed.
export * from './define.ts';
export * from './caller.ts';
export * from './config.ts';
export * from './errors.ts';
export { checkPolicy, checkContract } from './guard.ts';
