// How good and how quick the pulse analysis is. See --help.
import process from 'node:process';
import { optionsOf } from './options.ts';
import { beats } from './pulse/beats.ts';
import { findings } from './pulse/findings.ts';
import { live } from './pulse/live.ts';
import { comparePeers } from './pulse/peers.ts';
import { places } from './pulse/places.ts';
import { rhythm } from './pulse/rhythm.ts';

const HELP = `node bench/pulse.ts [--only PART,PART] [--worst DIR] [--plot FILE.svg]
  --only PART,…   beats, peers, live, places, findings, rhythm; default all
  --worst DIR     also draw the ten segments told with most confidence and wrong into DIR (recordings: keep them out of the repository)
  --plot FILE     also draw the reliability of the rhythm; --findings-plot FILE that of the findings
Peers: HeartPy and NeuroKit2 in the Python named by SUOKE_PEER_PYTHON. Rhythm and the real samples: ../shared/data, or SUOKE_DATA.`;
const { values } = optionsOf(HELP, { only: { type: 'string' }, worst: { type: 'string' }, plot: { type: 'string' }, 'findings-plot': { type: 'string' } });
const parts = { beats, peers: comparePeers, live, places, findings: () => findings(values), rhythm: () => rhythm(values) };
const wanted = values.only?.split(',') ?? Object.keys(parts);
const unknown = wanted.filter((w) => !(w in parts));
if (unknown.length) {
  console.error(`no part is called ${unknown.join(', ')}; the parts are ${Object.keys(parts).join(', ')}`);
  process.exit(1);
}
for (const w of wanted) parts[w as keyof typeof parts]();
