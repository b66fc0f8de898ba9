// Brand, the pages of one's role, notifications, language, light or dark, account.
import { ActionIcon, Button, Group, Menu, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { signOut, useSession } from '../api/session.ts';
import { NotificationBell } from '../features/notifications/NotificationBell.tsx';
import { useSpeech, type WordKey } from '../i18n/index.tsx';
import { Leaf, Moon, Sun } from '../ui/icons.tsx';

const pages = {
  person: [['/', 'nav.home'], ['/constitution', 'nav.constitution'], ['/health', 'nav.health'], ['/knowledge', 'nav.knowledge'], ['/institutions', 'nav.institutions']],
  practitioner: [['/reviews', 'nav.reviews'], ['/knowledge', 'nav.knowledge'], ['/institutions', 'nav.institutions']],
  operator: [['/operator/users', 'nav.users'], ['/operator/services', 'nav.services'], ['/operator/audit', 'nav.audit'], ['/institutions', 'nav.institutions']],
  out: [['/knowledge', 'nav.knowledge']],
} as const satisfies Record<string, readonly (readonly [string, WordKey])[]>;

export function TopBar() {
  const { t, language, setLanguage } = useSpeech();
  const session = useSession();
  const user = session.status === 'in' ? session.user : undefined;
  const mine = pages[(user?.role ?? 'out') as keyof typeof pages] ?? pages.out;
  return (
    <header className="topbar">
      <div className="topbar-inner">
        <Link to="/" className="brand"><span style={{ color: 'var(--good)', display: 'inline-flex' }}><Leaf size={26} /></span>{t('name.app')}</Link>
        <nav className="nav" aria-label={t('nav.main')}>
          {mine.map(([to, key]) => <Link key={to} to={to} activeOptions={{ exact: to === '/' }}>{t(key)}</Link>)}
        </nav>
        <Group gap={6} ml="auto" wrap="nowrap" className="tools">
          <Button size="compact-sm" variant="subtle" color="var(--mantine-color-text)" onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')} lang={language === 'zh' ? 'en' : 'zh-CN'} aria-label={t('name.switch')} data-testid="language">{t('name.otherLanguage')}</Button>
          <SchemeToggle />
          {user && <NotificationBell />}
          {user ? <AccountMenu name={user.name} role={user.role} /> : <Button size="compact-sm" component={Link} to="/welcome">{t('account.signIn')}</Button>}
        </Group>
      </div>
    </header>
  );
}

function SchemeToggle() {
  const { t } = useSpeech();
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme('light', { getInitialValueInEffect: false }) === 'dark';
  return <ActionIcon size="lg" variant="subtle" color="var(--mantine-color-text)" aria-label={t(dark ? 'common.light' : 'common.dark')} onClick={() => setColorScheme(dark ? 'light' : 'dark')}>{dark ? <Sun /> : <Moon />}</ActionIcon>;
}

function AccountMenu({ name, role }: { name: string; role: string }) {
  const { t, tr } = useSpeech();
  const navigate = useNavigate();
  const leave = async () => { await signOut(); await navigate({ to: '/welcome' }); };
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target><Button size="compact-md" variant="default" className="account" aria-label={t('account.menu', { name })} data-testid="account-menu">{name}</Button></Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{tr(`role.${role}`, role)}</Menu.Label>
        <Menu.Item onClick={() => void navigate({ to: '/profile' })}>{t('nav.profile')}</Menu.Item>
        <Menu.Item onClick={() => void leave()} data-testid="sign-out">{t('account.signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
