// Queries and actions of the signed-in user.
import { useMutation, useMutationState, useQuery } from '@tanstack/react-query';
import { users } from '../clients/users.ts';
import { queries } from '../queries.ts';
import { updateUser } from '../session.ts';

export const useConsents = (enabled = true) => useQuery({ queryKey: ['consents'], queryFn: ({ signal }) => users.listConsents({}, { signal }), enabled });
export interface ConsentChange { purpose: string; granted: boolean }
export const useSetConsent = () => useMutation({
  mutationKey: ['set-consent'],
  mutationFn: (q: ConsentChange) => users.setConsent(q),
  // One after another: an answer that comes late tells nothing that a newer one has changed.
  scope: { id: 'set-consent' },
  onSuccess: (list) => { queries.setQueryData(['consents'], list); },
});
export const useConsentsBeingSet = (): readonly ConsentChange[] => useMutationState({ filters: { mutationKey: ['set-consent'], status: 'pending' }, select: (m) => m.state.variables as ConsentChange });
export interface ProfileInput { name: string; birthDate: string; sex: string; pregnant: boolean; allergies: string[]; conditions: string[]; medicines: string[]; language: string }
export const useSaveProfile = () => useMutation({
  mutationFn: ({ name, birthDate, language, ...facts }: ProfileInput) => users.updateProfile({ name, birthDate, language, facts }),
  onSuccess: updateUser,
});
