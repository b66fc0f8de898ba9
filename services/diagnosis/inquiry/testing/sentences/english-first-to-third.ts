// English sentences of the project's own with the level a triage nurse would give them, as a frightened person types them.
// Written before a word of the English tables existed; what the first run gave is told in the README.
import { rows, type Sentence } from './sentence.ts';

export const ENGLISH: readonly Sentence[] = [
  ...rows('heart, brain and breath', 'emergency', `
    My chest hurts badly and I am sweating
    Crushing pain in the middle of my chest, it goes down my left arm
    I have a heavy pressure on my chest like an elephant sitting on it and I feel sick
    my dad has chest pains and he's gone grey and clammy
    Chest pain spreading to my jaw for half an hour
    I’ve got tightness in my chest, cold sweat, and my left arm feels numb
    chest pain and I can't catch my breath
    My husband's face has dropped on one side and he can't speak properly
    Suddenly my right arm went weak and my words come out slurred
    Mum woke up and can't move her left side
    Grandpa is talking gibberish and his mouth is crooked since this morning
    Sudden worst headache of my life
    The headache came on like a thunderclap and then I threw up
    high fever, terrible headache and my neck is so stiff I can't bend it
    I can't breathe
    She is gasping for air and her lips are turning blue
    I am so short of breath I cannot finish a sentence
    My wife collapsed and won't wake up
    He is unconscious and not breathing
    He's having a fit and it won't stop
    My husband is choking on a piece of meat and can't talk
    my oxygen level is 84%
    After a long flight my left calf is swollen and now I am short of breath
  `),
  ...rows('mind', 'emergency', `
    I want to kill myself
    I don't want to live any more
    I have been thinking about ending my life
    I wish I was dead, everyone would be better off without me
    im suicidal and i have the pills in front of me
    I keep cutting myself when I feel bad
    My son says he wants to die and he wrote a goodbye letter
    I'm scared I will kill myself tonight
    I feel like hurting myself
    voices tell me to kill my neighbour
    I am going to stab him
  `),
  ...rows('blood, belly and poison', 'emergency', `
    I am vomiting blood
    threw up something that looks like coffee grounds
    I cut my leg with a saw and the blood is spurting, it won't stop
    Bleeding heavily from a deep wound
    My stools are black like tar and I feel faint
    I coughed up a cup of bright red blood
    I took a whole bottle of paracetamol
    My toddler drank bleach
    She swallowed thirty sleeping pills
    The carbon monoxide alarm went off and we all have headaches and feel dizzy
    A snake bit me on the ankle
    My belly is hard as a board and it hurts to touch
    Sudden unbearable stomach pain, I'm doubled over and sweating
    I'm diabetic, my sugar is 2.1 mmol/L and I am confused
    Face is swelling up and I can't breathe after eating peanuts
    Stung by a wasp, hives all over and my throat is closing
    I got burned all over my body when the gas exploded
    My brother got an electric shock and fell down
    He fell from a ladder, hit his head and keeps vomiting
    He was hit by a car
    My right testicle suddenly hurts like hell
    I suddenly can't see out of my left eye
    Bleach splashed into my eyes
    I have back pain, my bottom is numb and I wet myself
    working in the heat all day, now he is confused and his skin is burning hot
    My temperature is 106 F
    We found him in the snow, he is ice cold, drowsy and his temperature is 31 C
  `),
  ...rows('women and children', 'emergency', `
    I am 30 weeks pregnant and bleeding
    pregnant, bad headache and I see spots, my feet are swollen
    I'm 7 months pregnant and my baby has stopped moving
    My period is three weeks late, sharp pain low in my belly and I fainted
    My water broke at 28 weeks
    gave birth five days ago and I'm soaking a pad every half hour
    My baby is six weeks old and has a fever of 38.5
    My 2 year old has a high fever and a stiff neck
    My little girl had a fit with her fever
    child with fever and purple spots that do not fade when pressed
    My newborn won't feed and is floppy
    My daughter swallowed a button battery
    My son is hot, drowsy and I can hardly wake him up
    Toddler has a peanut stuck in his throat and is turning blue
  `),
  ...rows('today', 'urgent', `
    I fainted this morning in the shower
    There is blood in my stool
    My stools have been black for two days
    There is some blood when I cough
    My temperature is 104 F
    My 3-year-old has a fever of 39.6
    I hit my head and have a bump
    A stray dog bit me on the hand
    I stepped on a rusty nail
    My left calf is swollen and painful
    my blood pressure is 190/100
    The whites of my eyes have turned yellow
    I have not been able to pee since yesterday
    Pain in the lower right side of my belly since last night
    I see flashes and a lot of new floaters
    My urine is red
    My partner hits me
    My husband beats me when he drinks
    I found a lump in my breast
    I've lost 20 kg in three months without trying
    I suddenly went deaf in one ear
    I'm having a seizure every week
    I hear voices that nobody else hears
    My baby has diarrhoea, sunken eyes and has not had a wet nappy all day
    I'm 20 weeks pregnant and my belly hurts
    My testicle is sore
    I have fever and I feel breathless
    spilled boiling water on my arm and it has blisters
  `),
  ...rows('denied', 'none', `
    I have a headache but no chest pain and no trouble breathing
    No chest pain, shortness of breath or fainting
    She denies suicidal thoughts
    I don't want to kill myself, I just feel low
    I have never had a seizure
    He didn't lose consciousness and isn't bleeding
    Cough without blood
    There is no blood in my stool
    I have a rash, no swelling of the lips, no difficulty breathing
    I am not suicidal
    My arm isn't weak and my speech is fine
  `),
  ...rows('past, kin, fear, films', 'none', `
    Last year I had a stroke
    My grandfather died of a heart attack
    I had a seizure when I was a child
    history of anaphylaxis to penicillin
    My mother had a stroke ten years ago, now she has a cough
    I'm worried about having a heart attack
    I am afraid of getting a stroke like my uncle
    In the film the hero jumps off a bridge
    I read about a man who committed suicide on the news
    What are the signs of a stroke?
    How can I prevent heart attacks?
    Two years ago I coughed up blood and had tuberculosis
    I watched a documentary about carbon monoxide poisoning
    My sister had appendicitis as a teenager
  `),
  ...rows('everyday complaints', 'none', `
    I have been tired for two weeks and sleep badly
    My back is killing me after gardening
    I'm dying for a coffee and my mouth is dry
    I nearly died laughing
    Mild headache and a runny nose since yesterday
    I have palpitations when I drink coffee
    My stomach is bloated after eating
    My periods are irregular and painful
    I feel anxious and cannot fall asleep
    My hands and feet are always cold
    Night sweats and hot flushes since menopause
    dry cough with a sore throat for 3 days
    I have a slight fever of 37.8
    Constipated for a week, no appetite
    My knees ache when the weather is damp
    My head feels heavy and I am dizzy when I get up
    I wake up at 3 every night and can't get back to sleep
    Itchy skin and a rash on my arms
    My child has a cold and a slight cough
    I had a stroke of luck today
    I like to stroke my cat when I'm sad
    I bruise easily and my nails are brittle
    I get heartburn after spicy food
    Loose stools every morning for three months
    The news about the war makes me sad
    I am short-tempered and irritable before my period
  `),
];

/** A second list, written after the tables had been filled and the first list run, and before the reader was run on it. */
export const ENGLISH_SECOND: readonly Sentence[] = [
  ...rows('second list', 'emergency', `
    There is this awful squeezing behind my breastbone, I'm dripping with sweat
    dad clutched his chest and went down, he is grey
    my chest feels like it is in a vice and the ache runs into both arms
    Half of my face feels dead and I keep dropping things from my right hand, started an hour ago
    Grandma suddenly can't find her words and one arm just hangs there
    My head exploded with pain out of nowhere and I've been vomiting since
    he's wheezing so badly he can only get two words out
    lips went blue, baby barely breathing
    my throat is swelling shut after a bee sting
    Broke out in hives after the antibiotic and now I feel like I'm going to pass out
    My wife has been shaking all over for ten minutes and won't come round
    I can't wake my flatmate, there's an empty pill bottle next to him
    I took about 40 tablets an hour ago
    kid drank drain cleaner
    we have a gas leak, everybody is dizzy and being sick
    brought up a load of fresh blood
    there's blood everywhere, I sliced my arm open and can't stop it
    Nothing matters anymore, I just want it all to be over, I have a rope ready
    I dont see any point in living, tonight I will do it
    life isn't worth living, I'm thinking of jumping off the bridge
    I feel like strangling my baby when he cries
    34 weeks pregnant, splitting headache, blurred vision, BP 165 over 112
    Bleeding through a pad every twenty minutes since the delivery
    haven't felt the baby kick since yesterday, I'm 35 weeks pregnant
    My three week old feels burning hot
    Fever 40.1, my son is limp and won't drink anything
    My child's rash doesn't disappear under a glass and he has a fever
    tummy rock hard, I scream if anyone touches it
    I fell off the roof and can't feel my legs
    My eye went completely black ten minutes ago
    diabetic, throwing up all day, breathing fast, very sleepy and confused
    grandpa was out in the sun, he is confused and his temp is 105
    oxygen 86 and dropping
  `),
  ...rows('second list', 'urgent', `
    Passed out at work today but feel ok now
    My poo is black and sticky
    fever of 103.5 F since last night
    noticed blood in my urine
    cat scratched me deep and the wound is red
    The doctor's machine says 185/95
    My boyfriend choked me last night and hits me often
    calf on the left is swollen and warm after my flight
    streaks of blood in my phlegm
    My skin and eyes turned yellow
    my 4 year old has a temperature of 39.8 but is playing
    I banged my head on a shelf
    one side of my face is drooping
  `),
  ...rows('second list', 'none', `
    My head is pounding after a long day, no vision problems, no weakness
    I haven't had any chest pain, palpitations or breathlessness
    Without fever, without blood, just a cough
    My uncle had a brain bleed years ago
    I used to have seizures as a child
    Reading about heart attacks makes me nervous
    My heart sank when I saw the price
    He never lost consciousness, no vomiting after the bump
    I'd kill for a good night of sleep
    My boss is a pain in the neck
    I get stomach cramps on the first day of my period
    The baby is fine, I am just tired
    Is it dangerous to take ginger tea with honey?
    I feel down lately but I have no thoughts of suicide
    I have had hay fever for ten years
    My blood pressure is 128/82
    My hands go numb when I cycle for long
    I sweat a lot in summer
    I am short of sleep and hungry all the time
    My nose bleeds a bit when I blow it
    I had my appendix out in 2012
    My gums bleed when I brush
    Sometimes my eyelid twitches
    My lower back hurts when I sit too long
    i feel bloated and gassy
    My mother is 80 years old and forgets names
  `),
];

/** A third list, written after the words were widened for the second and before the reader was run on it. */
export const ENGLISH_THIRD: readonly Sentence[] = [
  ...rows('third list', 'emergency', `
    I've been having this horrible pressing pain in my chest since lunch and my jaw aches too
    Heart feels like it is being squeezed, sweat is running down my face
    My aunt's smile looks lopsided and her speech is all jumbled
    He woke up and the whole left side of his body is numb
    Blinding headache that came on in seconds, never had anything like it
    she has asthma, her inhaler does not help and she can hardly breathe
    My friend ate a cashew and now his lips are huge and he is wheezing
    Mum has collapsed in the kitchen and isn't responding
    our baby is jerking all over and his eyes rolled back
    I cannot cope any longer, I am going to end it
    I have been planning how to kill myself for weeks
    my girlfriend texted me that she took all her sleeping pills
    He drank antifreeze
    The kids have eaten wild berries from the garden and are throwing up
    I vomited bright red blood twice
    the wound keeps squirting blood
    Ever since the birth I soak through a pad every fifteen minutes and feel dizzy
    Pregnant 38 weeks and there is a lot of blood
    nobody can wake grandma this morning
    My 5 week old has a temperature of 38.3
    infant with a bulging soft spot and fever
    my son ran a fever all night, now he cries when I bend his neck
    My belly is as stiff as a board and I have a fever
    He was knocked down by a motorbike and he is confused
    I lost the sight in my right eye this morning
    woke up with agonising pain in my left testicle
    Numb between the legs and I can't control my bladder, my back is in agony
    His lips are blue and he is struggling to breathe
    I hear a voice ordering me to stab my mother
    The room is full of smoke from the stove, we all feel sick and have a pounding head, carbon monoxide?
  `),
  ...rows('third list', 'urgent', `
    Bright red blood on the toilet paper and in the bowl
    I passed out for a few seconds yesterday evening
    a bat scratched my finger
    My toddler has had 39.4 for two days
    My right leg has swollen up and the calf is tender
    The whites of my eyes look yellow
    My ex keeps hitting me
    I can't pass urine at all since this morning
    I trod on a dirty rusty nail
    lump in my left breast
  `),
  ...rows('third list', 'none', `
    No weakness, no slurred speech, just a bit dizzy
    I get out of breath when I climb four flights of stairs
    He doesn't have a fever and he's drinking well
    I burned my tongue on hot soup
    My neck is a bit stiff from the pillow
    Ten years ago I was hit by a car
    My grandma had dementia and died at 90
    She is scared of having another seizure
    I dropped my phone and cut my finger slightly
    I love that crime series where everybody gets poisoned
    My legs feel heavy in the evening
    I have a bitter taste in the morning and belch a lot
    My stool is a bit dark since I take iron
    Could stress make my hair fall out?
    Since the baby was born I sleep three hours a night
    I cried at the movie yesterday
    Feeling faint-hearted about the exam
    Can I drink green tea with my blood pressure pills?
    The chest of drawers is heavy and I hurt my back
    I take two pills for my thyroid every morning
  `),
];
