// Misspelt English words brought back to a word of the tables: a letter too many, one too few, or two exchanged. One pass over the tokens.
import type { Token } from './tokens.ts';

/** Shorter words have too many neighbours that mean something else: fainted is a letter from painted, killed from filled. */
const SHORTEST = 7;
/** Words one such slip away from a word of the tables that are words themselves. */
const REAL: ReadonlySet<string> = new Set(`
abruptest abuses allege alleged alleges alleging allergens allergies allergy amount anther antidepressant arcing aspiring attackers avidly avoids backed backer backing bacterial badder baking bangle baring bating batter
beasts believer berating binding binged binges binging biting blackens blackest blacks bleating bleeders bleeds blocks bloodied bloodier bloodies bloods bloodying blotchier bluefish bluing blurrier blurry blurting
boarders boards boodle boodles border boringly botched botches botching bother bottled bottling bowled bowler bowling braking breadths breathers breathier breathy broiling broker brokered brokering bruised bruiser
bruisers bucket bugles bugling bulges bullet bullring bullying bunion burred burring bursts busted buster busting bustle bustles cackle cackles calorie camped camper camping caring carton carves cashed cashing caving
choker circle circlets classmate cleanser cleansing closeness clothe cloths cobweb coking comforters commandeer commanders commandoes commandos compete completer confuse cooked copped coughs crackers crackled crackling
cracks crapes craving creepers creepier creepily creepiness creeps creepy crepes crowing crumple cushion danger decease decrease deliria deliver dibble dibbled dibbles dibbling dinker dioxin dipping dizziness dizzying
doublets doubly downing dowsed dowses dowsing dragging dreamers dreamier dreamily dreams dreamy dribblers drifters drifts drinkers drizzles drolly droned droning drools droopier droopy droppers drowsier drowsily
drowsiness drudging drugging easels easing experience explode exploded explodes explore explored explorer explores exploring explosion extremer extremest factor fading fainer faintest faints farthing fashion fating
fatness fevers fighters fights filing fitful flares flashers flashest flashier flashily flashiness flashy flitting floater flopping flushest fluttery forced forcing fortes freeing frighted frighting frothier froths
frothy gabbed gabled gables gaping garbed garbing garble garbles gashes genially giggle gigglers gnashing goodby goodbys grabbing grasping griped griping grippe grounders haling haloes handsful happen hardiness heaves
hemorrhaged hemorrhages heroin hoarding holing horribly hurtle hurtling impaling impeding improved incontinence indoor inflected inflection injuries instals intenser interne intolerance inured inures inuring itches
itchiness jaundiced jaundicing jealous jealously jumbling jumpiness kickers kneeling knockers knocks laborer laboring labors laughs leaned leaning lecturer lethargy lightening lightens lighters lightest likening liking
lining lumpiness magnetos medial mediation medicinal methadon meting minuets minuted minuter minutest minuting misusing molesters mottle mourning muddle mumblers nappiest notching noting nurses overdoing painting
panicked panicking panics panier paralysis paranoia paranoid paranoids passels patchier patchiness patchy paunches pawned pawning paying pieced pierce pilaster pining pinion plackets plainness planes planking planning
planting plumping plumpness plying poisoners poling ponder poring potting prawns preferred preferring preset programmer puffiness punchier punchy quickens quickest quickies racoon radiantly raided raider raiding rapidest
rapids rapier raping reacts recognition recognized recognizer recognizes recognizing reduce relied relies relieve relieved relieving relives resolve reused reuses reusing rigors riling ripple rippling sables sallower
sanding sanitize sapped scalds scaled scales scaling sciatic scissor scrams scratchier scratchiness scratchy seated seating seeped seeping seizes sentenced sentencing sentience septicemia severest severs shackles
shagging shakes shakiness sharking shitting shivery shooed shooing shooters shoots shored shores shoring shortens shortest shorts shouts shucking sicked sicker sicking sickle sickles sickly sickness singed singer singes
singing single singles singly sinker sinking sinning sipping sizing skiing skimping skipping slapping slashes slashing sleepers sleepier sleepily sleepiness sleeps slicking sluicing sluing slurping slurring smellier
smelly smocking smoother snagging snores snorting soling sooner sopped sopping sorted sorter sorting spasms spayed spaying speakers speaks spills spites spitting splashier splashy splicing spoiling sporting spouting
sprayers sprays spreaders spryer spryly spryness squeezers squire squired squires squiring stables stablest stabling stained staining stains stales stared staring startled startling stated stating steaks steppe stickers
stickier stickies stickiness stickler sticklers stiffeners stiffest stiffs stifle stifles stingers stingier stingily stinginess stings stingy stinkers stinks stoked stokes stoking stoles stomping stooping strainers
stranding stranger stranglers streakier streaky stringed stringer stringing striped striping strips stropped stropping suckle suckling sunbathers supplement swagging sweaters sweatier sweats swellest swells swoons
symptom tables tapped taring teenage temped testier testily testiness theater thinkers thinks thinly thinness thorough threaten throbbed throbbing throbs throwers throws ticker tightest tights tinged tinging tingly
tinker tinkle tinkles tipped touchier touchy travelers travelled traveller travellers travelling treated treating treats treble trebled trebles trebling trestles trough trouser tuning twines twinge unbearably
uncontrollably varnished varnishes varnishing violet violets vitamin vomits wanton washes weakling wheezier wheezy whetting windiness wining wishes withal wither worrying wounds wreaking
`.trim().split(/\s/));

/** Deletion neighbours of every long word of the tables, so that a slip is found by look-up. */
export interface Speller { words: ReadonlySet<string>; bySlip: ReadonlyMap<string, string> }

/** What a stem of the tables (`suicid*`, `electrocut*`) may go on with; forms that are no words are near to nothing anyone writes. */
const ENDINGS = ['s', 'ed', 'ing', 'al', 'ic', 'es', 'le', 'les', 'ion', 'ly', 'e', 'ness', 'er'];

/** Reads the words of tables in the pattern language. */
export function speller(tables: readonly string[]): Speller {
  const words = new Set(tables.flatMap((t) => t.match(/(?<![\w@*])[a-z]{2,}(?![\w*])/g) ?? []));
  for (const stem of new Set(tables.flatMap((t) => t.match(/(?<![\w@])[a-z]{4,}(?=\*)/g) ?? []))) for (const ending of ENDINGS) if (stem.length + ending.length >= SHORTEST) words.add(stem + ending);
  const bySlip = new Map<string, string>();
  const put = (slip: string, word: string) => {
    // What is near to two words is left as it is.
    if (words.has(slip) || REAL.has(slip)) return;
    bySlip.set(slip, bySlip.has(slip) && bySlip.get(slip) !== word ? '' : word);
  };
  for (const word of words) {
    if (word.length < SHORTEST) continue;
    for (let i = 1; i < word.length; i++) {
      put(word.slice(0, i) + word.slice(i + 1), word);
      if (i + 1 < word.length && word.charAt(i) !== word.charAt(i + 1)) put(word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2), word);
    }
  }
  return { words, bySlip };
}

/** The word of the tables that a token was meant for, or the token's own word. */
export function spelt({ words, bySlip }: Speller, word: string): string {
  if (word.length < SHORTEST - 1 || words.has(word) || REAL.has(word)) return word;
  const direct = bySlip.get(word);
  if (direct) return direct;
  // A letter too many: drop each in turn.
  if (word.length > SHORTEST) for (let i = 1; i < word.length; i++) {
    const short = word.slice(0, i) + word.slice(i + 1);
    if (short.length >= SHORTEST && words.has(short) && !isForm(word, short)) return short;
  }
  return word;
}

/** faints is a form of faint, no slip. */
function isForm(word: string, short: string): boolean {
  return word === `${short}s` || word === `${short}d` || word === `${short}y`;
}

export function respell(s: Speller, tokens: readonly Token[]): Token[] {
  return tokens.map((t) => {
    const word = spelt(s, t.word);
    return word === t.word ? t : { ...t, word };
  });
}
