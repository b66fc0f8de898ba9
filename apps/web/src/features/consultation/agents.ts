// The four agents: whose words these are, by name and by colour.
import type { WordKey } from '../../i18n/index.tsx';

export const agents: Record<string, { name: WordKey; role: WordKey; colour: string }> = {
  xiaoai: { name: 'name.xiaoai', role: 'agent.xiaoai', colour: '#1c6b57' },
  xiaoke: { name: 'name.xiaoke', role: 'agent.xiaoke', colour: '#33577f' },
  laoke: { name: 'name.laoke', role: 'agent.laoke', colour: '#7a4a1f' },
  soer: { name: 'name.soer', role: 'agent.soer', colour: '#7d3f68' },
};
