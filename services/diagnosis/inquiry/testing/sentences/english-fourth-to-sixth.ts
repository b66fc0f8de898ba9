// A fourth, fifth and sixth English list of sentences with the level a triage nurse would give; each was read once before words were added for it.
import { rows, type Sentence } from './sentence.ts';

/** Written before the rules and tables had been looked at. What the first run gave is told in the README. */
export const ENGLISH_FOURTH: readonly Sentence[] = [
  ...rows('fourth list', 'emergency', `
    my dad just collapsed in the kitchen and he's not breathing
    crushing tightness across my chest going into my jaw, feeling clammy
    her face has dropped on one side and she's talking gibberish
    worst headache ive ever had, came on like a thunderclap
    3 week old baby with temp of 38.7
    throat is closing up after eating shrimp
    He took a whole bottle of paracetamol
    I want to kill myself tonight, I have the pills
    throwing up blood, looks like coffee grounds
    heavily bleeding at 34 weeks pregnant
    can't stop the bleeding from my wrist, it's spurting
    my son swallowed a button battery
    fitting for ten minutes and hasn't come round
    suddenly can't see out of my right eye
    calf swollen and now short of breath with sharp pain when i breathe in
    asthma inhaler isn't helping, can't finish a sentence
    diabetic, vomiting, fruity breath, drowsy
    she's diabetic and had insulin, now sweaty and confused and won't eat
    carbon monoxide alarm went off and we all have headaches and feel sick
    tearing pain between my shoulder blades
    stiff neck, fever and light hurts my eyes
    rash that doesnt fade when i press a glass on it
    bleach splashed into his eyes
    fell off a ladder, can't feel my legs
    numb between the legs and ive wet myself, bad back pain
    my belly is rock hard and agony to touch
    passing black tarry stools and feeling faint
    toddler choking on a grape, going blue
    heart racing at 190 and i nearly blacked out
    pulled out of the pool, unresponsive
    got electrocuted, chest feels funny and passed out
    bitten by a snake, leg swelling up fast
    tongue and lips are swelling, hard to swallow, hives all over
    grandpa can't lift his left arm since this morning
    core temp 41, hot dry skin, babbling after the marathon
    breathing really fast, lips look grey, won't wake properly
    hit his head, vomiting again and again, one pupil bigger than the other
    I hear voices telling me to hurt my baby
  `),
  ...rows('fourth list', 'urgent', `
    testicle pain came on suddenly, so bad I vomited
    he's been hallucinating, shaking and sweating since he stopped drinking
  `),
  ...rows('fourth list', 'none', `
    I watched a documentary about heart attacks last night
    my grandmother died of a stroke years ago, I'm just tired
    no chest pain, no shortness of breath, just a runny nose
    legs are killing me after the gym
    laughed so hard I cried
    bit of heartburn after curry
    mild headache since this morning, went away with water
    my period is three days late
    I'd kill for a good night's sleep
    dying for a coffee, always sleepy in the afternoon
    nose bleeds a little when I blow it
    gums bleed when brushing
    stiff neck from sleeping funny
    baby is teething and drooling
    bloated after dinner
    my feet get cold in winter
    had seizures as a child, none since
    blood pressure 118/76, all good
    knee aches going upstairs for two years
    how can I prevent a stroke?
    I ate beets and my pee is pink
    haemorrhoids, a bit of blood on the paper
    small paper cut on finger, fine now
    dry eyes from the computer
    hay fever, itchy eyes, sneezing
    constipated for two days
    stomach butterflies before exams
    26 weeks pregnant, baby kicking lots, mild backache
    lost my voice after the concert
    hungover, headache and thirsty
    foot fell asleep after sitting cross-legged
    cough with white phlegm for 3 days no fever
    leg cramps at night
    my mum had breast cancer, should I get screened
    hair falling out two months after birth
    pulled a muscle in my shoulder playing tennis
    ECG was normal, doctor said nothing to worry about
    stressed out at work, need a holiday
    mosquito bite itches like crazy
    loose stools once after spicy food, ok now
  `),
];

/** Written in the most roundabout way, after the words were widened for the list before. What the first run gave is told in the README. */
export const ENGLISH_FIFTH: readonly Sentence[] = [
  ...rows('fifth list', 'emergency', `
    Mum woke up and half her mouth is hanging down, she keeps saying the wrong words
    He's clutching his chest, grey and drenched, says it's like someone standing on it
    ate at a Thai place, ten minutes later covered in welts and wheezing
    my two year old was playing with Lego, now he's drooling and can't make a sound
    water broke and I can feel the cord hanging out
    found my brother in the garage with the engine running, he won't answer me
    I've lined up all my tablets, I can't do this anymore, goodbye
    My baby is 5 weeks, feels burning hot and hasn't wanted a bottle all day
    stomach suddenly stabbing, now it's stiff like wood and I can't bear anyone touching it
    legs started tingling Monday, now I can't walk and my arms are going too, swallowing is hard
    I stood up after going to the loo, tar-coloured poo, and blacked out
    hands are trembling, soaked in sweat, I'm on insulin and I skipped lunch, can't think straight
    her seizures keep coming one after the other
    flashing lights then a black curtain came down over my left eye
    after chemo last week, shivering with 38.9
    got oven cleaner in my eye, it's burning and I can't open it
    my husband fell from the roof and can't move his legs
    38 weeks, pounding headache, spots before my eyes and swollen face
    bitten by an adder on a walk, ankle's ballooning and I feel faint
    He's been in the snow for hours, stopped shivering, mumbling and stumbling
  `),
  ...rows('fifth list', 'none', `
    my ears pop on planes
    I sneeze when I look at the sun
    tennis elbow playing up again
    had a nightmare that I was falling
    a bit hoarse after karaoke
    sore gums where the new dentures rub
    heart skipped a beat when he proposed
    my boss is a pain in the neck
    got a blister from new shoes
    craving sweets all afternoon
    baby has cradle cap
    mouth ulcer for four days
    sleepy after lunch most days
    sunburnt my nose a little yesterday
    dad had bypass surgery in 2012 and is doing great
    do I need a tetanus booster before travelling?
    period cramps, a hot water bottle helps
    I feel down since my cat died, but coping OK
    stubbed my toe, bit bruised
    acid reflux at night after pizza
  `),
];

/** Written after ideas (concepts.ts) were added for the list before. What the first run gave is told in the README. */
export const ENGLISH_SIXTH: readonly Sentence[] = [
  ...rows('sixth list', 'emergency', `
    my nan dropped her tea and can't lift that arm, face looks lopsided
    pain in the middle of my chest for an hour, going up into my jaw, sweating loads
    stung on the neck, itching everywhere, throat feels tight and I'm struggling for air
    toddler with a fever went stiff and started jerking, lips blue
    just gave birth, blood has soaked the sheets and I feel faint
    drank weedkiller and he's rolling on the floor
    came off his motorbike, helmet cracked, doesn't recognise us
    my tummy's been agony all night, now it's tight as a drum and I've a high temperature
    felt like someone hit me on the back of the head with a bat, then vomited twice
    grandad brought up a bowl of dark blood
    my brother says there's no point living and has hidden the sleeping pills in his room
    one leg is cold and white, terrible pain came out of nowhere
    drain cleaner splashed in my face and eyes
    collapsed on a building site in the heat, burning up, won't respond
    15 day old baby with a temperature of 38.5
    baby vomiting green and his tummy is hard and swollen
    so breathless she can only say two words at a time
    blood sugar 2.1 and he's talking nonsense
    fell off scaffolding, no feeling below the waist
    35 weeks pregnant, headache, seeing stars, blood pressure 165/105
  `),
  ...rows('sixth list', 'none', `
    climbed a mountain yesterday, legs are useless today
    my husband snores so loudly I can't sleep
    herbal tea for a week, appetite is better
    new pillow, neck is uncomfortable
    I sweat easily when I move about
    bowels normal, urine a bit yellow
    tested positive for helicobacter
    my son is a picky eater and small for his age
    period five days late, tummy a bit crampy
    mouth sores come back whenever I eat spicy food
    stiff shoulder from the air conditioning
    I need the loo whenever I'm nervous
    dad's blood pressure is well controlled on tablets
    dry flaky skin in winter
    my daughter grinds her teeth at night
    red eyes from wearing contacts too long
    cold drinks make my stomach feel chilly
    that doctor saving a heart attack patient on the show made me cry
    cheek a bit swollen after wisdom tooth removal, dentist says it's normal
    soles of my feet hurt after walking a lot
  `),
];
