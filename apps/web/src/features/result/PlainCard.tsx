// The same in plain language, to be read and to be read aloud.
import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Consultation } from '@suoke/contracts/gen/suoke/xiaoai/v1/xiaoai_pb.js';
import { useEffect, useState } from 'react';
import { support } from '../../api/clients/support.ts';
import { useSpeech } from '../../i18n/index.tsx';
import { Card } from '../../ui/Card.tsx';
import { Sound } from '../../ui/icons.tsx';
import { QueryView } from '../../ui/QueryView.tsx';

export function PlainCard({ c }: { c: Consultation }) {
  const { t, lt } = useSpeech();
  const d = c.differentiation;
  const plain = useQuery({
    queryKey: ['plain', c.id, c.version],
    queryFn: ({ signal }) => {
      const findings = [...c.findings, ...c.examinations.flatMap((e) => e.findings)].filter((f) => f.polarity === 'present').slice(0, 1000);
      const syndromeNames = d && d.support !== 'too-little' ? d.ranked.slice(0, 1).map(({ zh, en }) => ({ zh, en })) : [];
      return support.plain({ findings, syndromeNames, ...(c.theory?.plain ? { text: c.theory.plain } : {}) }, { signal });
    },
    staleTime: Infinity,
    // A consultation moves on (it is reviewed, signed) while somebody listens: the words stay on the page until others are there.
    placeholderData: (before, query) => (query?.queryKey[1] === c.id ? before : undefined),
  });
  return <Card title={t('plain.title')} testId="plain"><QueryView query={plain}>{(p) => <><Text className="pre" fz="1.0625rem" lh={1.8}>{lt(p.plain)}</Text><ReadAloud text={lt(p.readAloud) || lt(p.plain)} /></>}</QueryView></Card>;
}

function ReadAloud({ text }: { text: string }) {
  const { t, locale } = useSpeech();
  const [speaking, setSpeaking] = useState(false);
  // Other words, or another page: what is being spoken is no longer what stands here.
  useEffect(() => () => { if ('speechSynthesis' in window) speechSynthesis.cancel(); setSpeaking(false); }, [text]);
  if (!('speechSynthesis' in window)) return null;
  const toggle = () => {
    speechSynthesis.cancel();
    if (speaking) { setSpeaking(false); return; }
    const words = new SpeechSynthesisUtterance(text);
    words.lang = locale;
    words.rate = 0.9;
    words.onend = words.onerror = () => setSpeaking(false);
    speechSynthesis.speak(words);
    setSpeaking(true);
  };
  return <Group><Button variant="default" leftSection={<Sound />} onClick={toggle} aria-pressed={speaking} data-testid="read-aloud">{t(speaking ? 'plain.stop' : 'plain.read')}</Button></Group>;
}
