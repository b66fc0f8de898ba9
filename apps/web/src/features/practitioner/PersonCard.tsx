// What a practitioner must know of the person before anything else.
import { Group, Text } from '@mantine/core';
import type { PersonFacts } from '@suoke/contracts/gen/suoke/common/v1/common_pb.js';
import { useSpeech } from '../../i18n/index.tsx';
import { Tag } from '../../ui/Badge.tsx';
import { Card } from '../../ui/Card.tsx';

export function PersonCard({ person }: { person: PersonFacts | undefined }) {
  const { t, tr } = useSpeech();
  if (!person) return null;
  const lists: [string, readonly string[]][] = [[t('profile.allergies'), person.allergies], [t('profile.conditions'), person.conditions], [t('profile.medicines'), person.medicines]];
  return (
    <Card title={t('case.person')} testId="person">
      <Group gap="xs"><Text>{tr(`profile.${person.sex}`, t('profile.unsaid'))}</Text><Text>{person.ageYears === undefined ? t('case.noAge') : t('case.age', { n: person.ageYears })}</Text>{person.pregnant && <Tag tone="alarm">{t('profile.pregnant')}</Tag>}</Group>
      {lists.map(([name, list]) => <Text key={name} size="sm"><strong>{name}</strong> {list.length ? list.join(t('common.comma')) : t('case.noneSaid')}</Text>)}
    </Card>
  );
}
