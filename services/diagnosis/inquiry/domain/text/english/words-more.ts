// More everyday English for the finding codes: stools, urine, menses, skin, limbs, sleep and mood as people tell them.
// WORDING: the project's own. Rows as in words.ts.

export const WORDS_MORE = `
none | discharge ~4 nose|nostrils|eyes|eye|ear|ears ; nose ~3 discharge ; eye|eyes ~3 discharge ; feel|feels|feeling|felt faint ; nose drops ; sleep ~1 fine|well|good|ok
symptom.phlegm- | mucus ~4 stool|stools|poo|bowel|bowels|cramps ; stool|stools|poo ~4 mucus
symptom.contracture- | calf|leg|legs|calves cramp* ; period cramps
sign.eye-discharge | sticky ~1 eyes|eye|discharge ; eye|eyes ~4 sticky|crusty|gunky|discharge
symptom.nasal-congestion | runny|blocked|stuffy nose ~3 discharge ; clear|watery discharge
symptom.near-fainting | feel|feels|feeling|felt faint ; nearly|almost faint*|passed
symptom.dream-disturbed-sleep | sleep ~3 dreams ; full of dreams ; nightmares
symptom.early-waking | trouble|cant ~1 staying|stay asleep
symptom.poor-memory | forget* ~2 words|things|names|everything ; forgetful* ; memory ~3 bad|poor|going|worse|terrible
symptom.forgets-words | forget*|lose ~1 words
symptom.lack-of-concentration | @cant ~1 concentrate|focus ; brain fog ; poor concentration
symptom.anxiety | worry*|worrying ~3 time|everything|lot|stop ; @cant stop worrying ; mind ~2 racing ; panic*
symptom.timidity | jump* ~2 at ~2 noise|noises|everything ; easily startled
symptom.weeping-moods | weepy ; tearful* ; cry* ~3 easily|lot|nothing|time
symptom.reluctance-to-speak | @not|cant ~3 bothered|want|feel ~2 talk|talking|speak
symptom.hypochondriac-pain | ribs ~3 hurt*|pain*|ache*|sore ; pain*|ache* ~4 ribs|rib
symptom.epigastric-pain | stomach ~3 pain*|hurts|ache*|burn*|cramp* ; pain*|burning|cramp* ~5 stomach ; stomach ache*
symptom.abdominal-pain | belly ~3 pain*|hurts|ache*|cramp* ; cramp* before ~3 go|stool|toilet ; cramp* ~2 beforehand ; tummy ache*
symptom.pain-relieved-by-warmth | better|eases|relieved ~4 warm|heat|hot ~2 bottle|water|pad|bath ; better ~6 eat ~2 something warm
factor.likes-warmth | hot water bottle ; something warm helps
symptom.pellet-stools | stool*|poo* ~3 pellets|pebbles|marbles|rabbit ; pellets
symptom.alternating-stool | stool*|bowels ~3 alternat* ; alternat* ~3 hard|loose|diarrhoea|constipation
symptom.watery-diarrhoea | watery diarrhoea|stool*|poo ; diarrhoea _4 watery
symptom.flatus | lots ~1 wind|gas ; pass* ~2 wind|gas ; gassy ; windy ; flatul* ; fart*
symptom.early-satiety | full after ~3 bites|mouthfuls|little ; full ~2 quickly
symptom.acid-regurgitation | acid ~3 comes|up|reflux|back ; reflux ; regurgitat*
symptom.sour-taste | sour ~1 taste|mouth ; taste* ~2 sour
symptom.loss-of-taste | food|everything ~1 tastes ~2 bland|nothing|cardboard ; @cant taste ; no taste
symptom.excessive-hunger | always|constantly hungry ; hungry ~2 time
sign.emaciation | lost|lose|losing ~4 weight|kilos|kg|pounds|stone ; weight ~2 loss|dropped
symptom.dysuria | burning ~3 pee|urine|urinat*|wee ; urine|pee ~2 burning|burns|stings ; pee|urinate|going ~3 every ~2 hour|minutes ; need ~2 pee ~2 time
symptom.urine-burning | urine|pee ~2 burning|burns|stings ; burning ~3 pee|urine
symptom.turbid-urine | cloudy|murky|foamy|frothy urine|pee ; urine|pee ~2 cloudy|murky|foamy|frothy
symptom.frequent-copious-urine | pee|urinate ~1 lot ; urine ~2 pale and frequent ; pee ~2 litres
symptom.clear-urine | urine|pee ~2 pale|clear ; pale|clear urine|pee
symptom.nocturia-incontinence | wet*|wetting ~2 bed ; bedwetting ; pee|urine|leak* ~2 dribbles|when ~3 laugh|cough|sneeze ; leak* ~2 urine|pee ; up ~1 #2 times ~2 night
symptom.clots | clots
symptom.scanty-menses | periods ~4 scanty|light|short ; scanty ~2 pale
symptom.pale-blood | periods|menses|blood ~4 pale
symptom.leucorrhoea | vaginal discharge ; white discharge
symptom.breast-distension | breasts ~2 sore|tender|swollen|ache|painful ; sore|tender breasts
symptom.premenstrual-irritability | snap*|irritable|moody ~4 period|periods ; before my period _5 snap*|irritable|moody
symptom.hot-palms | hot palms ; palms ~2 hot|burning ; hot hands
symptom.hot-soles | hot ~1 feet|soles ; feet|soles ~2 hot|burning ; palms and soles
symptom.sweaty-palms | sweaty palms|hands ; palms|hands ~2 sweaty|sweat
symptom.facial-flush-hot | cheeks ~2 red|flushed|hot ; flushed cheeks|face
symptom.afternoon-tidal-fever | feverish|fever ~1 every ~1 afternoon
symptom.fever | with|have|had|has|got ~1 temperature
symptom.no-sweating | no|without sweat|sweating
symptom.spine-neck-pain | neck ~3 stiff*|hurts|pain*|ache*|sore ; stiff|sore neck ; back|spine ~2 stiff
symptom.shoulder-stiff | shoulder|shoulders ~3 stiff*|tight|frozen ; stiff|tight|frozen shoulder|shoulders
symptom.joint-pain | knees|knee|elbow|wrist|ankle|hip|hips|fingers ~4 ache*|aching|pain*|hurt*|sore ; pain* ~3 knee|knees|elbow|wrist|ankle|hip
symptom.swollen-joint | knee|knees|joint|joints|ankle ~3 swollen ; swollen joint*|knee*
symptom.weak-legs | knees|legs ~2 weak ; weak knees|legs
symptom.calf-pain | calf|calves ~2 pain*|hurt*|ache*|cramp* ; legs|leg cramp* ; cramp* ~3 legs|leg|calf|calves
symptom.restless-legs | restless legs ; @cant keep ~2 still ; legs ~3 restless|twitchy
symptom.intermittent-claudication | calf|calves|leg|legs ~4 when walking ~3 better|rest
symptom.numbness | tingl* ~4 hand|hands|foot|feet|arm|arms|fingers|toes|legs|leg ; pins and needles ; numb*
symptom.tremor | hands|hand ~2 trembl*|shak*|tremor ; tremble|trembling|shaky ; tremor*
symptom.oedema | ankles|feet|legs ~2 swell|swelling|swollen|puffy ; swollen|puffy ankles|feet|legs
sign.sores-abscess | boil|boils|abscess*
sign.ulcer-not-healing | ulcer|sore|wound ~5 @not ~1 heal* ; leg ulcer*
sign.visible-veins | varicose ; bulging|visible veins
sign.urticaria | hives ; welts
sign.swollen-cheek | cheek|cheeks ~2 swollen ; swollen cheek*
symptom.toothache | toothache* ; tooth|teeth ~2 hurts|hurt|ache*|pain*
symptom.tearing | watery|watering|streaming eyes ; eyes ~2 water*|streaming
symptom.cough-with-pain | ribs|chest hurts|hurt when ~2 cough*
symptom.yellow-phlegm | green|yellow phlegm
symptom.low-mood | low mood ; feeling low|down
symptom.tinnitus-deafness | hearing ~2 going|bad|worse|poor
sign.dry-skin | dry ~1 skin ; skin ~2 dry|flaky|flaking
sign.rough-skin | flaky skin ; skin ~3 flaky|rough
`;
