import { expect, it } from 'vitest';
import { stillPending, type Pending } from './pending.ts';

const isMine = (from: string) => from === 'u1';
const said: Pending = { from: 'person', text: '头痛 三天', base: 1, growing: false };

it('shows what has not arrived', () => expect(stillPending([said], [{ from: 'xiaoai', text: '您好' }], isMine)).toEqual([said]));
it('drops what has arrived, whatever its white space', () => expect(stillPending([said], [{ from: 'xiaoai', text: '您好' }, { from: 'u1', text: '头痛三天' }], isMine)).toEqual([]));
it('is not fooled by the same words said before', () => expect(stillPending([said], [{ from: 'u1', text: '头痛三天' }], isMine)).toEqual([said]));
it('keeps what is still growing', () => expect(stillPending([{ ...said, growing: true }], [{ from: 'xiaoai', text: '您好' }, { from: 'u1', text: '头痛三天' }], isMine)).toHaveLength(1));
