// Tables for the tests: the base as it comes over the wire, read from the files of the knowledge service.
import { loadKnowledge } from '@suoke/knowledge/data/load.ts';
import { parseBase } from './domain/base.ts';

const loaded = loadKnowledge();
export const tables = { base: parseBase(JSON.parse(JSON.stringify(loaded.base))), sha256: loaded.sha256 };
