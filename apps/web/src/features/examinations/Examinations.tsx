// The four examinations of a consultation: what is there, with its evidence, and how to add more.
import { Accordion, Group, Stack, Text } from '@mantine/core';
import type { Examination } from '@suoke/contracts/gen/suoke/common/v1/common_pb.js';
import type { Consultation } from '@suoke/contracts/gen/suoke/xiaoai/v1/xiaoai_pb.js';
import { useState, type ReactNode } from 'react';
import { useSpeech, type WordKey } from '../../i18n/index.tsx';
import { Tag } from '../../ui/Badge.tsx';
import { Card } from '../../ui/Card.tsx';
import { Camera, Hand, Mic, Wave } from '../../ui/icons.tsx';
import { Empty } from '../../ui/QueryView.tsx';
import { ExaminationView, isFace } from './ExaminationView.tsx';
import { PalpationForm } from './PalpationForm.tsx';
import { PulsePanel } from './PulsePanel.tsx';
import { TonguePanel } from './TonguePanel.tsx';
import { VoicePanel } from './VoicePanel.tsx';

export type Modality = 'look' | 'listen' | 'pulse' | 'palpation';
const kinds: readonly { modality: Modality; title: WordKey; why: WordKey; icon: ReactNode; form: (id: string) => ReactNode }[] = [
  { modality: 'look', title: 'exam.look', why: 'exam.lookWhy', icon: <Camera />, form: (id) => <TonguePanel consultationId={id} /> },
  { modality: 'listen', title: 'exam.listen', why: 'exam.listenWhy', icon: <Mic />, form: (id) => <VoicePanel consultationId={id} /> },
  { modality: 'pulse', title: 'exam.pulse', why: 'exam.pulseWhy', icon: <Wave />, form: (id) => <PulsePanel consultationId={id} /> },
  { modality: 'palpation', title: 'exam.palpation', why: 'exam.palpationWhy', icon: <Hand />, form: (id) => <PalpationForm consultationId={id} /> },
];

export function Examinations({ consultation, open }: { consultation: Consultation; open: boolean }) {
  const { t } = useSpeech();
  const of = (m: Modality) => consultation.examinations.filter((e) => e.modality === m);
  const [at, setAt] = useState<string | null>(null);
  const shown = open ? kinds : kinds.filter((k) => of(k.modality).length > 0);
  return (
    <Card title={t('exam.title')} note={open ? t('exam.note') : ''} testId="examinations">
      {shown.length === 0 && <Empty>{t('exam.none')}</Empty>}
      <Frame open={open} at={at} onChange={setAt} all={shown.map((k) => k.modality)}>
        {shown.map((k) => {
          const made = of(k.modality);
          const usable = made.at(-1)?.quality?.usable ?? false;
          return (
            <Accordion.Item key={k.modality} value={k.modality} data-testid={`exam-${k.modality}`}>
              <Accordion.Control icon={k.icon}>
                <Group justify="space-between" gap="xs" pe="xs">
                  <div><Text fw={600}>{t(k.title)}</Text><Text size="sm" className="muted">{t(k.why)}</Text></div>
                  {made.length > 0 && <Tag tone={usable ? 'good' : 'alarm'} testId={`exam-${k.modality}-done`}>{t(usable ? 'exam.done' : 'exam.unusable')}</Tag>}
                </Group>
              </Accordion.Control>
              <Accordion.Panel>
                <Stack gap="lg">
                  {newestOfEach(made).map((e) => <ExaminationView key={e.id} examination={e} />)}
                  {open && (!usable ? k.form(consultation.id) : <details data-testid={`exam-${k.modality}-again`}><summary>{t('exam.again')}</summary><div style={{ marginTop: '0.75rem' }}>{k.form(consultation.id)}</div></details>)}
                </Stack>
              </Accordion.Panel>
            </Accordion.Item>
          );
        })}
      </Frame>
    </Card>
  );
}

/** The newest tongue and the newest face; of the others the newest. */
function newestOfEach(made: readonly Examination[]): Examination[] {
  return [made.findLast((e) => !isFace(e)), made.findLast(isFace)].filter((e) => e !== undefined);
}

/** One at a time while examining, so that the way on stays in sight; all at once when reading. */
function Frame({ open, at, onChange, all, children }: { open: boolean; at: string | null; onChange: (v: string | null) => void; all: string[]; children: ReactNode }) {
  return open
    ? <Accordion key="open" variant="separated" order={3} value={at} onChange={onChange}>{children}</Accordion>
    : <Accordion key="done" multiple variant="separated" order={3} defaultValue={all}>{children}</Accordion>;
}
