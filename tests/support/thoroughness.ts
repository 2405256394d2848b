/** Is this the long run (`npm run test:full`), whose time does not matter? */
export const isFull = process.env['FULL'] === '1';

/** How many cases a property is tried on: so many in every run, and so many in the long one. */
export const runs = (short: number, long: number) => (isFull ? long : short);

/** The themes in which screens are looked over for accessibility; a dark one changes colors alone. */
export const THEMES: readonly ('light' | 'dark')[] = isFull ? ['light', 'dark'] : ['light'];
