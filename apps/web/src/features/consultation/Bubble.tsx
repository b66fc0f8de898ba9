// One message: who, what, when.
import { Text } from '@mantine/core';
import type { Timestamp } from '@bufbuild/protobuf/wkt';
import { useSpeech, type WordKey } from '../../i18n/index.tsx';
import { Time } from '../../ui/Time.tsx';
import { agents } from './agents.ts';

export function Bubble({ from, mine, other, text, kind, at, growing = false }: { from: string; mine: boolean; other: WordKey; text: string; kind: string; at?: Timestamp | undefined; growing?: boolean }) {
  const { t } = useSpeech();
  const agent = agents[from];
  const alarm = kind === 'red-flag';
  return (
    <li className={`bubble ${mine ? 'mine' : ''} ${alarm ? 'alarm' : ''}`} data-from={mine ? 'me' : from}>
      <Text size="sm" fw={700} className="bubble-from">
        {!mine && <span className="dot" style={{ background: agent?.colour ?? '#505755' }} aria-hidden="true">{agent ? t(agent.name).slice(-1) : other === 'role.person' ? '患' : '医'}</span>}
        {mine ? t('chat.me') : agent ? t(agent.name) : t(other)}
        {agent && <Text span size="sm" fw={400} className="muted"> {t(agent.role)}</Text>}
      </Text>
      <div className="bubble-text pre">{text}{growing && <span className="caret" aria-hidden="true" />}</div>
      {at && <Text size="xs" className="muted"><Time at={at} show="time" /></Text>}
    </li>
  );
}
