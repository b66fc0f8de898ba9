// What a call is refused with, for tests.
import { isSuokeError } from '@suoke/terminology';

/** The code of the SuokeError that `f` throws, which must carry a hint; 'none' when it throws nothing. Anything else goes on. */
export function codeOf(f: () => unknown): string {
  try {
    f();
  } catch (e) {
    if (isSuokeError(e) && e.hint) return e.code;
    throw e;
  }
  return 'none';
}
