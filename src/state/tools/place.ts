/** A place of the model, mm, atlas frame. */
export type Place = readonly [number, number, number];

/** A value no further from 0 than `most`. */
export const within = (value: number, most: number) => Math.min(most, Math.max(-most, value));
/** Rounded to a tenth; never -0. */
export const tenth = (value: number) => Math.round(value * 10) / 10 + 0;

/** No place of the model is further from the origin along any axis, mm. */
const MOST_PLACE_MM = 1000;

/** A place within reach, rounded to 0.1 mm. What is not finite counts as 0. */
export function normalisePlace(place: Place): Place {
  const one = (value: number) => tenth(Number.isFinite(value) ? within(value, MOST_PLACE_MM) : 0);
  return [one(place[0]), one(place[1]), one(place[2])];
}
