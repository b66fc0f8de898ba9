// More everyday English of the red-flag signals, added after the second list of sentences was read once.
// WORDING: the project's own everyday English.

export const SIGNALS_MORE = `
suicide | rope|noose|gun ready ; want ~2 it ~2 all ~3 over ; it ~2 all ~2 be over ; over and done with life ; ready to die ; plan* ~3 end ; time ~2 end ~1 it|life ; no|not longer ~1 want ~2 live ; done ~1 living|life ; @my life ~2 pointless|worthless|over ; wish ~3 go to sleep forever ; be with ~3 heaven ; overdose myself ; on the ledge|railing|roof ~6 jump|ready ; step ~2 front ~3 train|car|bus|truck ; drive ~3 into ~3 wall|tree|traffic ; burden ~6 gone|dead|without ; they would be ~2 better ~2 without ; swallow ~2 all ~2 pills ; last|final goodbye|goodbyes ; wants|want|wanted to ~1 die ; dont deserve to live ; kill* ~1 my ~1 self ; can not go on|live ; @not see ~3 point|reason ~2 living|life|live|going|being|alive ; have|got|bought|tied ~2 noose ; better ~2 if ~2 dead ; wish ~2 was dead ; i|im|am ~2 going to end ~1 it|things|everything|this ; cant|cannot cope ~3 end
self-harm | sliced|slice|cut|slicing|carv* ~1 @my arm|arms|wrist|wrists|thighs open ~2 purpose|again|because ; razor ~4 arm|arms|wrist|thigh ; burn* ~1 @self ~1 cigarette*|lighter|purpose ; punch* @self
harm-others | feel*|felt ~2 like ~2 kill*|strangl*|stab*|smother*|shak*|hurt*|hit*|chok*|shoot*|throw* ~1 my|the|him|her|them|someone|people ~1 baby|child|kids|son|daughter|wife|husband|mum|dad|mother|father|boss|neighbour ; hold*|holding|got|has|grabbed ~1 knife|gun ~6 kill|him|her|us|me|threat* ; threaten* ~3 kill|stab|shoot|knife|gun ; kill them all ; want revenge ~4 kill
chest-pain | clutch*|grab*|holding ~3 chest ; chest _6 vice|vise|sharp|stabs|knife|squeezed|squashed|sat|sitting|ton|gripping|gripped|spasm*|fire|tear*|rip* ; knife|fire|grip|gripping ~4 chest ; tight*|tightening ~3 @my chest ~4 pain*|hurt* ; behind|under ~2 breastbone|sternum ; heart ~6 squeezed|squeezing|gripped|crushed|vice
crushing-chest | chest _6 vice|vise|squashed|gripped|knife ; knife|foot|truck|someone|something ~5 on|in ~1 @my chest ; chest feels|feeling ~3 crush*|squashed|squeez*|exploding
cold-sweat | covered|bathed|broke|breaking|broken|breaks out|in ~2 sweat ; sweat ~2 pouring|dripping|running ; sweating bullets|buckets|cold ; wet ~2 sweat ; cold and sweaty|sweating ; sweaty and pale|grey|cold
radiation | ache*|aching|pain*|numb*|tingl* ~3 runs|runs|going|into|in|down|through|to ~3 arm|arms|jaw|shoulder|shoulders|neck|teeth|hand ; arm|arms|jaw ~4 heavy|numb|tingl*|dead|weak
dyspnoea | wheez* ; @cant ~2 draw|take ~3 breath ; breath*|air ~3 @not ~2 coming|come|enough ; chest ~3 @not ~2 expand ; breath*|breathing ~2 gets|getting ~2 worse|hard|difficult ; panting ; puffing ; air hunger ; @not ~2 breathe|breathing ~1 properly|well|right ; gulping ~2 air
severe-dyspnoea | wheez* ~3 badly|terribl*|severe* ; breathing ~2 shallow|gasp* ; barely|hardly|scarcely ~2 breathing|breathe ; turning|turned blue ; lungs ~3 filling|full|fluid ; drowning ~3 air|fluid ; get ~2 #1|few ~1 words out ; #1|few words ~1 at|between|per|before
cyanosis | lips|face|nails ~3 grey|blueish|navy
face-droop | mouth|face|lip ~5 one side|pulled|down|slumped|slack|skew*|wonky|asymmetric* ; half|side ~4 face ~4 dead|slack|frozen|gone|numb|stiff ; face looks ~2 wrong|lopsided|different|odd
slurred | @cant ~3 find|get|form|make ~3 words|word|sentence ; words ~4 @not ~2 come|coming|out ; makes ~2 no sense ~3 talk* ; @not speak|talk|talking|speaking ; mumbl* ; only|just ~1 grunts|mumbles|sounds
one-side-weak | arm|leg|hand|side ~3 hangs|hanging|flops|droops|gave|gives|dead|drops|useless|drooping|numb ~3 there|down|way|side ; keep*|kept ~1 dropping ~4 hand|right|left|things ; one|left|right ~1 arm|leg|hand|side ~4 hangs|flop*|numb|dead|gone|asleep|drift* ; legs ~2 gave|give way ~4 side ; lean* ~2 one side ; half ~3 body ~4 dead|gone|numb|weak
sudden | bang ; out of ~1 nowhere ; without warning ; in ~1 second|seconds|moment|instant ; overnight
thunderclap | head ~2 explo* ; something ~3 popped|burst|snapped ~4 head ; hit|struck ~4 back ~3 head ~5 pain|headache ; pop ~3 head ; worst pain ~4 head ; headache ~5 seconds|instant* ; like ~4 hit ~5 head ~6 headache
vomit | throw* up ; been|being|keeps|kept|and|was sick ; sick as ~2 dog ; cant stop vomiting ; vomit
fever | boiling|burning|roasting|scorching hot|up ; @child ~4 hot|burning|boiling ; hot ~2 touch ; temp ~3 #37 ; shivering ~2 hot
high-fever | @child ~4 burning|boiling ~1 hot|up ; fever ~4 #39 ; temperature ~4 #39
infant | @child ~3 born ~4 week|weeks|days|yesterday
stiff-neck | neck ~4 locked|lock|wont ~2 bend|move ; @cant ~3 put|get ~2 chin ~3 chest ; arching ~2 back ; cry*|cries|cried|scream* ~4 bend|move|touch|lift ~2 neck|head
purpura | rash ~5 @not ~3 glass|pressed ; spots ~4 glass ; bruise* ~3 appear*|everywhere|spreading ; purple ~2 marks|bruises|bruising
drowsy | sleepy ; @not ~1 alert ; @not play*|playing|interested ; glassy eyes|eyed ; limp|limply ; out of it ; like ~2 rag doll ; spaced out
drowsy- | tired and sleepy ; sleepy ~3 work|lunch|eating|meals|afternoon|day
unconscious | @not open* ~2 eyes ; out cold ; lifeless ; @not react* ; @cant wake ; cant be woken ; went ~1 limp ; wont|cant|not come|coming|bring ~1 round ; found ~1 him|her|dad|mum|husband|wife ~4 floor ; nobody|noone ~2 can wake ; no one ~1 can wake
faint | passed|blacked out ; dropped ~2 floor|ground ; crumpled ; legs ~2 gave ~2 under ; hit the floor|deck ; he|she|dad|mum|husband|wife|and went down
confused | @not know ~3 day|year|is|name|own ; @not ~1 make|making|makes ~1 sense ; says ~2 weird|strange|odd things ; acting ~2 strange|weird|strangely|odd|drunk ; talking ~2 nonsense|rubbish|weird ; away with ~1 fairies
convulsion | shak*|twitch*|jerk* ~3 all over|violently|uncontroll* ; arms|legs|body ~4 jerk*|twitch*|stiffen*|shaking ; went|goes|gone stiff ; stiff and jerk*|shak* ; eyes ~2 roll* ; foam* ~2 mouth ; epilep* ; spasm* all
convulsion-long | shak*|convuls*|jerk*|fit|fitting|seizing|seizure ~6 #3 minutes|mins|min
hives | rash|lumps|bumps|weals|blotch* ~4 everywhere|over|body ; itch* everywhere ; blotchy ; itchy ~2 everywhere|lumps|bumps
lips-swollen | lips|tongue|face ~2 huge|enormous|big|balloon
throat-swelling | throat ~4 shut|block*|clos*|tighten*|constrict* ; tongue ~3 big|huge|thick|swelling ; cant swallow ; lips|tongue|face ~2 huge|enormous|big|balloon
anaphylaxis-cause | bee|wasp|hornet|jellyfish sting ; stung ; epipen ; reaction ~3 to ; after|since ~4 antibiotic*|injection|jab|medicine|tablet|drug|painkiller|peanut*|nut|nuts|shrimp|prawn* ; ate|eaten|eating|had ~2 cashew*|almond*|walnut*|hazelnut*|sesame|crab|lobster|kiwi
shock | pass*|black* out ; looks|looking|is|he|she|went|gone|face ~3 grey|pale|white|ghostly ; going to faint ; cold ~2 sweaty ; barely|hardly ~2 stand|conscious
heavy-bleeding | blood everywhere ; blood ~3 all over|pool|pooling|puddle|soaked|soaking|jet|pulsing ; pool ~2 blood ; soaked ~2 blood ; bleed* ~5 through ; bleed* ~3 death|out ; @cant|@not ~2 stop ~3 it|bleeding|blood ~1 bleeding ; cut|sliced|slashed|gash* ~3 arm|leg|neck|wrist|throat open|deep* ; spurts|gushes ; bleeding like ; bleed*|blood|bleeding ~3 stop @not ; tourniquet ; lot ~2 blood ~1 lost ; squirt* ~2 blood
heavy-bleeding- | lot ~2 blood tests ; blood thinner*
haematemesis | sick ~3 blood ; vomit ~3 red|blood*|brown|black|dark ; blood ~3 mouth ~3 vomit* ; dark brown vomit ; vomit* ~3 dark|black|coffee|red ; brought|bringing|bring|brings|throwing|spewing|heaving ~1 up ~5 blood
haematemesis- | blood test*|pressure|sugar ; cough* ~3 up ~4 blood
haemoptysis | streak* ~2 blood ; pink|rusty|red ~2 phlegm|sputum|mucus
melena | stool|poo ~4 black|tarry|pitch|tar|liquorice ; sticky black
stool-blood | blood ~5 toilet|bowl|wip* ; poo|pooing ~2 blood
abdomen-rigid | belly _4 rock|stone|wooden|board* ~1 hard ; rock|stone|rigid hard ~2 belly ; belly|guts ~5 hard ~6 scream|touch*|press*
abdomen-severe | belly|guts ~5 knife|stabb*|scream*|writh*|roll*|torn|ripp*|@bad|unbearable|agony|killing ; worst belly ; pain ~3 belly ~5 @bad|@cant|agony|knife ; curled ~2 ball ; worst|@bad ~1 pain ~4 belly|side ; knife ~4 belly
belly-hard | belly ~3 swollen|rock|solid
vaginal-bleed | bleed* ~3 through|down
pad-soaked |  ; through ~4 pad|pads|tampon|tampons|towel ~4 minutes|hour|hourly ; pad|pads ~4 minutes|hourly
postpartum | delivery ; childbirth ; c section ; newborn ~3 home ; since|after ~2 born
lochia-heavy | soak*|pad|pads ~6 birth|delivery ; bleed* ~2 through ~3 pad|pads _6 delivery|birth|born
baby-not-moving | baby ~2 kick*|mov* ~4 less|stopped|hardly|anymore ; @not felt ~4 baby|kick*|movement* ; @not ~3 feel|felt ~4 kick*|mov*
waters | waters ~2 gone|broke|breaking|broken ; waters ~1 have
vision-loss | cant|cannot see ~3 out ; lost|losing ~3 sight|vision|eyesight ; half ~4 vision ~3 gone|missing|black ; shadow|curtain ~5 eye|vision ; eye|eyes|vision|sight ~3 went|gone|goes|turned|going ~1 black|dark|blank|blind
vision-loss- | dark circles ; black eye ; eye|eyes ~4 dark circles|bags ; cant see ~1 well|clearly|properly|why|how|doctor|far|point|him|her|them|you|a|the|my|it ; vision ~2 blur*
poison | drank|drunk|drinks|drink|swallow*|ate|eaten|ingest* ~5 drain|toilet|oven|bleach|cleaner|cleaning|chemicals|dishwasher|laundry|pod|pods|fuel|nicotine|lighter|perfume|sanitiser|sanitizer|poison ; gas ~2 leak* ; gas in ~2 house ; co alarm ; charcoal ~5 room|indoors|tent|inside ; weed killer ; mushrooms ~4 forest|wood|woods|garden|picked|wild ; picked ~3 mushrooms ; rat poison ; poisoned ; bitten ~3 snake
poison- | drank|drunk|drink*|drinks ~3 much|alcohol|wine|beer ; ate ~3 washing ; drink* ~2 alcohol
overdose | empty|whole|full ~2 pill|pills|tablet|tablets|medicine|bottle|packet ~1 bottle|pack|packet|bottles|packets|pills|box ; took|taken|swallow* ~4 #10 ~3 pills|tablets|capsules|paracetamol|aspirin|xanax|valium ; drug* overdose ; mixed ~3 pills ~3 alcohol ; double|triple ~3 dose ~3 insulin ; pills ~4 at once ; took|taken|swallow*|ate ~2 lots|loads|many ~2 pills|tablets ; took|taken|swallow*|injected|gave|had ~2 too many|much ~2 pills|tablets|medicine|insulin|medication
overdose- | how many ~2 pills|tablets ~3 should|do|can|day
choking | chok* ~3 on ; cant|cannot ~1 cough ~2 breathe ; something ~3 stuck ~3 throat ~4 breathe|breath|blue ; food ~4 stuck ~4 breathe|breath|blue ; choking
trauma-grave | fell|fallen|falls|jumped|thrown|dropped ~2 from|off|out|down ~4 roof|ladder|building|balcony|tree|scaffold*|window|horse|motorbike|cliff ; @cant ~2 feel ~3 legs ; accident ~5 bleeding|trapped|unconscious ; trapped ~3 under ; crash* ~2 car|motorbike|bike ; impaled ; bone ~3 showing|sticking ; broken neck|back|spine ; stabbed
trauma-grave- | shot ~3 arm ; crush* on ; fell ~3 stairs|bike ; screenshot ; shot ~4 flu|covid|vaccine|ray ; down the stairs
head-injury | bang*|hit|knock*|bump* ~2 head ; cracked ~2 skull ; head on|against ~3 shelf|wall|floor|ground|door|table
leg-swelling-one | calf|leg ~4 left|right|one _5 swollen|swelling|warm|puff* ; calf _4 swollen|swelling|swell*|hard|red|warm ; one leg ~4 bigger|thicker|fatter
heat-exposure | sun|heat ; hot day|car|weather|room
heat-exposure- | sun ~2 rash|cream|burn ; dislike|hate|like|prefer|intoleran* ~2 sun|heat ; heat ~2 relie*|help*|rash|pack|pad|pads ; heat|sun ~1 helps|relieves
convulsion- | shak* ~2 hands|hand|leg|head
child | @child
not-feeding | @not|refus*|wont ~2 drink*|feed*|take ~2 milk|bottle|breast|water|anything ; wont|@not ~1 drink* ; @not ~2 eat*|drink* ~2 or|anything
dehydration | nappy|nappies ~3 dry ; @not ~2 pee ~3 day|hours|all ; eyes ~2 sunken ; mouth ~2 very dry ; parched ; dried up
red-swelling | hot and swollen|red ; red ~1 hot|swollen ; red and hot|swollen|sore
testis-pain | testic* ; ball|balls ~3 twisted|huge|agony|swell*
jaundice | gone|turned|going|went yellow ; eyes|skin ~3 yellow ; look*|looks yellow
yellow-eyes | eyes|whites _4 yellow
urine-blood | pee|peed|peeing|urine ~4 blood|red|clots|pink
urine-none | @cant ~3 pee|urinate ; @not ~2 pee ~3 since|day|hours|all|today ; bladder ~3 full ~5 @cant|@not|nothing ; nothing comes out ~4 pee
rabies | bit|bitten|bite|bites|scratch* ~4 by|from ~3 dog|cat|bat|monkey|fox|rat|raccoon|animal|stray ; dog|cat|bat|monkey|rat|fox ~3 scratch*|bit*|attack*
scald | spill*|poured|splash*|pulled ~5 kettle|tea|coffee|boiling|oil|soup|pan|steam|water ; burn|burned|burnt ; scald*
scald- | spill* ~2 beans ; water balloon ; burnt|burned|burn ~2 out|toast|dinner|food|calories
violence | hits me ; afraid of ~2 husband|boyfriend|partner|dad|father|ex ; husband|boyfriend|partner|dad|father|wife|ex|stepdad|he ~3 violent|abusive ; strangl*|choke*|choking|beats|beating|beaten|punch*|slap*|rape* me
violence- | hit*|hits me ~3 that|hard|when|like ; pain|headache|nausea|tiredness|it|wave ~2 hit|hits me ; force* me ~2 eat|up
syncope-exertion | faint*|collaps*|passed|blacked ~2 after|during|while|when ~3 running|run|race|exercis*|football|match
`;
