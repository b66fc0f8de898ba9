// Builds a request message from path, query and body.
import { fromJson, ScalarType, type DescField, type DescMessage, type JsonObject, type JsonValue, type Message } from '@bufbuild/protobuf';
import type { RestRoute } from './routes.ts';

/** The request breaks the shape that the contract gives it. */
export class MalformedRequest extends Error {}

export interface RestInput {
  params: string[];
  query: URLSearchParams;
  /** absent or empty: none */
  body: Uint8Array;
  mediaType: string;
}

/** Throws MalformedRequest with a sentence that a caller can use. */
export function buildRequest(route: RestRoute, input: RestInput): Message {
  let json: JsonObject = {};
  const isJson = input.mediaType === '' || input.mediaType === 'application/json' || input.mediaType.endsWith('+json');
  if (route.hasBody && input.body.length > 0) {
    if (isJson) json = parseObject(input.body);
    else if (route.rawField) set(json, route.rawField, Buffer.from(input.body).toString('base64'));
    else throw new MalformedRequest(`this method takes application/json, not ${input.mediaType}`);
  }
  for (const [key, value] of input.query) {
    const path = key.split('.');
    const field = resolve(route.method.input, path);
    if (!field) throw new MalformedRequest(`there is no parameter ${JSON.stringify(key.slice(0, 64))}`);
    const scalar = toScalar(field, value, key);
    if (field.fieldKind === 'list') {
      const list = get(json, path);
      if (Array.isArray(list)) list.push(scalar);
      else set(json, path, [scalar]);
    } else set(json, path, scalar);
  }
  route.params.forEach((name, i) => {
    let value: string;
    try { value = decodeURIComponent(input.params[i] ?? ''); } catch { throw new MalformedRequest('the path is not valid percent-encoding'); }
    const field = resolve(route.method.input, [name]);
    if (!field) return;
    // The path says what the request is about: whatever the body calls the same field gives way.
    delete json[field.name];
    delete json[field.jsonName];
    set(json, [name], toScalar(field, value, name));
  });
  try {
    return fromJson(route.method.input, json, { ignoreUnknownFields: false });
  } catch (e) {
    throw new MalformedRequest(e instanceof RangeError ? 'nested too deeply' : (e instanceof Error ? e.message : String(e)).slice(0, 300));
  }
}

function parseObject(body: Uint8Array): JsonObject {
  let value: JsonValue;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body);
    if (depthOf(text) > deepest) throw new MalformedRequest(`nested more than ${deepest} deep`);
    value = JSON.parse(text) as JsonValue;
  } catch (e) {
    if (e instanceof MalformedRequest) throw e;
    throw new MalformedRequest('the body is not valid JSON in UTF-8');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new MalformedRequest('the body must be a JSON object');
  return value;
}

/** As protobuf's own readers do it (recursion limit 100): deeper ones could be read here and break a service behind. */
const deepest = 100;

/** How deep objects and lists of a JSON text nest; brackets within strings do not count. */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (quoted) {
      if (c === 0x5c) i++;
      else if (c === 0x22) quoted = false;
    } else if (c === 0x22) quoted = true;
    else if (c === 0x7b || c === 0x5b) most = Math.max(most, ++depth);
    else if (c === 0x7d || c === 0x5d) depth--;
  }
  return most;
}

function resolve(message: DescMessage, path: string[]): DescField | undefined {
  const [first, ...rest] = path;
  const field = message.fields.find((f) => f.name === first || f.jsonName === first);
  if (!field || rest.length === 0) return field;
  return field.fieldKind === 'message' ? resolve(field.message, rest) : undefined;
}

/** Proto JSON takes numbers as strings, but not booleans. */
function toScalar(field: DescField, text: string, name: string): JsonValue {
  const scalar = field.fieldKind === 'scalar' ? field.scalar : field.fieldKind === 'list' && field.listKind === 'scalar' ? field.scalar : undefined;
  if (scalar === ScalarType.BOOL) {
    if (text === 'true' || text === '1' || text === '') return true;
    if (text === 'false' || text === '0') return false;
    throw new MalformedRequest(`${name} must be true or false`);
  }
  return text;
}

function set(json: JsonObject, path: string[], value: JsonValue): void {
  let at = json;
  for (const step of path.slice(0, -1)) {
    const below = at[step];
    if (typeof below === 'object' && below !== null && !Array.isArray(below)) at = below;
    else at[step] = at = {};
  }
  at[path[path.length - 1] as string] = value;
}

function get(json: JsonObject, path: string[]): JsonValue | undefined {
  let at: JsonValue | undefined = json;
  for (const step of path) at = typeof at === 'object' && at !== null && !Array.isArray(at) ? at[step] : undefined;
  return at;
}
