// Asks for the proof of one entry and checks all of it here.
import { timestampDate } from '@bufbuild/protobuf/wkt';
import type { ListEntriesResponse_Entry } from '@suoke/contracts/gen/suoke/blockchain/v1/blockchain_pb.js';
import { blockchain } from '../../api/clients/blockchain.ts';
import { hashLeaf, verifyHead, verifyInclusion } from './verify.ts';

export interface Checked { leaf: boolean; inclusion: boolean; head: 'valid' | 'invalid' | 'unsupported'; index: number; size: number; path: string[]; root: string }

export async function checkEntry(entry: ListEntriesResponse_Entry): Promise<Checked> {
  const proof = await blockchain.getInclusionProof({ leafHash: entry.leafHash, size: 0n });
  if (!proof.head) throw new Error('the proof has no head');
  const size = Number(proof.size);
  const { root } = proof.head;
  const at = proof.head.at ? timestampDate(proof.head.at).toISOString() : '';
  return {
    leaf: (await hashLeaf(entry.leaf)) === entry.leafHash,
    inclusion: Number(proof.head.size) === size && await verifyInclusion({ leafHash: entry.leafHash, index: Number(proof.index), size, path: proof.path, root }),
    head: await verifyHead({ size, root, at, signature: proof.head.signature, publicKey: proof.head.publicKey }),
    index: Number(proof.index), size, path: proof.path, root,
  };
}
