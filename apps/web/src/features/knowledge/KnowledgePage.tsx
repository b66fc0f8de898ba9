// Search in the knowledge base, by words and by meaning.
import { Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { knowledge } from '../../api/clients/knowledge.ts';
import { useSession } from '../../api/session.ts';
import { useSpeech, type WordKey } from '../../i18n/index.tsx';
import { Tag } from '../../ui/Badge.tsx';
import { Page } from '../../ui/Page.tsx';
import { Empty, QueryView } from '../../ui/QueryView.tsx';

const kinds = ['term', 'syndrome', 'herb', 'formula', 'acupoint', 'constitution'] as const;
const route = getRouteApi('/open/knowledge');

export function KnowledgePage() {
  const { t, tr, lt } = useSpeech();
  const { q = '', kind = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const [text, setText] = useState(q);
  const session = useSession();
  // As the service has it: formulas are reference for practitioners.
  const formulas = session.status === 'in' && session.user.role !== 'person';
  const offered = kinds.filter((k) => formulas || k !== 'formula');
  const found = useQuery({ queryKey: ['knowledge', q, kind, formulas], queryFn: ({ signal }) => knowledge.search({ query: q, kind, limit: 30 }, { signal }), enabled: q !== '', staleTime: 300_000 });
  const release = useQuery({ queryKey: ['release'], queryFn: ({ signal }) => knowledge.getRelease({}, { signal }), staleTime: Infinity });
  return (
    <Page narrow title={t('knowledge.title')} intro={t('knowledge.intro')}>
      <form role="search" onSubmit={(e) => { e.preventDefault(); void navigate({ search: { ...(text.trim() ? { q: text.trim() } : {}), ...(kind ? { kind } : {}) } }); }}>
        <Group align="flex-end" gap="sm">
          <TextInput style={{ flex: '1 1 14rem' }} label={t('knowledge.query')} maxLength={200} value={text} onChange={(e) => setText(e.currentTarget.value)} data-testid="knowledge-query" />
          <Select label={t('knowledge.kind')} w="10rem" data={[{ value: '', label: t('common.all') }, ...offered.map((k) => ({ value: k, label: t(`kind.${k}` as WordKey) }))]} value={kind} allowDeselect={false} onChange={(v) => void navigate({ search: { ...(q ? { q } : {}), ...(v ? { kind: v } : {}) } })} />
          <Button type="submit" data-testid="knowledge-search">{t('knowledge.search')}</Button>
        </Group>
      </form>
      {q === '' ? <Empty>{t('knowledge.try')}</Empty> : (
        <QueryView query={found} isEmpty={(d) => d.hits.length === 0} empty={<Empty>{t('knowledge.none', { q })}</Empty>}>
          {(d) => (
            <Stack gap="xs" component="ul" p={0} m={0} style={{ listStyle: 'none' }} aria-label={t('knowledge.found', { n: d.hits.length })} data-testid="hits">
              {d.hits.map((h) => h.entry && (
                <li key={h.entry.id}>
                  <Link to="/knowledge/$id" params={{ id: h.entry.id }} className="row-link">
                    <Group gap="xs"><Text fw={700}>{lt(h.entry)}</Text><Tag>{tr(`kind.${h.entry.kind}`, h.entry.kind)}</Tag>{h.matchedBy === 'concept' && <Tag tone="watch">{t('knowledge.byMeaning')}</Tag>}</Group>
                    <Text size="sm" className="muted" lineClamp={2}>{h.entry.summary || h.highlights[0]}</Text>
                  </Link>
                </li>
              ))}
            </Stack>
          )}
        </QueryView>
      )}
      {release.data && <Text size="sm" className="muted">{t('knowledge.release', { version: release.data.version })} {Object.entries(release.data.counts).filter(([k]) => offered.some((o) => o === k)).map(([k, n]) => `${tr(`kind.${k}`, k)} ${n}`).join(' · ')}</Text>}
    </Page>
  );
}
