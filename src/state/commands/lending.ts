import { LENT_SETTINGS, type ViewState } from '../fields/state.ts';

/** What a view from elsewhere brings with it: what it sets that the reader had otherwise is lent. */
export const lending = (state: ViewState, fields: Partial<ViewState>): Partial<ViewState> => ({
  ...fields,
  lentSettings: LENT_SETTINGS.filter(
    (key) => state.lentSettings.includes(key) || (fields[key] !== undefined && fields[key] !== state[key]),
  ),
});
