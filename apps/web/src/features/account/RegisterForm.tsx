// A new account.
import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { register } from '../../api/session.ts';
import { useSpeech } from '../../i18n/index.tsx';
import { Problem } from '../../ui/Problem.tsx';

/** Characters, as the contract has it. */
export const LEAST_PASSWORD = 10;

export function RegisterForm() {
  const { t } = useSpeech();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const short = tried && password.length < LEAST_PASSWORD;
  const make = useMutation({ mutationFn: () => register(name, email, password) });
  return (
    <form onSubmit={(e) => { e.preventDefault(); setTried(true); if (password.length >= LEAST_PASSWORD) make.mutate(); }} aria-label={t('account.register')}>
      <Stack>
        <TextInput label={t('account.name')} name="name" autoComplete="name" required maxLength={100} value={name} onChange={(e) => setName(e.currentTarget.value)} />
        <TextInput label={t('account.email')} type="email" name="email" autoComplete="username" required value={email} onChange={(e) => setEmail(e.currentTarget.value)} />
        <PasswordInput label={t('account.password')} description={t('account.passwordRule')} name="password" autoComplete="new-password" required error={short ? t('account.passwordRule') : undefined} value={password} onChange={(e) => setPassword(e.currentTarget.value)} visibilityToggleButtonProps={{ 'aria-label': t('account.showPassword') }} />
        <Problem error={make.error} />
        <Button type="submit" size="md" loading={make.isPending} data-testid="register">{t('account.register')}</Button>
      </Stack>
    </form>
  );
}
