// A consultation for the terminal, and as plain JSON.
import { toJson, type JsonValue } from '@bufbuild/protobuf';
import { xiaoai } from '@suoke/contracts';

export function toPlain(c: xiaoai.Consultation): JsonValue {
  return toJson(xiaoai.ConsultationSchema, c, { alwaysEmitImplicit: true });
}

/** What a person would want to read first, first. */
export function show(c: xiaoai.Consultation): string {
  const out: string[] = [];
  const head = (zh: string) => out.push('', `【${zh}】`);
  out.push(`问诊 ${c.id}  状态 ${c.state}`);
  const emergency = c.redFlags.filter((f) => f.level === 'emergency');
  if (c.redFlags.length) {
    head('危险信号');
    for (const f of c.redFlags) out.push(`  ${f.level === 'emergency' ? '‼' : '!'} ${f.zh}${f.words && f.span.length === 2 ? `（“${f.words}”）` : ''}  ${f.advice}`);
  }
  if (emergency.length) return out.join('\n');
  head('发现');
  for (const f of c.findings.filter((x) => x.polarity === 'present')) out.push(`  问 ${f.zh}${f.evidence[0]?.words ? `  “${f.evidence[0].words}”` : ''}`);
  for (const e of c.examinations) {
    const present = e.findings.filter((f) => f.polarity === 'present');
    out.push(`  ${({ look: '望', listen: '闻', pulse: '脉', palpation: '切' } as Record<string, string>)[e.modality] ?? e.modality} ${e.quality?.usable ? present.map((f) => f.zh).join('、') || '未见异常发现' : `不可用：${e.quality?.problems.map((p) => p.zh).join('、')}`}`);
  }
  const d = c.differentiation;
  if (d) {
    head(`辨证（${d.supportText?.zh ?? ''}；${d.triage?.zh ?? ''}）`);
    for (const r of d.ranked) out.push(`  ${(r.probability * 100).toFixed(0).padStart(3)}%  ${r.zh}  因：${r.because.slice(0, 5).map((x) => x.zh).join('、')}${r.against.length ? `  反：${r.against.slice(0, 3).map((x) => x.zh).join('、')}` : ''}`);
    for (const x of d.conflicts) out.push(`  ⚖ ${x.zh}`);
  }
  for (const s of c.theory?.syndromes ?? []) {
    head(`老克：${s.zh}`);
    out.push(`  病机 ${s.pathogenesis?.zh ?? ''}`, `  治则 ${s.principle?.zh ?? ''}`);
    for (const q of s.citations) out.push(`  《${q.work}》${q.place}：${q.quote}`);
  }
  if (c.plan) {
    head(`索儿的方案（${c.plan.solarTerm?.zh ?? ''}）`);
    out.push(`  ${c.plan.summary?.zh ?? ''}`);
    for (const t of c.plan.tasks) out.push(`  · ${t.zh}  ${t.times.join(' ')}  因：${t.reason?.zh ?? ''}`);
    for (const a of c.plan.seeDoctor.slice(0, 4)) out.push(`  就医：${a.zh}`);
  }
  if (c.review) {
    head('医师审核');
    out.push(c.review.state === 'no-consent' ? '  未共享给医师（--share 可共享）' : `  ${c.review.state} ${c.review.decision} ${c.review.comment}`);
  }
  if (c.resultSha256) out.push('', `结果指纹 ${c.resultSha256}`);
  return out.join('\n');
}
