// The analysis at work, step by step.
import { Group, Loader, Stack, Text } from '@mantine/core';
import { useSpeech } from '../../i18n/index.tsx';
import { agents } from './agents.ts';

const who: Record<string, string> = { analysis: 'xiaoke', opinion: 'laoke', plan: 'soer' };
export const working = (state: string): boolean => state in who;

export function Analysing({ state }: { state: string }) {
  const { t } = useSpeech();
  const agent = agents[who[state] ?? 'xiaoke'];
  return (
    <section className="card" role="status" data-testid="analysing">
      <Group><Loader size="sm" color={agent?.colour ?? ''} aria-hidden="true" /><Stack gap={0}><Text fw={700}>{agent ? `${t(agent.name)} · ${t(agent.role)}` : ''}</Text><Text className="muted">{t('analysing.wait')}</Text></Stack></Group>
    </section>
  );
}
