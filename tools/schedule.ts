import type { Step } from './steps.ts';

/**
 * Runs steps side by side on so many processors, in their order as far as room allows, each after the one it needs
 * (where that is among them). Resolves when all have run. `run` must not reject: a failure is a result like others.
 */
export async function schedule<S extends Pick<Step, 'name' | 'cores' | 'after'>, R>(
  steps: readonly S[],
  processors: number,
  run: (step: S) => Promise<R>,
): Promise<Map<string, R>> {
  const results = new Map<string, R>();
  const running = new Map<string, { readonly cores: number; readonly ended: Promise<void> }>();
  const waiting = [...steps];
  const isReady = ({ after }: S) =>
    after === undefined || results.has(after) || steps.every(({ name }) => name !== after);
  const free = () => processors - [...running.values()].reduce((total, { cores }) => total + cores, 0);
  while (waiting.length > 0 || running.size > 0) {
    // On a machine with one processor a step that wants two runs alone.
    const next = waiting.findIndex((step) => isReady(step) && (step.cores <= free() || running.size === 0));
    if (next >= 0) {
      const [step] = waiting.splice(next, 1) as [S];
      const ended = run(step).then((result) => {
        results.set(step.name, result);
        running.delete(step.name);
      });
      running.set(step.name, { cores: step.cores, ended });
    } else if (running.size > 0) {
      await Promise.race([...running.values()].map(({ ended }) => ended));
    } else {
      throw new Error(
        `tools/schedule: ${waiting.map(({ name }) => name).join(', ')} wait for each other; let one go first`,
      );
    }
  }
  return results;
}
