// Everyday English of the commonest complaints, for the finding codes of the terminology package; pattern language as in patterns.ts.
// WORDING: the project's own. Longest match wins; a row `code-` takes its code back.

export const WORDS = `
none | dry cleaning ; cold drink*|water|food|weather|milk ; hot drink*|water|weather|food|tea|soup ; have ~1 cold ; sick ~1 tired of ; blood pressure|test*|sugar ; fine|well|good appetite ; sweat shirt ; headache free ; pain killer*|relief ; cold|flu season
symptom.headache | headache* ; head ~2 hurts|hurt|aches|ache|aching|pounds|pounding|throbs|throbbing ; pain ~2 head
symptom.shaoyang-headache | migraine* ; headache* ~3 one side|temple|temples ; one sided headache* ; temple|temples ~2 throb*|hurt*|ache*
symptom.taiyang-headache | headache* ~3 back|nape ; back of ~1 head ~2 hurts|aches|pain*
symptom.yangming-headache | forehead ~2 hurts|aches|pain* ; headache* ~3 forehead ; frontal headache*
symptom.severe-headache | severe|terrible|splitting|violent|excruciating|stabbing|unbearable ~1 headache*
symptom.head-distension | head ~2 feels|feel|is ~1 swollen|bursting|full ; pressure ~2 head
symptom.heavy-head | head ~3 heavy ; heavy head*
symptom.dizziness | dizz* ; lightheaded* ; light headed* ; giddy ; woozy ; unsteady head
symptom.vertigo | vertigo ; room ~2 spin* ; spinning ~1 sensation|room|head ; head ~2 spin*
symptom.fatigue | tired* ; fatigue* ; exhaust* ; worn out ; no energy ; low|lack|little ~1 energy ; lack of energy ; weak ~2 all over ; weary ; run down ; drained ; lethargic ; wiped out
symptom.insomnia | insomnia ; sleep* ~1 badly|poorly ; @cant sleep ; @not sleep*|slept ~1 well|properly|enough ; bad|poor|terrible|broken|restless sleep ; trouble|difficulty|problem|problems ~1 sleep* ; sleepless* ; @not|cant sleep ; awake ~2 night ; sleep ~2 bad|poor|terrible
symptom.difficulty-falling-asleep | @cant fall asleep ; trouble|difficulty|hard|long|hours ~2 falling|fall|get asleep ; takes ~4 fall asleep ; @cant get to sleep
symptom.early-waking | wake*|waking|woke ~1 ?up ~1 early ; wake*|waking|woke ~1 at #1 ; @cant ~1 get back to sleep
symptom.light-sleep | light sleep* ; sleep ~2 light* ; wake ~1 easily ; wake* ~1 ~2 several|many|multiple times
symptom.dream-disturbed-sleep | vivid|many|strange|weird|bad dreams ; nightmare* ; dream ~2 lot|much ; lots of dreams ; dreaming ~1 lot
symptom.somnolence | sleepy ; drows* ; sleep ~1 all day|much ; always sleepy
symptom.snoring | snor*
symptom.palpitations | palpitat* ; heart ~3 rac*|pound*|flutter*|skip* ; heart ~2 beat*|beating ~2 fast|hard|irregular*
symptom.chest-oppression | chest ~3 tight* ; tight* ~3 chest ; stuffy chest
symptom.chest-pain | chest|heart ~2 pain*|hurts|hurt|ache* ; pain* ~4 chest|heart ; angina
symptom.shortness-of-breath | short*|shortness of ~1 breath ; breathless* ; out of breath ; puffed
symptom.dyspnoea | difficulty|trouble|hard|struggl* ~2 breath* ; @cant ~2 breathe
symptom.wheezing | wheez*
symptom.sighing | sigh*
symptom.cough | cough*
symptom.dry-cough | dry|tickly|hacking ~1 cough* ; cough* ~2 dry
symptom.cough-worse-at-night | cough* ~3 night ; night* cough*
symptom.phlegm | phlegm ; mucus ; sputum ; catarrh
symptom.yellow-phlegm | yellow|green|thick ~2 phlegm|mucus|sputum|catarrh ; phlegm|mucus|sputum ~3 yellow|green|thick
symptom.white-thin-phlegm | white|clear|thin|watery ~2 phlegm|mucus|sputum ; phlegm|mucus|sputum ~3 white|clear|thin|watery
symptom.blood-in-phlegm | blood* _3 phlegm|mucus|sputum ; bloody phlegm ; cough* ~2 blood
symptom.sore-throat | sore|scratchy|painful|raw ~1 throat* ; throat ~2 hurts|hurt|sore|pain*|aches ; hurts to swallow ; pain* ~3 throat ; strep throat
symptom.dry-throat | dry throat ; throat ~2 dry
symptom.hoarseness | hoarse* ; lost ~1 voice ; voice ~2 gone|husky|croaky
symptom.plum-stone-throat | lump ~3 throat ; something stuck ~3 throat
symptom.nasal-congestion | blocked|stuffy|runny|congested|running|stuffed nose ; nose ~2 blocked|stuffy|runny|runs|running|congested ; stuffed up ; sniffles
symptom.turbid-nasal-discharge | yellow|green|thick ~2 nasal|snot|discharge ; yellow|green snot
symptom.sneezing-fits | sneez*
symptom.nose-gum-bleeding | nosebleed* ; nose ~2 bleeds|bleeding|bled|bleed
symptom.dental-bleed | gums ~2 bleed*|bleeding ; bleeding gums
symptom.loss-of-smell | @cant smell ; lost ~3 smell ; loss of smell
symptom.tinnitus-deafness | tinnitus ; ears ~2 ringing|ring|buzz* ; ringing|buzzing ~3 ears|ear ; hard of hearing ; hearing loss
symptom.ear-pain | earache ; ear|ears ~2 hurts|hurt|pain*
symptom.dry-eyes-blurred-vision | dry eyes ; eyes ~2 dry|gritty ; blurr* ~1 vision ; vision ~2 blurr* ; blurry
symptom.itchy-eyes | itchy eyes ; eyes ~2 itch*
symptom.eye-pain | eye|eyes ~2 hurts|hurt|pain*|ache* ; eye pain
sign.red-eyes | red|bloodshot eyes ; eyes ~2 red|bloodshot
symptom.photophobia | light hurts ; sensitive to light ; bright light* ~2 bother*|hurt*
symptom.floaters | floaters
symptom.double-vision | double vision ; seeing double
symptom.bitter-taste | bitter ~1 taste|mouth ; mouth ~3 bitter ; bitter ~3 mouth
symptom.dry-mouth | dry mouth ; mouth ~2 dry ; cotton mouth
symptom.thirst | thirst* ; drink ~1 lot ~1 water
symptom.foul-breath | bad|foul|smelly breath ; breath ~2 smells|bad|stinks
symptom.mouth-ulcers | mouth|tongue ulcer*|sore* ; canker sore* ; ulcers ~2 mouth
symptom.toothache | toothache ; tooth|teeth ~2 hurts|hurt|ache*|pain* ; swollen gums
symptom.poor-appetite | no|poor|little|lost|low|loss|bad ~2 appetite ; appetite ~3 gone|poor|bad|low|down ; @not hungry ; @not ~1 feel like eating ; off ~1 food ; @not want to eat
symptom.excessive-hunger | always|constantly hungry ; hungry all ; hungry ~2 after eating
symptom.nausea | nause* ; queasy ; feel*|feeling|felt ~1 sick ; sick to ~1 belly
symptom.vomiting | vomit* ; throw*|threw|thrown ~1 up
symptom.acid-regurgitation | acid reflux|regurgitation ; reflux ; sour burps ; acid ~3 throat|mouth
symptom.heartburn | heartburn ; burning ~2 belly|breastbone
symptom.belching-hiccup | belch* ; burp* ; hiccup*
symptom.epigastric-pain | belly ~2 pain*|hurts|hurt|ache*|aches ; bellyache ; stomachache ; pain* ~3 belly ; indigestion
symptom.abdominal-pain | abdominal pain* ; abdomen ~2 pain*|hurts|aches ; gut|guts ~2 pain*|hurts ; pain* ~2 abdomen ; belly cramp* ; cramp* ~2 belly
symptom.lower-abdominal-pain | lower belly|abdominal ~1 pain*|hurts|cramp* ; pain* ~2 lower belly
symptom.abdominal-distension | bloat* ; belly ~2 bloat*|swollen|distended ; gassy ; distended
symptom.epigastric-fullness | full ~1 after ~2 ; belly ~2 full ; fullness
symptom.early-satiety | full ~1 quickly|fast
symptom.flatus | wind ~1 lot ; flatulence ; fart* ; passing ~3 wind|gas
symptom.borborygmus | belly ~2 rumbl*|gurgl* ; rumbling|gurgling belly
symptom.loose-stools | loose|soft|mushy ~1 stool|poo|motions ; diarrhoea ; the runs ; stool ~2 loose|soft|mushy ; runny poo|stool
symptom.watery-diarrhoea | watery ~1 diarrhoea|stool|poo ; diarrhoea ~2 watery
symptom.undigested-dawn-diarrhoea | undigested food ~3 stool|poo ; diarrhoea ~3 dawn
symptom.sticky-stool | sticky stool|poo ; stool ~2 sticky
symptom.constipation | constipat* ; hard|dry stool|poo ; @cant poo ; @not ~2 bowel ~2 movement ; @not ~1 pooed ; strain* ~3 toilet|stool
symptom.melena | black|tarry stool|poo ; stool ~4 black|tarry
symptom.blood-in-stool | blood* ~3 stool|poo ; bloody stool|poo|diarrhoea ; stool|poo _3 blood*
symptom.haematemesis | vomit* ~3 blood
disease.haemorrhoids | piles ; haemorrhoids
symptom.sweating | sweat* ; perspir*
symptom.spontaneous-sweating | sweat* ~3 slightest|easily|nothing|reason ; sweat* without ~1 reason|cause|exertion ; sweat* ~1 during ~1 day
symptom.night-sweats | night sweat* ; sweat* ~4 night|asleep|sleep ; wake*|woke ~4 sweat*|drenched|soaked
symptom.profuse-sweating | profuse* sweat* ; sweat* ~2 lot|heavily|profusely|heaps|much
symptom.cold-sweat | cold sweat* ; clammy
symptom.sweaty-palms | sweaty|clammy hands|palms|feet ; hands|palms|feet ~2 sweat*
symptom.hot-flushes | hot flush*|flash*
symptom.hot-palms | hot|burning|warm palms ; palms ~2 hot|burning
symptom.hot-soles | hot|burning soles|feet ; soles|feet ~2 hot|burn*
symptom.fever | fever ; temperature of|is #38 ; high temperature ; running|have|has|had|got a temperature
symptom.high-fever | high fever ; fever ~2 high
symptom.aversion-to-cold | chills ; chilly ; shiver* ; chill
symptom.chills-fever | chills and fever ; fever and chills
symptom.alternating-chills-fever | hot and cold ~2 turns|alternately ; alternating ~2 fever|chills
symptom.rigors | rigor* ; shaking chills
symptom.fear-of-cold | always|feel*|feeling|sensitive|easily|get ~2 cold ; afraid of ~1 cold ; @cant stand ~1 cold ; cold all ~1 time ; hate|dislike ~1 cold
symptom.aversion-to-heat | @cant stand ~1 heat ; hate|dislike ~1 heat ; always|feel*|feeling ~2 hot ; sensitive to heat
symptom.cold-limbs | cold|icy|freezing hands|feet|limbs|fingers|toes ; hands|feet|fingers|toes|limbs _4 cold|icy|freezing
symptom.lumbar-soreness | backache ; low* back _3 ache*|pain*|hurts|hurt|sore|aching|weak ; back ~2 aches|hurts|hurt|sore|ache|aching|pain|killing ; pain*|ache*|aching ~3 low* back ; sore back ; lumbago ; back pain*
symptom.spine-neck-pain | neck ~2 pain*|hurts|hurt|ache*|sore ; upper back ~2 pain*|hurts|aches ; pain* ~3 neck ; stiff shoulder*
symptom.stiff-neck | stiff neck ; neck ~2 stiff
symptom.sciatica | sciatica ; pain* ~4 down ~2 leg
symptom.weak-legs | weak|wobbly|shaky legs|knees ; legs|knees ~2 weak|wobbly|shaky
symptom.joint-pain | joint|joints|knee|knees|elbow|shoulder|shoulders|wrist|hip|ankle|fingers ~2 pain*|hurts|hurt|ache*|aching|sore|stiff ; arthritis ; pain* ~3 joint|joints|knee|knees|shoulder|hip
symptom.general-aching | ache*|aching|aches all over ; body ~2 aches|ache|aching|sore ; aching|sore muscles ; muscle pain*|aches ; aches and pains
symptom.numbness | numb* ; tingl* ; pins and needles
symptom.contracture | cramp ~3 leg|legs|calf|foot|feet ; leg|calf|foot|muscle cramp* ; cramps ~3 legs|calves|calf
symptom.tremor | tremor* ; hands ~2 shak*|trembl* ; twitch* ; trembling|shaky hands
symptom.restless-legs | restless legs
symptom.oedema | oedema ; swollen|swelling|puffy ~2 legs|ankles|feet|hands ; legs|ankles|feet|hands ~2 swollen|swell*|puffy ; fluid retention
sign.facial-oedema | swollen|puffy face|eyelids|eyes ; face|eyelids|eyes ~2 swollen|puffy
symptom.dysuria | burning|painful|sting* ~3 pee ; hurts|burns|stings ~3 pee ; pee* ~2 burns|hurts|stings|often|frequently|constantly ; frequent|urgent urination|pee ; urgent need ~2 pee ; cystitis
symptom.nocturia-incontinence | get|getting|wake* up ~5 pee|toilet ; pee ~3 night ; night* urination|pee
symptom.dark-urine | dark|yellow urine|pee ; urine|pee ~2 dark
symptom.clear-urine | clear|pale urine|pee ; urine|pee ~2 clear|pale
symptom.scanty-urine | little urine|pee ; pee ~1 very little
symptom.blood-in-urine | blood* ~3 urine|pee ; urine|pee ~2 red|bloody
symptom.irregular-menses | irregular ~1 period*|cycle*|menstruation ; period*|cycle* ~3 irregular
symptom.dysmenorrhoea | painful ~3 period* ; period* _4 painful|hurt*|pain* ; period pain*|cramp*|cramps ; menstrual pain*|cramp* ; cramps ~5 period*
symptom.late-menses | period* ~3 late|delayed|overdue ; late period*
symptom.early-menses | period* ~3 early ; early period*
symptom.heavy-menses | heavy ~1 period* ; period* ~3 heavy ; heavy menstrua*
symptom.scanty-menses | light|scanty ~1 period* ; period* ~3 light|scanty
symptom.amenorrhoea | no period* ; @not ~1 had ~2 period* ; period* ~1 stopped
symptom.clots | clots ~4 period*|blood ; period* ~4 clots ; blood clots
symptom.premenstrual-irritability | pms ; irritable|moody|short ~4 before ~2 period*
symptom.leucorrhoea | vaginal discharge ; discharge
symptom.breast-distension | sore|tender|swollen|painful breasts ; breasts ~2 sore|tender|swollen|hurt*|painful ; breast lump ; lump ~3 breast
factor.menopause | menopaus*
factor.pregnancy | pregnant
symptom.anxiety | anxious ; anxiety ; nervous ; worry*|worried ~2 lot|much|everything|constantly ; panic* ; on edge
symptom.irritability | irritab* ; short tempered ; bad|short|quick temper* ; angry ; easily ~1 annoyed|angry ; lose ~1 temper ; snappy
symptom.restlessness | restless ; agitated ; fidgety
symptom.low-mood | low|down ~1 mood ; feel*|feeling|felt|so|very ~2 low|down|sad|depressed|hopeless ; depress* ; sad ; blue mood
symptom.weeping-moods | cry* ~2 lot|often|easily|nothing|reason ; tearful ; mood swings ; weepy
symptom.emotional-trauma | stress* ; heartbroken ; grieving
symptom.poor-memory | forgetful* ; poor|bad memory ; memory ~2 poor|bad|worse ; forget ~1 things|names|everything ; brain fog ; foggy
symptom.lack-of-concentration | @cant concentrate|focus ; trouble|difficulty|poor ~1 concentrat*|focus*
symptom.suicidal-thoughts | suicid* ; kill myself ; want to die ; end my life
symptom.fainting | faint* ; passed|pass out ; blacked out
symptom.rash-itch | rash ; itch* ; spots on ~2 skin|back|chest|arms
sign.urticaria | hives ; urticaria ; welts
sign.eczema | eczema
sign.psoriasis | psoriasis
sign.acne | acne ; pimple* ; zits
sign.dry-skin | dry skin ; skin ~2 dry|flaky
symptom.hair-loss | hair loss ; hair ~2 falling|thinning|loss|greying ; losing ~2 hair
sign.poor-nails | brittle|pale nails ; nails _3 brittle|break*
sign.stretch-bruise | bruise easily ; easy bruising
sign.pale-face | pale face ; face ~2 pale|white ; look* pale
sign.red-face | red|flushed face ; face ~2 red|flushed
sign.jaundice | jaundice* ; skin|eyes ~3 yellow
sign.emaciation | weight loss ; lost|losing ~2 weight ; too thin
sign.obesity | overweight ; obese ; gained|gaining ~2 weight ; put on weight
symptom.heavy-body | body|limbs|legs|arms ~3 heavy ; heavy limbs|body|legs
symptom.easy-colds | catch|get colds|cold ~1 easily|often ; frequent|constant colds
symptom.dysphagia | trouble|difficulty|hard ~2 swallow*
symptom.impotence | impoten* ; erectile ; low|no libido|desire
factor.worse-with-cold | worse ~3 cold
factor.worse-after-eating | worse after ~2 eat*|meals|food ; after eat*|meals
factor.worse-at-night | worse ~2 night
factor.worse-with-exertion | worse ~3 exertion|exercise|walking
factor.weather-sensitive | worse ~4 rain|damp|weather ; when ~2 weather ; damp weather
factor.smoking | smoke|smoker|smoking|cigarettes
factor.overwork | overwork* ; long hours ; work* too much
disease.diabetes | diabet*
disease.asthma | asthma*
sign.hypertension | high blood pressure ; hypertension
`;
