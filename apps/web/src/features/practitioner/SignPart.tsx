// The signature: the hash that is signed stands in full view; a signature is final.
import { Button, Group, Stack, Text } from '@mantine/core';
import type { Review } from '@suoke/contracts/gen/suoke/support/v1/support_pb.js';
import { useSign } from '../../api/hooks/reviews.ts';
import { useSpeech } from '../../i18n/index.tsx';
import { Problem } from '../../ui/Problem.tsx';

export function SignPart({ review: r, onChange }: { review: Review; onChange: () => void }) {
  const { t } = useSpeech();
  const sign = useSign();
  return (
    <Stack gap="sm" p="md" style={{ background: 'var(--jade-soft)', borderRadius: '0.75rem' }}>
      <Text fw={700}>{t('sign.title')}</Text>
      <Text size="sm">{t('sign.note')}</Text>
      <Text className="mono" data-testid="content-hash">{r.contentSha256}</Text>
      <Group><Button loading={sign.isPending} onClick={() => sign.mutate({ id: r.id, contentSha256: r.contentSha256 })} data-testid="sign">{t('sign.sign')}</Button><Button variant="default" onClick={onChange}>{t('sign.change')}</Button></Group>
      <Problem error={sign.error} />
    </Stack>
  );
}
