// A browser that records AAC or Opus in MP4, as Safari does: its sound is made into what the platform reads.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { register, visit } from './flow.ts';
import { stage, type Stage } from './stage.ts';

let at: Stage;
beforeAll(async () => { at = await stage(['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream']); });
afterAll(() => at?.close());

it('records in MP4 and comes to an examination', async () => {
  const { page, complaints } = await visit(at.browser);
  // This browser would choose WebM: it is told that it cannot.
  await page.addInitScript(() => {
    const can = MediaRecorder.isTypeSupported.bind(MediaRecorder);
    MediaRecorder.isTypeSupported = (type) => !/webm|ogg/.test(type) && can(type);
    const Real = MediaRecorder;
    window.MediaRecorder = class extends Real { constructor(stream: MediaStream, options: MediaRecorderOptions = {}) { super(stream, { ...options, mimeType: 'audio/mp4' }); } };
  });
  await register(page, at.url, async () => {});
  expect(await page.evaluate(() => MediaRecorder.isTypeSupported('audio/mp4'))).toBe(true);
  await page.getByTestId('start-consultation').click();
  await page.getByTestId('exam-listen').getByRole('button').first().click();
  await page.getByTestId('voice-record').click();
  await page.waitForTimeout(5000); // well over the three seconds that the page asks for
  await page.getByTestId('voice-stop').click();
  await page.getByTestId('exam-listen-done').waitFor();
  expect(complaints).toEqual([]);
});
