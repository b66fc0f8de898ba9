// Which event is told to whom, and in which words. Words to a role say nothing about anybody's health.

export interface Notice { to: string; kind: string; zh: string; en: string; link: string }

type Data = Readonly<Record<string, unknown>>;
const text = (d: Data, key: string): string => (typeof d[key] === 'string' ? d[key] : '');

export function noticeOf(type: string, d: Data, emergencyNumber: string): Notice[] {
  const person = text(d, 'personId');
  const consultation = text(d, 'consultationId');
  switch (type) {
    case 'review.requested':
      return [{ to: 'role:practitioner', kind: type, zh: `有新的病例待审核（${triageZh[text(d, 'triage')] ?? '常规'}）`, en: `a new case waits for review (${text(d, 'triage') || 'routine'})`, link: '/reviews' }];
    case 'review.second-opinion':
      return [{ to: 'role:practitioner', kind: type, zh: '有同行请求第二意见', en: 'a colleague asks for a second opinion', link: '/reviews' }];
    case 'review.signed':
      return person ? [{ to: person, kind: type, zh: '医师已审核并签名，请查看意见', en: 'a practitioner has reviewed and signed: see the opinion', link: `/consultations/${consultation}` }] : [];
    case 'red-flag.raised':
      return person ? [{ to: person, kind: type, zh: `发现危急信号：请立即拨打 ${emergencyNumber} 或去急诊`, en: `emergency signs: call ${emergencyNumber} or go to an emergency department now`, link: `/consultations/${consultation}` }] : [];
    case 'alert.raised':
      return person ? [{ to: person, kind: type, zh: text(d, 'zh'), en: text(d, 'en'), link: '/health' }] : [];
    case 'task.due':
      return person ? [{ to: person, kind: type, zh: text(d, 'zh'), en: text(d, 'en'), link: '/plan' }] : [];
    default:
      return [];
  }
}

const triageZh: Record<string, string> = { emergency: '危急', urgent: '紧急', soon: '尽快', routine: '常规', 'self-care': '自我调养' };
