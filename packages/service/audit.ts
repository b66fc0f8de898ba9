// Writes audit records durably before a call is answered, many calls' records in one transaction.
import type { StoreSet } from '@suoke/stores';
import type { AuditRecord } from './guard.ts';

/** Most records in one event; a longer queue becomes several. */
const most = 200;

/**
 * Resolves when the record is on disk. Records that come while a write is under way share the next one, so that a busy
 * service pays one commit for many calls and a quiet one waits for nobody.
 */
export function auditTrail(stores: Pick<StoreSet<unknown>, 'relational' | 'events'>, service: string, now: () => Date): (record: AuditRecord) => Promise<void> {
  const waiting: { record: AuditRecord & { at: string }; done: () => void; failed: (e: unknown) => void }[] = [];
  let writing = false;
  const write = async () => {
    writing = true;
    while (waiting.length > 0) {
      const batch = waiting.splice(0, most);
      try {
        await stores.relational.transaction((tx) => stores.events.publish(tx, { type: 'audit.recorded', key: `audit/${service}`, data: { records: batch.map((b) => ({ ...b.record })) } }));
        for (const b of batch) b.done();
      } catch (e) {
        for (const b of batch) b.failed(e);
      }
    }
    writing = false;
  };
  return (record) => new Promise((done, failed) => {
    waiting.push({ record: { ...record, at: now().toISOString() }, done, failed });
    if (!writing) void write();
  });
}
