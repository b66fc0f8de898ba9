// What shows when there is no such page, or a page broke.
import { Stack } from '@mantine/core';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useSpeech } from '../i18n/index.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Page } from '../ui/Page.tsx';
import { Problem } from '../ui/Problem.tsx';

export function NotFound() {
  const { t } = useSpeech();
  return <Page title={t('common.notFound')} intro={t('common.notFoundHint')}><div><LinkButton to="/">{t('nav.home')}</LinkButton></div></Page>;
}

export function Broken({ error, reset }: ErrorComponentProps) {
  const { t } = useSpeech();
  return <Stack maw="44rem" mx="auto" p="lg"><Page title={t('common.broken')}><Problem error={error} retry={reset} /></Page></Stack>;
}
