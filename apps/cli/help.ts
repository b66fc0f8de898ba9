// How `suoke --help` reads: commands in groups with one bilingual line each, and examples under the help of every command.
import process from 'node:process';
import type { Command } from 'commander';

type Example = readonly [command: string, what: string];
interface About { zh: string; en: string; examples: readonly Example[] }
interface Group { heading: string; commands: Readonly<Record<string, About>> }

export const groups: readonly Group[] = [
  { heading: '分析 Analysis (no server needed):', commands: {
    look: { zh: '望诊：舌照 → 舌象', en: 'tongue photos to signs', examples: [
      ['suoke look tongue.jpg', '一张舌照 one photo'],
      ['suoke look *.jpg --json --overlay-dir marked', '多张，另存标注图 many, with the outline drawn on each'],
    ] },
    listen: { zh: '闻诊：录音 → 嗓音、咳嗽、呼吸', en: 'recordings to voice, cough, breath', examples: [['suoke listen voice.wav cough.webm --json', 'WAV、WebM、Ogg']] },
    odour: { zh: '闻诊：气味传感器读数', en: 'gas-sensor readings', examples: [] },
    inquiry: { zh: '问诊：自述 → 症状与危险信号', en: 'a complaint to findings and red flags', examples: [
      ['suoke inquiry --text "头晕三天，不发热，昨夜没睡好"', '一段话 one text'],
      ['suoke inquiry --batch texts.jsonl --json', '每行一个 {id,text} one text a line'],
    ] },
    palpation: { zh: '切诊：触诊数据 → 所见', en: 'touch data to findings', examples: [['suoke palpation touch.json', ''], ['suoke palpation --schema', '输入的 JSON Schema of the input']] },
    pulse: { zh: '脉诊：脉搏波 → 搏动、节律、脉象', en: 'pulse waves to beats, rhythm, findings', examples: [
      ['suoke pulse wave.csv --rate 100 --column ir', '表格中的一列 a column of a table'],
      ['suoke pulse many.u16 --rate 125 --samples 1000 --json', '多段 segments of a raw file'],
    ] },
    differentiate: { zh: '辨证：症状与所见 → 证候及理由', en: 'findings to ranked syndromes, with reasons', examples: [
      ['suoke differentiate --text "胁肋胀痛，善太息，脉弦"', ''],
      ['suoke differentiate --text "神疲乏力，便溏" --among "脾气虚证|肝郁气滞证" --json', '只在所列中排序 exactly these names'],
    ] },
  } },
  { heading: '平台 Platform:', commands: {
    start: { zh: '启动整个平台（一个进程）', en: 'start everything in one process', examples: [['suoke start --demo', '带三个演示账号 with three ready accounts'], ['suoke start --port 0', '任意空闲端口 any free port']] },
    serve: { zh: '只承载部分服务', en: 'host some services of several processes', examples: [
      ['suoke serve --only look,pulse --grpc-port 9001 --peers "*=127.0.0.1:8081"', '其余服务在别处 the others are elsewhere'],
    ] },
    consult: { zh: '走完一次问诊', en: 'carry a whole consultation', examples: [
      ['suoke consult --text "胃胀，没胃口" --tongue tongue.jpg', '自行启动平台，用后即去 starts a platform for the occasion'],
      ['suoke consult --text "心慌" --pulse wave.csv --rate 100 --url http://127.0.0.1:8080 --email me@example.org --password …', '在运行中的平台上 on a running platform'],
    ] },
    replay: { zh: '重放已存的问诊，逐字节比对', en: 'run a stored consultation again and compare', examples: [['suoke replay 0198… --url http://127.0.0.1:8080', '']] },
    config: { zh: '当前配置及其来源', en: 'what is in force and where it came from', examples: [['suoke config', ''], ['SUOKE_PORT=9000 suoke config --json', '每项一行 one setting a line']] },
  } },
  { heading: '工具 Tools:', commands: {
    knowledge: { zh: '查术语、证候、药、方、穴、体质', en: 'search the knowledge base', examples: [['suoke knowledge 心慌', '按意思也能找到心悸 finds 心悸 by meaning'], ['suoke knowledge zusanli --kind acupoint', '']] },
    bench: { zh: '运行基准测试', en: 'run a benchmark', examples: [['suoke bench', '有哪些 which there are'], ['suoke bench everyday', ''], ['suoke bench cases --file train.json', '']] },
    verify: { zh: '离线核验账本证明', en: 'check a ledger proof offline', examples: [
      ['curl -s "$URL/v1/ledger/inclusion?leafHash=…" > proof.json; suoke verify proof.json --key ledger.pem', ''],
      ['suoke verify consistency.json --head head-kept-last-month.json', '两次之间只增不改 nothing was rewritten since'],
    ] },
  } },
];

/** Groups, summaries and examples for every registered command; one that is not listed stays as it came, under the last group. */
export function arrange(program: Command): void {
  const rest = groups.at(-1)?.heading ?? 'Commands:';
  for (const command of program.commands) {
    const group = groups.find((g) => Object.hasOwn(g.commands, command.name()));
    command.helpGroup(group?.heading ?? rest);
    const about = group?.commands[command.name()];
    if (!about) continue;
    command.summary(`${about.zh}  ${about.en}`);
    if (about.examples.length) command.addHelpText('after', `\n例 Examples:\n${about.examples.map(([line, what]) => `  $ ${line}${what ? `\n      ${what}` : ''}`).join('\n')}`);
  }
  // In the order of the groups, whatever the order of registration: commander lists groups as it meets them.
  const order = groups.flatMap((g) => Object.keys(g.commands));
  const place = (c: Command) => { const i = order.indexOf(c.name()); return i < 0 ? order.length : i; };
  (program.commands as Command[]).sort((a, b) => place(a) - place(b));
  program.commandsGroup(rest).helpCommand('help [command]', '某个命令的说明  help for a command').addHelpText('after', '\n每个命令的选项与例子 Options and examples: suoke COMMAND --help');
  program.configureHelp({ helpWidth: Math.min(process.stdout.columns || 100, 120), subcommandTerm: (c) => `${c.name()}${c.registeredArguments.map((a) => ` ${a.required ? `<${a.name()}${a.variadic ? '…' : ''}>` : `[${a.name()}${a.variadic ? '…' : ''}]`}`).join('')}` });
}
