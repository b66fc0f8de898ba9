// Medical institutions near a place, by department.
import { Button, Checkbox, Group, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { tools } from '../../api/clients/tools.ts';
import { useSession } from '../../api/session.ts';
import { useSpeech } from '../../i18n/index.tsx';
import { Tag } from '../../ui/Badge.tsx';
import { Card } from '../../ui/Card.tsx';
import { Page } from '../../ui/Page.tsx';
import { Empty, QueryView } from '../../ui/QueryView.tsx';
import { InstitutionsImport } from './InstitutionsImport.tsx';

interface Where { department: string; emergency: boolean; latitude?: number; longitude?: number }

export function InstitutionsPage() {
  const { t } = useSpeech();
  const session = useSession();
  const [department, setDepartment] = useState('');
  const [latitude, setLatitude] = useState<number | string>('');
  const [longitude, setLongitude] = useState<number | string>('');
  const [where, setWhere] = useState<Where>();
  const [emergency, setEmergency] = useState(false);
  const [refused, setRefused] = useState(false);
  const find = useQuery({ queryKey: ['institutions', where], queryFn: ({ signal }) => tools.findInstitutions({ ...(where as Where), limit: 20 }, { signal }), enabled: where !== undefined });
  const locate = () => {
    setRefused(false);
    navigator.geolocation.getCurrentPosition((p) => {
      // Three decimals are about a hundred metres: near enough to find a clinic, and no more than that is sent.
      const round = (v: number) => Math.round(v * 1000) / 1000;
      setLatitude(round(p.coords.latitude));
      setLongitude(round(p.coords.longitude));
      setWhere({ department: department.trim(), emergency, latitude: round(p.coords.latitude), longitude: round(p.coords.longitude) });
    }, () => setRefused(true));
  };
  return (
    <Page narrow title={t('institutions.title')} intro={t('institutions.intro')}>
      {session.status === 'in' && session.user.role === 'operator' && <InstitutionsImport />}
      <Card>
        <form onSubmit={(e) => { e.preventDefault(); setWhere({ department: department.trim(), emergency, ...(latitude === '' || longitude === '' ? {} : { latitude: Number(latitude), longitude: Number(longitude) }) }); }}>
          <Stack gap="sm">
            <TextInput label={t('institutions.department')} description={t('institutions.departmentHint')} maxLength={64} value={department} onChange={(e) => setDepartment(e.currentTarget.value)} />
            <Group grow align="flex-start">
              <NumberInput label={t('institutions.latitude')} min={-90} max={90} decimalScale={5} hideControls value={latitude} onChange={setLatitude} data-testid="latitude" />
              <NumberInput label={t('institutions.longitude')} min={-180} max={180} decimalScale={5} hideControls value={longitude} onChange={setLongitude} data-testid="longitude" />
            </Group>
            <Checkbox label={t('institutions.onlyEmergency')} checked={emergency} onChange={(e) => setEmergency(e.currentTarget.checked)} />
            <Group><Button type="submit" disabled={(latitude === '') !== (longitude === '')} data-testid="find-institutions">{t('institutions.find')}</Button><Button variant="default" onClick={locate}>{t('institutions.here')}</Button></Group>
            {refused && <Text role="alert">{t('institutions.refused')}</Text>}
          </Stack>
        </form>
      </Card>
      {where && (
        <QueryView query={find} isEmpty={(d) => d.institutions.length === 0} empty={<Empty>{t('institutions.none')}</Empty>}>
          {(d) => (
            <Stack gap="sm">
              {d.institutions.map((i) => (
                <article key={i.id} className="card">
                  <Group justify="space-between" gap="xs"><Text fw={700}>{i.name}</Text>{i.distanceKm !== undefined && <Text>{t('institutions.km', { km: i.distanceKm.toFixed(1) })}</Text>}</Group>
                  <Group gap={6}>{i.level && <Tag>{i.level}</Tag>}{i.emergency && <Tag tone="alarm">{t('institutions.emergency')}</Tag>}</Group>
                  <Text size="sm">{i.address}</Text>
                  <Text size="sm" className="muted">{i.departments.join(t('common.comma'))}</Text>
                  {i.phone && <a href={`tel:${i.phone}`}>{i.phone}</a>}
                </article>
              ))}
            </Stack>
          )}
        </QueryView>
      )}
    </Page>
  );
}
