// English words of the red-flag signals gathered by kind of danger, beside the first three tables.
// WORDING: the project's own everyday English.

export const SIGNALS_THIRD = `
ignore | tore|torn|tearing ~2 paper|ticket|page|jeans|trousers|up ; crack* ~2 back ; head over heels ; fitting ~1 a|new|my|kitchen|room|door|clothes|shirt|dress|shoes|well|in ; seizure|epilepsy|fit med*|medicine*|refill|clinic|alert|free ; have|has|had|having|throw* a fit if|when|because|about|over ; out cold last|all night ; @cant|hard wake|get up|out ~3 morning|mornings|early|time|alarm ; @cant speak|talk french|english|spanish|chinese|german|mandarin|italian|japanese|openly|freely ; mixing up words when ~2 tired
strain | pulled|strain*|sprain* ~3 muscle|back|shoulder ; gym ; workout
cold-hands | cold weather|water|air|wind|day|outside ; swimming ; winter ; raynaud* ; fingers|toes|hands|feet ~3 blue|purple ; lipstick
allergen | peanut* ; nut|nuts ; shrimp ; prawn* ; shellfish ; seafood ; penicillin ; amoxicillin ; ibuprofen ; aspirin ; bee ; wasp ; hornet ; sting ; stung ; egg|eggs ; sesame ; vaccine ; antibiotic* ; contrast
throat-tight | throat ~4 clos*|tight*|swell*|swollen|constrict*|lump ; tight* ~2 throat ; swell*|swollen ~2 throat
tongue-swollen | tongue ~4 swell*|swollen|huge|thick|bigger ; swell*|swollen ~2 tongue
severe-dyspnoea | not able to breathe|breath ; struggling|fighting|gasping for ~1 air|breath ; @cant|not speak|talk ~2 full|whole|complete sentence* ; only|just ~3 one|two|few words ; breath* ~3 stop*|stopping ; choking for air ; using ~3 muscles ~3 breath*|breathe ; turning blue ; lips ~2 grey|blue|purple|dusky
inhaler-fails | inhaler|inhalers|puffer|ventolin|salbutamol|albuterol|nebuliser|nebulizer ~6 nothing|useless|not|isnt|doesnt|didnt|wont|no ~2 help*|work*|good|use|relief|effect|difference|anything ; inhaler|puffer|ventolin ~4 nothing|useless
tearing | tear* ~4 pain*|back|chest ; ripp* ~4 pain*|back|chest|apart ; pain* ~6 tear*|ripp*
back-upper | shoulder blades|blade ; upper back ; between ~2 shoulders|shoulder ; @my back
chest-to-back | chest _5 @my|through|into|to back ; chest through ~3 back
leg-swollen | leg|calf|ankle|thigh ~4 swollen|swell*|bigger|puffy|fat ; swollen|swell* ~3 leg|calf|thigh
faint-feeling | going to|about to|gonna|nearly|almost|feel|might ~2 pass out|faint|collapse|black out|blackout ; light ~1 headed ; lightheaded* ; faint ; woozy
legs-weak | legs ~4 weak*|jelly|collapsing|heavy|paralys*|giving|move|walk ; weak* ~3 legs ; cant walk|stand
arms-weak-too | now ~3 arms|hands ; arms|hands ~3 too|now|aswell|also|weak* ; moved|spread|spreading|creeping|moving ~2 up ; and arms|hands
bulbar | swallow* ~4 hard|difficult*|trouble|choking|cant ; trouble|difficulty|hard|cant ~2 swallow* ; eyelids ~3 droop* ; double vision ; seeing ~1 double|two
double-vision | double vision ; see|seeing|sees ~2 double|two ~1 of|everything ; seeing double
shaky | shak* ; trembl* ; jittery ; tremor*
sweat-now | sweat* ; clammy ; dripping
drowsy | wont|cant|hard ~2 wake ~1 up|him|her|properly ; sluggish ; unresponsive ; dopey ; zoned|spaced out ; barely ~2 conscious|awake|respond* ; slow ~2 respond*|answer* ; eyes rolling
polydipsia | type one|1|two|2 diabet* ; diabetic* ; insulin|metformin|gliclazide
sugar-low | hypo ; low ~1 sugar ; sugar ~3 low|dropped ; skipped|missed|not eaten|eat ~2 meal|lunch|breakfast|dinner|after
not-feeding | wont|not|refus*|stopped|isnt|hasnt ~2 feed*|drink*|suck*|breastfeed*|nurse ; off ~2 feeds|milk ; not keeping ~2 down
floppy | floppy ; limp ; like ~2 rag doll ; no muscle tone
newborn-yellow | yellow ; jaundice*
mottled | mottled ; marbled ; blotchy ~2 skin|legs|arms|cold
non-blanching | rash|spots|spot|dots ~8 @not ~2 fade*|blanch*|disappear*|go|vanish* ; press* ~3 glass ; glass ~2 test|press*|over
chemo | chemo* ; neutropeni* ; white cell* ~3 low
co-source | carbon monoxide ; co alarm|detector ; monoxide ; boiler ; generator ; charcoal ; barbecue|bbq|stove|heater ~4 inside|indoors|tent|room|caravan|house
several | we all|both ; all of us ; everyone|everybody|whole family|house|both
birth-now | head ~3 out|crowning|showing|visible ; baby ~2 coming now|out ; @cant make it ~3 hospital ; contractions ~5 minute|minutes|two|2|every apart|long|minutes|minute ; need|urge|want* ~2 push ; cord ~4 out|hanging|between|feel
birth-now- | push myself|yourself|harder|through|on|it|the ; push ~1 work|exercise|study|limits
suicide- | be here at|in|for ~2 meeting|party|work|school|office|conference|hospital
csf | clear|watery|thin|bloody ~2 fluid|liquid|water|discharge ~5 nose|ear|ears ; blood|bleeding ~3 ear|ears ; nose|ear|ears ~3 leaking|dripping ~2 clear|fluid|water|blood
impaled | stab*|impale*|pierced|stuck|went|sticking|embedded ~5 knife|scissors|glass|rod|pole|stick|rebar|branch|chest|stomach|belly|neck|thigh|eye ; knife|scissors|glass|rod|pole|stick|rebar|branch ~3 through|in|into|sticking ~3 chest|stomach|belly|neck|thigh|eye|leg|back|head
trauma-grave | trapped|pinned|crushed ~2 under|between|beneath|by ; run|ran|knocked over|down by ; hit by ~3 car|truck|lorry|bus|van|train|motorbike|motorcycle ; thrown ~3 car|motorbike|bike|horse ; fell ~5 storey|story|stories|storeys|floor|floors|window|balcony|roof|ladder|scaffold*|cliff|tree|metres|meters|feet
suicide | cut|cutting|slit|slashed ~1 @my wrist*|throat ; taken ~2 pills ~3 die|end|over ; said ~1 goodbye* ; wrote|written|writing ~2 note ; dont want ~1 be here|alive|live ; whats ~1 point ~2 living|going|being ; better off dead ; not wake up ; going to do it|end ; got ~3 pills|rope|gun|knife ready
overdose | swallow*|took|taken|ate|eaten|downed|drank ~3 all|everything|whole|entire|lot|every|handful|fistful ~4 pills|tablets|them|bottle|packet|pack|box|meds|medication|medicine|paracetamol|antidepressants|insulin|it ; swallow* all ; too many|much ~2 pills|tablets|paracetamol|insulin|meds|medication|tramadol|oxycodone|morphine|methadone ; injected|took ~3 double|triple|wrong|ten ~3 insulin|dose|methotrexate|digoxin|warfarin ; found ~4 empty ~3 packet*|bottle*|blister*|packs
overdose- | too much ~2 coffee|food|tea|alcohol|wine
poison | eaten|ate|picked|eating ~4 mushroom*|berries|foxglove|yew ~6 sick|vomit*|ill|diarrhoea|hallucinat*|yellow|belly|pain ; drank|drunk|swallow*|drinking ~5 bleach|antifreeze|weedkiller|paraquat|petrol|cleaner|detergent|turpentine|screenwash|disinfectant|dishwasher|drain ; swallow*|ate|eaten ~3 battery|batteries|magnet|magnets|pod|pods|capsule of|detergent ; snake|viper|adder|scorpion|spider|jellyfish ~3 bit*|sting|stung ; bit*|stung ~3 snake|viper|adder|scorpion|jellyfish ; breath*|inhal* ~3 fumes|chlorine|gas|smoke|ammonia
electric | electrocut* ; electric|electrical shock ; shock ~3 mains|socket|plug|wire ; struck ~2 lightning
convulsion | fits|fitting ; jerking|shaking ~3 all over|uncontrollabl*|body ; went|gone stiff ; eyes ~2 roll* ~1 back ; foaming ; seiz*
convulsion-long | @not stop*|stopped ~1 seiz*|fitting|jerking|convuls* ; seizure|fit|fitting|seizing|convuls* ~6 @not stop*|stopped|stopping ; seizure|fit|fitting|seizing|convuls* ~4 five|5|ten|10|fifteen|20|twenty ~1 minute* ; one ~2 seizure|fit after|another
vision-loss | lost ~2 sight|vision ; @cant see ~5 eye|anything ~1 eye|left|right|all|anymore ; curtain ~4 eye|vision|sight ; gone|went blind ; blind ~2 eye ; vision ~3 gone|black|went
one-side-weak | arm|leg|hand ~3 weak|limp|numb|floppy|dead|useless ; @cant lift|raise ~2 arm|arms|leg
slurred | @not make|making ~1 sense ; talk*|speak* ~2 nonsense|rubbish|gibberish|jumble* ; mixing ~1 up words ; cant ~2 words out ; words ~4 not|wont|arent|dont ~2 come|coming|make|making
faint | keel* over ; passed|passing out ; collaps* ; fell ~2 unconscious|lifeless ; went down ~2 ground|floor
unconscious | @not|cant|wont|nobody ~2 wake|rouse|revive ~1 him|her|them|up ; @not respond* ; unresponsive ; out cold ; lifeless ; found ~2 unconscious|unresponsive|collapsed
no-pulse | no|without pulse|heartbeat ; pulse|heartbeat gone ; @cant find|feel ~2 pulse|heartbeat ; doing|giving|started cpr
abdomen-rigid | belly ~3 rigid|hard|board|rock|wooden|solid ; rock|rigid|board ~2 hard ~2 belly
worst-ever | worst ~3 ever|life ; like nothing ; never ~2 pain like
`;
