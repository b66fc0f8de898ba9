// `--demo`: three ready accounts, made through the platform's own doors, so that they are accounts like any other.

interface Account { email: string; name: string; role: 'operator' | 'practitioner' | 'person'; zh: string }

/** Known to everybody who reads this: for trying out on one's own machine only. */
const password = 'suoke-demo-2026';
const accounts: readonly Account[] = [
  { email: 'operator@demo.suoke.life', name: '演示管理员', role: 'operator', zh: '管理员' },
  { email: 'doctor@demo.suoke.life', name: '演示医师', role: 'practitioner', zh: '医师' },
  { email: 'person@demo.suoke.life', name: '演示用户', role: 'person', zh: '用户' },
];

interface Session { accessToken: string; user: { id: string; role: string } }

/** Adds what is missing and prints how to sign in; an existing account is left as it is. */
export async function addDemoAccounts(url: string, say: (line: string) => void): Promise<void> {
  const call = async <T>(verb: string, path: string, body: unknown, token?: string): Promise<T | undefined> => {
    const r = await fetch(`${url}${path}`, { method: verb, headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) }, body: JSON.stringify(body) });
    return r.ok ? ((await r.json()) as T) : undefined;
  };
  const enter = async (a: Account) =>
    (await call<Session>('POST', '/v1/users:sign-in', { email: a.email, password })) ?? (await call<Session>('POST', '/v1/users:register', { email: a.email, password, name: a.name }));
  const [operator, ...others] = accounts as [Account, ...Account[]];
  const boss = await enter(operator);
  if (boss?.user.role !== 'operator') {
    say('  演示账号未添加：这个平台已有自己的管理员。Demo accounts not added: this platform already has an operator of its own.');
    return;
  }
  for (const a of others) {
    const session = await enter(a);
    if (session && a.role === 'practitioner' && session.user.role !== 'practitioner') await call('PUT', `/v1/users/${session.user.id}/role`, { role: 'practitioner', licence: 'DEMO-ONLY' }, boss.accessToken);
  }
  say('  演示账号（仅供本机试用） demo accounts, for this machine only:');
  for (const a of accounts) say(`    ${a.zh} ${a.role.padEnd(12)} ${a.email}  ${password}`);
}
