// One entry of the knowledge base with its sources.
import { Text } from '@mantine/core';
import type { JsonValue } from '@bufbuild/protobuf';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { knowledge } from '../../api/clients/knowledge.ts';
import { useSpeech } from '../../i18n/index.tsx';
import { Tag } from '../../ui/Badge.tsx';
import { Card } from '../../ui/Card.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Page } from '../../ui/Page.tsx';
import { QueryView } from '../../ui/QueryView.tsx';

const route = getRouteApi('/open/knowledge/$id');

export function EntryPage() {
  const { t, tr, lt, language } = useSpeech();
  const { id } = route.useParams();
  const entry = useQuery({ queryKey: ['entry', id], queryFn: ({ signal }) => knowledge.getEntry({ id }, { signal }), staleTime: Infinity });
  return (
    <QueryView query={entry}>
      {(e) => (
        <Page narrow title={lt(e)} intro={language === 'zh' ? e.en : e.zh} actions={<LinkButton variant="default" to="/knowledge">{t('knowledge.back')}</LinkButton>}>
          <Card>
            <div><Tag>{tr(`kind.${e.kind}`, e.kind)}</Tag></div>
            {e.summary && <Text>{e.summary}</Text>}
            <Fields value={(e.body ?? {}) as JsonValue} />
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
  if (typeof value !== 'object') return <>{String(value)}</>;
  if (Array.isArray(value)) return value.every((v) => typeof v !== 'object') ? <>{value.join(t('common.comma'))}</> : <ul style={{ margin: 0, paddingInlineStart: '1.25rem' }}>{value.map((v, i) => <li key={i}><Fields value={v} /></li>)}</ul>;
  const pair = value as Record<string, JsonValue>;
  if (typeof pair['zh'] === 'string' && typeof pair['en'] === 'string' && Object.keys(pair).length === 2) return <>{(language === 'zh' ? pair['zh'] : pair['en']) || pair['zh']}</>;
  const rows = Object.entries(pair).filter(([, v]) => v !== null && v !== '' && !(Array.isArray(v) && v.length === 0));
  return <dl style={{ margin: 0, display: 'grid', gap: '0.5rem' }}>{rows.map(([k, v]) => <div key={k}><Text component="dt" size="sm" className="muted">{tr(`field.${k}`, k)}</Text><dd style={{ margin: 0 }}><Fields value={v} /></dd></div>)}</dl>;
}
