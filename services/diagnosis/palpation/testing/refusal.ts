// For tests: what a piece of touch data is refused with, as `code place`; 'accepted' when it is not.
import { isSuokeError } from '@suoke/terminology';
import { analysePalpation } from '../analyse.ts';

export function refusal(input: unknown): string {
  try {
    analysePalpation(input);
    return 'accepted';
  } catch (e) {
    return isSuokeError(e) ? `${e.code} ${e.message.split(':')[0]}` : `crash ${String(e)}`;
  }
}
