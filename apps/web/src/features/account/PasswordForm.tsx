// A new password for the account that is signed in.
import { Button, Group, PasswordInput, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { changePassword } from '../../api/session.ts';
import { useSpeech } from '../../i18n/index.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { LEAST_PASSWORD } from './RegisterForm.tsx';

export function PasswordForm() {
  const { t } = useSpeech();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [tried, setTried] = useState(false);
  const short = next.length < LEAST_PASSWORD;
  const change = useMutation({ mutationFn: () => changePassword(current, next), onSuccess: () => { setCurrent(''); setNext(''); setTried(false); } });
  const toggle = { 'aria-label': t('account.showPassword') };
  return (
    <form onSubmit={(e) => { e.preventDefault(); setTried(true); if (!short) change.mutate(); }} aria-label={t('account.changePassword')}>
      <Stack>
        <PasswordInput label={t('account.currentPassword')} autoComplete="current-password" required value={current} onChange={(e) => setCurrent(e.currentTarget.value)} visibilityToggleButtonProps={toggle} data-testid="current-password" />
        <PasswordInput label={t('account.newPassword')} description={t('account.passwordRule')} autoComplete="new-password" required maxLength={128} error={tried && short ? t('account.passwordRule') : undefined} value={next} onChange={(e) => setNext(e.currentTarget.value)} visibilityToggleButtonProps={toggle} data-testid="new-password" />
        <Problem error={change.error} />
        <Group><Button type="submit" size="md" loading={change.isPending} data-testid="change-password">{t('account.changePassword')}</Button><span role="status">{change.isSuccess ? t('account.passwordChanged') : ''}</span></Group>
      </Stack>
    </form>
  );
}
