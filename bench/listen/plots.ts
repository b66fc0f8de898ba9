// The two reliability plots of listen: events by their score, findings by their confidence.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { byCount, plot, type Claim, type Curve } from '../reliability.ts';
import type { Case } from './cases.ts';
import type { Checked } from './confidence.ts';

const curve = (name: string, claims: readonly Claim[]): Curve => ({ name, bins: byCount(claims, Math.min(6, Math.max(1, Math.floor(claims.length / 40)))) });
const of = (cases: readonly Case[]): Claim[] => cases.map((c) => ({ claimed: c.confidence, outcome: c.right }));

export function drawReliability(checked: Checked, odours: { made: Claim[]; real: Claim[] }, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const event = (name: string, kind: string) => curve(name, checked.events.filter((e) => e.kind === kind).map((e) => ({ claimed: e.score, outcome: e.right })));
  const finding = (name: string, code: string) => curve(name, of(checked.cases.filter((c) => c.fit.startsWith(code))));
  writeFileSync(join(folder, 'reliability.svg'), plot([event('咳嗽 coughs', 'cough'), event('呼吸 breaths', 'breath'), event('叹息 sighs', 'sigh')], { zh: '生成场景中的事件', en: 'events on generated scenes' },
    { claimed: { zh: '事件评分', en: 'event score' }, observed: { zh: '属实比例', en: 'share that are true' } }));
  writeFileSync(join(folder, 'reliability-findings.svg'), plot([
    finding('咳嗽 cough', 'cough.present'), finding('太息 sighing', 'breath.sighing'), finding('少气 short breath', 'breath.short'), finding('声音嘶哑 hoarse', 'voice.hoarse'),
    finding('气怯声低 weak', 'voice.low-weak'), finding('声高气粗 loud, coarse', 'voice.loud-coarse'), curve('真人数字音 real digits, all', of(checked.digits)), curve('真实气味 real odours', odours.real),
  ].filter((c) => c.bins.length > 0), { zh: '闻诊把握：生成的录音，其余另注', en: 'confidence of listen findings, on generated recordings unless named' }));
  console.log(`  ${folder}: plots written`);
}
