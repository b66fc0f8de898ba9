// OpenAPI 3.1 from the same descriptors that serve the routes.
import { ScalarType, type DescEnum, type DescField, type DescMessage } from '@bufbuild/protobuf';
import { policyOf } from '@suoke/contracts';
import type { RestRoute } from './routes.ts';

type Schema = Record<string, unknown>;

/** The document as a plain object. Deterministic: the same contracts give the same bytes. */
export function openApi(routes: readonly RestRoute[], info: { title: string; version: string; description: string }): Record<string, unknown> {
  const schemas = new Map<string, Schema>();
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const item = (paths[route.template] ??= {});
    item[route.verb.toLowerCase()] = operation(route, schemas);
  }
  schemas.set('Problem', problemSchema);
  return {
    openapi: '3.1.0',
    info: { ...info, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    servers: [{ url: '/' }],
    tags: [...new Set(routes.map((r) => r.service.name))].map((name) => ({ name, description: routes.find((r) => r.service.name === name)?.service.typeName })),
    paths,
    components: {
      schemas: Object.fromEntries([...schemas].sort(([a], [b]) => (a < b ? -1 : 1))),
      securitySchemes: { accessToken: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    },
  };
}

const problemSchema: Schema = {
  type: 'object', description: 'RFC 9457 problem details with a stable code and a hint that says what to do',
  properties: {
    type: { type: 'string' }, title: { type: 'string' }, status: { type: 'integer' }, code: { type: 'string' }, detail: { type: 'string' }, hint: { type: 'string' }, requestId: { type: 'string' },
    violations: { type: 'array', items: { type: 'object', properties: { field: { type: 'string' }, rule: { type: 'string' }, message: { type: 'string' } } } },
  },
  required: ['type', 'title', 'status', 'code', 'detail', 'hint'],
};

function operation(route: RestRoute, schemas: Map<string, Schema>): Record<string, unknown> {
  const { method } = route;
  const policy = policyOf(method);
  const query = route.hasBody ? [] : method.input.fields.filter((f) => !route.params.includes(f.name) && f.fieldKind !== 'message' && f.fieldKind !== 'map');
  const streamed = method.methodKind === 'server_streaming';
  const raw = method.output.typeName === 'google.api.HttpBody';
  const output = messageSchema(method.output, schemas);
  return {
    operationId: `${route.service.name}.${method.name}`,
    tags: [route.service.name],
    summary: commentOf(method) || method.name,
    description: `Open to: ${policy.public ? 'anyone' : policy.roles.join(', ') || 'nobody'}.${policy.consent ? ` Needs the person's consent for "${policy.consent}".` : ''}${policy.audited ? ' Audited.' : ''}`,
    security: policy.public ? [] : [{ accessToken: [] }],
    'x-suoke-policy': policy,
    parameters: [
      ...route.params.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
      ...query.map((f) => ({ name: f.jsonName, in: 'query', required: false, schema: fieldSchema(f, schemas) })),
    ],
    ...(route.hasBody ? { requestBody: { required: true, content: { 'application/json': { schema: messageSchema(method.input, schemas) }, ...(route.rawField ? { 'application/octet-stream': { schema: { type: 'string', format: 'binary', description: `fills ${route.rawField.join('.')}; the other fields go into the query` } } } : {}) } } } : {}),
    responses: {
      200: { description: 'as asked', content: raw ? { '*/*': { schema: { type: 'string', format: 'binary' } } } : streamed ? { 'application/x-ndjson': { schema: output }, 'text/event-stream': { schema: output } } : { 'application/json': { schema: output } } },
      default: { description: 'refused', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } },
    },
  };
}

const wellKnown: Record<string, Schema> = {
  'google.protobuf.Timestamp': { type: 'string', format: 'date-time' },
  'google.protobuf.Struct': { type: 'object', additionalProperties: true },
  'google.protobuf.Value': {},
  'google.protobuf.ListValue': { type: 'array' },
  'google.api.HttpBody': { type: 'string', format: 'binary' },
};

/** A reference to the message's schema, which is added when it is not yet there. */
function messageSchema(message: DescMessage, schemas: Map<string, Schema>): Schema {
  const known = wellKnown[message.typeName];
  if (known) return known;
  const name = message.typeName.replace(/^suoke\./, '').replace(/\.v1\./, '.');
  if (!schemas.has(name)) {
    const schema: Schema = { type: 'object' };
    schemas.set(name, schema); // before the fields: messages may contain themselves
    schema['description'] = message.typeName;
    schema['properties'] = Object.fromEntries(message.fields.map((f) => [f.jsonName, fieldSchema(f, schemas)]));
  }
  return { $ref: `#/components/schemas/${name}` };
}

function fieldSchema(f: DescField, schemas: Map<string, Schema>): Schema {
  switch (f.fieldKind) {
    case 'scalar': return scalarSchema(f.scalar);
    case 'enum': return enumSchema(f.enum);
    case 'message': return messageSchema(f.message, schemas);
    case 'list': return { type: 'array', items: f.listKind === 'scalar' ? scalarSchema(f.scalar) : f.listKind === 'enum' ? enumSchema(f.enum) : messageSchema(f.message, schemas) };
    case 'map': return { type: 'object', additionalProperties: f.mapKind === 'scalar' ? scalarSchema(f.scalar) : f.mapKind === 'enum' ? enumSchema(f.enum) : messageSchema(f.message, schemas) };
  }
}

const enumSchema = (e: DescEnum): Schema => ({ type: 'string', enum: e.values.map((v) => v.name) });

function scalarSchema(s: ScalarType): Schema {
  switch (s) {
    case ScalarType.BOOL: return { type: 'boolean' };
    case ScalarType.STRING: return { type: 'string' };
    case ScalarType.BYTES: return { type: 'string', contentEncoding: 'base64' };
    case ScalarType.DOUBLE: case ScalarType.FLOAT: return { type: 'number' };
    case ScalarType.INT64: case ScalarType.UINT64: case ScalarType.SINT64: case ScalarType.FIXED64: case ScalarType.SFIXED64: return { type: 'string', format: 'int64' };
    default: return { type: 'integer', format: 'int32' };
  }
}

/** Comments are not in the generated descriptors; the method's name says it in words. */
function commentOf(method: RestRoute['method']): string {
  return method.name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().replace(/^./, (c) => c.toUpperCase());
}
