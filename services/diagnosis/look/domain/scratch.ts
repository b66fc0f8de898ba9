// Work room that is used again: planes that live no longer than one function call, so that a photo does not leave tens of megabytes behind.

const floatRooms = new Map<string, Float32Array>();
const byteRooms = new Map<string, Uint8Array>();
const intRooms = new Map<string, Int32Array>();
/** Larger rooms are not kept: a stray huge picture must not hold its memory for ever. */
const KEPT = 400_000;

/** Whatever was in it stands in it: the caller writes before it reads, and hands it to nobody who outlives the call. One `name` for each use. */
export function floats(name: string, n: number): Float32Array {
  let room = floatRooms.get(name);
  if (room === undefined || room.length < n) {
    room = new Float32Array(n);
    if (n <= KEPT) floatRooms.set(name, room);
  }
  return room.length === n ? room : room.subarray(0, n);
}

/** The same for bytes. */
export function octets(name: string, n: number): Uint8Array {
  let room = byteRooms.get(name);
  if (room === undefined || room.length < n) {
    room = new Uint8Array(n);
    if (n <= KEPT) byteRooms.set(name, room);
  }
  return room.length === n ? room : room.subarray(0, n);
}

/** The same for 32-bit integers. */
export function integers(name: string, n: number): Int32Array {
  let room = intRooms.get(name);
  if (room === undefined || room.length < n) {
    room = new Int32Array(n);
    if (n <= KEPT) intRooms.set(name, room);
  }
  return room.length === n ? room : room.subarray(0, n);
}
