// Profiles (sealed with the person's key) and consents (with every change announced, so that it reaches the ledger).
import type { ConsentPurpose } from '@suoke/contracts';
import type { CallContext, Calls } from '@suoke/service';
import type { Tables } from './auth.ts';
import { emptyProfile, type Profile } from './domain/profile.ts';

type Context = CallContext<Calls, Tables>;

/** Raised whenever the wording of what people agree to changes; a consent to an older text no longer counts. */
export const consentTextVersion = '2026-11';
const purposes: readonly ConsentPurpose[] = ['care', 'review', 'research'];

export async function readProfile(c: Context, id: string): Promise<Profile> {
  const d = await c.stores.documents.get<{ sealed: string }>('profile', id);
  if (!d) return emptyProfile;
  return JSON.parse(Buffer.from(await c.stores.keys.open(id, Buffer.from(d.body.sealed, 'base64'), `users.profile/${id}`)).toString('utf8')) as Profile;
}

export async function writeProfile(c: Context, id: string, profile: Profile): Promise<void> {
  const sealed = await c.stores.keys.seal(id, Buffer.from(JSON.stringify(profile)), `users.profile/${id}`);
  await c.stores.documents.put('profile', id, { sealed: Buffer.from(sealed).toString('base64') });
}

export interface Consent { purpose: ConsentPurpose; granted: boolean; at: string; textVersion: string }

/** One entry for each purpose there is. */
export async function consents(c: Context, person: string): Promise<Consent[]> {
  const d = await c.stores.documents.get<{ list: Consent[] }>('consent', person);
  return purposes.map((purpose) => {
    const found = d?.body.list.find((x) => x.purpose === purpose);
    if (!found) return { purpose, granted: false, at: '', textVersion: consentTextVersion };
    return { ...found, granted: found.granted && found.textVersion === consentTextVersion };
  });
}

export async function setConsent(c: Context, person: string, purpose: ConsentPurpose, granted: boolean): Promise<void> {
  await c.stores.relational.transaction(async (tx) => {
    const d = await c.stores.documents.get<{ list: Consent[] }>('consent', person, { tx, forUpdate: true });
    const at = c.now().toISOString();
    const list = [...(d?.body.list ?? []).filter((x) => x.purpose !== purpose), { purpose, granted, at, textVersion: consentTextVersion }];
    await c.stores.documents.put('consent', person, { list }, { ifVersion: d?.version ?? 0, tx });
    await c.stores.events.publish(tx, { type: 'consent.changed', key: person, data: { personId: person, purpose, granted, at, textVersion: consentTextVersion } });
  });
}
