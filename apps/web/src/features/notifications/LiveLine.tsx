// Keeps the live line open, shows fresh notifications, and says so when the line is lost.
import { Alert } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Notification } from '@suoke/contracts/gen/suoke/communication/v1/communication_pb.js';
import { useCallback, useEffect, useState } from 'react';
import { useLine, useWatch } from '../../api/watch.ts';
import { useSpeech } from '../../i18n/index.tsx';

export function LiveLine({ userId }: { userId: string }) {
  const { lt, t } = useSpeech();
  const onNotice = useCallback((n: Notification) => {
    // Who looks at the thing already needs no notice of it; least of all in an emergency.
    if (location.pathname === n.link) return;
    notifications.show({ id: n.id, message: lt(n), color: n.kind === 'red-flag.raised' ? 'cinnabar' : 'jade', closeButtonProps: { 'aria-label': t('common.close') } });
  }, [lt, t]);
  useWatch(userId, onNotice);
  const line = useLine();
  const [long, setLong] = useState(false);
  // A short gap is nothing to be troubled by.
  useEffect(() => {
    setLong(false);
    if (line !== 'lost') return undefined;
    const timer = setTimeout(() => setLong(true), 4000);
    return () => clearTimeout(timer);
  }, [line]);
  return long ? <Alert role="status" color="yellow" radius={0} py="xs" ta="center">{t('common.reconnecting')}</Alert> : null;
}
