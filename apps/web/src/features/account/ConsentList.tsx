// The three purposes, each in plain words, each given and taken back by itself.
import { Group, Stack, Switch, Text } from '@mantine/core';
import { useConsents, useConsentsBeingSet, useSetConsent } from '../../api/hooks/account.ts';
import { useSpeech } from '../../i18n/index.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { QueryView } from '../../ui/QueryView.tsx';
import { Time } from '../../ui/Time.tsx';

export const purposes = ['care', 'review', 'research'] as const;

export function ConsentList() {
  const { t } = useSpeech();
  const consents = useConsents();
  const set = useSetConsent();
  const waiting = useConsentsBeingSet();
  return (
    <QueryView query={consents}>
      {(d) => (
        <Stack gap="lg">
          {purposes.map((purpose) => {
            const given = d.consents.find((c) => c.purpose === purpose);
            // Each by itself: one that is being saved must not swallow the click on another.
            const saving = waiting.filter((m) => m.purpose === purpose).at(-1);
            return (
              <div key={purpose}>
                <Group justify="space-between" wrap="nowrap" align="flex-start" gap="md">
                  <div>
                    <Text fw={700} id={`consent-${purpose}`}>{t(`consent.${purpose}`)}{purpose === 'care' ? ` · ${t('consent.needed')}` : ''}</Text>
                    <Text size="sm" className="muted" id={`consent-${purpose}-why`}>{t(`consent.${purpose}Why`)}</Text>
                    {given?.granted && given.at && <Text size="xs" className="muted">{t('consent.givenAt')} <Time at={given.at} /></Text>}
                  </div>
                  <Switch size="lg" checked={saving?.granted ?? given?.granted ?? false} disabled={saving !== undefined} aria-labelledby={`consent-${purpose}`} aria-describedby={`consent-${purpose}-why`} wrapperProps={{ 'data-testid': `consent-${purpose}` }} onChange={(e) => set.mutate({ purpose, granted: e.currentTarget.checked })} />
                </Group>
              </div>
            );
          })}
          <Problem error={set.error} />
        </Stack>
      )}
    </QueryView>
  );
}
