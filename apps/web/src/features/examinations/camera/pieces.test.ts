import { expect, it } from 'vitest';
import { startPieces, type Piece, type Reading } from './pieces.ts';
import type { Run } from './resample.ts';

const reading: Reading = { beats: [], usable: true, problems: [], rhythmHint: '' };
const of = (n: number, lost = 0): Run => ({ lost, samples: Array.from({ length: n }, (_, i) => i) });
const settle = async () => { for (let i = 0; i < 20; i++) await Promise.resolve(); };

/** A service that answers when it is told to. */
function service() {
  const came: Piece[] = [];
  const answers: { ok: () => void; fail: (code: string) => void }[] = [];
  const heard: { from: number; upTo: number }[] = [];
  const errors: unknown[] = [];
  let id = 0;
  const pieces = startPieces({
    rateHz: 60, newId: () => `s${++id}`, codeOf: (e) => (e as Error).message, wait: async () => {},
    send: (p) => new Promise((ok, no) => { came.push(structuredClone(p)); answers.push({ ok: () => ok(reading), fail: (code) => no(new Error(code)) }); }),
    onReading: (_r, from, upTo) => heard.push({ from, upTo }), onError: (e) => errors.push(e),
  });
  return { came, answers, heard, errors, pieces };
}

it('waits until there is a twentieth of a second, and merges what comes while a piece is away', async () => {
  const s = service();
  s.pieces.push([of(2)]);
  expect(s.came).toHaveLength(0);
  s.pieces.push([of(2)]);
  expect(s.came).toHaveLength(1);
  for (let i = 0; i < 5; i++) s.pieces.push([of(6)]);
  expect(s.came).toHaveLength(1);
  s.answers[0]!.ok();
  await settle();
  expect(s.came.map((p) => [p.session, p.position, p.lost, p.samples.length])).toEqual([['s1', 0, 0, 4], ['s1', 4, 0, 30]]);
  s.answers[1]!.ok();
  await settle();
  expect(s.heard).toEqual([{ from: 0, upTo: 4 }, { from: 0, upTo: 34 }]);
});

it('keeps what is lost before what follows it, and counts it in', async () => {
  const s = service();
  s.pieces.push([of(12)]);
  s.pieces.push([of(4), { lost: 30, samples: [] }]);
  s.pieces.push([of(15)]);
  s.answers[0]!.ok();
  await settle();
  s.answers[1]!.ok();
  await settle();
  expect(s.came.map((p) => [p.position, p.lost, p.samples.length])).toEqual([[0, 0, 12], [12, 0, 4], [16, 30, 15]]);
});

it('never sends more than the service takes', async () => {
  const s = service();
  s.pieces.push([of(700)]);
  for (let i = 0; i < 3; i++) { s.answers[i]!.ok(); await settle(); }
  expect(s.came.map((p) => [p.position, p.samples.length])).toEqual([[0, 240], [240, 240], [480, 220]]);
});

it('sends the very same piece again when its answer was lost', async () => {
  const s = service();
  s.pieces.push([of(12)]);
  s.answers[0]!.fail('network');
  s.pieces.push([of(12)]);
  await settle();
  expect(s.came[1]).toEqual(s.came[0]);
  s.answers[1]!.ok();
  await settle();
  expect(s.came[2]).toMatchObject({ position: 12 });
});

it.each(['pulse.live.position', 'pulse.live.unknown'])('begins a new session on %s and still knows when it was', async (code) => {
  const s = service();
  s.pieces.push([of(12)]);
  s.answers[0]!.ok();
  await settle();
  s.pieces.push([{ lost: 5, samples: [] }, of(20)]);
  s.answers[1]!.fail(code);
  await settle();
  expect(s.came[2]).toMatchObject({ session: 's2', position: 0, lost: 0 });
  s.answers[2]!.ok();
  await settle();
  expect(s.heard.at(-1)).toEqual({ from: 17, upTo: 37 });
  expect(s.errors).toEqual([]);
});

it('gives up on anything else, and after some tries', async () => {
  const a = service();
  a.pieces.push([of(12)]);
  a.answers[0]!.fail('consent.missing');
  await settle();
  expect(a.errors.map((e) => (e as Error).message)).toEqual(['consent.missing']);
  a.pieces.push([of(60)]);
  expect(a.came).toHaveLength(1);
  const b = service();
  b.pieces.push([of(12)]);
  for (let i = 0; i < 5; i++) { b.answers[i]!.fail('network'); await settle(); }
  expect([b.came.length, b.errors.length]).toEqual([5, 1]);
});

it('says nothing after it is closed', async () => {
  const s = service();
  s.pieces.push([of(12)]);
  s.pieces.close();
  s.answers[0]!.ok();
  await settle();
  expect(s.heard).toEqual([]);
});
