// Makes an examination and joins it to the consultation.
import { useMutation } from '@tanstack/react-query';
import type { Examination } from '@suoke/contracts/gen/suoke/common/v1/common_pb.js';
import { xiaoai } from '../../api/clients/xiaoai.ts';
import { keep } from '../../api/hooks/consultations.ts';

/** `examine` sends the input to the diagnosis service. The platform would attach the result by itself; asking for it shows it at once. */
export function useExamine<I>(consultationId: string, modality: string, examine: (input: I) => Promise<Examination>) {
  return useMutation({
    mutationFn: async (input: I) => {
      const made = await examine(input);
      keep(await xiaoai.attachExamination({ id: consultationId, modality, examinationId: made.id }));
      return made;
    },
  });
}

export async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.arrayBuffer());
}
