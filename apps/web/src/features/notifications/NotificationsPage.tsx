// All notifications, newest first.
import { Button, Group, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { Notification } from '@suoke/contracts/gen/suoke/communication/v1/communication_pb.js';
import { useMarkRead, useNotifications } from '../../api/hooks/care.ts';
import { useSpeech } from '../../i18n/index.tsx';
import { Tag } from '../../ui/Badge.tsx';
import { Page } from '../../ui/Page.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { Empty, QueryView } from '../../ui/QueryView.tsx';
import { Time } from '../../ui/Time.tsx';

export function NotificationsPage() {
  const { t, lt } = useSpeech();
  const list = useNotifications();
  const mark = useMarkRead();
  const navigate = useNavigate();
  const unread = list.data?.notifications.filter((n) => !n.read).map((n) => n.id) ?? [];
  const open = (n: Notification) => {
    if (!n.read) mark.mutate([n.id]);
    if (n.link.startsWith('/')) void navigate({ to: n.link });
  };
  return (
    <Page narrow title={t('notifications.title')} actions={unread.length > 0 && <Button variant="default" onClick={() => mark.mutate(unread)} loading={mark.isPending}>{t('notifications.readAll')}</Button>}>
      <Problem error={mark.error} />
      <QueryView query={list} isEmpty={(d) => d.notifications.length === 0} empty={<Empty>{t('notifications.none')}</Empty>}>
        {(d) => (
          <Stack component="ul" gap="xs" p={0} style={{ listStyle: 'none' }}>
            {d.notifications.map((n) => (
              <li key={n.id}>
                <button type="button" className="row-link" style={{ width: '100%', textAlign: 'start', font: 'inherit', cursor: 'pointer' }} onClick={() => open(n)}>
                  <Group gap="xs" justify="space-between"><Text fw={n.read ? 400 : 700}>{lt(n)}</Text>{!n.read && <Tag tone="good">{t('notifications.new')}</Tag>}</Group>
                  <Text size="sm" className="muted"><Time at={n.at} /></Text>
                </button>
              </li>
            ))}
          </Stack>
        )}
      </QueryView>
    </Page>
  );
}
