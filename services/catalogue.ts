// The one catalogue: every service of the platform, in the order of the specification's layers.
import type { AnyService } from '@suoke/service';
import { users } from '@suoke/users';

export const catalogue: readonly AnyService[] = [users as unknown as AnyService];
