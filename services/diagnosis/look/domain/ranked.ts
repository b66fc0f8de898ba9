// Medians of many parts of one list of values: every value is put into a bucket once, and each part only counts its buckets.
import { doubles, integers } from './scratch.ts';
import { median, taken } from './statistics.ts';

const BUCKETS = 1024;
/** Parts of fewer values are not worth the counting. */
const FEW = 256;

export class Ranked {
  readonly values: Float32Array;
  /** bucket of each value, rising with it */
  private readonly bucket: Int32Array;
  /** `name`: of the work room, good until the next list of that name. */
  constructor(values: Float32Array, name: string) {
    const n = values.length;
    let least = Infinity, most = -Infinity;
    for (let i = 0; i < n; i++) { const v = values[i] as number; if (v < least) least = v; if (v > most) most = v; }
    const scale = most > least ? (BUCKETS - 1) / (most - least) : 0;
    this.values = values;
    const bucket = integers(`ranked ${name}`, n);
    for (let i = 0; i < n; i++) bucket[i] = ((values[i] as number) - least) * scale;
    this.bucket = bucket;
  }

  /** Median of the values at the places `part`, the same as of a sorted list; 0 for none. */
  median(part: Int32Array): number {
    const { values, bucket } = this, n = part.length;
    if (n < FEW) return median(taken(values, part));
    const count = integers('ranked count', BUCKETS).fill(0);
    for (let j = 0; j < n; j++) { const b = bucket[part[j] as number] as number; count[b] = (count[b] as number) + 1; }
    const upper = n >> 1, lower = n % 2 === 1 ? upper : upper - 1;
    // the buckets that hold the two middle values, and how many values lie before them
    let first = 0, before = 0;
    while (before + (count[first] as number) <= lower) before += count[first++] as number;
    let last = first, held = count[first] as number;
    while (before + held <= upper) held += count[++last] as number;
    const room = doubles('ranked room', held);
    for (let j = 0, m = 0; j < n; j++) { const k = part[j] as number, b = bucket[k] as number; if (b >= first && b <= last) room[m++] = values[k] as number; }
    room.sort();
    const low = room[lower - before] as number;
    return lower === upper ? low : low + 0.5 * ((room[upper - before] as number) - low);
  }
}
