// The bell: how many are unread, in a word for who cannot see it.
import { ActionIcon, Indicator } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useNotifications } from '../../api/hooks/care.ts';
import { useSpeech } from '../../i18n/index.tsx';
import { Bell } from '../../ui/icons.tsx';

export function NotificationBell() {
  const { t } = useSpeech();
  const navigate = useNavigate();
  const unread = useNotifications().data?.unread ?? 0;
  return (
    <Indicator disabled={unread === 0} label={unread > 9 ? '9+' : unread} size={18} color="cinnabar" offset={7} className="bell" styles={{ indicator: { paddingInline: '0.25rem' } }}>
      <ActionIcon size="lg" variant="subtle" color="var(--mantine-color-text)" aria-label={t('notifications.bell', { n: unread })} onClick={() => void navigate({ to: '/notifications' })} data-testid="bell"><Bell /></ActionIcon>
    </Indicator>
  );
}
