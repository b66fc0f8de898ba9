// An examination held against an earlier one of the same kind and the same person.
import { Select, Stack, Text } from '@mantine/core';
import { timestampDate, type Timestamp } from '@bufbuild/protobuf/wkt';
import type { Examination } from '@suoke/contracts/gen/suoke/common/v1/common_pb.js';
import { useState } from 'react';
import { useSpeech } from '../../../i18n/index.tsx';
import { QueryView } from '../../../ui/QueryView.tsx';
import { LookCompared } from './LookCompared.tsx';
import type { LookComparison, TouchComparison } from './results.ts';
import { TouchCompared } from './TouchCompared.tsx';
import { useComparison, useEarlier, type Comparable } from './use-compare.ts';

export function ComparePart({ examination: e, kind, face }: { examination: Examination; kind: Comparable; face: boolean }) {
  const { t, locale } = useSpeech();
  const [open, setOpen] = useState(false);
  const [beforeId, setBefore] = useState('');
  const earlier = useEarlier(kind, e.id, open);
  const comparison = useComparison(kind, beforeId, e.id);
  const when = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' });
  const day = (at: Timestamp | undefined) => (at ? when.format(timestampDate(at)) : '');
  return (
    <details data-testid={`compare-${face ? 'face' : kind}`} onToggle={(x) => setOpen(x.currentTarget.open)}>
      <summary>{t('compare.title')}</summary>
      <Stack gap="sm" mt="xs">
        {open && (
          <QueryView query={earlier}>
            {(list) => (list.length === 0
              ? <Text className="muted" data-testid="compare-none">{t('compare.none')}</Text>
              : <Select label={t('compare.which')} placeholder={t('compare.choose')} value={beforeId || null} onChange={(id) => setBefore(id ?? '')} data={list.map((x) => ({ value: x.id, label: day(x.createdAt) }))} data-testid="compare-which" />)}
          </QueryView>
        )}
        {beforeId && (
          <QueryView query={comparison}>
            {(result) => (kind === 'look'
              ? <LookCompared face={face} before={beforeId} after={e.id} when={[day(earlier.data?.find((x) => x.id === beforeId)?.createdAt), day(e.createdAt)]} comparison={result as unknown as LookComparison} />
              : <TouchCompared after={e} comparison={result as unknown as TouchComparison} />)}
          </QueryView>
        )}
      </Stack>
    </details>
  );
}
