// The first steps of a new person: consent, then a short profile.
import { Alert, Button, Stack } from '@mantine/core';
import { Navigate, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useConsents } from '../../api/hooks/account.ts';
import { useUser } from '../../api/session.ts';
import { useSpeech } from '../../i18n/index.tsx';
import { Card } from '../../ui/Card.tsx';
import { Page } from '../../ui/Page.tsx';
import { ConsentList } from './ConsentList.tsx';
import { homeOf } from './home-of.ts';
import { ProfileForm } from './ProfileForm.tsx';

export function BeginPage() {
  const { t } = useSpeech();
  const user = useUser();
  const navigate = useNavigate();
  const consents = useConsents(user.role === 'person');
  const [step, setStep] = useState<'consent' | 'profile'>('consent');
  if (user.role !== 'person') return <Navigate to={homeOf(user.role)} />;
  const care = consents.data?.consents.some((c) => c.purpose === 'care' && c.granted) ?? false;
  if (step === 'profile') {
    return (
      <Page narrow title={t('begin.profileTitle')} intro={t('begin.profileIntro')}>
        <Card><ProfileForm user={user} submit={t('begin.finish')} onSaved={() => void navigate({ to: '/' })} /></Card>
        <Button variant="subtle" onClick={() => void navigate({ to: '/' })} data-testid="skip-profile">{t('begin.later')}</Button>
      </Page>
    );
  }
  return (
    <Page narrow title={t('begin.title', { name: user.name })} intro={t('begin.intro')}>
      <Card title={t('consent.title')}>
        <Stack>
          <ConsentList />
          {!care && <Alert color="yellow" variant="light" role="status">{t('consent.careFirst')}</Alert>}
          <Button size="md" disabled={!care} onClick={() => setStep('profile')} data-testid="begin-next">{t('begin.next')}</Button>
        </Stack>
      </Card>
    </Page>
  );
}
