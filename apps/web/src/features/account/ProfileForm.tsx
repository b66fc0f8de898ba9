// What the analysis needs to know of a person: birth date, sex, pregnancy, allergies, conditions, medicines.
import { Button, Checkbox, Group, Radio, Stack, TagsInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { User } from '@suoke/contracts/gen/suoke/users/v1/users_pb.js';
import { useSaveProfile } from '../../api/hooks/account.ts';
import { useSpeech } from '../../i18n/index.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { isoDay } from '../../ui/Time.tsx';

export function ProfileForm({ user, submit, onSaved }: { user: User; submit: string; onSaved?: () => void }) {
  const { t, language } = useSpeech();
  const [name, setName] = useState(user.name);
  const [birthDate, setBirthDate] = useState(user.birthDate);
  const [sex, setSex] = useState(user.facts?.sex ?? 'unknown');
  const [pregnant, setPregnant] = useState(user.facts?.pregnant ?? false);
  const [allergies, setAllergies] = useState(user.facts?.allergies ?? []);
  const [conditions, setConditions] = useState(user.facts?.conditions ?? []);
  const [medicines, setMedicines] = useState(user.facts?.medicines ?? []);
  const save = useSaveProfile();
  const person = user.role === 'person';
  return (
    <form onSubmit={(e) => { e.preventDefault(); save.mutate({ name, birthDate, sex: sex || 'unknown', pregnant: sex === 'female' && pregnant, allergies, conditions, medicines, language }, { onSuccess: () => onSaved?.() }); }}>
      <Stack>
        <TextInput label={t('account.name')} autoComplete="name" required maxLength={100} value={name} onChange={(e) => setName(e.currentTarget.value)} />
        {person && (
          <>
            <TextInput label={t('profile.birthDate')} type="date" max={isoDay()} min="1900-01-01" autoComplete="bday" value={birthDate} onChange={(e) => setBirthDate(e.currentTarget.value)} />
            <Radio.Group label={t('profile.sex')} value={sex || 'unknown'} onChange={setSex}>
              <Group mt="xs">
                <Radio value="female" label={t('profile.female')} />
                <Radio value="male" label={t('profile.male')} />
                <Radio value="unknown" label={t('profile.unsaid')} />
              </Group>
            </Radio.Group>
            {sex === 'female' && <Checkbox label={t('profile.pregnant')} checked={pregnant} onChange={(e) => setPregnant(e.currentTarget.checked)} />}
            <TagsInput label={t('profile.allergies')} description={t('profile.tagsHint')} acceptValueOnBlur value={allergies} onChange={setAllergies} maxTags={50} />
            <TagsInput label={t('profile.conditions')} description={t('profile.tagsHint')} acceptValueOnBlur value={conditions} onChange={setConditions} maxTags={50} />
            <TagsInput label={t('profile.medicines')} description={t('profile.tagsHint')} acceptValueOnBlur value={medicines} onChange={setMedicines} maxTags={50} />
          </>
        )}
        <Problem error={save.error} />
        <Group><Button type="submit" size="md" loading={save.isPending} data-testid="save-profile">{submit}</Button><span role="status">{save.isSuccess ? t('common.saved') : ''}</span></Group>
      </Stack>
    </form>
  );
}
