// The pulse by camera, from a file, or as it was felt.
import { Button, Group, NumberInput, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { pulse } from '../../api/clients/pulse.ts';
import { useSpeech } from '../../i18n/index.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { CameraPulse } from './camera/CameraPulse.tsx';
import { FileButton } from './FileButton.tsx';
import { PulseFeltForm } from './PulseFeltForm.tsx';
import { bytesOf, useExamine } from './use-examine.ts';
import { Working } from './Working.tsx';

export function PulsePanel({ consultationId }: { consultationId: string }) {
  const { t } = useSpeech();
  const [way, setWay] = useState('camera');
  return (
    <Stack gap="sm">
      <SegmentedControl value={way} onChange={setWay} aria-label={t('pulse.way')} data={[{ value: 'camera', label: t('pulse.camera') }, { value: 'file', label: t('pulse.file') }, { value: 'felt', label: t('pulse.felt') }]} data-testid="pulse-way" />
      {way === 'camera' && <CameraPulse consultationId={consultationId} />}
      {way === 'file' && <WaveForm consultationId={consultationId} />}
      {way === 'felt' && <PulseFeltForm consultationId={consultationId} />}
    </Stack>
  );
}

interface Wave { file: File; rate: number; column: string }
const formatOf = (name: string): string => /\.(u16|f32)$/i.exec(name)?.[1]?.toLowerCase() ?? (/\.csv$/i.test(name) ? 'csv' : 'text');

function WaveForm({ consultationId }: { consultationId: string }) {
  const { t } = useSpeech();
  const [file, setFile] = useState<File>();
  const [rate, setRate] = useState<number | string>('');
  const [column, setColumn] = useState('');
  const examine = useExamine(consultationId, 'pulse', async (w: Wave) =>
    pulse.examine({ consultationId, input: { case: 'file', value: { content: await bytesOf(w.file), format: formatOf(w.file.name), rateHz: w.rate, column: w.column } } }));
  return (
    <Stack gap="sm">
      <Text size="sm" className="muted">{t('pulse.fileHow')}</Text>
      <Group gap="xs"><FileButton label={t('pulse.choose')} accept=".csv,.txt,.u16,.f32,text/csv,text/plain" onFile={setFile} disabled={examine.isPending} testId="pulse-file" /><Text size="sm">{file?.name ?? t('pulse.noFile')}</Text></Group>
      <Group grow align="flex-start">
        <NumberInput label={t('pulse.rate')} description={t('pulse.rateHint')} min={0} max={10000} value={rate} onChange={setRate} data-testid="pulse-rate" hideControls />
        <TextInput label={t('pulse.column')} description={t('pulse.columnHint')} maxLength={64} value={column} onChange={(e) => setColumn(e.currentTarget.value)} data-testid="pulse-column" />
      </Group>
      <div><Button disabled={!file} loading={examine.isPending} data-testid="pulse-send" onClick={() => { if (file) examine.mutate({ file, rate: Number(rate) || 0, column: column.trim() }); }}>{t('pulse.send')}</Button></div>
      <Working busy={examine.isPending} done={examine.isSuccess} />
      <Problem error={examine.error} />
    </Stack>
  );
}
