// Profiles (sealed with the person's key) and consents (with every change announced, so that it reaches the ledger).
import type { ConsentPurpose } from '@suoke/contracts';
import type { CallContext, Calls } from '@suoke/service';
import { sealedDocuments } from '@suoke/stores';
import type { Tables, UserRow } from './auth.ts';
import { emptyProfile, type Profile } from './domain/profile.ts';

type Context = CallContext<Calls, Tables>;

/** Raised whenever the wording of what people agree to changes; a consent to an older text no longer counts. */
export const consentTextVersion = '2026-11';
const purposes: readonly ConsentPurpose[] = ['care', 'review', 'research'];

const profiles = sealedDocuments<Profile>('profile');

export async function readProfile(c: Context, id: string): Promise<Profile> {
  return (await profiles.get(c.stores, id))?.value ?? emptyProfile;
}

/** Account and profile change together, under a lock, so that of two changes at once none is lost. */
export async function changeProfile(c: Context, id: string, account: Partial<Pick<UserRow, 'name' | 'language'>>, next: ((old: Profile) => Profile) | undefined): Promise<void> {
  await profiles.change(c.stores, id, async (old, tx) => {
    if (Object.keys(account).length) await tx.updateTable('user').set({ ...account, updatedAt: c.now() }).where('id', '=', id).execute();
    return next && { personId: id, open: {}, value: next(old?.value ?? emptyProfile) };
  });
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
    // There is no row to lock before the first consent; the account's own row stands for all of them.
    await tx.selectFrom('user').select('id').where('id', '=', person).forUpdate().executeTakeFirst();
    const d = await c.stores.documents.get<{ list: Consent[] }>('consent', person, { tx });
    const at = c.now().toISOString();
    const list = [...(d?.body.list ?? []).filter((x) => x.purpose !== purpose), { purpose, granted, at, textVersion: consentTextVersion }];
    await c.stores.documents.put('consent', person, { list }, { ifVersion: d?.version ?? 0, tx });
    await c.stores.events.publish(tx, { type: 'consent.changed', key: person, data: { personId: person, purpose, granted, at, textVersion: consentTextVersion } });
  });
}
