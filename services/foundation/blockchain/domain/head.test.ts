import { generateKeyPairSync, sign } from 'node:crypto';
import { expect, it } from 'vitest';
import { headBytes, verifyHead } from './head.ts';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
const unsigned = { size: 7, root: 'ab'.repeat(32), at: '2026-11-22T00:00:00.000Z' };
const head = { ...unsigned, publicKey: pem, signature: sign(null, headBytes(unsigned), privateKey).toString('hex') };

it('verifies a signed head', () => expect(verifyHead(head)).toBe(true));
it.each([{ size: 8 }, { root: 'ac'.repeat(32) }, { at: '2026-11-22T00:00:00.001Z' }, { signature: '00' }, { publicKey: 'no key' }])('refuses a changed head %j', (change) => expect(verifyHead({ ...head, ...change })).toBe(false));
it('holds the head against a key known before', () => expect(verifyHead(head, generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }).toString())).toBe(false));
