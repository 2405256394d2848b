import { type ViewState, postureOf } from '#state';
import { obstacleIn } from '../plain/obstacle.ts';

/** Does everything stand where the model has it, in one picture? */
export const canMeasure = (state: ViewState) => obstacleIn(state, postureOf(state) !== null) === null;
