// Profile, consents and password, at any time.
import { Text } from '@mantine/core';
import { useUser } from '../../api/session.ts';
import { useSpeech } from '../../i18n/index.tsx';
import { Card } from '../../ui/Card.tsx';
import { Page } from '../../ui/Page.tsx';
import { ConsentList } from './ConsentList.tsx';
import { PasswordForm } from './PasswordForm.tsx';
import { ProfileForm } from './ProfileForm.tsx';

export function ProfilePage() {
  const { t, tr } = useSpeech();
  const user = useUser();
  return (
    <Page narrow title={t('nav.profile')}>
      <Card title={t('profile.about')} note={`${user.email} · ${tr(`role.${user.role}`, user.role)}`}>
        {user.licence && <Text>{t('users.licence')}: {user.licence}</Text>}
        <ProfileForm user={user} submit={t('common.save')} />
      </Card>
      {user.role === 'person' && <Card title={t('consent.title')} note={t('consent.anyTime')}><ConsentList /></Card>}
      <Card title={t('account.changePassword')} note={t('account.othersOut')}><PasswordForm /></Card>
    </Page>
  );
}
