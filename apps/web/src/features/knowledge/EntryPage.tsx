// One entry of the knowledge base with its sources.
import { Text } from '@mantine/core';
import type { JsonValue } from '@bufbuild/protobuf';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { knowledge } from '../../api/clients/knowledge.ts';
import { useSpeech } from '../../i18n/index.tsx';
import { Tag } from '../../ui/Badge.tsx';
import { Card } from '../../ui/Card.tsx';
import { LinkButton, TextLink } from '../../ui/LinkButton.tsx';
import { Page } from '../../ui/Page.tsx';
import { QueryView } from '../../ui/QueryView.tsx';

/** Stands in the head or the foot of the page. */
const elsewhere = new Set(['id', 'zh', 'en', 'source', 'sources', 'version', 'kind']);
const reference = /^(term|syndrome|herb|formula|acupoint|constitution)\.[\w.-]+$/;

const route = getRouteApi('/open/knowledge/$id');

const useEntry = (id: string) => useQuery({ queryKey: ['entry', id], queryFn: ({ signal }) => knowledge.getEntry({ id }, { signal }), staleTime: Infinity });

export function EntryPage() {
  const { t, tr, lt, language } = useSpeech();
  const { id } = route.useParams();
  const entry = useEntry(id);
  return (
    <QueryView query={entry}>
      {(e) => (
        <Page narrow title={lt(e)} intro={language === 'zh' ? e.en : e.zh} actions={<LinkButton variant="default" to="/knowledge">{t('knowledge.back')}</LinkButton>}>
          <Card>
            <div><Tag>{tr(`kind.${e.kind}`, e.kind)}</Tag></div>
            {e.summary && <Text>{e.summary}</Text>}
            <Fields value={Object.fromEntries(Object.entries(e.body ?? {}).filter(([k]) => !elsewhere.has(k)))} />
            {e.sources.length > 0 && <Text size="sm" className="muted">{t('common.sources')} {e.sources.join(t('common.comma'))}</Text>}
            <Text size="xs" className="mono muted">{e.id} · {e.version}</Text>
          </Card>
        </Page>
      )}
    </QueryView>
  );
}

/** What the entry holds, field by field, as deep as it goes. */
function Fields({ value }: { value: JsonValue }) {
  const { t, tr, language } = useSpeech();
  if (value === null || value === '') return null;
  if (typeof value === 'string' && reference.test(value)) return <Reference id={value} />;
  if (typeof value !== 'object') return <>{String(value)}</>;
  if (Array.isArray(value)) return value.every((v) => typeof v !== 'object' && !reference.test(String(v))) ? <>{value.join(t('common.comma'))}</> : <ul style={{ margin: 0, paddingInlineStart: '1.25rem' }}>{value.map((v, i) => <li key={i}><Fields value={v} /></li>)}</ul>;
  const pair = value as Record<string, JsonValue>;
  if (typeof pair['zh'] === 'string' && typeof pair['en'] === 'string' && Object.keys(pair).length === 2) return <>{(language === 'zh' ? pair['zh'] : pair['en']) || pair['zh']}</>;
  const rows = Object.entries(pair).filter(([, v]) => v !== null && v !== '' && !(Array.isArray(v) && v.length === 0));
  return <dl style={{ margin: 0, display: 'grid', gap: '0.5rem' }}>{rows.map(([k, v]) => <div key={k}><Text component="dt" size="sm" className="muted">{tr(`field.${k}`, k)}</Text><dd style={{ margin: 0 }}><Fields value={v} /></dd></div>)}</dl>;
}

/** Another entry, by its name once that is known. */
function Reference({ id }: { id: string }) {
  const { lt } = useSpeech();
  const entry = useEntry(id);
  return <TextLink to="/knowledge/$id" params={{ id }}>{entry.data ? lt(entry.data) : id}</TextLink>;
}
