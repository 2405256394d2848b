/** Why nothing can be measured in a view: a touch means something else there, or what is drawn does not stand where the model has it. */
export type Obstacle = 'apart' | 'posture' | 'compare' | 'where';

/** What keeps a view from being measured in; `null` where nothing does. */
export function obstacleIn(
  { explode, screen }: { readonly explode: number; readonly screen: string },
  isPosed: boolean,
): Obstacle | null {
  if (screen === 'compare' || screen === 'where') return screen;
  if (isPosed) return 'posture';
  return explode > 0 ? 'apart' : null;
}
