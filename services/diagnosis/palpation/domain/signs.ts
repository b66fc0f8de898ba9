// All signs of one examination by touch, in the order of the result.
import { abdomenFindings } from './abdomen.ts';
import { backShuFindings } from './back-shu.ts';
import { edemaFindings } from './edema.ts';
import type { Sign } from './finding.ts';
import { lumbarFindings } from './lumbar.ts';
import { compareSides, mapAsymmetries, mapFindings, readMaps } from './maps.ts';
import type { MapReading, SideMap } from './maps.ts';
import { massFindings } from './masses.ts';
import type { Palpation } from './schema.ts';
import { acupointFindings, asymmetries, asymmetryFinding } from './sides.ts';
import type { Asymmetry } from './sides.ts';
import { skinFindings } from './skin.ts';
import { warmthFindings } from './warmth.ts';

/** `p` as the checker returns it. */
export function readSigns(p: Palpation): { signs: Sign[]; pairs: Asymmetry[]; maps: MapReading[]; sideMaps: SideMap[] } {
  const maps = readMaps(p.grids), sideMaps = compareSides(p.grids);
  const pairs = [...asymmetries(p), ...mapAsymmetries(sideMaps)];
  return {
    signs: [...warmthFindings(p), ...skinFindings(p), ...edemaFindings(p), ...abdomenFindings(p), ...massFindings(p), ...lumbarFindings(p), ...asymmetryFinding(pairs), ...acupointFindings(p), ...backShuFindings(p), ...mapFindings(maps)],
    pairs, maps, sideMaps,
  };
}
