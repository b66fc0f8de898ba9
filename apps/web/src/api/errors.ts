// Any error as something a person can read and do something about.
import { Code, ConnectError } from '@connectrpc/connect';
import { ErrorDetailSchema } from '@suoke/contracts/gen/suoke/common/v1/common_pb.js';
import { sayMaybe, type Language } from '../i18n/words.ts';

export interface Problem { code: string; message: string; hint: string; requestId: string; fields: readonly { field: string; message: string }[] }

/** The stable code of the platform, `network` when it cannot be reached, or `internal`. */
export function errorCode(e: unknown): string {
  const c = ConnectError.from(e);
  const [detail] = c.findDetails(ErrorDetailSchema);
  if (detail) return detail.code;
  if (c.code === Code.Canceled) return 'canceled';
  if (c.code === Code.Unavailable || (c.code === Code.Unknown && /fetch|network/i.test(c.rawMessage))) return 'network';
  return 'internal';
}

/** In the reader's language for the codes that the dictionary knows (`error.<code>` and `hint.<code>`), else as the service said it. */
export function describe(e: unknown, language: Language): Problem {
  const c = ConnectError.from(e);
  const [detail] = c.findDetails(ErrorDetailSchema);
  const code = errorCode(e);
  const family = code.split('.')[0] ?? '';
  return {
    code,
    message: sayMaybe(language, `error.${code}`, detail ? c.rawMessage : sayMaybe(language, 'error.internal', c.rawMessage)),
    hint: sayMaybe(language, `hint.${code}`, detail?.hint ?? sayMaybe(language, `hint.${family}`, '')),
    requestId: detail?.requestId ?? '',
    fields: (detail?.violations ?? []).map((v) => ({ field: v.field, message: v.message })),
  };
}

/** True when trying again later may help. */
export function isPassing(e: unknown): boolean {
  const code = errorCode(e);
  return code === 'network' || code.endsWith('unavailable') || code === 'request.deadline';
}
