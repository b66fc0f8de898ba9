// The frame of a model file: u32 length of a JSON header (little-endian), the header, the body.

export interface ModelHeader {
  kind: string;
  rhythms: string[];
  features?: string[];
  trees?: number;
  nets?: { rows: number[]; channels: number[] }[];
  beatNets?: { rows: number; channels: number; layers: number }[];
}

/** Splits the frame and checks the kind. */
export function modelFile(bytes: Uint8Array, kind: string): { header: ModelHeader; body: DataView } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = view.getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as ModelHeader;
  if (header.kind !== kind) throw new Error(`a model file of kind ${header.kind} where ${kind} was expected`);
  return { header, body: new DataView(bytes.buffer, bytes.byteOffset + 4 + length, bytes.byteLength - 4 - length) };
}
