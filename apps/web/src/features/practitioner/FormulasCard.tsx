// Formulas as reference for the practitioner, with what the check of their herbs found. A person never sees these.
import { Stack, Text, Title } from '@mantine/core';
import type { ReferenceFormula } from '@suoke/contracts/gen/suoke/laoke/v1/laoke_pb.js';
import { useSpeech } from '../../i18n/index.tsx';
import { Card } from '../../ui/Card.tsx';
import { Empty } from '../../ui/QueryView.tsx';
import { Conflicts } from './Conflicts.tsx';

export function FormulasCard({ formulas, names }: { formulas: readonly ReferenceFormula[]; names: Readonly<Record<string, string>> }) {
  const { t } = useSpeech();
  return (
    <Card title={t('formulas.title')} note={t('formulas.note')} testId="formulas">
      {formulas.length === 0 && <Empty>{t('formulas.none')}</Empty>}
      <Stack gap="md">
        {formulas.map((f) => (
          <div key={f.id}>
            <Title order={3} fz="1.0625rem"><span lang="zh-CN">{f.zh}</span> <Text span className="muted" fw={400}>{f.pinyin}</Text></Title>
            <Text size="sm" className="muted">{t('formulas.for', { syndrome: names[f.forSyndrome] ?? f.forSyndrome })} · {f.source}</Text>
            <Text lang="zh-CN">{f.herbs.join('、')}</Text>
            <Conflicts list={f.conflicts} />
          </div>
        ))}
      </Stack>
    </Card>
  );
}
