import type { SourceId } from '../sources/index.ts';
import type { Claim, Content } from '../types.ts';
import { claim } from './claim.ts';

const BOOKS: readonly SourceId[] = ['grays-42', 'moore-anatomy'];

const note = (text: string, from = BOOKS): Claim => claim('A', from, text);

/** Where a hand finds each landmark, or that it cannot. */
export const LANDMARK_NOTES: Content['landmarkNotes'] = {
  'iliac-crest': note('Put your hands on your hips: the hard edge under them is the crest.', [
    'openstax-pelvis',
  ]),
  asis: note('Follow the crest forward to its front end, a hard point on each side.', ['openstax-pelvis']),
  psis: note('It lies under the dimple of the low back, where the crest ends at the back.', [
    'openstax-pelvis',
  ]),
  aiis: note('It lies deep below the front point of the hip, under muscle. A hand cannot feel it well.', [
    'openstax-pelvis',
  ]),
  'ischial-tuberosity': note(
    'You sit on it. With the hip bent, a hand can feel it under the crease of the buttock.',
    ['openstax-pelvis'],
  ),
  'ischial-spine': note('It lies deep inside the buttock and cannot be felt from outside.', [
    'openstax-pelvis',
  ]),
  'greater-trochanter': note(
    'It is the broad, hard bump at the side of the hip, about a hand’s width below the crest. It moves when you turn the leg.',
    ['openstax-lower-limb-bones'],
  ),
  'lesser-trochanter': note('It lies deep on the inner side of the thigh bone and cannot be felt.', [
    'openstax-lower-limb-bones',
  ]),
  'pubic-tubercle': note(
    'It is a small bump on the upper edge of the pubic bone, a little to the side of the middle.',
    ['openstax-pelvis'],
  ),
  'posterior-sacral-foramen-1': note(
    'It is the top opening at the back of the sacrum. It lies under tough bands and cannot be felt.',
    ['openstax-vertebral-column', 'gray-1918-sacrum'],
  ),
  'posterior-sacral-foramen-2': note(
    'It is the second opening, close to the level of the dimples. It cannot be felt.',
    ['openstax-vertebral-column', 'gray-1918-sacrum'],
  ),
  'posterior-sacral-foramen-3': note(
    'It is the third opening, below the level of the dimples. It cannot be felt.',
    ['openstax-vertebral-column', 'gray-1918-sacrum'],
  ),
  'posterior-sacral-foramen-4': note('It is the lowest of the four openings. It cannot be felt.', [
    'openstax-vertebral-column',
    'gray-1918-sacrum',
  ]),
  'sacral-hiatus': note(
    'It is a small hollow at the top of the cleft between the buttocks, between two bony bumps.',
    ['openstax-vertebral-column', 'gray-1918-sacrum'],
  ),
  'coccyx-tip': note('It is the lower end of the tailbone, felt deep in the cleft between the buttocks.', [
    'openstax-vertebral-column',
  ]),
  'spinous-process-l4': note(
    'A line between the highest points of both crests crosses the spine near it. People who feel for it tend to place it too high.',
    ['chakraverty-2007'],
  ),
  'spinous-process-l5': note('It is the last small bump above the sacrum. It is often hard to feel.', [
    'openstax-vertebral-column',
  ]),
  'anterior-gluteal-line': note(
    'It is a faint ridge on the hip bone, between the starts of the medius and the minimus. It cannot be felt.',
    ['gray-1918-gluteal', 'gray-1918-hip-bone'],
  ),
  'posterior-gluteal-line': note(
    'It is a faint ridge on the hip bone, between the starts of the maximus and the medius. It cannot be felt.',
    ['gray-1918-gluteal', 'gray-1918-hip-bone'],
  ),
  'inferior-gluteal-line': note(
    'It is a faint ridge on the hip bone, at the lower edge of the start of the minimus. It cannot be felt.',
    ['gray-1918-gluteal', 'gray-1918-hip-bone'],
  ),
};
