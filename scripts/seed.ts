// Property tests take the same cases on every run, so that a failure is there again; SUOKE_SEED=7 npm test takes others.
import process from 'node:process';
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['SUOKE_SEED'] ?? 20261122) });
