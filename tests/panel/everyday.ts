/**
 * What people type, written down before the index was looked at. With each, the places that answer it: any of them
 * among the first results will do. A place is `kind:id`, as `placeOf` names it; a sign's id, a zone's, a section's.
 */
export type Asked = readonly [query: string, places: readonly string[]];

/** Everyday phrasings of people in pain, of runners, of therapists, with their slips and their whole sentences. */
export const EVERYDAY: readonly Asked[] = [
  [
    'my butt hurts when I sit',
    ['zones:ischial', 'zones:buttock-central', 'pages:sitting', 'patterns:gluteus-maximus/sit-bone'],
  ],
  [
    'pain in left butt cheek',
    ['zones:buttock-central', 'zones:buttock-upper-lateral', 'zones:buttock-lower-lateral'],
  ],
  ["can't sleep on my side", ['pages:sleeping', 'patterns:other/outer-hip-pain', 'zones:trochanter']],
  ['hip hurts at night', ['flags:night-pain', 'patterns:other/outer-hip-pain', 'zones:trochanter']],
  ['lower back is killing me', ['zones:lumbar-paraspinal', 'zones:lumbar-belt', 'notes:back-pain']],
  ['back pain after driving', ['stories:causes', 'pages:driving', 'sections:*/causes']],
  [
    'stiff after sitting at my desk',
    ['stories:causes', 'pages:desk-work', 'pages:sitting', 'sections:*/causes'],
  ],
  [
    'shooting pain down leg',
    [
      'patterns:gluteus-minimus/back',
      'patterns:other/nerve-root-s1',
      'patterns:other/nerve-root-l5',
      'structures:sciatic-nerve',
    ],
  ],
  [
    'burning in my buttock',
    ['zones:buttock-central', 'patterns:other/deep-gluteal-syndrome', 'sections:piriformis/pain'],
  ],
  ['pain behind the thigh', ['zones:thigh-post-prox', 'zones:thigh-post-dist']],
  [
    'sharp pain when standing up',
    [
      'sections:*/daily',
      'zones:sacroiliac',
      'patterns:other/sacroiliac-joint',
      'stories:*',
      'pages:standing',
    ],
  ],
  ['hurts going upstairs', ['sections:*/daily', 'notes:job', 'patterns:other/outer-hip-pain']],
  ['pain going down stairs', ['sections:*/daily', 'notes:job', 'patterns:other/outer-hip-pain']],
  [
    'hurts when I cross my legs',
    ['patterns:other/outer-hip-pain', 'sections:*/help', 'sections:*/cautions', 'pages:sitting'],
  ],
  [
    'tight hips from sitting',
    ['notes:causes', 'stories:tight', 'stories:causes', 'sections:*/tightWeakUnderactive', 'pages:sitting'],
  ],
  ['how do I stretch my piriformis', ['stories:help-piriformis', 'sections:piriformis/help']],
  [
    'best exercise for weak glutes',
    ['stories:help-gluteus-maximus', 'stories:help-gluteus-medius', 'sections:*/help', 'stories:weak'],
  ],
  ['how to sit with sciatica', ['pages:sitting', 'structures:sciatic-nerve', 'notes:why', 'words:sciatica']],
  ['can I massage myself with a tennis ball', ['pages:self-release', 'stories:hands', 'sections:*/help']],
  ['foam rolling glutes', ['pages:self-release', 'stories:hands', 'sections:*/help']],
  [
    'is it sciatica or piriformis',
    ['patterns:other/deep-gluteal-syndrome', 'sections:piriformis/pain', 'notes:why'],
  ],
  ['my foot is tingling', ['flags:spreading-numbness', 'zones:foot-dorsum', 'patterns:other/nerve-root-l5']],
  [
    'toes are numb',
    ['zones:foot-dorsum', 'zones:foot-lateral', 'patterns:other/nerve-root-l5', 'flags:spreading-numbness'],
  ],
  ["can't feel my leg", ['flags:both-legs', 'flags:spreading-numbness']],
  ['my leg gives way', ['flags:fast-weakness']],
  ["I can't hold my pee", ['flags:bladder']],
  ['numb down there', ['flags:saddle-numbness', 'flags:sexual-numbness']],
  ['fell on my hip', ['flags:hip-fracture', 'flags:fall', 'flags:minor-fall', 'flags:no-weight']],
  ['my calf is swollen and hot', ['flags:clot']],
  ['pain and fever', ['flags:fever']],
  ['lost weight and back pain', ['flags:weight-loss']],
  ['I take blood thinners', ['sections:*/cautions', 'stories:hands', 'pages:self-release']],
  ['pregnant and hip pain', ['pages:pregnancy', 'sections:*/cautions', 'stories:hands']],
  ['I had a hip replacement', ['flags:hip-dislocation', 'pages:hip-replacement', 'sections:*/cautions']],
  [
    'pain after hip surgery',
    ['flags:hip-dislocation', 'pages:hip-replacement', 'sections:*/cautions', 'sections:*/seeDoctor'],
  ],
  ['click in my hip', ['zones:trochanter', 'zones:groin', 'patterns:other/hip-joint']],
  ['pain at the side of my hip', ['zones:trochanter', 'patterns:other/outer-hip-pain']],
  ['pain in the tailbone when sitting', ['zones:coccyx']],
  ['pain in the groin when walking', ['zones:groin', 'patterns:other/hip-joint', 'flags:stress-fracture']],
  ['limping', ['flags:child-limp', 'stories:weak', 'words:trendelenburg-sign']],
  [
    'one hip higher than the other',
    ['notes:imbalance', 'stories:weak', 'stories:causes', 'words:trendelenburg-sign'],
  ],
  ['my pelvis is tilted', ['notes:imbalance', 'stories:*', 'sections:*/causes']],
  ['uneven hips', ['notes:imbalance', 'stories:causes', 'sections:*/causes']],
  ['glutes not firing', ['stories:underactive', 'notes:imbalance']],
  [
    'knot in my buttock',
    ['stories:tight', 'words:trigger-point', 'zones:buttock-central', 'notes:pain-maps'],
  ],
  ['trigger points glutes', ['words:trigger-point', 'notes:pain-maps', 'stories:hands', 'patterns:*']],
  ['where does the sciatic nerve run', ['structures:sciatic-nerve', 'sections:sciatic-nerve/position']],
  [
    'what muscle is on the side of the hip',
    [
      'structures:gluteus-medius',
      'sections:gluteus-medius/*',
      'sections:tensor-fasciae-latae/*',
      'zones:trochanter',
    ],
  ],
  [
    'muscle under gluteus maximus',
    ['structures:gluteus-maximus', 'sections:gluteus-medius/position', 'notes:layers'],
  ],
  ['what does the piriformis do', ['structures:piriformis', 'sections:piriformis/actions']],
  ['runners hip pain', ['pages:running', 'zones:trochanter', 'stories:causes', 'flags:stress-fracture']],
  [
    'hip pain from running',
    ['pages:running', 'zones:trochanter', 'stories:causes', 'flags:stress-fracture', 'sections:*/causes'],
  ],
  [
    'pain after squats',
    ['sections:*/help', 'stories:help-*', 'stories:causes', 'pages:overtraining', 'sections:*/causes'],
  ],
  ['does massage help back pain', ['notes:release', 'stories:hands', 'sections:*/help']],
  ['how hard should massage be', ['stories:hands', 'pages:session', 'sections:*/help']],
  ['will it go away', ['notes:release', 'flags:not-improving', 'pages:after-treatment']],
  ['should I see a doctor', ['flags:*']],
  ['is it dangerous', ['flags:*']],
  ['what is the SI joint', ['words:sacroiliac-joint', 'zones:sacroiliac', 'patterns:other/sacroiliac-joint']],
  [
    'nerve pain in the buttock',
    ['patterns:other/deep-gluteal-syndrome', 'zones:buttock-central', 'sections:piriformis/pain'],
  ],
  ['sit bones sore on bike', ['zones:ischial', 'structures:ischial-tuberosity']],
  ['hamstring pain near the buttock', ['zones:gluteal-fold', 'zones:thigh-post-prox', 'zones:ischial']],
  [
    'wobbly standing on one leg',
    ['stories:weak', 'sections:*/tightWeakUnderactive', 'words:trendelenburg-sign', 'sections:*/daily'],
  ],
  ['sore after deadlifts', ['stories:causes', 'sections:*/causes', 'pages:overtraining', 'sections:*/help']],
];

/** The eight points of the text that the atlas starts from, each asked in three everyday ways. */
export const STUDIO_POINTS: Readonly<Record<string, readonly Asked[]>> = {
  '1 three muscles in layers': [
    ['how many buttock muscles are there', ['notes:layers']],
    ['layers of the glutes', ['notes:layers']],
    ['which muscle lies under the big glute', ['notes:layers', 'sections:gluteus-medius/position']],
  ],
  '2 steady hips, rotation, walking, running, steps, pelvis and spine': [
    ['what do the glutes do', ['notes:job']],
    ['muscles for climbing stairs up and down', ['notes:job', 'sections:gluteus-maximus/daily']],
    ['muscles that keep the hips and low back steady', ['notes:job']],
  ],
  '3 medius and piriformis, low back pain, mistaken for sciatica': [
    ['can a tight piriformis cause low back pain', ['notes:why', 'sections:piriformis/pain']],
    [
      'leg pain mistaken for sciatica',
      ['notes:why', 'sections:gluteus-medius/pain', 'sections:piriformis/pain'],
    ],
    ['buttock muscle hurts like the sciatic nerve', ['notes:why', 'sections:piriformis/pain']],
  ],
  '4 what brings it on': [
    ['sitting all day made my glutes tight', ['notes:causes', 'stories:causes', 'sections:*/causes']],
    ['desk job no exercise', ['notes:causes', 'stories:causes', 'sections:*/causes']],
    ['overtraining', ['notes:causes', 'stories:causes', 'sections:*/causes']],
  ],
  '5 imbalance, instability, tight as much as weak': [
    ['weak glutes unstable lower spine', ['notes:imbalance', 'stories:causes', 'sections:*/causes']],
    ['pelvis imbalance', ['notes:imbalance', 'stories:causes', 'sections:*/causes']],
    ['are tight glutes as bad as weak ones', ['notes:imbalance', 'sections:*/tightWeakUnderactive']],
  ],
  '6 piriformis: where it lies, what it moves': [
    ['where is the piriformis', ['structures:piriformis', 'sections:piriformis/position']],
    [
      'muscle from the sacrum to the thigh bone',
      ['notes:layers', 'structures:piriformis', 'sections:piriformis/*'],
    ],
    ['does the piriformis stabilize the spine', ['sections:piriformis/actions', 'notes:job']],
  ],
  '7 overactive piriformis, other tissues take the load': [
    ['overactive piriformis', ['notes:compensation', 'stories:compensation']],
    ['piriformis making up for weak glutes', ['notes:compensation', 'stories:compensation']],
    ['other tissues take the load when walking', ['notes:compensation', 'sections:*/causes']],
  ],
  '8 release first, then the back': [
    ['glute release massage', ['notes:release', 'stories:hands']],
    ['relax the glutes before the back', ['notes:release', 'stories:hands', 'sections:*/help']],
    ['does pain go quickly after a release', ['notes:release', 'stories:hands']],
  ],
};

/** What a review of the texts and one of the page looked for in vain, each with where it should have led. */
export const MISSED: readonly Asked[] = [
  ['tight glutes', ['notes:why', 'notes:imbalance', 'stories:tight']],
  ['tight piriformis', ['notes:why', 'stories:tight', 'sections:piriformis/pain']],
  ['tight hips', ['notes:imbalance', 'stories:tight', 'notes:why']],
  ['underactive glutes', ['stories:underactive', 'notes:imbalance']],
  ['overactive piriformis', ['notes:compensation', 'stories:compensation']],
  ['overtraining', ['notes:causes', 'stories:causes', 'pages:overtraining']],
  ['desk job', ['notes:causes', 'stories:causes', 'pages:desk-work']],
  ['office', ['notes:causes', 'stories:causes', 'pages:desk-work']],
  ['driving', ['notes:causes', 'stories:causes', 'pages:driving']],
  ['imbalance', ['notes:imbalance', 'stories:causes']],
  ['unstable pelvis', ['notes:imbalance', 'stories:causes']],
  ['stairs', ['notes:job', 'sections:*/daily']],
  ['walking', ['notes:job', 'sections:*/daily']],
  ['rotation', ['notes:job', 'sections:*/actions', 'words:lateral-rotation', 'words:medial-rotation']],
  ['sciatic nerve pain', ['structures:sciatic-nerve', 'notes:why', 'patterns:other/deep-gluteal-syndrome']],
  ['back pain from sitting', ['notes:causes', 'stories:causes', 'pages:sitting']],
  ['numbness', ['flags:saddle-numbness', 'flags:spreading-numbness']],
  ['leg numb', ['flags:both-legs', 'flags:spreading-numbness']],
  ['tingling', ['flags:saddle-numbness', 'flags:spreading-numbness']],
  ['hip fracture', ['flags:hip-fracture']],
  ['stress fracture', ['flags:stress-fracture']],
  ['clot', ['flags:clot']],
  ['pee', ['flags:bladder']],
  ['swollen leg', ['flags:clot']],
  ['pregnancy', ['sections:*/cautions', 'stories:hands', 'pages:pregnancy']],
  ['pregnant', ['sections:*/cautions', 'stories:hands', 'pages:pregnancy']],
  ['hip replacement', ['flags:hip-dislocation']],
  ['blood thinners', ['sections:*/cautions', 'stories:hands']],
  ['shingles', ['flags:shingles']],
  ['sleep', ['pages:sleeping', 'patterns:other/outer-hip-pain', 'sections:*/help', 'sections:*/cautions']],
  ['foam roller', ['pages:self-release', 'stories:hands', 'sections:*/help']],
  ['squat', ['sections:*/help', 'stories:help-*', 'sections:*/daily']],
  ['gluteal muscles', ['notes:layers', 'structures:gluteus-maximus']],
  ['bum pain', ['zones:buttock-central']],
  ['I sit all day', ['notes:causes', 'stories:causes', 'pages:sitting']],
  ['side sleeper', ['pages:sleeping', 'patterns:other/outer-hip-pain', 'zones:trochanter']],
  ['pins and needles', ['flags:spreading-numbness']],
  ['running', ['notes:job', 'pages:running', 'stories:causes']],
  ['sitting', ['notes:causes', 'stories:causes', 'pages:sitting']],
  ['mistaken sciatica', ['notes:why']],
];
