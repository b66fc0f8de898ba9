// Reads google.api.http annotations (AIP-127) into routes: verb, path template, which fields come from where.
import { getOption, hasOption, ScalarType, type DescField, type DescMessage, type DescMethod, type DescService } from '@bufbuild/protobuf';
import { http } from '@suoke/contracts';

export interface RestRoute {
  verb: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** for example `/v1/consultations/{id}:say` */
  template: string;
  /** field names bound in the path, in order */
  params: string[];
  pattern: RegExp;
  /** the body carries every field that the path does not */
  hasBody: boolean;
  service: DescService;
  method: DescMethod;
  /** a request field of type bytes that a raw (not JSON) body may fill, as a path of field names */
  rawField?: string[];
}

/** Every annotated method of the services, in their order. */
export function restRoutes(services: readonly DescService[]): RestRoute[] {
  return services.flatMap((service) => service.methods.flatMap((method) => {
    if (!hasOption(method, http)) return [];
    const rule = getOption(method, http);
    const { case: kind, value } = rule.pattern;
    if (kind === undefined || kind === 'custom' || typeof value !== 'string') return [];
    const params = [...value.matchAll(/\{(\w+)\}/g)].map((m) => m[1] as string);
    const pattern = new RegExp(`^${value.split(/\{\w+\}/).map(escape).join('([^/:]+)')}$`);
    const rawField = findBytes(method.input);
    return [{ verb: kind.toUpperCase() as RestRoute['verb'], template: value, params, pattern, hasBody: rule.body !== '', service, method, ...(rawField ? { rawField } : {}) }];
  }));
}

const escape = (s: string) => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The one bytes field, at the top or one message down. */
function findBytes(message: DescMessage, depth = 0): string[] | undefined {
  const found: string[][] = [];
  for (const f of message.fields) {
    if (isBytes(f)) found.push([f.name]);
    else if (f.fieldKind === 'message' && depth === 0 && !f.message.typeName.startsWith('google.')) {
      const below = findBytes(f.message, 1);
      if (below) found.push([f.name, ...below]);
    }
  }
  return found.length === 1 ? found[0] : undefined;
}

export function isBytes(f: DescField): boolean {
  return f.fieldKind === 'scalar' && f.scalar === ScalarType.BYTES;
}
