import type { Content } from '../types.ts';
import { claim } from './claim.ts';

/** What each functional part of a muscle does, with the hip straight and bent, and when standing. */
export const PARTS: Content['parts'] = {
  'gluteus-maximus': {
    upper: [
      claim(
        'B',
        ['grays-42', 'gait2392-model'],
        'With the hip straight, it moves the leg back, turns it outward and moves it out to the side.',
        { clinical: 'Neutral: extension, lateral rotation, abduction.' },
      ),
      claim(
        'C',
        ['gait2392-model'],
        'With the hip half bent, it straightens the hip less, and moves the leg out. At a right angle, it mainly moves the leg out.',
        {
          clinical:
            'About 45 degrees: abduction, less extension. 90 degrees: abduction; weak medial rotation in models.',
        },
      ),
      claim(
        'B',
        ['gray-1918-gluteal', 'gait2392-model', 'perry-burnfield-2010'],
        'When you stand, it helps keep the pelvis level and tightens the band along the outer thigh.',
        { see: ['iliotibial-tract'] },
      ),
    ],
    lower: [
      claim(
        'B',
        ['grays-42', 'gait2392-model'],
        'With the hip straight, it moves the leg back strongly, turns it outward and brings it in.',
        { clinical: 'Neutral: extension, lateral rotation, adduction.' },
      ),
      claim(
        'B',
        ['grays-42', 'gait2392-model'],
        'With the hip bent, it straightens the hip and turns the leg outward. At a right angle, it turns the leg only slightly.',
        { clinical: '45 to 90 degrees: extension, lateral rotation.' },
      ),
      claim(
        'B',
        ['lieberman-2006', 'gpnotebook-gluteus-maximus', 'grays-42'],
        'When you stand, it tips the pelvis back and helps you get up, climb and run.',
      ),
    ],
  },
  'gluteus-medius': {
    anterior: [
      claim(
        'B',
        ['grays-42', 'gait2392-model'],
        'With the hip straight, it moves the leg out and turns it inward.',
        { clinical: 'Neutral: abduction, medial rotation.' },
      ),
      claim(
        'B',
        ['delp-1999', 'gait2392-model'],
        'With the hip half bent, it turns the leg inward strongly, and moves it out weakly. At a right angle, it turns the leg inward, and no longer moves it out.',
        {
          clinical:
            '45 degrees: medial rotation, weak abduction. 90 degrees: medial rotation; abduction lost.',
        },
      ),
      claim(
        'C',
        ['ganderton-2017', 'semciw-2013'],
        'When you stand, it keeps the pelvis level and turns it forward over the standing leg.',
      ),
    ],
    middle: [
      claim('B', ['grays-42', 'gait2392-model'], 'With the hip straight, it moves the leg out to the side.', {
        clinical: 'Neutral: abduction.',
      }),
      claim(
        'B',
        ['delp-1999', 'gait2392-model'],
        'With the hip half bent, it moves the leg out and turns it inward. At a right angle, it turns the leg inward.',
        { clinical: '45 degrees: abduction, medial rotation. 90 degrees: medial rotation.' },
      ),
      claim(
        'B',
        ['wvu-superior-gluteal', 'grays-42'],
        'When you stand on one leg, it does most of the work of holding the pelvis level.',
      ),
    ],
    posterior: [
      claim(
        'B',
        ['grays-42', 'gait2392-model'],
        'With the hip straight, it moves the leg out, turns it outward and moves it back.',
        { clinical: 'Neutral: abduction, lateral rotation, extension.' },
      ),
      claim(
        'B',
        ['delp-1999', 'gait2392-model'],
        'With the hip half bent, it moves the leg out. At a right angle, it turns the leg inward, and moves it out weakly.',
        {
          clinical:
            '45 degrees: abduction, rotation about neutral. 90 degrees: medial rotation, weak abduction.',
        },
      ),
      claim(
        'C',
        ['ganderton-2017', 'semciw-2013'],
        'When you walk, it helps hold the pelvis level early in each step.',
      ),
    ],
  },
  'gluteus-minimus': {
    anterior: [
      claim(
        'B',
        ['grays-42', 'gait2392-model'],
        'With the hip straight, it moves the leg out and turns it inward.',
        { clinical: 'Neutral: abduction, medial rotation.' },
      ),
      claim('B', ['delp-1999', 'gait2392-model'], 'With the hip bent, it turns the leg inward.', {
        clinical: '45 and 90 degrees: medial rotation.',
      }),
      claim(
        'C',
        ['ganderton-2017', 'semciw-2014'],
        'When you walk, it helps hold the ball in the socket in the middle and late part of each step.',
      ),
    ],
    posterior: [
      claim(
        'B',
        ['grays-42', 'gait2392-model'],
        'With the hip straight, it moves the leg out and turns it slightly outward.',
        { clinical: 'Neutral: abduction, slight lateral rotation.' },
      ),
      claim(
        'B',
        ['delp-1999', 'gait2392-model'],
        'With the hip half bent, it moves the leg out and turns it inward. At a right angle, it turns the leg inward.',
        { clinical: '45 degrees: abduction, medial rotation. 90 degrees: medial rotation.' },
      ),
      claim(
        'C',
        ['ganderton-2017', 'semciw-2014'],
        'When you walk, it helps steady the hip early in each step.',
      ),
    ],
  },
};
