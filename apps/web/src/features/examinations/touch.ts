// The touch form's fields as the palpation service reads them.
export interface TouchForm { ambientC?: number; bodyC?: number; hands?: string; feet?: string; moisture?: string; abdomen: { region: string; nrs: number; pressure?: string; tension?: number }[]; ankleEdema?: number; calfEdema?: number }

/** Leaves out what was not judged; the input of PalpationService.Examine. */
export function touchOf(f: TouchForm): Record<string, unknown> {
  const warmth = [
    ...(f.hands ? [{ region: 'palm', side: 'both', feel: f.hands }] : []),
    ...(f.feet ? [{ region: 'sole', side: 'both', feel: f.feet }] : []),
  ];
  const moisture = f.moisture ? [{ region: 'whole-body', level: f.moisture }] : [];
  const sided = (region: string) => (region === 'hypochondrium' || region === 'lateral-lower-abdomen' ? { region, side: 'both' } : { region });
  const tenderness = f.abdomen.filter((a) => a.nrs > 0 || a.pressure).map((a) => ({ ...sided(a.region), nrs: a.nrs, ...(a.pressure ? { pressure: a.pressure } : {}) }));
  const tension = f.abdomen.filter((a) => a.tension !== undefined).map((a) => ({ ...sided(a.region), level: a.tension }));
  const edema = [
    ...(f.ankleEdema === undefined ? [] : [{ region: 'ankle', side: 'both', grade: f.ankleEdema }]),
    ...(f.calfEdema === undefined ? [] : [{ region: 'calf', side: 'both', grade: f.calfEdema }]),
  ];
  const lists = { warmth, moisture, tenderness, tension, edema };
  return {
    ...(f.ambientC === undefined ? {} : { ambientC: f.ambientC }), ...(f.bodyC === undefined ? {} : { bodyC: f.bodyC }),
    ...Object.fromEntries(Object.entries(lists).filter(([, l]) => l.length > 0)),
  };
}
