export { atStart } from './bring-part.ts';
export { STALL_MS, StallError, fetchWhole } from './fetch-whole.ts';
export { type Arrival, GoneError, type Missing, missing } from './missing.ts';
