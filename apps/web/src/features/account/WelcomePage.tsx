// The door: what this is, sign in, register.
import { List, SimpleGrid, Stack, Tabs, Text, Title } from '@mantine/core';
import { Navigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useSession } from '../../api/session.ts';
import { useSpeech } from '../../i18n/index.tsx';
import { homeOf } from './home-of.ts';
import { RegisterForm } from './RegisterForm.tsx';
import { SignInForm } from './SignInForm.tsx';

export function WelcomePage() {
  const { t } = useSpeech();
  const session = useSession();
  const [tab, setTab] = useState<string | null>('sign-in');
  useEffect(() => { document.title = t('name.app'); }, [t]);
  if (session.status === 'in') return <Navigate to={homeOf(session.user.role)} />;
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl" pt="lg">
      <Stack gap="lg" justify="center">
        <Title order={1} fz="clamp(1.75rem, 5vw, 2.75rem)" lh={1.25}>{t('welcome.title')}</Title>
        <Text fz="1.0625rem" className="muted">{t('welcome.intro')}</Text>
        <List spacing="xs" icon={<span aria-hidden="true" style={{ color: 'var(--good)' }}>●</span>}>
          <List.Item>{t('welcome.point1')}</List.Item>
          <List.Item>{t('welcome.point2')}</List.Item>
          <List.Item>{t('welcome.point3')}</List.Item>
          <List.Item>{t('welcome.point4')}</List.Item>
        </List>
      </Stack>
      <section className="card" aria-label={t('account.account')}>
        <Tabs value={tab} onChange={setTab} keepMounted={false}>
          <Tabs.List grow mb="lg">
            <Tabs.Tab value="sign-in" data-testid="tab-sign-in">{t('account.signIn')}</Tabs.Tab>
            <Tabs.Tab value="register" data-testid="tab-register">{t('account.register')}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="sign-in"><SignInForm /></Tabs.Panel>
          <Tabs.Panel value="register"><RegisterForm /></Tabs.Panel>
        </Tabs>
      </section>
    </SimpleGrid>
  );
}
