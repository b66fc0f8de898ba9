// An emergency: what to do now, and why. Nothing beside it.
import { Stack, Text, Title } from '@mantine/core';
import type { Consultation } from '@suoke/contracts/gen/suoke/xiaoai/v1/xiaoai_pb.js';
import { useEffect, useRef } from 'react';
import { useSpeech } from '../../i18n/index.tsx';
import { Phone } from '../../ui/icons.tsx';
import { TextLink } from '../../ui/LinkButton.tsx';

export function Emergency({ consultation }: { consultation: Consultation }) {
  const { t, lt, language, emergency } = useSpeech();
  const flags = consultation.redFlags.filter((f) => f.level === 'emergency');
  const box = useRef<HTMLElement>(null);
  useEffect(() => { box.current?.focus(); document.title = t('emergency.title'); }, [t]);
  return (
    <Stack gap="lg">
      <section ref={box} className="emergency" role="alert" tabIndex={-1} data-testid="emergency">
        <Stack gap="lg" align="flex-start">
          <Title order={1} fz="clamp(1.75rem, 6vw, 2.75rem)">{t('emergency.title')}</Title>
          <a href={`tel:${emergency}`} data-testid="call-emergency"><Phone size={28} />{t('emergency.call')}</a>
          {[...new Set(flags.map((f) => (language === 'zh' ? f.advice : f.adviceEn || f.advice)))].map((a) => <Text key={a} fz="1.125rem">{a}</Text>)}
          <div>
            <Text fw={700}>{t('emergency.why')}</Text>
            <ul style={{ margin: 0, paddingInlineStart: '1.25rem' }}>{flags.map((f) => <li key={f.code + f.words}>{lt(f)}{f.words && f.span.length === 2 ? ` — ${t('common.quote', { words: f.words })}` : ''}</li>)}</ul>
          </div>
          <Text>{t('emergency.alone')}</Text>
        </Stack>
      </section>
      <Text className="muted">{t('emergency.stopped')} <TextLink to="/">{t('nav.home')}</TextLink></Text>
    </Stack>
  );
}
