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
      // What it is about stands with the person's own data; the announcement only says how pressing it is.
      return person ? [{ to: person, kind: type, ...(alertWords[text(d, 'level')] ?? alertWords['notice'] as LocalWords), link: '/health' }] : [];
    case 'task.due': {
      // Seen on a locked screen by whoever stands by: which tasks they are stands in the plan.
      const n = typeof d['count'] === 'number' ? d['count'] : 1;
      return person ? [{ to: person, kind: type, zh: `${text(d, 'time')} 有 ${n} 项调养任务：看看今天的计划`, en: `${n} ${n === 1 ? 'task' : 'tasks'} of your plan at ${text(d, 'time')}: see today's plan`, link: '/plan' }] : [];
    }
    default:
      return [];
  }
}

/** A person wrote to a person. The words themselves stand in the conversation. */
export function messageNotice(fromRole: string): { notificationKind: string; zh: string; en: string } {
  return fromRole === 'practitioner'
    ? { notificationKind: 'message.received', zh: '医师给您发来了消息', en: 'your practitioner has written to you' }
    : { notificationKind: 'message.received', zh: '您负责的病例有新消息', en: 'a person whose case you hold has written' };
}

interface LocalWords { zh: string; en: string }
const alertWords: Record<string, LocalWords> = {
  emergency: { zh: '健康数据出现危急值：请立即查看，不适请马上呼叫急救', en: 'your health data hold an emergency value: look now, and call for help if you feel unwell' },
  urgent: { zh: '健康数据有紧急提醒：请今天处理', en: 'your health data hold an urgent alert: see to it today' },
  notice: { zh: '健康数据有新的提醒', en: 'your health data hold a new alert' },
};

const triageZh: Record<string, string> = { emergency: '危急', urgent: '紧急', soon: '尽快', routine: '常规', 'self-care': '自我调养' };
