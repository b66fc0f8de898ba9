// Sign in with e-mail and password.
import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { signIn } from '../../api/session.ts';
import { useSpeech } from '../../i18n/index.tsx';
import { Problem } from '../../ui/Problem.tsx';

export function SignInForm() {
  const { t } = useSpeech();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const enter = useMutation({ mutationFn: () => signIn(email, password) });
  return (
    <form onSubmit={(e) => { e.preventDefault(); enter.mutate(); }} aria-label={t('account.signIn')}>
      <Stack>
        <TextInput label={t('account.email')} type="email" name="email" autoComplete="username" required value={email} onChange={(e) => setEmail(e.currentTarget.value)} />
        <PasswordInput label={t('account.password')} name="password" autoComplete="current-password" required value={password} onChange={(e) => setPassword(e.currentTarget.value)} visibilityToggleButtonProps={{ 'aria-label': t('account.showPassword') }} />
        <Problem error={enter.error} />
        <Button type="submit" size="md" loading={enter.isPending} data-testid="sign-in">{t('account.signIn')}</Button>
      </Stack>
    </form>
  );
}
