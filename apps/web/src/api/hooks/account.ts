// Queries and actions of the signed-in user.
import { useMutation, useQuery } from '@tanstack/react-query';
import { users } from '../clients/users.ts';
import { queries } from '../queries.ts';
import { updateUser } from '../session.ts';

export const useConsents = (enabled = true) => useQuery({ queryKey: ['consents'], queryFn: ({ signal }) => users.listConsents({}, { signal }), enabled });
export const useSetConsent = () => useMutation({
  mutationFn: (q: { purpose: string; granted: boolean }) => users.setConsent(q),
  onSuccess: (list) => { queries.setQueryData(['consents'], list); },
});
export interface ProfileInput { name: string; birthDate: string; sex: string; pregnant: boolean; allergies: string[]; conditions: string[]; medicines: string[]; language: string }
export const useSaveProfile = () => useMutation({
  mutationFn: ({ name, birthDate, language, ...facts }: ProfileInput) => users.updateProfile({ name, birthDate, language, facts }),
  onSuccess: updateUser,
});
