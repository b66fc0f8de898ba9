// Touch: the body as a drawing on which pain, hardness, warmth and swelling are marked; skin and temperature beside it.
import { Button, Group, NumberInput, SegmentedControl, Select, Stack, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { palpation } from '../../api/clients/palpation.ts';
import { useSpeech } from '../../i18n/index.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { BodyMap } from './touch/BodyMap.tsx';
import { MarkEditor } from './touch/MarkEditor.tsx';
import { MarkList } from './touch/MarkList.tsx';
import { choices, copy, touchOf, type TouchForm } from './touch/marks.ts';
import { placeOf } from './touch/places.ts';
import { choiceOf } from './touch/said.ts';
import { VIEW_NAMES, viewOf, type View } from './touch/views/index.ts';
import { useExamine } from './use-examine.ts';
import { Working } from './Working.tsx';

export function PalpationForm({ consultationId }: { consultationId: string }) {
  const s = useSpeech();
  const { t } = s;
  const [form, setForm] = useState<TouchForm>({ marks: {} });
  const [view, setView] = useState<View>('front');
  const [at, setAt] = useState('');
  const [alike, setAlike] = useState(false);
  const editor = useRef<HTMLDivElement>(null);
  const examine = useExamine(consultationId, 'palpation', (touch: Record<string, unknown>) => palpation.examine({ consultationId, touch: touch as Record<string, never> }));
  const touch = touchOf(form);
  const number = (v: number | string) => (v === '' ? undefined : Number(v));
  const onMarks = (marks: TouchForm['marks']) => setForm((f) => ({ ...f, marks }));
  // Hands and feet are mostly alike on both sides; where something differs already, a side is marked by itself.
  const choose = (id: string) => { setAt(id); setView((v) => viewOf(id, v)); const p = placeOf(id); setAlike((p?.pairs ?? false) && differs(form, id) === false); };
  // On a phone the choices stand below the drawing. With the keys the drawing stays where it is.
  const tap = (id: string) => { choose(id); requestAnimationFrame(() => editor.current?.scrollIntoView({ block: 'nearest' })); };
  const change = (yes: boolean) => { setAlike(yes); const p = placeOf(at); if (yes && p) onMarks(copy(form.marks, p)); };
  return (
    <form onSubmit={(e) => { e.preventDefault(); examine.mutate(touch); }}>
      <Stack gap="md">
        <Text size="sm" className="muted">{t('touch.how')}</Text>
        <div className="touch">
          <Stack gap="xs">
            <SegmentedControl fullWidth aria-label={t('touch.view')} data={VIEW_NAMES.map((v) => ({ value: v, label: t(`view.${v}`) }))} value={view} onChange={setView} data-testid="body-view" />
            <BodyMap view={view} marks={form.marks} at={at} onChoose={choose} onTap={tap} />
          </Stack>
          <Stack gap="md">
            <div ref={editor}><MarkEditor marks={form.marks} at={at} alike={alike} onMarks={onMarks} onChoose={choose} onAlike={change} /></div>
            <MarkList marks={form.marks} onMarks={onMarks} />
          </Stack>
        </div>
        <Select label={t('touch.moisture')} placeholder={t('touch.notJudged')} clearable data={choices.moisture.map((v) => ({ value: String(v), label: choiceOf(s, 'moisture', v) }))} value={form.moisture ?? null} onChange={(v) => setForm((f) => ({ ...f, moisture: v ?? undefined }))} />
        <Group grow align="flex-start">
          <NumberInput label={t('touch.body')} min={30} max={44} step={0.1} decimalScale={1} hideControls value={form.bodyC ?? ''} onChange={(v) => setForm((f) => ({ ...f, bodyC: number(v) }))} />
          <NumberInput label={t('touch.room')} min={-10} max={50} hideControls value={form.ambientC ?? ''} onChange={(v) => setForm((f) => ({ ...f, ambientC: number(v) }))} />
        </Group>
        <div><Button type="submit" disabled={Object.keys(touch).length === 0} loading={examine.isPending} data-testid="touch-send">{t('exam.add')}</Button></div>
        <Working busy={examine.isPending} done={examine.isSuccess} />
        <Problem error={examine.error} />
      </Stack>
    </form>
  );
}

/** One side of a pair is marked otherwise than the other. */
function differs(f: TouchForm, id: string): boolean {
  const p = placeOf(id);
  const there = p ? Object.keys(f.marks).filter((k) => placeOf(k)?.of === p.of) : [];
  return there.length === 1 || (there.length === 2 && JSON.stringify(f.marks[there[0] ?? '']) !== JSON.stringify(f.marks[there[1] ?? '']));
}
