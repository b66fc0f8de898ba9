// Institutions by id, and those near a place.
import { sql } from 'kysely';
import type { ServiceContext } from '@suoke/service';
import { departmentsMeant, searchKeys } from './domain/departments.ts';
import { boxAround, distanceKm, type Place } from './domain/geo.ts';
import type { Institution } from './domain/institutions.ts';
import type { ToolsCalls } from './calls.ts';

export interface Tables { institution: Omit<Institution, 'departments'> & { departments: string[]; keys: string[]; updated_at: Date } }
export type BaseContext = ServiceContext<ToolsCalls, Tables>;
export interface Found extends Institution { distanceKm?: number }

/** All or none. */
export async function putInstitutions(c: BaseContext, list: readonly Institution[]): Promise<void> {
  await c.stores.relational.transaction(async (tx) => {
    for (let i = 0; i < list.length; i += 1000) {
      const values = list.slice(i, i + 1000).map((x) => ({ ...x, keys: searchKeys(x.departments), updated_at: c.now() }));
      await tx.insertInto('institution').values(values).onConflict((o) => o.column('id').doUpdateSet((e) => ({
        name: e.ref('excluded.name'), level: e.ref('excluded.level'), departments: e.ref('excluded.departments'), keys: e.ref('excluded.keys'), address: e.ref('excluded.address'), phone: e.ref('excluded.phone'),
        latitude: e.ref('excluded.latitude'), longitude: e.ref('excluded.longitude'), emergency: e.ref('excluded.emergency'), updated_at: e.ref('excluded.updated_at'),
      }))).execute();
    }
  });
}

/** Circles around the place until one holds enough; the last is the whole globe. */
const circlesKm = [5, 25, 100, 500, 2500, 20_100];

/** With a place, nearest first; without, by name. Ties by id. */
export async function findInstitutions(c: BaseContext, q: { department: string; emergency: boolean; near?: Place; limit: number }): Promise<Found[]> {
  let query = c.stores.relational.db.selectFrom('institution').select(['id', 'name', 'level', 'departments', 'address', 'phone', 'latitude', 'longitude', 'emergency']);
  const wanted = departmentsMeant(q.department);
  if (wanted.length) query = query.where(sql<boolean>`keys && ${wanted}::text[]`);
  if (q.emergency) query = query.where('emergency', '=', true);
  const near = q.near;
  if (!near) return query.orderBy('name').orderBy('id').limit(q.limit).execute();
  for (const km of circlesKm) {
    const box = boxAround(near, km);
    const rows = await query.where('latitude', '>=', box.south).where('latitude', '<=', box.north)
      .where((e) => e.or(box.longitudes.map(([west, east]) => e.and([e('longitude', '>=', west), e('longitude', '<=', east)])))).execute();
    const within = rows.map((r): Found => ({ ...r, distanceKm: distanceKm(near, r) })).filter((r) => (r.distanceKm as number) <= km);
    if (within.length >= q.limit || km === circlesKm.at(-1)) return within.sort((a, b) => (a.distanceKm as number) - (b.distanceKm as number) || (a.id < b.id ? -1 : 1)).slice(0, q.limit);
  }
  return [];
}
