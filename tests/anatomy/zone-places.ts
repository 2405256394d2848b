import type { ZoneId } from '#anatomy';

/** What a zone must be, by anatomy alone: left side, mm, atlas frame; where the body's surface is nearest to `place`. */
export interface ZonePlace {
  /** Deep to the zone's middle or on it: the surface is looked for from here, straight towards `from`. */
  readonly place: readonly [number, number, number];
  readonly from:
    | 'back'
    | 'outer'
    | 'front'
    | 'outer back'
    | 'outer front'
    | 'inner'
    | 'inner front'
    | 'above'
    | 'below';
  /** How far the zone's centre of area may lie from that place on the surface. */
  readonly withinMm: number;
  readonly areaCm2: readonly [least: number, most: number];
  /** Nothing of the zone above or below these. */
  readonly y: readonly [low: number, high: number];
}

const zone = (
  from: ZonePlace['from'],
  place: ZonePlace['place'],
  withinMm: number,
  areaCm2: ZonePlace['areaCm2'],
  y: ZonePlace['y'],
): ZonePlace => ({ from, place, withinMm, areaCm2, y });

/**
 * Written from the bones, not from the zones. Levels (y) read off the bones: first lumbar vertebra 207..264, tips of
 * the spinous processes of L4 and L5 139 and 119, top of the crest 147, back dimple (PSIS) 95, sacral hiatus 9,
 * tip of the trochanter about 0 and its outermost place -27, tip of the tailbone -30, sit bone -36 down to -59,
 * lower end of the femur -417, tip of the outer ankle -779, ground -834. Areas: as wide as a hand draws them.
 */
export const ZONE_PLACES: Readonly<Record<ZoneId, ZonePlace>> = {
  // L1 to L5, one to six centimetres from the midline.
  'lumbar-paraspinal': zone('back', [35, 180, 0], 20, [45, 120], [85, 275]),
  // L4 to S1, from crest to crest.
  'lumbar-belt': zone('back', [0, 125, 0], 20, [100, 260], [60, 180]),
  // Between the dimple and the outer edge of the back.
  'iliac-crest-post': zone('outer back', [62, 123, -58], 20, [30, 80], [65, 180]),
  // Under the belt at the side, from behind the front point to where the back begins.
  'iliac-crest-lat': zone('outer', [123, 136, 6], 20, [20, 60], [90, 185]),
  sacroiliac: zone('back', [37, 84, -60], 12, [20, 55], [30, 130]),
  // A triangle's centre: two thirds of the way up from the hiatus to the line of the dimples.
  sacrum: zone('back', [0, 66, -60], 15, [45, 120], [-25, 120]),
  coccyx: zone('back', [0, -17, -60], 12, [8, 32], [-60, 25]),
  'cleft-side': zone('back', [20, -25, -60], 15, [25, 70], [-95, 40]),
  // Half-way between the tip of the tailbone (z -64) and the pubic tubercles (z 57).
  perineum: zone('below', [0, -20, -5], 25, [25, 90], [-110, 0]),
  'buttock-upper-lateral': zone('outer back', [118, 65, -20], 28, [90, 220], [-30, 150]),
  // Over the greater sciatic notch and piriformis, which runs from (24, 57) to (128, -4).
  'buttock-central': zone('back', [74, 35, -40], 18, [55, 130], [-30, 115]),
  'buttock-lower-medial': zone('back', [42, -32, -50], 15, [25, 80], [-95, 30]),
  'buttock-lower-lateral': zone('back', [92, -34, -40], 20, [50, 120], [-95, 30]),
  ischial: zone('back', [60, -42, -50], 12, [18, 50], [-95, 10]),
  'gluteal-fold': zone('back', [68, -74, -30], 18, [25, 90], [-115, -35]),
  'hip-posterior': zone('back', [112, -3, -45], 18, [25, 80], [-65, 55]),
  trochanter: zone('outer', [143, -27, -8], 12, [25, 60], [-80, 30]),
  'thigh-post-prox': zone('back', [75, -172, -20], 20, [180, 380], [-300, -45]),
  'thigh-post-dist': zone('back', [73, -325, -20], 20, [90, 200], [-405, -245]),
  'thigh-lat-prox': zone('outer', [110, -138, -5], 22, [100, 230], [-245, -30]),
  'thigh-lat-dist': zone('outer', [90, -297, -12], 22, [100, 220], [-405, -190]),
  // Half-way between the front hip point (119, 80, 58) and the outer edge of the kneecap (104, -400, 14).
  'thigh-anterolateral': zone('outer front', [112, -160, 36], 25, [120, 320], [-435, 110]),
  // Over rectus femoris, from a hand below the front hip point to the kneecap.
  // Over the adductors, half-way from the crotch (-55) to the knee: some 30 cm long, 12 wide.
  'thigh-medial': zone('inner', [72, -225, -5], 25, [220, 460], [-415, -50]),
  'thigh-front': zone('front', [80, -258, 30], 25, [180, 420], [-415, -60]),
  'knee-lateral': zone('outer', [100, -415, -32], 18, [45, 110], [-485, -345]),
  // Over the patella and the tuberosity below it.
  'knee-front': zone('front', [78, -415, 10], 18, [50, 150], [-485, -345]),
  popliteal: zone('back', [76, -415, -45], 15, [60, 160], [-485, -345]),
  'calf-prox': zone('back', [80, -523, -40], 18, [120, 240], [-625, -425]),
  'calf-dist': zone('back', [78, -662, -40], 18, [80, 190], [-765, -565]),
  // Over the fibula, half-way between its head (-430) and the ankle (-763).
  'leg-lateral': zone('outer', [110, -590, -40], 22, [110, 260], [-765, -425]),
  // Over the tibia's inner face, half-way between the knee and the inner ankle.
  'leg-medial': zone('inner front', [80, -590, -35], 30, [180, 420], [-775, -425]),
  'ankle-lateral': zone('outer', [108, -763, -40], 12, [18, 50], [-810, -715]),
  // Over the middle of the metatarsals; the little toe's outermost bone is at (145, -821, 89).
  'foot-dorsum': zone('above', [90, -810, 60], 22, [65, 150], [-834, -730]),
  'foot-lateral': zone('outer', [110, -812, 35], 22, [60, 150], [-835, -760]),
  'foot-sole': zone('below', [88, -810, 30], 15, [110, 210], [-836, -790]),
  // Half-way between the pubic tubercle (17, -10, 57) and the front hip point, a thumb below the ligament.
  groin: zone('front', [66, 22, 30], 18, [40, 110], [-55, 105]),
  'abdomen-lower-lateral': zone('front', [84, 86, 40], 15, [25, 80], [35, 140]),
};
