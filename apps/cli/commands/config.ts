// `suoke config`: every setting with its value (secrets masked), where it came from, its variable, and what it means.
import process from 'node:process';
import type { Command } from 'commander';
import type { Config } from '@suoke/service/config.ts';
import { errorLine } from '../batch.ts';

const zh: Record<keyof Config, string> = {
  host: '监听地址', port: 'REST、Connect 与网页端口；0 为任意空闲端口', grpcPort: 'gRPC 端口；0 为任意，-1 为不开', dataDir: '内嵌存储所在的文件夹', databaseUrl: '自备的 PostgreSQL；空为内嵌', redisUrl: '多个进程共用的 Redis，用于限流与短期数据；空为各进程自己',
  only: '在此承载的服务；空为全部', peers: '其他服务的地址', emergencyNumber: '急救电话', timeZone: '方案与报告所用时区', logLevel: '日志级别', rateLimit: '每个调用者每秒次数；0 为不限', rateBurst: '突发次数',
  signInPerMinute: '每个地址每分钟登录尝试次数', masterKey: '主密钥，包裹每个人的数据密钥', internalKey: '服务间调用的签名密钥', llmBaseUrl: '可选的语言模型地址，只改措辞', llmModel: '语言模型名', llmApiKey: '语言模型密钥', otlpEndpoint: '链路追踪的接收地址',
};

export function register(program: Command): void {
  program.command('config')
    .description('当前生效的配置及其来源（密钥不显示）  every setting in force and where it came from; secrets are masked\n先后：缺省、suoke.config.json、环境变量  order: defaults, suoke.config.json, environment')
    .option('--file <path>', '配置文件（缺省 ./suoke.config.json） configuration file')
    .option('--json', '每项一行 JSON  one JSON object a setting')
    .action(async (o: { file?: string; json?: boolean }) => {
      try {
        const { loadConfig, describeConfig } = await import('@suoke/service/config.ts');
        const settings = describeConfig(loadConfig(o.file === undefined ? {} : { file: o.file })).map((s) => ({ ...s, zh: zh[s.name as keyof Config] }));
        process.stdout.write(o.json ? settings.map((s) => `${JSON.stringify(s)}\n`).join('') : settings.map((s) => `${s.name} = ${s.value === '' ? '""' : s.value}\n    ${s.origin === 'default' ? '缺省 default' : `来自 from ${s.origin}`} · ${s.env}\n    ${s.zh}  ${s.about}\n`).join(''));
      } catch (e) {
        process.stderr.write(`${errorLine('config', e)}\n`);
        process.exitCode = 1;
      }
    });
}
