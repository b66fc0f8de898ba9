// The contracts as one descriptor set, so that generic gRPC clients (grpcurl -protoset, buf curl) can call every method.
import { create, toBinary, type DescFile, type DescService } from '@bufbuild/protobuf';
import { FileDescriptorSetSchema } from '@bufbuild/protobuf/wkt';

/** Serialised google.protobuf.FileDescriptorSet with everything the services need, dependencies first. */
export function descriptorSet(services: readonly DescService[]): Buffer {
  const files = new Map<string, DescFile>();
  const add = (file: DescFile) => {
    if (files.has(file.name)) return;
    for (const d of file.dependencies) add(d);
    files.set(file.name, file);
  };
  for (const s of services) add(s.file);
  return Buffer.from(toBinary(FileDescriptorSetSchema, create(FileDescriptorSetSchema, { file: [...files.values()].map((f) => f.proto) })));
}
