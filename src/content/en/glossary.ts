import type { WrittenWord } from '../glossary/glossary-word.ts';

const word = (
  term: string,
  meaning: string,
  more: Omit<WrittenWord, 'id' | 'term' | 'meaning'> = {},
): WrittenWord => ({
  id: term.toLowerCase().replaceAll(' ', '-'),
  term,
  meaning,
  ...more,
});

/** Words explained, in the order of the alphabet. */
export const GLOSSARY: readonly WrittenWord[] = [
  word('abduction', 'moving the leg out to the side'),
  word('abductor', 'a muscle that moves the leg out to the side, or keeps the pelvis level on one leg', {
    forms: ['abductors'],
  }),
  word('acetabulum', 'the socket of the hip joint', { forms: ['acetabular'], see: 'hip-bone' }),
  word('adduction', 'moving the leg in, or across the other one'),
  word('anterior', 'at the front, or toward the front', { only: 'clinical' }),
  word('anticoagulant', 'a medicine that keeps blood from clotting, so that bruises come more easily', {
    forms: ['anticoagulants', 'blood thinner', 'blood thinners'],
    clinical: 'For example a vitamin K antagonist or a direct oral anticoagulant.',
  }),
  word('aponeurosis', 'a flat, sheet-like tendon'),
  word('atrophy', 'a muscle that has become smaller'),
  word(
    'bursa',
    'a small, flat pouch of fluid that lets a tendon glide over bone; when it is sore, that is called bursitis',
    { forms: ['bursae', 'bursitis'] },
  ),
  word('cauda equina syndrome', 'pressure on the nerves at the lower end of the spine; an emergency', {
    forms: ['cauda equina'],
  }),
  word(
    'certainty',
    'how far the studies can be trusted; low certainty means that new studies may change the answer',
    { only: 'plain' },
  ),
  word(
    'claudication',
    'leg pain that comes with walking and goes away with rest, from a narrowed artery or spine',
  ),
  word('closed chain', 'with the foot on the ground, so that the muscle moves or holds the pelvis'),
  word('coccyx', 'the small bone at the very end of the spine: the tailbone', {
    forms: ['tailbone'],
    see: 'sacrum',
  }),
  word('confidence interval', 'the range in which the true figure probably lies'),
  word('cross-section', 'of a study: one look at one moment, which cannot show what came first', {
    forms: ['cross-sectional'],
    clinical: 'Of a muscle: the area that a cut straight through it would show.',
  }),
  word(
    'deep gluteal syndrome',
    'the sciatic nerve is irritated in the buttock; where the piriformis is thought to be the cause, it is called piriformis syndrome',
    { forms: ['piriformis syndrome'], see: 'sciatic-nerve' },
  ),
  word(
    'dimple',
    'the small hollow at each side of the low back, just above the buttock, over a corner of the hip bone',
    {
      forms: ['dimples', 'dimple area'],
      clinical: 'Over the posterior superior iliac spine.',
      only: 'plain',
    },
  ),
  word('disc', 'the firm cushion between two bones of the spine', {
    forms: ['discs'],
    clinical: 'Intervertebral disc.',
    only: 'plain',
    see: 'intervertebral-disc-l5-s1',
  }),
  word('DVT', 'a blood clot in a deep vein, most often in the calf or thigh', {
    forms: ['deep vein thrombosis'],
  }),
  word('effusion', 'too much fluid in a joint'),
  word('EMG', 'a recording of the electrical activity of a muscle', {
    forms: ['electromyography'],
    clinical: 'Electromyography, with electrodes on the skin (surface) or wires in the muscle (fine-wire).',
  }),
  word('extension', 'moving the leg back, or straightening the hip'),
  word('fascia', 'a sheet of tough tissue around or between muscles', { forms: ['fasciae'] }),
  word('flexion', 'bending; at the hip, lifting the thigh forward'),
  word(
    'foramen',
    'an opening, here in the bones and bands at the back of the pelvis, for muscles, nerves and vessels',
    { forms: ['foramina'] },
  ),
  word('gait', 'how a person walks'),
  word('gluteal muscles', 'the three muscles of the buttock: maximus, medius and minimus', {
    forms: ['gluteal muscle', 'glutes'],
    only: 'plain',
    see: 'gluteus-maximus',
  }),
  word('greater trochanter', 'the bony bump on the outer hip, at the top of the thigh bone', {
    forms: ['trochanter', 'bony bump'],
    see: 'femur',
  }),
  word('groin', 'the fold at the front of the hip, where the thigh meets the belly', { only: 'plain' }),
  word('guideline', 'advice for doctors and therapists that a group of experts has drawn from the studies', {
    forms: ['guidelines'],
    only: 'plain',
  }),
  word('hamstrings', 'the muscles at the back of the thigh, from the sit bone to below the knee', {
    forms: ['hamstring'],
    only: 'plain',
    see: 'biceps-femoris-long-head',
  }),
  word(
    'hip-bone crest',
    'the upper edge of the hip bone, where your hands rest when you put them on your hips',
    { forms: ['hip crest', 'crest'], clinical: 'Iliac crest.', only: 'plain', see: 'hip-bone' },
  ),
  word('iliotibial tract', 'a strong band down the outer thigh, from the hip bone to just below the knee', {
    forms: ['iliotibial band', 'IT band'],
    see: 'iliotibial-tract',
  }),
  word('impingement', 'two parts of a joint touch too early in a movement and pinch what lies between them'),
  word('inhibition', 'a muscle is switched on less than it could be, for example beside a swollen joint'),
  word('ischial tuberosity', 'the sit bone: the bony point that you sit on', {
    forms: ['sit bone', 'sit bones'],
    see: 'hip-bone',
  }),
  word('isometric', 'a muscle works without moving the joint'),
  word('kappa', 'how well two examiners agree beyond chance: 0 is no better than chance, 1 is always'),
  word('labrum', 'the ring of gristle around the socket of the hip joint', { forms: ['labral'] }),
  word('lateral', 'toward the outer side', { only: 'clinical' }),
  word('lateral rotation', 'turning the knee and toes outward'),
  word('ligament', 'a strong band that holds bones together', { forms: ['ligaments'], only: 'plain' }),
  word('medial', 'toward the inner side', { only: 'clinical' }),
  word('medial rotation', 'turning the knee and toes inward'),
  word('moment arm', 'how much leverage a muscle has', { forms: ['moment arms'] }),
  word('MRI', 'a scan that shows soft tissue, made with a strong magnet and without X-rays'),
  word('MVIC', 'the strongest possible squeeze of a muscle without movement, used as 100 %', {
    clinical: 'Maximal voluntary isometric contraction.',
  }),
  word('nerve block', 'an injection that numbs a nerve for a while', { forms: ['nerve blocks'] }),
  word('nerve root', 'the start of a nerve, where it leaves the spine', { forms: ['nerve roots'] }),
  word(
    'odds ratio',
    'compares how often something occurs in two groups: 1 means equally often, 2 about twice the odds',
    { forms: ['odds ratios'] },
  ),
  word('pelvis', 'the ring of bone between the spine and the legs: the two hip bones and the sacrum', {
    only: 'plain',
    see: 'hip-bone',
  }),
  word('posterior', 'at the back, or toward the back', { only: 'clinical' }),
  word('radiculopathy', 'a pinched or irritated nerve root, with pain, numbness or weakness', {
    forms: ['radicular'],
  }),
  word('red flag', 'a warning sign that needs medical care', { forms: ['red flags'] }),
  word('referred pain', 'pain felt away from where it starts', { forms: ['referral'] }),
  word(
    'release',
    'here: slow, firm massage of a tense muscle until it lets go; the word promises no result',
    { forms: ['released', 'releases'], only: 'plain' },
  ),
  word('review', 'a study that gathers all the studies on one question', {
    forms: ['reviews'],
    only: 'plain',
  }),
  word('sacroiliac joint', 'where the base of the spine meets the hip bone, one on each side', {
    forms: ['SI joint', 'sacroiliac'],
    see: 'sacrum',
  }),
  word('sacrum', 'the base of the spine: the wedge of bone between the two hip bones', {
    forms: ['sacral'],
    only: 'plain',
    see: 'sacrum',
  }),
  word(
    'sciatic nerve',
    'the thickest nerve of the body, from the low back through the buttock down the back of the leg',
    { only: 'plain', see: 'sciatic-nerve' },
  ),
  word('sciatica', 'leg pain along the sciatic nerve, most often starting in the low back', {
    clinical: 'Mostly lumbosacral radicular pain; rarely from entrapment in the buttock.',
    see: 'sciatic-nerve',
  }),
  word('sensitivity', 'of a test: how many of the people who have something the test finds'),
  word('socket', 'the cup in the hip bone in which the ball of the thigh bone turns', {
    only: 'plain',
    see: 'hip-bone',
  }),
  word('specificity', 'of a test: how many of the people who do not have something the test leaves out'),
  word('spillover', 'where pain of a traditional pattern may spread to, beyond its main area'),
  word('stance', 'the part of a step with the foot on the ground', { only: 'clinical' }),
  word('steroids', 'here: medicines like cortisone, which can thin the bones when taken for a long time', {
    forms: ['steroid'],
    only: 'plain',
  }),
  word(
    'straight leg raise',
    'a test: the examiner lifts the straight leg of a person lying down; leg pain may point to a nerve',
  ),
  word('tendinopathy', 'a sore, overloaded tendon'),
  word('tendon', 'the tough cord or strap that joins a muscle to a bone', {
    forms: ['tendons'],
    only: 'plain',
  }),
  word(
    'thoracolumbar fascia',
    'the strong sheet of tissue over the back muscles, from the pelvis up to the chest',
    { see: 'thoracolumbar-fascia' },
  ),
  word(
    'traditional pattern',
    'a drawing of where people may feel a sore point, as therapists have taught it for decades',
    { forms: ['traditional patterns', 'traditional maps', 'traditional map'] },
  ),
  word('Trendelenburg sign', 'the pelvis drops to one side when standing on the other leg', {
    forms: ['Trendelenburg test', 'Trendelenburg'],
  }),
  word('trial', 'a study in which chance decides who gets which treatment, so that they can be compared', {
    forms: ['trials'],
    only: 'plain',
  }),
  word('trigger point', 'a tender spot that some therapists believe sends pain elsewhere', {
    forms: ['trigger points'],
  }),
  word('vertebra', 'one of the bones of the spine', { forms: ['vertebrae'], only: 'plain' }),
];
