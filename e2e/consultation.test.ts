// A whole consultation, all services in one process.
import { describe } from 'vitest';
import { consultationTests } from './support/consultation.ts';
import { oneProcess } from './support/house.ts';

describe('a consultation in one process', () => consultationTests(() => oneProcess()));
