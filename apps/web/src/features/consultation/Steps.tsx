// Where the consultation stands.
import { useSpeech } from '../../i18n/index.tsx';

export const flow = ['intake', 'examinations', 'analysis', 'opinion', 'plan', 'review', 'follow-up'] as const;

export function Steps({ state }: { state: string }) {
  const { t, tr } = useSpeech();
  const at = state === 'closed' ? flow.length : flow.indexOf(state as (typeof flow)[number]);
  return (
    <ol className="steps" aria-label={t('steps.title')} data-testid="steps" data-state={state}>
      {flow.map((s, i) => (
        <li key={s} className={i < at ? 'done' : i === at ? 'now' : ''} aria-current={i === at ? 'step' : undefined}>
          {tr(`state.${s}`, s)}{i < at && <span className="only-read">{t('steps.done')}</span>}
        </li>
      ))}
    </ol>
  );
}
