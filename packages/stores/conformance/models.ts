// What every models adapter must do.
import { beforeAll, describe, expect, test } from 'vitest';
import type { Models } from '../ports/models.ts';

/** `damage` changes the stored bytes of a version behind the adapter's back. */
export function modelsConformance(name: string, make: () => Promise<{ models: Models; damage: (name: string, version: string) => Promise<void> }>): void {
  describe(`models: ${name}`, () => {
    let models: Models;
    let damage: (name: string, version: string) => Promise<void>;
    beforeAll(async () => { ({ models, damage } = await make()); });

    test('a version keeps its bytes; the newest is by semantic version', async () => {
      for (const v of ['1.10.0', '1.9.0', '1.10.0-rc.1', '1.10.0-rc.2']) await models.put('net', v, Buffer.from(v), { seed: '1' });
      expect((await models.list('net')).map(m => m.version)).toEqual(['1.9.0', '1.10.0-rc.1', '1.10.0-rc.2', '1.10.0']);
      const { ref, bytes } = await models.load('net');
      expect([ref.version, Buffer.from(bytes).toString(), ref.card]).toEqual(['1.10.0', '1.10.0', { seed: '1' }]);
      expect((await models.load('net', '1.9.0')).ref.size).toBe(5);
      await models.put('net', '1.9.0', Buffer.from('1.9.0'));
      await expect(models.put('net', '1.9.0', Buffer.from('other'))).rejects.toMatchObject({ kind: 'conflict', code: 'models.exists' });
    });

    test('damage is seen', async () => {
      await models.put('hurt', '1.0.0', Buffer.from('bytes'));
      expect(await models.verify()).toEqual([]);
      await damage('hurt', '1.0.0');
      await expect(models.load('hurt', '1.0.0')).rejects.toMatchObject({ code: 'models.corrupt' });
      expect((await models.verify()).map(m => m.name)).toEqual(['hurt']);
    });

    test('what is not there or has no proper name', async () => {
      await expect(models.load('none')).rejects.toMatchObject({ kind: 'not-found', code: 'models.not-found' });
      await expect(models.load('../etc', '1')).rejects.toMatchObject({ kind: 'invalid', code: 'models.name' });
    });
  });
}
