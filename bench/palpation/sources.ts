// How much examiners differ, from the literature where a figure was found, from the project's own assumption where none was.

/** `kappa`: chance-corrected agreement of two examiners where `share` of the cases show the sign. `sd`: deviation of one examiner's or instrument's value. */
export interface Error { kappa?: number; share?: number; sd?: number; own: boolean; from: string }

/** κ of two hands of this sensitivity and specificity that err independently of each other, at this share of the sign. */
function kappaOfTwo(sensitivity: number, specificity: number, share: number): number {
  const says = share * sensitivity + (1 - share) * (1 - specificity), both = share * sensitivity ** 2 + (1 - share) * (1 - specificity) ** 2;
  return (both - says ** 2) / (says - says ** 2);
}

const OWN = 'project’s own';
const kharbanda = 'Kharbanda et al., Pediatrics 2012;129:695–700';
export const ERRORS = {
  tender: { kappa: 0.49, share: 0.4, own: false, from: `${kharbanda}: any abdominal tenderness κ .49 (“moderate” in adults too: Am J Emerg Med 2005;23:483–487); share own` },
  rebound: { kappa: 0.32, share: 0.374, own: false, from: `${kharbanda}: rebound κ .32, 68.4 % agree` },
  guarding: { kappa: 0.3, share: 0.641, own: false, from: `${kharbanda}: guarding κ .30, 67.5 % agree` },
  distended: { kappa: 0.5, share: 0.3, own: false, from: 'Am J Emerg Med 2005;23:483–487: distension “moderate”, taken as the middle of κ .41–.60; share own' },
  tense: { kappa: 0.4, share: 0.2, own: true, from: OWN },
  pressure: { kappa: 0.5, share: 0.3, own: true, from: OWN },
  knock: { kappa: 0.5, share: 0.2, own: true, from: OWN },
  point: { kappa: 0.676, share: 0.4, own: false, from: 'Rathbone et al., Clin J Pain 2017;33:715–729: localized tenderness κ .676; share own' },
  cord: { kappa: 0.42, share: 0.25, own: false, from: 'Lucas et al., systematic review of trigger points: taut band κ .08–.75, taken at the middle; share own' },
  lump: { kappa: 0.485, share: 0.2, own: false, from: 'Joshi et al., palpated liver, three physicians: κ .44–.53, share 20 % (masses in an emergency room: “almost perfect”, Am J Emerg Med 2005)' },
  lumpElsewhere: { kappa: 0.405, share: 0.2, own: false, from: 'Barton et al., JAMA (rational clinical examination), breast: κ .22–.59; share own' },
  lumpCm: { sd: 0.75, own: false, from: 'Xu et al., Head Neck 2015;37:177–181: mean error .57–.61 cm of trained hands, which is .75 cm as a deviation' },
  fixed: { kappa: 0.5, share: 0.5, own: true, from: OWN },
  lumpTender: { kappa: 0.5, share: 0.4, own: true, from: OWN },
  aneurysm: { kappa: 0.53, share: 0.5, own: false, from: 'Fink et al., Arch Intern Med 2000;160:833–836: aneurysm or not κ .53, 77 % agree' },
  pit: { kappa: 0.4, share: 0.35, own: true, from: `${OWN}; Brodovicz et al., Clin Med Res 2009;7:21–31 call the agreement on pits “low” (no figure was found)` },
  pitLog: { sd: 0.3, own: true, from: OWN },
  recoil: { kappa: 0.55, share: 0.25, own: false, from: 'Otieno et al., Arch Dis Child 2004;89: skin turgor κ .55 (.36–.51: Duggan 1997); share own' },
  moist: { kappa: 0.454, share: 0.3, own: false, from: 'Mandysová et al. 2013: item “moisture” of the Braden scale κ .454; share own' },
  rough: { sd: 0.62, own: false, from: 'Konya et al., Skin Res Technol 2022;28:28–34: dry skin score ICC .939, read as that of six raters’ mean: .72 of one (from photographs)' },
  handCool: { kappa: 0.62, share: 0.3, own: false, from: 'Otieno et al. 2004: temperature gradient of a limb by hand κ .62; share own' },
  handHot: { kappa: 0.4, share: 0.2, own: true, from: OWN },
  handFever: { kappa: kappaOfTwo(0.78, 0.636, 0.22), share: 0.45, own: false, from: 'Chaturvedi et al., Indian J Pediatr 2003;70:871–873: staff’s touch for fever sensitivity .78, specificity .636, predictive value 38 %; two such hands that err independently agree by κ .12' },
  skinC: { sd: 0.54, own: false, from: 'J Nurs Meas 2006;14(1): infrared against contact within ±1.5 °C, half of it each' },
  bodyC: { sd: 0.3, own: false, from: 'PMC5322586 (2017): two ways in the armpit .5 and .4 °C, r .59; half of their difference each' },
  gridC: { sd: 0.2, own: true, from: `${OWN}: one grid’s offset; its noise and drift as in the table of areas` },
} as const satisfies Record<string, Error>;
export type Named = keyof typeof ERRORS;
