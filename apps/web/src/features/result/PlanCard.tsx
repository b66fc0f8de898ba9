// 索儿: what to do, by area, with the reason; what to leave; when to see a physician.
import { List, Stack, Text, Title } from '@mantine/core';
import type { Advice, Plan } from '@suoke/contracts/gen/suoke/soer/v1/soer_pb.js';
import { useSpeech, type WordKey } from '../../i18n/index.tsx';
import { Card } from '../../ui/Card.tsx';

const areas = ['diet', 'movement', 'sleep', 'mood', 'acupressure', 'season', 'monitor', 'care'] as const;

export function PlanCard({ plan }: { plan: Plan }) {
  const { t, lt } = useSpeech();
  return (
    <Card title={t('result.plan')} note={`${t('name.soer')} · ${t('agent.soer')}`} testId="plan">
      {lt(plan.summary) && <Text>{lt(plan.summary)}</Text>}
      <Stack gap="md">
        {areas.map((area) => {
          const tasks = plan.tasks.filter((x) => x.area === area);
          return tasks.length > 0 && (
            <div key={area}>
              <Title order={3} fz="1.0625rem">{t(`area.${area}` as WordKey)}</Title>
              <Stack component="ul" gap="sm" m={0} ps="1.25rem">
                {tasks.map((x) => (
                  <li key={x.id}>
                    <Text fw={600}>{lt(x)}{x.times.length > 0 && <Text span className="muted" fw={400}> {x.times.join(' ')}{x.minutes ? ` · ${t('result.minutes', { n: x.minutes })}` : ''}</Text>}</Text>
                    {lt(x.how) && <Text size="sm">{lt(x.how)}</Text>}
                    {lt(x.reason) && <Text size="sm" className="muted">{t('result.reason')} {lt(x.reason)}</Text>}
                    {x.cautions.length > 0 && <Text size="sm" c="var(--amber)">{t('result.cautions')} {x.cautions.map(lt).join(t('common.comma'))}</Text>}
                  </li>
                ))}
              </Stack>
            </div>
          );
        })}
      </Stack>
      <AdviceList title={t('result.avoid')} list={plan.avoid} />
      <AdviceList title={t('result.seeDoctor')} list={plan.seeDoctor} alarm />
      {plan.leftOut.length > 0 && <details><summary>{t('result.leftOut', { n: plan.leftOut.length })}</summary><AdviceList title="" list={plan.leftOut} /></details>}
    </Card>
  );
}

function AdviceList({ title, list, alarm = false }: { title: string; list: readonly Advice[]; alarm?: boolean }) {
  const { lt, language } = useSpeech();
  if (list.length === 0) return null;
  return (
    <div style={alarm ? { background: 'var(--alarm-soft)', borderRadius: '0.75rem', padding: '0.875rem' } : {}}>
      {title && <Title order={3} fz="1.0625rem" c={alarm ? 'var(--alarm)' : undefined}>{title}</Title>}
      <List size="sm" spacing={4}>{list.map((a) => { const reason = language === 'zh' ? a.reasonZh : a.reasonEn || a.reasonZh; return <List.Item key={a.zh}>{lt(a)}{reason && <Text span size="sm" className="muted"> — {reason}</Text>}</List.Item>; })}</List>
    </div>
  );
}
