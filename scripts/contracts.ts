// Generates packages/contracts/gen from proto/: types, descriptors, and one descriptor image for breaking-change checks.
// Only who changes a contract needs it: Debian's protobuf-compiler must be installed; the generator and google's api protos are fetched by npm.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { create, toBinary } from '@bufbuild/protobuf';
import { FileDescriptorSetSchema, type FileDescriptorProto } from '@bufbuild/protobuf/wkt';
import { file_buf_validate_validate } from '@bufbuild/protovalidate/gen/buf/validate/validate_pb.js';
import type { DescFile } from '@bufbuild/protobuf';

const root = path.resolve(import.meta.dirname, '..');
const tools = path.join(root, '.suoke/tools');
const googleProtos = path.join(tools, 'node_modules/google-proto-files');
const generator = path.join(tools, 'node_modules/.bin/protoc-gen-es');
const out = path.join(root, 'packages/contracts/gen');

if (!existsSync(googleProtos) || !existsSync(generator)) {
  mkdirSync(tools, { recursive: true });
  execFileSync('npm', ['install', '--prefix', tools, '--ignore-scripts', '--no-fund', 'google-proto-files@6', '@bufbuild/protoc-gen-es@2.17.0'], { stdio: 'inherit' });
}

/** buf/validate/validate.proto is not on disk: its descriptor set, dependencies first, stands in for it. */
function validateDescriptors(): string {
  const files: FileDescriptorProto[] = [];
  const seen = new Set<string>();
  const add = (f: DescFile) => {
    if (seen.has(f.name)) return;
    seen.add(f.name);
    for (const d of f.dependencies) add(d);
    files.push(f.proto);
  };
  add(file_buf_validate_validate);
  const to = path.join(tools, 'validate.binpb');
  writeFileSync(to, toBinary(FileDescriptorSetSchema, create(FileDescriptorSetSchema, { file: files })));
  return to;
}

const protos = readdirSync(path.join(root, 'proto'), { recursive: true }).map(String).filter((f) => f.endsWith('.proto')).sort();
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
try {
  execFileSync('protoc', [
    `--plugin=protoc-gen-es=${generator}`,
    `--proto_path=${path.join(root, 'proto')}`,
    `--proto_path=${googleProtos}`,
    `--descriptor_set_in=${validateDescriptors()}`,
    `--es_out=${out}`,
    '--es_opt=target=js+dts',
    '--es_opt=rewrite_imports=./buf/validate/*:@bufbuild/protovalidate/gen,import_extension=js',
    ...protos,
    'google/api/annotations.proto', 'google/api/http.proto', 'google/api/httpbody.proto',
  ], { stdio: 'inherit', cwd: root });
} catch (e) {
  if (e instanceof Error && 'code' in e && e.code === 'ENOENT') console.error('protoc is missing: install Debian\'s protobuf-compiler');
  process.exitCode = 1;
}
