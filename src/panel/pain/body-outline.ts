/** From above downward: a level, the outer border and the inner one (0 where the legs are one), the back, the front. */
type Level = readonly [yMm: number, outerMm: number, innerMm: number, backMm: number, frontMm: number];

/** The left half of the body's outline, mm, atlas frame, as measured on the model's skin. */
export const BODY_LEVELS: readonly Level[] = [
  [229, 137, 0, -90, 124],
  [197, 130, 0, -83, 121],
  [165, 125, 0, -75, 113],
  [133, 134, 0, -73, 111],
  [93, 143, 0, -87, 108],
  [61, 151, 0, -99, 100],
  [21, 152, 0, -111, 85],
  [-27, 151, 0, -108, 62],
  [-67, 145, 4, -91, 50],
  [-99, 152, 5, -67, 57],
  [-131, 157, 4, -68, 64],
  [-171, 161, 4, -73, 67],
  [-218, 157, 4, -76, 66],
  [-282, 148, 10, -76, 55],
  [-338, 133, 15, -74, 40],
  [-394, 130, 19, -77, 26],
  [-418, 129, 23, -86, 21],
  [-450, 131, 33, -97, 17],
  [-490, 134, 32, -104, 13],
  [-538, 136, 28, -106, 13],
  [-593, 125, 35, -96, 5],
  [-641, 118, 47, -83, -3],
  [-689, 116, 54, -79, -7],
  [-729, 116, 51, -80, -5],
  [-753, 117, 43, -84, 15],
  [-793, 123, 47, -91, 80],
  [-817, 142, 51, -87, 136],
];
