// Reads the access policy of a method from its contract.
import { getOption, hasOption, type DescMethod } from '@bufbuild/protobuf';
import { policy as policyOption, Purpose, Role } from './gen/suoke/options/v1/policy_pb.js';

export type UserRole = 'person' | 'practitioner' | 'operator';
export type CallerRole = UserRole | 'service';
export type ConsentPurpose = 'care' | 'review' | 'research';

export interface AccessPolicy {
  public: boolean;
  roles: readonly CallerRole[];
  consent?: ConsentPurpose;
  audited: boolean;
}

const roleNames: Record<Role, CallerRole | undefined> = {
  [Role.UNSPECIFIED]: undefined, [Role.PERSON]: 'person', [Role.PRACTITIONER]: 'practitioner', [Role.OPERATOR]: 'operator', [Role.SERVICE]: 'service',
};
const purposeNames: Record<Purpose, ConsentPurpose | undefined> = {
  [Purpose.UNSPECIFIED]: undefined, [Purpose.CARE]: 'care', [Purpose.REVIEW]: 'review', [Purpose.RESEARCH]: 'research',
};

/** The policy of a method; a method without one is a defect and may be called by nobody. */
export function policyOf(method: DescMethod): AccessPolicy {
  if (!hasOption(method, policyOption)) return { public: false, roles: [], audited: true };
  const p = getOption(method, policyOption);
  const consent = purposeNames[p.consent];
  return {
    public: p.public,
    roles: p.roles.map((r) => roleNames[r]).filter((r): r is CallerRole => r !== undefined),
    ...(consent ? { consent } : {}),
    audited: p.audited,
  };
}
