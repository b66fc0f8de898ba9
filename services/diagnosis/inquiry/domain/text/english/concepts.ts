// Single English ideas out of which a danger is told when nobody names it; the rules that join them are those of the terminology package.
// WORDING: the project's own everyday English.

export const ENGLISH_CONCEPTS = `
chest-place | chest ; breastbone ; sternum
press-event | standing|stood|sitting|sat|sits|sit|kneeling on ; clutch* ; clamp* ; squash* ; squeez* ; press* ; weight ; heavy ; heaviness ; fist ; gripp* ; grabbing ; brick|bricks ; rock ; tight* ; band ; crush*
wet-event | drenched ; soaked ; dripping ; sweat* ; clammy ; wet through ; pouring
grey-face | grey ; ashen ; pale ; white as|like ; gone white ; blue ; purple ; no colour ; colour ~2 drained|gone
arm-jaw | arm|arms|jaw|teeth|shoulder|neck ~4 pain*|ache*|aching|numb|heavy|tingl*|hurt*
radiates | up|into|to|down|towards ~2 jaw|teeth|neck|shoulder|shoulders|arm|arms|back ; radiat* ; spread*
confused | @not ~1 recognise|recognize|know ~1 us|me|anyone|him|her|who|where|people
fell-hit | came|come|thrown|knocked ~1 off ~3 bike|motorbike|motorcycle|horse|scooter|ladder ; helmet ~2 cracked|split|broken ; car|bike|motorbike crash|accident
thunderclap | like|as ~8 hit|kicked|struck|whacked|clubbed|smashed ~8 head ; hit|kicked|struck|whacked ~8 head with ~2 bat|hammer|brick|plank|club|axe
eye-chemical | cleaner|bleach|acid|lime|caustic|solvent|glue|superglue|ammonia|chlorine|cement|alkali|detergent|peroxide|pepper ~6 eye|eyes ; eye|eyes ~6 cleaner|bleach|acid|lime|caustic|solvent|glue|superglue|ammonia|chlorine|cement|detergent|peroxide ; cleaner|bleach|acid|caustic ~5 face and eyes
hard-touch | tight ~2 drum ; board|rock like
mouth-leak | half|side|corner ~3 mouth|face|lip ~5 hang*|droop*|drop*|sag*|down|dribbl*|drool*|slipped ; mouth|face ~4 hanging|slid|slipped|melting|melted ; dribbling|drooling
speech-off | wrong|muddled|jumbled|funny|strange words ; words ~4 wrong|jumbled|muddled|nonsense ; @not making|make sense ; sound* ~2 drunk ; talking gibberish|nonsense|rubbish ; cant ~3 words ; answers|answering ~3 nonsense|wrong
limb-off | arm|leg|hand|side|arms|legs ~4 useless|dead|heavy|hanging|limp|gone|dragging|wont|jelly|lifeless|floppy
side-word | left|right|one side|arm|leg|hand|foot ; half ~3 body ; one side
suddenly | sudden* ; woke up ; this morning ; today ; tonight ; just ; out of nowhere ; minutes|hour|hours ago ; now
fell-hit | fell ; fall ; hit ; banged ; knocked ; tumbled ; slipped ; crashed ; kicked
head-place | head ; skull ; forehead ; temple
sleepy-off | sleepy ; drowsy ; confused ; dazed ; cant ~2 remember ; keeps ~2 asleep|sleeping ; wont ~2 wake ; vacant ; glazed ; slurr*
vomits-again | vomit* ; throwing|threw|throw up ; being|been sick ; sick ~2 times|again
child-took | @child ~8 swallow*|ate|eaten|took|taken|got ~6 pills|tablets|medicine|medication|meds ; @child ~6 into ~3 pills|tablets|medicine|medication|meds|cabinet
overdose | strip|packet|pack|bottle|handful|box of ~3 pills|tablets|paracetamol|sleeping|antidepressants|insulin|meds ~4 gone|down|swallowed|taken ; swallowed|took|taken|downed ~2 handful|strip|bottle|packet|box|pack
big-blood | clots ; gush* ; flooding ; soaking|soaked ~4 pad|pads ; blood ~3 pouring|gushing|running|everywhere ; pouring ~2 blood
weak-off | dizzy ; faint* ; lightheaded ; light headed ; woozy ; racing heart ; heart ~3 racing|pounding ; weak ; collapsing
baby-inside | baby|foetus|bump ~6 move|moved|moving|kick|kicked|kicking|still ; kicks ; movements
moves-none | no|not|hasnt|havent|isnt|less|fewer|stopped|barely|hardly|didnt|cant ~3 move|moved|moving|kick|kicked|kicking|kicks|movement|movements|felt|feel ; stopped|slowed
half-sight | half ~4 vision|sight|see ; curtain|shade|veil|blind ~6 eye|vision|sight ; black|dark|grey curtain|shade|veil|shadow
fruit-breath | breath|mouth ~4 fruity|pear|acetone|sweet|nail ; fruity|acetone ~2 breath|smell
deep-breath | breath* ~3 deep|deeply|fast|heavy|hard|quick*|rapid*
confused | muddled ; cant think straight ; not making sense ; talking nonsense ; mumbling ; incoherent ; rambling ; away with the fairies ; doesnt know where|who ; @not know where|who ~2 is|am|are|we ; babbling ; disoriented ; delirious
heat-exposure | heatwave ; hot car ; in ~2 sun all|for|working ; marathon ; sauna ; baking|scorching|boiling ~2 sun|heat|day ; working ~3 heat
hot-body | skin|body|burning ~3 hot ; boiling|burning ~1 hot|up
no-sweat | stopped|not|isnt|no|without sweat*
voice-gone | @cant make ~1 sound|noise ; cant|couldnt|not ~2 cry|cough|speak|scream ; no sound|noise ; silent ; gone silent|quiet
eating-now | eating ; ate ; chewing ; playing with ; mouth ~2 full ; put ~4 mouth ; lego ; grape* ; coin ; nut|nuts ; sweet|sweets ; bead* ; marble*
throat-narrow | throat ~4 smaller|narrow*|shrinking|closing|closed|shutting
patches | welts ; hives ; blotch* ; red patches ; lumps ~3 skin|body ; itchy ~3 all over ; covered in ~2 rash|spots|bumps|welts|hives
face-swollen | face|lips|eyes|eyelids ~3 swell*|swollen|puff* ; swollen face|lips|eyes
wheezy | wheez* ; short of breath ; breathless ; struggling ~2 breathe
dizzy-sick | dizzy ; sick ; nausea ; nauseous ; headache* ; faint ; throwing up
belly-place | belly ; gut|guts ; tummy|tummys|bellys|stomachs ; stomach ; side
stabbed-event | stabb* ; knife* ; ripp* ; tear* ; sudden* ~3 pain ; agony ; doubled over ; excruciating
hard-touch | stiff ~2 wood|board ; hard ~3 rock|board|wood|stone|brick ; rigid ; @cant|not bear|stand ~4 touch* ; touch* ~4 agony|scream*|unbearable ; flinch*
goodbye | goodbye ; farewell ; sorry everyone|all|mum|for ; last message|time ; cant do this ; had enough ; cant take it|this|any|anymore ; no way out ; its over
pills-ready | lined|laid|counted|set|got|have ~2 up|out|ready ~4 pills|tablets|rope|blades|razor|knife ; lined|laid|counted ~3 pills|tablets ; all my pills|tablets ; written ~2 note|letter|letters ; standing|sitting on ~3 bridge|roof|ledge|tracks|edge
pregnant | #20 weeks pregnant|gone|along ; #30 weeks ,  ; weeks pregnant ; third|second trimester ; due date ; due in|next ~2 week|weeks|month ; bump ; expecting ~2 baby
pregnant- | due in ~2 court|rent|payment ; speed bump ; bump ~2 head|knee|elbow
seeing-spots | spots|stars|flashes|flashing|sparkles|zigzag* ~5 eyes|vision|see ; see|seeing|sees ~3 spots|stars|flashes|sparkles ; blurr* ~2 vision|eyes|sight ; vision ~2 blurr*
convulsion-long | seizure|fit|fits|seizing|seizures ~6 after another|the|other|each ; seizure|fit|fits|seizures ~3 back to|repeated*|again ~1 back|again
cold-exposure | in ~2 snow|cold|ice|freezing ~3 hours|night|long ; snow ~3 hours|night ; fell ~3 ice|frozen|river|lake
stiff-cold | stopp* shiver* ; no longer shivering ; mumbl* ; stumbl*
bottle-none | hasnt|havent|wont|not|didnt|refus* ~3 bottle|breast|milk|feed|feeds|fed|feeding
`;
