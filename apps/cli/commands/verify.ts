// `suoke verify PROOF.json…`: an inclusion or consistency proof of the ledger, or a signed head, checked offline.
import { readFile, stat } from 'node:fs/promises';
import process from 'node:process';
import type { Command } from 'commander';
import { SuokeError } from '@suoke/terminology';
import { errorLine, runBatch, systemError } from '../batch.ts';
import type { Verdict } from '../proof.ts';

interface Options { key?: string; head?: string; leaf?: string; json?: boolean }
/** A proof of a log with 2^53 entries is some kilobytes. */
const MAX_BYTES = 2 * 1024 * 1024;

export function register(program: Command): void {
  program.command('verify')
    .description('离线核验账本证明：包含证明、一致性证明或签名树头  check proofs of the ledger offline\nGET /v1/ledger/inclusion?leafHash=… · GET /v1/ledger/consistency?from=…&to=… · GET /v1/ledger/head')
    .argument('<proof.json...>', 'API 返回的 JSON  the JSON that the API returned')
    .option('--key <file.pem>', '早先取得的账本公钥 the ledger\'s public key, from a source you trust')
    .option('--head <file.json>', '早先留存的签名树头（一致性证明必需） a signed head you kept; needed for a consistency proof')
    .option('--leaf <file>', '条目原文（逐字节） the exact bytes of the entry')
    .option('--json', '每个证明一行 JSON  one JSON object a proof')
    .action(async (files: string[], o: Options) => {
      try {
        const { verifyProof } = await import('../proof.ts');
        const kept = {
          ...(o.key === undefined ? {} : { key: (await bytes(o.key)).toString('utf8') }),
          ...(o.head === undefined ? {} : { head: json(o.head, await bytes(o.head)) }),
          ...(o.leaf === undefined ? {} : { leaf: await bytes(o.leaf) }),
        };
        let refused = false;
        const status = await runBatch({
          inputs: files, name: (f) => f, json: o.json === true, render, concurrency: 1,
          analyse: async (file) => {
            const verdict = verifyProof(json(file, await bytes(file)), kept);
            refused ||= !verdict.verified;
            return { file, ...verdict };
          },
        });
        process.exitCode = status || (refused ? 1 : 0);
      } catch (e) {
        process.stderr.write(`${errorLine('verify', e)}\n`);
        process.exitCode = 1;
      }
    });
}

async function bytes(file: string): Promise<Buffer> {
  try {
    if ((await stat(file)).size > MAX_BYTES) throw new SuokeError('too-large', 'input.too-large', `${file} is over ${MAX_BYTES} bytes`, 'a proof is some kilobytes');
    return await readFile(file);
  } catch (e) {
    if (e instanceof SuokeError) throw e;
    const known = systemError(e);
    throw new SuokeError(known.kind, known.code, `${file}: ${known.message}`, known.hint, { cause: e });
  }
}

function json(file: string, content: Buffer): unknown {
  try { return JSON.parse(content.toString('utf8')) as unknown; } catch (cause) { throw new SuokeError('invalid', 'input.bad-json', `${file} is not JSON`, 'save the answer of the API as it came', { cause }); }
}

const kinds = { inclusion: '包含证明 inclusion proof', consistency: '一致性证明 consistency proof', head: '签名树头 signed head' };

function render(v: Verdict & { file: string }): string {
  return [
    `${v.file}: ${kinds[v.kind]}`,
    ...v.checks.map((c) => `  ${c.ok ? '✓' : '✗'} ${c.ok ? '' : '不成立 NOT so: '}${c.zh}  ${c.en}`),
    ...v.notes.map((n) => `  · ${n.zh}  ${n.en}`),
    v.verified ? '  核验通过 VERIFIED' : '  核验不通过 NOT VERIFIED',
  ].join('\n');
}
