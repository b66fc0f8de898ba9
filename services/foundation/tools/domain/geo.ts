// Distances on the globe.

/** Mean radius R1 of the Earth (IUGG), km. */
export const earthRadiusKm = 6371.0088;
export interface Place { latitude: number; longitude: number }

const rad = (deg: number): number => (deg * Math.PI) / 180;

/** Great-circle distance by the haversine formula on a sphere; against the ellipsoid up to 0.6 % off. */
export function distanceKm(a: Place, b: Place): number {
  const h = Math.sin(rad(b.latitude - a.latitude) / 2) ** 2 + Math.cos(rad(a.latitude)) * Math.cos(rad(b.latitude)) * Math.sin(rad(b.longitude - a.longitude) / 2) ** 2;
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(h)));
}

export interface Box { south: number; north: number; /** one or two stretches from west to east, two where the box crosses the 180th meridian */ longitudes: [number, number][] }

/** A box of latitude and longitude that holds everything within `km`; around a pole it holds every longitude. */
export function boxAround(p: Place, km: number): Box {
  const lat = (km / earthRadiusKm) * (180 / Math.PI) + 1e-9;
  const south = Math.max(-90, p.latitude - lat);
  const north = Math.min(90, p.latitude + lat);
  if (south === -90 || north === 90) return { south, north, longitudes: [[-180, 180]] };
  const ratio = Math.sin(km / earthRadiusKm) / Math.cos(rad(p.latitude));
  const lon = ratio >= 1 || km >= (earthRadiusKm * Math.PI) / 2 ? 180 : Math.asin(ratio) * (180 / Math.PI) + 1e-9;
  if (lon >= 180) return { south, north, longitudes: [[-180, 180]] };
  const [west, east] = [p.longitude - lon, p.longitude + lon];
  if (west < -180) return { south, north, longitudes: [[west + 360, 180], [-180, east]] };
  if (east > 180) return { south, north, longitudes: [[west, 180], [-180, east - 360]] };
  return { south, north, longitudes: [[west, east]] };
}
