// Accounts and roles; never what people say about their health.
import { Button, Modal, Select, Stack, Table, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { User } from '@suoke/contracts/gen/suoke/users/v1/users_pb.js';
import { useState } from 'react';
import { users } from '../../api/clients/users.ts';
import { queries } from '../../api/queries.ts';
import { useSpeech, type WordKey } from '../../i18n/index.tsx';
import { Page } from '../../ui/Page.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { Empty, QueryView } from '../../ui/QueryView.tsx';
import { Time } from '../../ui/Time.tsx';

export function UsersPage() {
  const { t, tr } = useSpeech();
  const list = useQuery({ queryKey: ['users'], queryFn: ({ signal }) => users.listUsers({ limit: 500 }, { signal }) });
  const [chosen, setChosen] = useState<User>();
  return (
    <Page title={t('users.title')} intro={t('users.intro')}>
      <QueryView query={list} isEmpty={(d) => d.users.length === 0} empty={<Empty>{t('users.none')}</Empty>}>
        {(d) => (
          <div className="card scroll-x" tabIndex={0} role="group" aria-label={t('users.title')}>
            <Table miw={640} data-testid="users">
              <Table.Thead><Table.Tr><Table.Th>{t('account.name')}</Table.Th><Table.Th>{t('account.email')}</Table.Th><Table.Th>{t('users.role')}</Table.Th><Table.Th>{t('users.licence')}</Table.Th><Table.Th>{t('users.since')}</Table.Th><Table.Th><span className="only-read">{t('users.change')}</span></Table.Th></Table.Tr></Table.Thead>
              <Table.Tbody>{d.users.map((u) => <Table.Tr key={u.id}><Table.Th scope="row" fw={600}>{u.name}</Table.Th><Table.Td>{u.email}</Table.Td><Table.Td>{tr(`role.${u.role}`, u.role)}</Table.Td><Table.Td>{u.licence || '—'}</Table.Td><Table.Td><Time at={u.createdAt} show="date" /></Table.Td><Table.Td><Button size="compact-sm" variant="default" onClick={() => setChosen(u)} aria-label={t('users.changeOf', { name: u.name })}>{t('users.change')}</Button></Table.Td></Table.Tr>)}</Table.Tbody>
            </Table>
          </div>
        )}
      </QueryView>
      {chosen && <RoleDialog user={chosen} onClose={() => setChosen(undefined)} />}
    </Page>
  );
}

function RoleDialog({ user, onClose }: { user: User; onClose: () => void }) {
  const { t } = useSpeech();
  const [role, setRole] = useState(user.role);
  const [licence, setLicence] = useState(user.licence);
  const save = useMutation({ mutationFn: () => users.setRole({ id: user.id, role, licence }), onSuccess: () => { void queries.invalidateQueries({ queryKey: ['users'] }); onClose(); } });
  return (
    <Modal opened onClose={onClose} title={t('users.changeOf', { name: user.name })} centered closeButtonProps={{ 'aria-label': t('common.close') }}>
      <form onSubmit={(e) => { e.preventDefault(); save.mutate(); }}>
        <Stack>
          <Select label={t('users.role')} allowDeselect={false} value={role} onChange={(v) => { if (v) setRole(v); }} data={(['person', 'practitioner', 'operator'] as const).map((v) => ({ value: v, label: t(`role.${v}` as WordKey) }))} />
          {role === 'practitioner' && <TextInput label={t('users.licence')} description={t('users.licenceHint')} required maxLength={64} value={licence} onChange={(e) => setLicence(e.currentTarget.value)} />}
          <Text size="sm" className="muted">{t('users.recorded')}</Text>
          <Problem error={save.error} />
          <Button type="submit" loading={save.isPending} data-testid="save-role">{t('common.save')}</Button>
        </Stack>
      </form>
    </Modal>
  );
}
