// In every real service, too, a call that is not declared does not compile (`tsc` checks the marked lines), and the host refuses it.
import type { SupportCalls } from '@suoke/support/store.ts';
import { mayCall } from '@suoke/service/host.ts';
import type { Clients } from '@suoke/service';
import type { ToolsCalls } from '@suoke/tools/calls.ts';
import type { XiaoaiCalls } from '@suoke/xiaoai/context.ts';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../services/catalogue.ts';

// @ts-expect-error xiaoai does not declare the ledger
export const ofXiaoai = (c: Clients<XiaoaiCalls>) => c.blockchain;
// @ts-expect-error support does not declare users
export const ofSupport = (c: Clients<SupportCalls>) => c.users;
// @ts-expect-error tools does not declare support
export const ofTools = (c: Clients<ToolsCalls>) => c.support;

describe('declared calls', () => {
  it('are exactly what the host lets in, for every pair of services', () => {
    for (const from of catalogue) for (const to of catalogue) {
      const declared = Object.values(from.calls).some((c) => c.typeName === to.contract.typeName);
      expect(mayCall(catalogue, from.name, to), `${from.name} → ${to.name}`).toBe(declared);
    }
  });
  it('lead only to services that there are, and no service takes a name of the seams', () => {
    for (const s of catalogue) {
      for (const c of Object.values(s.calls)) expect(catalogue.some((t) => t.contract.typeName === c.typeName), `${s.name} → ${c.typeName}`).toBe(true);
      expect(['guard', 'platform']).not.toContain(s.name);
    }
    expect(new Set(catalogue.map((s) => s.name)).size).toBe(catalogue.length);
  });
});
