// How long something has waited, in words, kept current.
import { useEffect, useState } from 'react';
import { useSpeech } from '../../i18n/index.tsx';

export function useWaiting(): (since: number) => string {
  const { t } = useSpeech();
  const [now, setNow] = useState(Date.now());
  useEffect(() => { const timer = setInterval(() => setNow(Date.now()), 30_000); return () => clearInterval(timer); }, []);
  return (since) => {
    const minutes = Math.max(0, Math.floor((now - since) / 60_000));
    return minutes < 60 ? t('queue.minutes', { n: minutes }) : minutes < 2880 ? t('queue.hours', { n: Math.floor(minutes / 60) }) : t('queue.days', { n: Math.floor(minutes / 1440) });
  };
}
