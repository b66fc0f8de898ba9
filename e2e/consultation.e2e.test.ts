// The same consultation, the services in three processes that reach each other over gRPC.
import { describe } from 'vitest';
import { consultationTests } from './support/consultation.ts';
import { threeProcesses } from './support/house.ts';

describe('a consultation in three processes', () => consultationTests(threeProcesses));
