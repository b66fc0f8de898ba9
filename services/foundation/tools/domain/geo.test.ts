// Distances against known ones, and boxes that lose nothing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxAround, distanceKm, earthRadiusKm, type Place } from './geo.ts';

const place = fc.record({ latitude: fc.double({ min: -90, max: 90, noNaN: true }), longitude: fc.double({ min: -180, max: 180, noNaN: true }) });
const p = (latitude: number, longitude: number): Place => ({ latitude, longitude });

describe('distanceKm', () => {
  it('has the distances of the sphere', () => {
    const quarter = (Math.PI / 2) * earthRadiusKm;
    expect(distanceKm(p(0, 0), p(0, 90))).toBeCloseTo(quarter, 6);
    expect(distanceKm(p(90, 0), p(-90, 77))).toBeCloseTo(2 * quarter, 6);
    expect(distanceKm(p(0, 0), p(0, 1))).toBeCloseTo(111.195, 3);
    expect(distanceKm(p(10, 179.5), p(10, -179.5))).toBeCloseTo(distanceKm(p(10, 0), p(10, 1)), 6);
  });
  it('is near the known distances between cities', () => {
    // Beijing (Tian'anmen) to Shanghai (People's Square): about 1067 km along the geodesic.
    expect(Math.abs(distanceKm(p(39.9087, 116.3975), p(31.2304, 121.4737)) - 1067)).toBeLessThan(1067 * 0.006);
    // London to Paris: about 344 km.
    expect(Math.abs(distanceKm(p(51.5074, -0.1278), p(48.8566, 2.3522)) - 344)).toBeLessThan(344 * 0.006);
  });
  it('is a metric', () => {
    fc.assert(fc.property(place, place, place, (a, b, c) => {
      expect(distanceKm(a, a)).toBe(0);
      expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 9);
      expect(distanceKm(a, c)).toBeLessThanOrEqual(distanceKm(a, b) + distanceKm(b, c) + 1e-6);
      expect(distanceKm(a, b)).toBeLessThanOrEqual(Math.PI * earthRadiusKm + 1e-9);
    }));
  });
});

describe('boxAround', () => {
  it('holds every place within the distance, at the poles and across the 180th meridian as well', () => {
    fc.assert(fc.property(place, place, fc.double({ min: 0.1, max: 20_100, noNaN: true }), (a, b, km) => {
      if (distanceKm(a, b) > km) return;
      const box = boxAround(a, km);
      expect(b.latitude >= box.south && b.latitude <= box.north).toBe(true);
      expect(box.longitudes.some(([west, east]) => b.longitude >= west && b.longitude <= east)).toBe(true);
    }), { numRuns: 2000 });
    const near = boxAround(p(0, 179.99), 10);
    expect(near.longitudes).toHaveLength(2);
    expect(boxAround(p(30, 120), 5).longitudes[0]?.map((x) => Math.round(x * 1000) / 1000)).toEqual([119.948, 120.052]);
  });
});
