// The patterns in order of probability, each with what speaks for and against it; what conflicts and what would tell more.
import { Accordion, Group, List, Progress, Stack, Text } from '@mantine/core';
import type { Differentiation, Ranked, Reason } from '@suoke/contracts/gen/suoke/xiaoke/v1/xiaoke_pb.js';
import { useSpeech } from '../../i18n/index.tsx';
import { Card } from '../../ui/Card.tsx';

export function SyndromesCard({ d }: { d: Differentiation }) {
  const { t, lt } = useSpeech();
  const shown = d.ranked.slice(0, 6);
  return (
    <Card title={t('result.syndromes')} note={t('result.syndromesNote')} testId="syndromes">
      <Accordion defaultValue={shown[0]?.zh ?? null} variant="separated" order={3}>
        {shown.map((r) => (
          <Accordion.Item key={r.zh} value={r.zh} data-testid="syndrome">
            <Accordion.Control>
              <Group justify="space-between" pe="sm" gap="xs"><Text fw={600}>{lt(r)}</Text><Text fw={600}>{(100 * r.probability).toFixed(r.probability < 0.1 ? 1 : 0)}%</Text></Group>
              <Progress value={100 * r.probability} mt={4} me="sm" aria-hidden="true" />
            </Accordion.Control>
            <Accordion.Panel><Reasons r={r} /></Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
      {d.conflicts.length > 0 && <div><Text fw={600}>{t('result.conflicts')}</Text><List size="sm">{d.conflicts.map((c) => <List.Item key={c.codes.join()}>{lt(c)}</List.Item>)}</List></div>}
      {d.ask.length > 0 && <div><Text fw={600}>{t('result.ask')}</Text><Text size="sm" className="muted">{d.ask.slice(0, 5).map(lt).join(t('common.comma'))}</Text></div>}
    </Card>
  );
}

function Reasons({ r }: { r: Ranked }) {
  const { t } = useSpeech();
  return (
    <Stack gap="sm">
      <ReasonList title={t('result.because')} mark="+" reasons={r.because} />
      <ReasonList title={t('result.against')} mark="−" reasons={r.against} />
      {r.sources.length > 0 && <Text size="xs" className="muted">{t('common.sources')} {r.sources.join(t('common.comma'))}</Text>}
    </Stack>
  );
}

function ReasonList({ title, mark, reasons }: { title: string; mark: string; reasons: readonly Reason[] }) {
  const { t, tr, lt } = useSpeech();
  if (reasons.length === 0) return null;
  return (
    <div>
      <Text size="sm" fw={600}>{title}</Text>
      <List size="sm" listStyleType="none" spacing={2}>
        {reasons.map((x, i) => <List.Item key={`${x.code}-${i}`}><span aria-hidden="true">{mark} </span>{lt(x)}{x.words && x.words !== x.zh ? ` ${t('common.quote', { words: x.words })}` : ''} {x.modality && <Text span size="xs" className="muted">{tr(`modality.${x.modality}`, x.modality)}</Text>}</List.Item>)}
      </List>
    </div>
  );
}
