// English words of a text with their places: lower case, apostrophes and invisible characters dropped, variants and common misspellings as one form.

/** `word`, or a mark: `.` ends a sentence (Chinese characters do too), `,` a clause. Places are UTF-16 units of the text. */
export interface Token { word: string; start: number; end: number; value?: number }

/** American, colloquial and often misspelt forms → the form the tables use. */
const FORMS: ReadonlyMap<string, string> = new Map(`
mom mum|moms mums|mommy mum|mummy mum|mama mum|mam mum|daddy dad|papa dad|pa dad|grandmother grandma|granny grandma|gran grandma|nan grandma|nana grandma|grandad grandpa|granddad grandpa|grandfather grandpa
hubby husband|gray grey|neighbor neighbour|neighbors neighbours|cannot cant|can't cant|gonna going|wanna want|wont wont|kinda rather|outta out
diarrhea diarrhoea|diarhea diarrhoea|diarrhoeas diarrhoea|diarreah diarrhoea|diarrea diarrhoea|diarrhia diarrhoea|anemia anaemia|edema oedema|hemorrhage haemorrhage|hemorrhaging haemorrhaging|hemorrhoids haemorrhoids|hemorrhoid haemorrhoids|leukemia leukaemia|feces faeces|color colour|labored laboured|fetal foetal|fetus foetus|tumor tumour|paralyzed paralysed|melaena melena|hypoglycemia hypoglycaemia|esophagus oesophagus|hematuria haematuria|hematemesis haematemesis|hemoptysis haemoptysis|odor odour|diaper nappy|diapers nappies|pediatrician paediatrician
siezure seizure|seizures seizure|sezure seizure|seisure seizure|suiside suicide|sucide suicide|suicde suicide|sucidal suicidal|suidical suicidal|suicidle suicidal|breathe breathe|breath breath|breathless breathless|brethe breathe|breth breath|breating breathing|brething breathing|breahing breathing|unconcious unconscious|unconsious unconscious|uncontious unconscious|consciousness consciousness|conciousness consciousness|vomitting vomiting|vommiting vomiting|vomited vomited|throwed threw|nausious nauseous|nautious nauseous|stomache stomach|stomachs stomach|stumach stomach|stomack stomach|abdomin abdomen|abdomens abdomen|excrutiating excruciating|excrusiating excruciating|headeache headache|headach headache|head-ache headache|migrain migraine|pregnent pregnant|pregant pregnant|preganant pregnant|bleading bleeding|bleding bleeding|haed head|tounge tongue|thraot throat|swolen swollen|alergic allergic|allergie allergy|rashes rash|hart heart|sholder shoulder|shoudler shoulder|nummb numb|feaver fever|fevor fever|feverish fever|temprature temperature|temperture temperature|tempature temperature|constapated constipated|insomia insomnia|insommnia insomnia|dizzyness dizziness|dizy dizzy|coff cough|coughin coughing|palpatations palpitations|palpitatons palpitations|anxios anxious|tired tired|tierd tired|exausted exhausted|urin urine|diabetis diabetes|poision poison|poisened poisoned|swallowd swallowed|cutted cut|choaking choking|chocking choking|dieing dying|chset chest|cheast chest|swetting sweating|sweting sweating|parcetamol paracetamol|acetaminophen paracetamol|tylenol paracetamol|tummy belly|abdomen belly|abdominal belly|stomach stomach|poop poo|poos poo|poops poo|stools stool|peeing pee|peed pee|wee pee|urinate pee|urinating pee|urinated pee|pees pee|puking vomiting|puked vomited|puke vomit|barfing vomiting|barfed vomited|toddlers toddler|kiddo kid
`.trim().split(/[|\n]/).map((pair) => pair.trim().split(' ') as [string, string]));

const NUMBERS: ReadonlyMap<string, number> = new Map('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(' ').map((w, i) => [w, i] as const).concat([['thirty', 30], ['forty', 40], ['fifty', 50], ['sixty', 60], ['seventy', 70], ['eighty', 80], ['ninety', 90], ['hundred', 100], ['dozen', 12], ['dozens', 24], ['couple', 2]]));

/** The form of a word that the tables use. */
export function formOf(word: string): string {
  return FORMS.get(word) ?? word;
}

/** Longest word that is looked at; a longer run of letters is no English word. */
const LONGEST = 24;
const IGNORED = /[\u00ad\u200b-\u200d\u2060\ufeff\u0300-\u036f]/;
const APOSTROPHE = /['’‘ʼ′`´]/;
const LATIN = /[a-zà-öø-ÿāăąćčďēęěğīłńňőœřśšşťūůűźżž]/;
const CJK = /[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/** Whether there is anything to read: two Latin letters side by side. */
export function hasEnglish(text: string): boolean {
  return /[a-z]{2}/.test(text);
}

/** The tokens of a text in the common form of `normalise`; one pass. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const mark = (word: string, i: number) => {
    const last = tokens.at(-1);
    if (last?.word === '.' || (last?.word === ',' && word === ',')) return;
    if (last?.word === ',' && word === '.') tokens.pop();
    tokens.push({ word, start: i, end: i + 1 });
  };
  let i = 0;
  while (i < text.length) {
    const c = text.charAt(i);
    if (LATIN.test(c)) i = readWord(text, i, tokens);
    else if (c >= '0' && c <= '9') i = readNumber(text, i, tokens);
    else {
      if (c === '.' || c === '!' || c === '?' || c === ';' || c === '\n' || CJK.test(c)) mark('.', i);
      else if (c === ',' || c === ':' || c === '/' || c === '(' || c === ')' || c === '–' || c === '—' || c === '•' || (c === '-' && text.charAt(i + 1) === ' ')) mark(',', i);
      i++;
    }
  }
  return tokens;
}

function readWord(text: string, start: number, tokens: Token[]): number {
  let word = '';
  let i = start;
  for (; i < text.length; i++) {
    const c = text.charAt(i);
    if (LATIN.test(c)) {
      // sooooo is so
      if (word.length < 2 || c !== word.at(-1) || c !== word.at(-2)) word += c;
    } else if (!IGNORED.test(c) && !(APOSTROPHE.test(c) && LATIN.test(text.charAt(i + 1)))) break;
  }
  if (word.length <= LONGEST) {
    word = word.replaceAll('œ', 'oe').normalize('NFD').replace(/[\u0300-\u036f]/g, '');
    word = formOf(word);
  } else word = '';
  const value = NUMBERS.get(word);
  tokens.push({ word, start, end: i, ...(value === undefined ? {} : { value }) });
  return i;
}

function readNumber(text: string, start: number, tokens: Token[]): number {
  let i = start;
  while (i < text.length && text.charAt(i) >= '0' && text.charAt(i) <= '9') i++;
  if (text.charAt(i) === '.' && /\d/.test(text.charAt(i + 1))) {
    i++;
    while (i < text.length && text.charAt(i) >= '0' && text.charAt(i) <= '9') i++;
  }
  const word = i - start <= 8 ? text.slice(start, i) : '';
  tokens.push({ word: word || '#', start, end: i, ...(word ? { value: Number(word) } : {}) });
  return i;
}
