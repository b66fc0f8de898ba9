// What does not compile: a call that is not declared, a handler that is missing or that the contract does not have.
// `tsc` checks the lines marked @ts-expect-error: an unexpected success is an error. Running them shows that nothing is there at run time either.
import { KnowledgeService, LookService, SupportService, UsersService } from '@suoke/contracts';
import { describe, expect, it } from 'vitest';
import { defineService, type AnyService, type CallContext, type Clients } from './define.ts';
import { mayCall } from './host.ts';

const base = { title: { zh: '测', en: 'test' }, layer: 'foundation', stores: [] } as const;

type Declared = { support: typeof SupportService };
const askSupport = (c: CallContext<Declared>) => c.calls.support.mayRead({ practitionerId: 'p', consultationId: 'c' });
// @ts-expect-error knowledge is not declared
const askKnowledge = (c: CallContext<Declared>) => c.calls.knowledge.search({});
// @ts-expect-error support has no such method
const askNonsense = (c: CallContext<Declared>) => c.calls.support.claimAll({});

describe('a definition', () => {
  it('reaches what it declares, and nothing else', async () => {
    const calls = { support: { mayRead: async () => ({ may: true }) } } as unknown as Clients<Declared>;
    const context = { calls } as CallContext<Declared>;
    expect(await askSupport(context)).toMatchObject({ may: true });
    expect(() => askKnowledge(context)).toThrow(TypeError);
    expect(() => askNonsense(context)).toThrow(TypeError);
  });
  it('has one handler for each method', () => {
    const handlers = { examine: async () => ({}), getExamination: async () => ({}), getPicture: async () => ({}), listExaminations: async () => ({}), compare: async () => ({}), getColourCard: async () => ({}), replay: async () => ({}) };
    expect(Object.keys(defineService<typeof LookService, Declared>({ ...base, name: 'whole', contract: LookService, calls: { support: SupportService }, handlers }).handlers)).toHaveLength(LookService.methods.length);
    const { replay: _, ...less } = handlers;
    // @ts-expect-error replay is missing
    defineService<typeof LookService, Declared>({ ...base, name: 'less', contract: LookService, calls: { support: SupportService }, handlers: less });
    // @ts-expect-error knowledge is not in the declared calls
    defineService<typeof LookService, Declared>({ ...base, name: 'more', contract: LookService, calls: { support: SupportService, knowledge: KnowledgeService }, handlers });
  });
  it('at run time only the declared calls are let in', () => {
    const service = (name: string, contract: AnyService['contract'], calls: AnyService['calls']) => ({ ...base, name, contract, calls, handlers: {} }) as AnyService;
    const look = service('look', LookService, { support: SupportService });
    const support = service('support', SupportService, {});
    const users = service('users', UsersService, {});
    const catalogue = [look, support, users];
    expect(mayCall(catalogue, 'look', support)).toBe(true);
    expect(mayCall(catalogue, 'support', look)).toBe(false);
    expect(mayCall(catalogue, 'look', users)).toBe(false);
    expect(mayCall(catalogue, 'guard', users)).toBe(true); // the seams ask for keys and consent
    expect(mayCall(catalogue, 'guard', support)).toBe(false);
    expect(mayCall(catalogue, 'nobody', support)).toBe(false);
  });
});
