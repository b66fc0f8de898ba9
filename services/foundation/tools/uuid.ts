// Name-based UUIDs (RFC 9562, version 5): the same name gives the same id, on any machine.
import { createHash } from 'node:crypto';

/** Namespace of everything that this service names; itself the version 5 UUID of `https://suoke.life/fhir` under the URL namespace. */
export const fhirNamespace = uuid5('6ba7b811-9dad-11d1-80b4-00c04fd430c8', 'https://suoke.life/fhir');

export function uuid5(namespace: string, name: string): string {
  const bytes = createHash('sha1').update(Buffer.from(namespace.replace(/-/g, ''), 'hex')).update(name, 'utf8').digest().subarray(0, 16);
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
