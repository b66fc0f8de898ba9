// What the tests of 小艾 share: the services of a consultation on a real database, and people with consents.
import { UsersService, XiaoaiService, type xiaoai } from '@suoke/contracts';
import { communication } from '@suoke/communication';
import { inquiry } from '@suoke/inquiry';
import { knowledge } from '@suoke/knowledge';
import { laoke } from '@suoke/laoke';
import { palpation } from '@suoke/palpation';
import type { Config } from '@suoke/service';
import { collect, testHost, type TestHost } from '@suoke/service/testing.ts';
import { soer } from '@suoke/soer';
import { support } from '@suoke/support';
import { users } from '@suoke/users';
import { xiaoai as service } from './service.ts';
import { xiaoke } from '@suoke/xiaoke';

export interface Clinic extends TestHost {
  /** a new person with these consents; resolves to the id */
  person(name: string, consents?: readonly string[]): Promise<string>;
  /** says it and reads the answer to its end */
  say(person: string, id: string, text: string, requestId?: string): Promise<{ text: string; consultation: xiaoai.Consultation }>;
}

export async function clinic(config: Partial<Config> = {}): Promise<Clinic> {
  const h = await testHost({ services: [service, xiaoke, laoke, soer, inquiry, palpation, knowledge, support, communication, users], config });
  return {
    ...h,
    async person(name, consents = ['care', 'review']) {
      const s = await h.asNobody(UsersService).register({ email: `${name}@test.suoke.life`, password: 'correct horse battery', name });
      const id = s.user?.id ?? '';
      for (const purpose of consents) await h.as(UsersService, id).setConsent({ purpose, granted: true });
      return id;
    },
    async say(person, id, text, requestId = '') {
      const pieces = await collect(h.as(XiaoaiService, person).say({ id, text, requestId }));
      const consultation = pieces.at(-1)?.consultation;
      if (!consultation) throw new Error('no consultation at the end');
      return { text: pieces.map((p) => p.text).join(''), consultation };
    },
  };
}
