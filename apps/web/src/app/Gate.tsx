// Lets signed-in users through; everybody else is asked to sign in and then brought back.
import { Navigate, Outlet, useChildMatches } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useConsents } from '../api/hooks/account.ts';
import { refresh, useSession } from '../api/session.ts';
import { useSpeech } from '../i18n/index.tsx';
import { Problem } from '../ui/Problem.tsx';
import { Loading } from '../ui/QueryView.tsx';

export function Gate() {
  const session = useSession();
  const { t } = useSpeech();
  const [error, setError] = useState<unknown>();
  const resume = () => { setError(undefined); refresh().catch(setError); };
  useEffect(() => { if (session.status === 'unknown') resume(); }, [session.status]);
  if (session.status === 'out') return <Navigate to="/welcome" />;
  if (session.status === 'unknown') return error ? <Problem error={error} retry={resume} /> : <Loading label={t('common.loading')} />;
  return session.user.role === 'person' ? <CareGate /> : <Outlet />;
}

/** Nothing can be looked at without the consent to care; that page itself and the profile always can. */
function CareGate() {
  // The page that is shown, not the one that is still on its way.
  const shown = useChildMatches({ select: (m) => m.at(-1)?.fullPath });
  const { t } = useSpeech();
  const consents = useConsents();
  if (shown === '/begin' || shown === '/profile') return <Outlet />;
  if (consents.isError && !consents.data) return <Problem error={consents.error} retry={() => void consents.refetch()} />;
  if (!consents.data) return <Loading label={t('common.loading')} />;
  return consents.data.consents.some((c) => c.purpose === 'care' && c.granted) ? <Outlet /> : <Navigate to="/begin" />;
}
