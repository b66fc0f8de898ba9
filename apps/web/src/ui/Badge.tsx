// A state in a word; colour only repeats what the word says.
import { Badge } from '@mantine/core';
import { useSpeech } from '../i18n/index.tsx';

type Tone = 'calm' | 'good' | 'watch' | 'alarm';
const style: Record<Tone, { background: string; color: string }> = {
  calm: { background: 'var(--paper)', color: 'var(--muted)' }, good: { background: 'var(--jade-soft)', color: 'var(--good)' },
  watch: { background: 'var(--amber-soft)', color: 'var(--amber)' }, alarm: { background: 'var(--alarm-soft)', color: 'var(--alarm)' },
};

export function Tag({ tone = 'calm', children, testId }: { tone?: Tone; children: string; testId?: string }) {
  return <Badge variant="outline" radius="sm" size="md" tt="none" fw={600} data-testid={testId} styles={{ root: { ...style[tone], borderColor: 'currentColor', height: 'auto', minHeight: '1.5rem', maxWidth: '100%' }, label: { whiteSpace: 'normal', fontSize: '0.8125rem', lineHeight: 1.5 } }}>{children}</Badge>;
}

const triageTone: Record<string, Tone> = { emergency: 'alarm', urgent: 'alarm', soon: 'watch', routine: 'good', 'self-care': 'good' };
export function TriageTag({ level }: { level: string }) {
  const { tr } = useSpeech();
  return <Tag tone={triageTone[level] ?? 'calm'} testId="triage">{tr(`triage.${level}`, level || '—')}</Tag>;
}

const stateTone: Record<string, Tone> = { emergency: 'alarm', withdrawn: 'calm', closed: 'calm', 'follow-up': 'good', review: 'watch' };
export function StateTag({ state }: { state: string }) {
  const { tr } = useSpeech();
  return <Tag tone={stateTone[state] ?? 'good'} testId="state">{tr(`state.${state}`, state)}</Tag>;
}
