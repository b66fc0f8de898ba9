// Everything marked on the body, in words; each can be taken away.
import { Button, Text } from '@mantine/core';
import { useSpeech } from '../../../i18n/index.tsx';
import { clear, entries, type Marks } from './marks.ts';
import { nameOf, said } from './said.ts';

export function MarkList({ marks, onMarks }: { marks: Marks; onMarks: (m: Marks) => void }) {
  const s = useSpeech();
  const { t } = s;
  const list = entries(marks);
  return (
    <div>
      <Text fw={600} id="marked">{t('touch.list')}</Text>
      {list.length === 0 ? <Text size="sm" className="muted">{t('touch.nothing')}</Text> : (
        <ul className="marks" aria-labelledby="marked" data-testid="marks">
          {list.map((e) => {
            const name = nameOf(s, e.place, e.side);
            return <li key={e.ids.join()} data-part={e.ids.join(' ')}><Text size="sm"><strong>{name}</strong> {said(s, e.mark)}</Text><Button size="compact-sm" variant="subtle" aria-label={t('touch.removePlace', { place: name })} onClick={() => onMarks(clear(marks, e.ids))}>{t('touch.remove')}</Button></li>;
          })}
        </ul>
      )}
    </div>
  );
}
