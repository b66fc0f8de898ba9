// The solar term of today, computed, and what the season asks for.
import { Group, Text } from '@mantine/core';
import { useSolarTerm } from '../../api/hooks/care.ts';
import { useSpeech } from '../../i18n/index.tsx';
import { Card } from '../../ui/Card.tsx';
import { QueryView } from '../../ui/QueryView.tsx';
import { isoDay, Time } from '../../ui/Time.tsx';

export function SolarTermCard() {
  const { t, lt, language } = useSpeech();
  const term = useSolarTerm(isoDay());
  return (
    <Card title={t('home.season')} testId="solar-term">
      <QueryView query={term}>
        {(s) => (
          <>
            <Group gap="sm" align="baseline"><Text fz="1.75rem" fw={600} style={{ fontFamily: 'var(--mantine-font-family-headings)' }} lang="zh-CN">{s.zh}</Text><Text className="muted">{language === 'en' ? `${s.en} (${s.pinyin})` : s.pinyin}</Text></Group>
            {lt(s.guidance) && <Text>{lt(s.guidance)}</Text>}
            <Text size="sm" className="muted">{t('home.termNext')} <span lang="zh-CN">{s.nextZh}</span> · <Time at={s.nextBegins} show="date" /></Text>
          </>
        )}
      </QueryView>
    </Card>
  );
}
