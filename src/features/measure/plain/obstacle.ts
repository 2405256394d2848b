/** Why nothing can be measured in a view: what is drawn then does not stand where the model has it. */
export type Obstacle = 'apart' | 'posture' | 'compare';

/** What keeps a view from being measured in; `null` where nothing does. */
export function obstacleIn(
  { explode, screen }: { readonly explode: number; readonly screen: string },
  isPosed: boolean,
): Obstacle | null {
  if (screen === 'compare') return 'compare';
  if (isPosed) return 'posture';
  return explode > 0 ? 'apart' : null;
}
