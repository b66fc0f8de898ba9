// 老克: pathogenesis, principle of treatment, and where that is written.
import { Stack, Text, Title } from '@mantine/core';
import type { Theory } from '@suoke/contracts/gen/suoke/laoke/v1/laoke_pb.js';
import { useSpeech } from '../../i18n/index.tsx';
import { Card } from '../../ui/Card.tsx';

export function TheoryCard({ theory }: { theory: Theory }) {
  const { t, lt } = useSpeech();
  const shown = theory.syndromes.slice(0, 3);
  return (
    <Card title={t('result.theory')} note={`${t('name.laoke')} · ${t('agent.laoke')}`} testId="theory">
      {shown.length === 0 && <Text className="muted">{lt(theory.plain) || t('result.noTheory')}</Text>}
      <Stack gap="lg">
        {shown.map((s) => (
          <div key={s.code + s.zh}>
            <Title order={3} fz="1.0625rem">{lt(s)}</Title>
            {lt(s.definition) && <Text size="sm" className="muted">{lt(s.definition)}</Text>}
            {lt(s.pathogenesis) && <Text mt={6}><strong>{t('result.pathogenesis')}</strong> {lt(s.pathogenesis)}</Text>}
            {lt(s.principle) && <Text mt={6}><strong>{t('result.principle')}</strong> {lt(s.principle)}</Text>}
            {s.acupoints.length > 0 && <Text size="sm" mt={6}><strong>{t('result.acupoints')}</strong> {s.acupoints.join(t('common.comma'))}</Text>}
            {s.citations.map((c) => <blockquote key={c.work + c.place + c.quote} style={{ margin: '0.5rem 0 0', paddingInlineStart: '0.875rem', borderInlineStart: '3px solid var(--line)' }}>{c.quote && <span lang="zh-CN">{c.quote}</span>}<Text component="footer" size="sm" className="muted">—— {[c.work, c.place].filter(Boolean).join('，')}</Text></blockquote>)}
          </div>
        ))}
      </Stack>
    </Card>
  );
}
