// Work room that is used again: planes that live no longer than one function call, so that a photo does not leave tens of megabytes behind.

/** Larger rooms are not kept: a stray huge picture must not hold its memory for ever. */
const KEPT = 400_000;

/** Whatever was in it stands in it: the caller writes before it reads, and hands it to nobody who outlives the call. One `name` for each use. */
type Room<T> = (name: string, n: number) => T;

function rooms<T extends { readonly length: number; subarray(from: number, to: number): T }>(make: new (n: number) => T): Room<T> {
  const kept = new Map<string, T>();
  return (name, n) => {
    let room = kept.get(name);
    if (room === undefined || room.length < n) {
      room = new make(n);
      if (n <= KEPT) kept.set(name, room);
    }
    return room.length === n ? room : room.subarray(0, n);
  };
}

export const floats = rooms<Float32Array>(Float32Array);
export const doubles = rooms<Float64Array>(Float64Array);
export const octets = rooms<Uint8Array>(Uint8Array);
export const integers = rooms<Int32Array>(Int32Array);

/** Where the arrays of a frame, and of what is measured on it, come from. Like work room, they are written before they are read. */
export interface Rooms { readonly floats: Room<Float32Array>; readonly octets: Room<Uint8Array>; readonly integers: Room<Int32Array> }
/** New ones each time. */
export const fresh: Rooms = { floats: (_, n) => new Float32Array(n), octets: (_, n) => new Uint8Array(n), integers: (_, n) => new Int32Array(n) };
/** The same ones again: for who analyses photo after photo, each to its end before the next one's frame is made, and keeps nothing of them. */
export const reused: Rooms = { floats, octets, integers };
