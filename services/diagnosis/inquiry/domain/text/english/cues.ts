// English turns that change what a sign counts for: denial, time, whose, fear, condition, question, film. Pattern language as in patterns.ts.
import { CLASSES, compilePatterns, DENIALS, parseRows } from './patterns.ts';
import type { Patterns } from './patterns.ts';

export const CUES = `
past | year|years|yrs|month|months|decade|decades ago|back|earlier|before ; last year|month|summer|winter|spring|autumn|christmas ; history of ; used to ; previously ; formerly ; in ~1 #1950 ; as ~1 @child|teenager|teen|student ; when i|he|she|we was|were ~2 #1|young|younger|little|small|@child|teenager|student|school ; past|medical history ; long ago ; once had ; in @my childhood|youth|teens|twenties|thirties|forties|fifties ; in the past ; previous|prior
present | now ; today ; tonight ; this morning|evening|afternoon|week|time ; since ; started|began|starting ; still ; again ; currently ; just ; suddenly ; came|come|coming back ; in|for|over the|these past|last #1|few|couple|hour|day|week|several|month|year ; for #1|many|several|years|months|over|about|almost|nearly|a|the ; every ; keeps ; often ; yesterday
family | family history ; runs in ; hereditary ; in @my family
reported | in|from|on|about|of ~1 movie|movies|film|films|novel|book|series|documentary|drama|cartoon|story ; on ~1 news|tv|television|youtube|internet|tiktok ; movie|film|book|documentary|article|news|story|podcast|song|show|poster|lecture|course|programme|program about|where|in|that|of|on ; series|film|movie|show|book where|in|about ; read|reads|heard|learned|learning|writing|wrote|write|essay ~1 about ; the hero|heroine|character|actor|actress
info | what|which ~2 signs|symptoms|causes|cause ; what is|are ~1 heart|stroke|strokes|seizure|sepsis|the|anaphylaxis|appendicitis|suicide ; sign|signs|symptoms of ; how ~2 prevent|avoid|recognise|recognize|treat|know|tell ; how to ; prevent* ; avoid* ; risk of|for|factors ; tell me about ; information about|on ; difference between ; explain ; first aid ; what happens ; awareness
feared | worr*|afraid|scared|fear|fears|fearing|terrified|nervous|anxious|concerned|panic* about|of|that|for|i|im|it|its ; fear of ; frightened of ; could|can|might|may|is|would it|this be|mean ; is it|this a ; what if ; wonder* if|whether ; maybe ; perhaps ; might|may have|be|get|become
feared-all | worr*|afraid|scared|fear|frightened|terrified|anxious|nervous|phobia ?about|of|that ~3 having|getting|developing|fainting|choking|vomiting|collapsing|suffocating|bleeding|get|might|could|one
if | if ; in case ; unless ; should i|he|she ~1 have|get
pseudo | no doubt|idea|wonder|matter|relief|help|better|improvement|longer|one|luck|sleep ; not only|just|sure|well|good|better|improving|sleeping|slept|eaten|normal|able|right|helping|getting|until|since|being ; @not feel* ~1 well|good|right|great|myself ; @not feel|feeling|been well|good|great ; @not stop*|help*|work*|improve*|go|going|gone|subside|subsiding|sleep*|slept|eat|eaten|eating|know|understand|care|wait|drink ; @not been able|sleeping|eating|well|sleep ; @not ~1 get|got|getting any|better|well ; without stopping|warning|reason|cause|help|trying|sleep ; without any|a|obvious|apparent ~1 reason|cause|warning ; never ~2 felt|had|experienced|known ~1 such|so|this|like|anything|worse|pain ; never ~6 like this|before ; nobody ; @not ~2 enough ; @not tell|told ~1 anyone|anybody ; @not ~1 wait
long-denial | deny ; denies ; denied ; denying ; negative for ; free of
think | @not ~1 think|believe ~1 i|im|ive|he|hes|she|shes|it|its|there|theres|my|is|are|have
resolved | is|has|have|are|was|all|had|completely|now|finally ~1 gone|stopped|resolved|disappeared|subsided|settled|cleared ; went away ; cleared up ; has|have|had passed ; is|was over
dead | died ; dead ; passed away ; deceased ; late husband|wife|father|mother
had | had ; suffered ; died ; has had ; having had
self | i ; im ; ive ; id ; me ; myself
self-clause | when|while|and|but|then|now|because|so|that i|im|ive|my|me
slight | slight ; slightly ; mild ; mildly ; little ; bit ; minor ; somewhat
severe | severe* ; terribl* ; very ; extreme* ; unbearabl* ; awful ; bad ; badly ; horribl* ; intense ; really ; excruciating ; heavy ; lot ; much ; violent* ; constantly ; so
moderate | moderate ; moderately ; medium
`;

export const KIN: ReadonlyMap<string, string> = new Map(Object.entries({
  mum: 'mother', mother: 'mother', mums: 'mother', mothers: 'mother', dad: 'father', father: 'father', dads: 'father', fathers: 'father',
  husband: 'spouse', wife: 'spouse', husbands: 'spouse', wifes: 'spouse', brother: 'sibling', sister: 'sibling', brothers: 'sibling', sisters: 'sibling',
  grandma: 'grandparent', grandpa: 'grandparent', grandmas: 'grandparent', grandpas: 'grandparent',
  ...Object.fromEntries((CLASSES['child'] as string).split('|').map((w) => [w, 'child'])),
  uncle: 'family', aunt: 'family', cousin: 'family', friend: 'other', neighbour: 'other', partner: 'spouse', boyfriend: 'spouse', girlfriend: 'spouse', colleague: 'other',
}));

/** Words that end the reach of a denial before its time. */
export const ENDS_DENIAL: ReadonlySet<string> = new Set(['but', 'however', 'though', 'although', 'except', 'because', 'yet', 'still', 'while', 'when', 'until', 'due', 'apart', 'besides', 'only', 'just', 'instead', 'despite', 'after']);
export const SUBJECTS: ReadonlySet<string> = new Set(['i', 'im', 'ive', 'he', 'hes', 'she', 'shes', 'they', 'theyre', 'we', 'it', 'its', 'my', 'his', 'there', 'theres']);
/** After `and`, these begin a statement of their own. */
export const STARTS: ReadonlySet<string> = new Set([...SUBJECTS, 'a', 'an', 'now', 'today', 'have', 'has', 'am', 'is', 'feel', 'feels', 'get', 'very', 'severe', 'suddenly', 'sudden', 'then', 'lots', 'also', 'her', 'cant', 'keep', 'keeps', 'some', 'terrible', 'had', 'started']);
export const isDenial = (word: string): boolean => DENIALS.has(word) && word !== 'normal' && word !== 'fine';

let compiled: Patterns | undefined;
export function cues(): Patterns {
  compiled ??= compilePatterns(parseRows(CUES));
  return compiled;
}
