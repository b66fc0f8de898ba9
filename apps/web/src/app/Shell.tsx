// The frame of every page: skip link, top bar, the page, and the live line when somebody is signed in.
import { Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { refresh, useSession } from '../api/session.ts';
import { LiveLine } from '../features/notifications/LiveLine.tsx';
import { useSpeech } from '../i18n/index.tsx';
import { TopBar } from './TopBar.tsx';

export function Shell() {
  const { t } = useSpeech();
  const session = useSession();
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: (s) => s.location.pathname });
  const first = useRef(true);
  // Whoever was signed in on this device still is; when that fails, the pages that need it say why.
  useEffect(() => { if (session.status === 'unknown') refresh().catch(() => undefined); }, [session.status]);
  // A new page is announced by moving the focus to its start.
  useEffect(() => {
    if (first.current) { first.current = false; return; }
    main.current?.focus({ preventScroll: true });
  }, [path]);
  return (
    <div className="shell">
      <a className="skip" href="#main" onClick={(e) => { e.preventDefault(); main.current?.focus(); }}>{t('common.skip')}</a>
      <TopBar />
      {session.status === 'in' && <LiveLine userId={session.user.id} />}
      <main id="main" ref={main} tabIndex={-1}><Outlet /></main>
      <footer className="no-print" style={{ borderTop: '1px solid var(--line)', padding: '1rem', textAlign: 'center' }}><small className="muted">{t('common.disclaimer')}</small></footer>
    </div>
  );
}
