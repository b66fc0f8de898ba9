// A readable page of the API: self-contained, no script from anywhere else.

interface Operation { operationId: string; tags: string[]; summary: string; description: string; parameters: { name: string; in: string; required: boolean; schema: Record<string, unknown> }[]; requestBody?: { content: Record<string, { schema: Record<string, unknown> }> }; responses: Record<string, { content?: Record<string, { schema: Record<string, unknown> }> }> }

/** The page for an OpenAPI document made by `openApi`. */
export function docsPage(document: Record<string, unknown>): string {
  const info = document['info'] as { title: string; version: string; description: string };
  const paths = document['paths'] as Record<string, Record<string, Operation>>;
  const schemas = (document['components'] as { schemas: Record<string, Record<string, unknown>> }).schemas;
  const operations = Object.entries(paths).flatMap(([path, item]) => Object.entries(item).map(([verb, op]) => ({ path, verb, op })));
  const tags = [...new Set(operations.map((o) => o.op.tags[0] ?? ''))];
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${esc(info.title)} API</title><style>${style}</style></head><body>
<header><h1>${esc(info.title)} <small>API ${esc(info.version)}</small></h1><p>${esc(info.description)}</p><p><a href="/openapi.json">openapi.json</a> (OpenAPI 3.1). The same contracts answer Connect and gRPC-Web on this port, and gRPC on the gRPC port: <code>proto/suoke/*/v1</code>.</p></header>
<nav aria-label="services">${tags.map((t) => `<a href="#${esc(t)}">${esc(t.replace(/Service$/, ''))}</a>`).join(' ')} <a href="#schemas">schemas</a></nav><main>
${tags.map((t) => `<section id="${esc(t)}"><h2>${esc(t)}</h2>${operations.filter((o) => o.op.tags[0] === t).map(operationHtml).join('')}</section>`).join('\n')}
<section id="schemas"><h2>Schemas</h2>${Object.entries(schemas).map(([name, s]) => `<details id="schema-${esc(name)}"><summary><code>${esc(name)}</code></summary>${properties(s)}</details>`).join('')}</section></main></body></html>`;
}

function operationHtml({ path, verb, op }: { path: string; verb: string; op: Operation }): string {
  const body = op.requestBody?.content['application/json']?.schema;
  const answer = Object.values(op.responses['200']?.content ?? {})[0]?.schema;
  return `<details id="${esc(op.operationId)}"><summary><b class="verb ${verb}">${verb.toUpperCase()}</b> <code>${esc(path)}</code> <span>${esc(op.summary)}</span></summary><p>${esc(op.description)}</p>
${op.parameters.length ? `<table><thead><tr><th>parameter</th><th>in</th><th>type</th></tr></thead><tbody>${op.parameters.map((p) => `<tr><td><code>${esc(p.name)}</code></td><td>${p.in}</td><td>${type(p.schema)}</td></tr>`).join('')}</tbody></table>` : ''}
${body ? `<p>Body: ${type(body)}</p>` : ''}${answer ? `<p>Answer: ${type(answer)}</p>` : ''}</details>`;
}

function properties(s: Record<string, unknown>): string {
  const props = (s['properties'] ?? {}) as Record<string, Record<string, unknown>>;
  return `<table><tbody>${Object.entries(props).map(([n, p]) => `<tr><td><code>${esc(n)}</code></td><td>${type(p)}</td></tr>`).join('')}</tbody></table>`;
}

function type(s: Record<string, unknown>): string {
  const ref = s['$ref'];
  if (typeof ref === 'string') {
    const name = ref.replace('#/components/schemas/', '');
    return `<a href="#schema-${esc(name)}"><code>${esc(name)}</code></a>`;
  }
  if (s['type'] === 'array') return `${type((s['items'] ?? {}) as Record<string, unknown>)}[]`;
  if (typeof s['additionalProperties'] === 'object') return `map of ${type(s['additionalProperties'] as Record<string, unknown>)}`;
  return esc([s['type'] ?? 'any', s['format'] ?? s['contentEncoding']].filter(Boolean).join(', '));
}

const esc = (s: string): string => s.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

const style = `:root{color-scheme:light dark;font:16px/1.5 system-ui,"Noto Sans CJK SC",sans-serif}body{max-width:60rem;margin:0 auto;padding:1rem}nav{display:flex;flex-wrap:wrap;gap:.5rem 1rem;padding:.5rem 0;border-block:1px solid #8884}details{border:1px solid #8884;border-radius:.5rem;margin:.4rem 0;padding:.4rem .8rem}summary{cursor:pointer}summary span{opacity:.75;margin-left:.5rem}.verb{display:inline-block;min-width:4rem;font-size:.85rem}.get{color:#1a7f5a}.post{color:#9a5b00}.put,.patch{color:#5b4bc4}table{border-collapse:collapse}td,th{padding:.2rem .8rem .2rem 0;text-align:left;vertical-align:top}`;
