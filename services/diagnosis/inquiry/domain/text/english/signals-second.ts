// English words of the red-flag signals of blood, belly, poison, injury, women and children; names and rules are those of the terminology package.
// WORDING: the project's own everyday English.

export const SIGNALS_SECOND = `
anaphylaxis-cause | allerg* ~1 reaction|to ; allergic ; stung ; sting ; bee|wasp|hornet|insect|scorpion sting*|stung|bite ; after|eating|ate|eaten|had ~4 peanut*|nuts|shellfish|prawn*|shrimp*|seafood|egg|eggs|milk|strawberries|mango|fish ; after|taking|took|given|had ~4 penicillin|amoxicillin|antibiotic*|ibuprofen|injection|vaccine|vaccination|infusion|medicine|tablet|pill ; anaphyla*
hives | hives ; urticaria ; wheals ; welts ; rash* ; red|itch* ~2 all over ; itching all over
throat-swelling | throat|tongue|face|lips|lip|eyes _4 swell*|swollen|closing|closed|tight*|puff*|closes ; swell*|swollen ~4 throat|tongue|face|lips|lip|mouth ; swell* ~2 face
lips-swollen | lips|lip|tongue|mouth ~3 swell*|swollen|puff* ; swell*|swollen ~3 lips|lip|tongue ; face ~3 swell*
anaphylactic-shock | anaphylactic ; anaphylaxis
haematemesis | vomit*|throw*|threw|bring*|brought ~1 up ~3 blood ; vomit* ~3 blood ; bloody vomit ; blood ~3 vomit|vomiting ; coffee ground* ; haematemesis
haemoptysis-heavy | cough* ~1 up ~4 cup|cups|lot|lots|mouthful*|clots|pint|glass|half|loads|large|amounts ~4 blood ; cough* ~2 blood _4 @not ~1 stop*|everywhere ; cough* ~2 lots|cups|mouthful*|clots ~2 blood ; massive haemoptysis
haemoptysis | cough* ~5 blood ; blood|bloody _3 cough*|phlegm|sputum|mucus|spit ; blood when|whenever i cough ; haemoptysis ; phlegm|sputum|mucus ~3 blood* ; spit* ~2 blood ; blood* ~2 handkerchief|tissue ~3 cough*
melena | melena ; black|tarry|tar ~2 stool|poo|faeces|motions ; stool|poo|faeces|motions|bowel _6 black|tarry|tar
stool-blood | blood* ~5 stool|poo|toilet|faeces|motion|motions ; bloody stool|diarrhoea|poo|bowel ; stool|poo|diarrhoea _3 blood* ; rectal bleed* ; bleed* ~5 rectum|bottom|anus|passage|bum ; bottom|rectum|anus ~1 bleed* ; blood when i wipe|go ; blood* ~2 diarrhoea
heavy-bleeding | bleed* ~4 heav*|profus*|badly|lot|lots|severe*|everywhere|loads ; heav*|severe*|profus*|massive*|uncontroll*|badly ~1 bleed*|bled|blood ; bleed*|blood|bleeding _6 @not|cant|cannot ~2 stop*|slow* ; blood ~3 spurt*|gush*|pour*|pump*|spray*|everywhere|squirt* ; spurt*|gush*|pour* ~2 blood ; los*|lost ~2 lot|lots|much|loads ~1 of|blood ~1 blood ; haemorrhag* ; @cant ~2 stop ~2 bleed* ; cut|chopped|sawed|sliced|ripped|tore off ~3 finger|hand|arm|leg|toe|fingers ; finger|hand|arm|leg|fingers ~3 cut|chopped|torn off ; sever* ~2 artery|finger|arm|leg ; bleed* like ; nosebleed|nose ~4 @not|cant ~2 stop*
heavy-bleeding- | period*|menstru* _6 heav*|bleed* ; heavy ~1 period*|menstru* ; bleed* ~2 heav* ~4 period*|menstru*
nose-bleed-long | nosebleed|nosebleeds|nose _6 @not|cant ~2 stop* ; nosebleed ~4 hour|hours|minutes
abdomen-rigid | @belly ~4 hard|rigid|stiff ~3 board|rock|stone|wood|plank ; rigid|boardlike|board @belly ; rebound tenderness ; @belly rigid ; @belly ~2 is|feels rigid ; hard|rigid ~2 board|rock|stone _5 @belly|belly
abdomen-severe | @bad|worst|sharp|stabbing|crippling ~3 @belly ~1 pain*|ache*|cramp*|hurt* ; @belly ~2 pain*|ache*|cramp* ~3 @bad|worse ; @belly ~2 hurt*|hurts ~3 @bad|much|badly|hell ; @bad ~2 pain*|cramp* ~4 @belly|side ; sudden* ~2 @bad ~2 @belly ; doubl*|bent over|up ~2 pain|pains|cramps|agony ; @belly ~3 unbearabl*|agony ; writhing|rolling|screaming ~4 pain ; @belly ~5 doubled
abdomen-pain | @belly _3 pain*|hurt*|ache*|aching|cramp*|sore|agony ; pain*|cramp*|ache*|hurt*|aching ~6 @belly ; bellyache ; stomachache ; pain* ~3 pelvis|groin ; pelvic|abdominal pain*
right-lower | lower right|righthand ~4 @belly|side ; right lower ~3 @belly|side ; @belly ~4 lower right ; right side ~3 @belly ~4 pain*|hurt* ; pain* ~3 lower right
no-stool-gas | @cant|@not|no|unable ~3 pass*|passed ~3 gas|wind|stool ; no gas|wind ~2 stool|bowel ; @not|cant ~3 fart*
belly-hard | @belly ~3 hard|rigid|stiff ; hard|rigid @belly
missed-period | period|periods ~6 late|overdue|missed|delayed ; missed ~2 period* ; late|overdue period ; positive|pregnancy ~2 test ~2 positive ; positive ~1 test ; might|may|could be pregnant ; no period ~2 #5 weeks ; @not ~2 had|have|come ~2 period
ectopic-named | ectopic
pregnant | pregnan* ; weeks|months gone ; trimester ; antenatal ; expecting ~1 baby|child|twins ; mother to be
pregnant- | pregnancy test ~3 negative ; @not pregnant
vaginal-bleed | bleed* ; bled ; spotting ; blood ~4 down|underwear|pants|knickers|vagina* ; blood
vaginal-bleed- | bleed*|bled|blood ~6 nose|gums|gum|stool|poo|toilet|rectum|bottom|finger|hand|toe|knee|lip|piles|teeth|urine|pee|cough*|phlegm|sputum|vomit*|mouth|ear|eye|cut|wound|head|leg|arm ; nose|gums|gum|finger|hand|toe|knee|lip|piles|haemorrhoids|teeth|urine|pee|cough*|phlegm|stool|vomit*|cut|wound ~5 bleed*|blood|bled ; blood pressure|sugar|test|tests|group|glucose|oxygen|type|count|clot|clots|vessel* ; nosebleed*
postpartum | gave|given|giving birth ; postpartum ; postnatal ; after ~2 birth|delivery|childbirth|section ; had ~2 baby ~3 ago|yesterday|week ; delivered ~3 ago|baby|yesterday ; since ~2 birth|delivery
lochia-heavy | lochia ~3 heav*
waters | water|waters broke|breaking|broken ; water|waters ~2 has|have|just broken|broke ; amniotic fluid ~3 leak* ; leak* amniotic ; cord ~4 out ; prolapsed cord
fetal-still | foetal|baby movement*|movements ~2 stopped|gone|less|reduced ; no foetal|baby movement* ; reduced|less|no|decreased ~2 movement* ; foetus ~3 @not ~1 mov*
baby-not-moving | baby ~3 stopped moving|kicking ; baby ~3 @not ~3 mov*|kick* ; @cant|@not ~2 feel|felt ~4 baby ~2 mov*|kick* ; @not feel* ~1 baby ; baby ~2 stopped
preeclampsia-sign | headache* ; see*|seeing ~3 spots|stars|lights|flashes ; blurr* ; blurred vision ; swollen|swelling|swell* ~3 feet|hands|face|ankles|legs|fingers ; feet|hands|face|ankles|legs ~4 swollen|swelling|swell*|puffy ; upper belly
eclampsia | eclampsia ; preeclampsia ; pre eclampsia
contractions | contraction* ; labour pain* ; cramps|cramping ~2 every
pad-soaked | soak* ~5 pad|pads|tampon|tampons|towel ; pad|pads|tampon|tampons ~4 hour|hourly ; flooding ~3 pad*
menses-long | period*|bleeding ~5 #10 days ; period* ~4 weeks
vision-loss | sudden* ~4 blind|sight|vision ; @cant|couldnt see out|anything|nothing|from|with|in|at ~5 eye|eyes|all|anything|left|right ; @cant ~1 see anything|nothing ; sudden* ~3 @cant ~1 see ; los*|lost|loss ~4 sight|vision|eyesight ; went|gone|going|suddenly|turned blind ; blind ~2 one|left|right eye ; curtain ~5 eye|vision|sight ; vision|sight ~3 gone|disappear*|black|dark ; eye ~3 went|gone black|dark|blind
vision-loss- | los*|lost ~1 sight of ; losing ~3 slowly|gradual*
eye-pain | eye|eyes|eyeball _3 pain*|hurt*|ache*|aching|agony ; pain*|ache* ~4 eye|eyes
halos | halo* ; rainbow* ~4 light* ; blurr* ~1 vision ; vision ~2 blurr*
eye-chemical | bleach|acid|chemical*|lime|cleaner|glue|alkali|ammonia|caustic|detergent ~7 eye|eyes ; eye|eyes ~6 bleach|acid|chemical*|glue|lime|cleaner
floaters | floaters ; black spots|dots|specks ; cobwebs
flashes | flashes|flashing ~2 light* ; flashes ; flashing lights
flashes- | hot flashes ; flashes|flash of ~1 heat|anger
sudden-deaf | sudden* ~4 deaf|hearing ; lost ~2 hearing ~5 sudden*|overnight|ear|today ; woke ~3 deaf ; deaf ~4 sudden*|overnight ; @cant hear ~4 sudden*|ear ~2 since
cauda | numb* ~5 groin|buttock*|bottom|genital*|saddle|anus|crotch|legs ; bottom|groin|buttock*|saddle|crotch|genitals ~4 numb* ; @cant ~2 control|hold|feel ~3 bladder|bowel*|pee|urine|poo ; los*|lost|loss ~2 control ~3 bladder|bowel* ; wet|wetting|soiled|soiling|messed @self ; incontinen*
back-pain | back|spine _3 pain*|hurt*|ache*|aching|killing ; pain*|ache*|hurt* ~4 back ; backache ; sciatica ; slipped disc ; numb* ~2 legs ; legs ~2 numb*|weak
polydipsia | diabet* ; sugar ~3 high ; insulin ; high ~2 sugar
ketosis | ketone* ; ketoacidosis ; breath ~3 fruity|acetone|apples ; fruity breath
hypoglycaemia | hypoglycaemi* ; hypo ; low ~2 sugar ; sugar ~3 low|dropp*
sugar-low | sugar ~3 low|dropp* ; low sugar ; hypo
poison | poisoned|poisoning|poison|poisons ; drank|drunk|drink|drinks|drinking|swallow*|ate|eaten|ingest*|took|sipped ~4 bleach|detergent|antifreeze|pesticide|weedkiller|herbicide|paraquat|rat|petrol|gasoline|paint|cleaner|methanol|acid|battery|batteries|magnet*|turpentine|insecticide|disinfectant|kerosene|thinner|lye|nail ; carbon monoxide ; gas leak* ; smell|smelled|smells gas ; smell ~2 gas ; inhal*|breathed ~2 gas|fumes|smoke|chlorine ; snake|viper|cobra|adder|rattlesnake ~2 bit*|bite* ; bit*|bite ~3 snake|viper|cobra|adder|rattlesnake ; snakebite ; venom* ; poisonous|wild|toadstool* ~1 mushroom*|berries|plant ; cyanide ; arsenic ; swallow* ~4 battery|magnet*|needle|blade
poison- | carbon monoxide detector ~4 install*|bought|buy ; water drink ; drink* ~3 gas|soda ; @child safe
overdose | overdos* ; took|taken|swallow*|taking|eaten|ate|drank|takes ~3 whole|entire|full|all ~5 bottle|pack|packet|box|pills|tablets|strip|bottles|paracetamol ; took|taken|swallow*|taking|eaten|ate ~1 #10 ~4 pills|tablets|paracetamol|capsules|aspirin|sleeping ; took|taken|swallow*|ate|eaten|taking ~1 too many|much ~4 pills|tablets|medicine|medication|paracetamol|insulin|capsules ; handful ~2 pills|tablets ; too much insulin
overdose- | #10 mg|milligram*|milligrams|g|mcg
choking | choking ; choke on ; choked on ; heimlich ; food|meat|something ~4 windpipe|airway ; inhaled ~3 toy|coin|bead|peanut|nut|food
choking- | choking ~1 feeling|sensation|fit|up ; feel* like ~2 choking
stuck | stuck|lodged ~4 throat|windpipe|airway|neck ; chok* ; throat ~3 stuck
small-object | peanut|bead|coin|button|marble|grape|nut|battery|toy|lego|magnet|nuts|candy|sweet
no-voice | @cant ~2 make ~2 sound|noise ; @cant talk|speak ; no sound ; holding|clutch* ~2 throat|neck
sudden-cough | sudden* ~4 cough*
cannot-swallow-saliva | @cant ~2 swallow ~3 saliva|spit|anything|water|own ; @cant ~2 open ~2 mouth|jaw ; drool* ~6 swallow*|throat
epiglottitis | drool* _6 breath*|swallow* ; drool* ~4 throat
dysphagia | trouble|difficulty|hard|harder|difficult ~2 swallow* ; @cant ~1 swallow ; food ~4 sticks|stuck|stick
testis-pain | testic*|testis|testes|balls|ball|scrotum|bollocks|nuts _4 pain*|hurt*|sore|ache*|aching|swollen|swelling|agony|tender ; pain*|ache*|hurt* ~5 testic*|testis|testes|balls|scrotum|bollocks
testis-torsion | testicular torsion ; torsion
priapism | erection ~5 hours ; erection ~4 @not ~2 go|away|down
sepsis-named | sepsis ; septic ; septicaemia ; blood poisoning
sepsis-sign | shiver*|shak* ~2 uncontroll*|chills ; shaking chills ; rigor* ; mottled ; breathing ~2 fast ; heart ~2 rac*|fast ; hands|feet ~3 cold ; @not pee* ; teeth chattering
immuno | chemo* ; leukaemia ; transplant* ; immunosuppress* ; hiv ; weak immune ; no spleen
heat-exposure | in|under ~2 heat|sun ; heatwave ; heat wave ; sauna ; hot ~1 car ; steam room ; in ~2 hot sun|weather ; working|work|ran|running ~4 heat|sun|hot ; sunbath*
heat-stroke | heatstroke ; heat stroke ; sunstroke ; sun stroke
burn | burn*|burnt|scald* ~4 all over|body ; burn*|burnt|scald* ~3 whole body|face ; @bad|third|large|huge|bad|major ~1 burn|burns|scald|degree ; third degree ; electric shock ; electrocut* ; struck by lightning ; lightning strike ; drowned|drowning ; nearly drowned ; caught|on fire ; clothes ~2 fire ; burnt|burned|burns ~5 explo*
burn- | @bad ~1 burning ; burn* ~2 out|feet|urine|pee|eyes|mouth|throat|tongue|belly|chest|pain|sensation|feeling
scald | scald* ; boiling|hot|burning ~1 water|oil|soup|coffee|tea|fat|steam|kettle ; burned|burnt|burn ~4 hand|arm|leg|face|foot|finger|fingers|thigh|belly|stove|iron|oven ; spill* ~4 boiling|hot
scald- | drink*|like*|prefer*|hot hot ~1 water|tea|soup|coffee|drinks ; hot water bottle ; hot tea help*
burn-bad | blister* ; skin ~3 peel*|off|black|white|charred ; charred ; raw
trauma-grave | hit|knocked|run|ran|struck|crushed over|down|by|under ~3 car|bus|truck|lorry|van|train|motorbike|vehicle|tram|motorcycle ; car|road|traffic|motorbike|motorcycle|bike accident|crash|collision ; been|was|got|were|hes|is stabbed ; stab|gunshot wound* ; gunshot ; was|been|got shot ; shot in ~1 head|chest|leg|belly|back ; fell|fallen|fall|falls|jumped|dropped ~3 from|off|out ~4 roof|ladder|building|floor|storey|balcony|tree|scaffold*|window|horse|height|cliff ; bone ~3 stick*|through|out|showing ; open fracture ; amputat* ; crush* ~2 machine|under ; guts|bowels ~3 out
trauma-grave- | shot of|flu|jab
head-injury | hit|banged|bumped|knocked|struck|hurt|injured|smashed|bang|bump|cracked|whacked ~3 head ; head injury|trauma|wound ; concuss* ; fell|fallen|landed ~4 head ; blow to ~2 head ; head ~2 hit|struck|banged
fall | fell|fallen|fall|tripped|slipped
cannot-stand | @cant ~4 stand|walk|weight|up ; @not ~2 stand|walk|weight ~1 on|weight|bear
rabies | bit*|bite|bites|scratch* ~5 dog|cat|bat|monkey|rat|fox|raccoon|animal|puppy ; dog|cat|bat|monkey|rat|fox|raccoon|puppy ~2 bit|bite|bites|bitten|scratched|scratch ; bitten
rabies- | a|little bit ; bit of|like
tetanus | rusty ~1 nail|knife|wire|metal|screw|tin|blade ; stepped|step|stepping|trod|standing ~4 nail ; tetanus ; lockjaw
urine-none | @cant|@not|unable ~5 pee|urine|water ; no urine|pee ; pass* no urine
urine-none- | pee ~2 blood ; @not|cant ~2 hold|control|stop ~3 pee|peeing|urine ; pee ~2 often|much|well|properly ; @not|cant ~4 drink*|water ; water broke*
urine-blood | blood* ~4 urine|pee ; urine|pee _5 red|blood*|pink|cola|coke ; haematuria
child | @child ; little one ; grandchild
child- | my baby is ~2 due ; want|trying|had|gave|having ~3 baby|child
infant | newborn|neonate ; infant
not-feeding | @not|@cant|refus*|stopped|hardly|barely ~3 feed*|drink*|suck*|nurs*|breastfeed*|fluids|milk|bottle ; @cant|@not ~2 keep ~4 down ; @not|refus* ~2 eat*|food or|and|nor ~2 drink* ; off ~1 feeds
dehydration | sunken ~2 eyes|fontanelle|soft|eye ; eyes ~3 sunken ; no|without tears ; @not|no|dry|without ~5 nappy|nappies ; dehydrat* ; soft spot ~3 sunken
bulging-fontanelle | bulging ~2 soft|fontanelle|fontanel ; soft spot ~3 bulg*|swollen|sticking ; fontanelle|fontanel ~3 bulg*|swollen
inconsolable | inconsolabl* ; cry*|scream* ~5 stop|hours|nonstop|settle|comfort* ; @not ~1 stop* crying|screaming ; high pitched ~1 cry*|scream*
red-jelly | currant jelly ; red ~1 jelly|jam ; jelly ~4 blood ; blood* ~1 jelly
rash-fever-hand | hand foot ?and mouth
mastoid | grunt* ; nostrils ~3 flar* ; flar* ~1 nostril*|nose ; stridor ; breath* ~3 fast|rapid*|quick* ; fast|rapid breathing ; labour* breathing ; struggl* ~2 breathe
indrawing | rib|ribs|chest|skin|belly ~5 suck*|pull* ~1 in ; suck*|pull* in ~5 rib|ribs|breath*|chest
barking-cough | bark* ~1 cough* ; seal ~1 cough ; croup ; cough* ~4 seal|dog|barking
leg-swelling-one | left|right|one ~2 leg|calf|ankle _4 swollen|swelling|swell*|bigger|swelled ; swollen|swelling|swell* ~3 one|left|right ~1 leg|calf ; calf _3 swollen|swelling|swell* ; swollen calf ; dvt ; clot ~3 leg
dvt-risk | long|hour ~2 flight|drive|journey|haul ; after|since|had ~4 surgery|operation ; in ~3 cast|plaster ; bed rest ; bedridden ; contraceptive|control pill ; flight ; plane
limb-cold | left|right|one ~1 leg|foot|arm|hand _4 cold|pale|white|blue|icy ; leg|foot|arm|hand _3 cold|icy ~1 and ~1 pale|white
limb-pain-sudden | sudden* ~5 leg|foot|arm|hand ~3 pain*|hurt* ; sudden* ~3 pain* ~4 leg|foot|arm|hand ; leg|foot|arm|hand ~2 sudden* ~4 hurt*|pain*|cold|pale
jaundice | jaundice* ; skin ~4 yellow ; yellow skin
yellow-eyes | eye|eyes|whites _6 yellow ; yellow ~1 eye|eyes
dark-stool-pale | stool|poo _3 clay|pale|white ; pale|clay ~1 stool|poo
weight-loss | los*|lost ~3 weight ; weight loss ; lost ~1 #3 kg|kilo*|kilos|lbs|pounds|stone|pound
weight-loss-much | lost ~2 #10 kg|kilo*|kgs ; lost ~2 #22 lbs|pounds|lb
dieting | diet|dieting ; exercis* ; gym ; trying to lose
dieting- | @not|without|no ~1 diet*|trying|exercis*|dieting
lump | lump|lumps
breast-lump | lump ~5 breast|breasts|boob|armpit ; breast ~3 lump*
nipple | nipple* ~4 blood*|bleed*|discharge|inverted|sunken|turned ; blood* ~4 nipple*
postmenopausal | after|since|through|past ~2 menopause ; postmenopaus* ; post menopaus*
chronic-cough | cough* ~6 month|months ; cough* ~5 #3 weeks ; months ~3 cough* ; chronic cough
gas-gangrene | necroti* ; gangren* ; skin|wound|flesh ~3 black _4 smell*|stink*
red-swelling | red _2 swollen|hot|swelling ; swollen _2 red|hot
spreading-infection | red* ~4 spread* ; red streak*|line*|stripe* ; wound ~4 pus|infected|oozing ; infection ~2 spread*
joint | joint|knee|hip|ankle|elbow|wrist
swollen-eye | eye|eyelid ~4 swollen|swelling
syncope-exertion | faint*|collaps*|passed|blacked ~1 ~4 running|exercis*|training|sport|football|playing|gym|swimming|cycling ; running|exercis*|training|football ~3 faint*|collaps*
exposure | after ~1 eating|taking|drinking|using ; since taking
haemorrhoid | piles ; haemorrhoid* ; fissure
red-food | beetroot|beets|beet ; dragon fruit ; iron tablets|pills|supplements
menses-now | on ~1 period ; having ~2 period ; menstruating ; my period started
hernia | hernia|rupture
irreducible | @cant|wont|doesnt ~4 push|go|pushed|pushing|goes ~2 back|in
bilious | green|bile ~1 vomit* ; vomit*|throw*|threw ~3 green|bile
gush | gush* ~3 fluid|water|liquid ; water gush*
`;
