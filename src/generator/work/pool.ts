import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Job, JobResults } from './jobs.ts';

/** Runs jobs in a fixed number of processes; results come back in any order, each to its own caller. */
export interface Pool {
  run<J extends Job>(job: J): Promise<JobResults[J['task']]>;
  close(): void;
}

interface Waiting {
  readonly job: Job;
  readonly resolve: (result: never) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Opens a pool of workers. A job that fails rejects its own promise and leaves the pool usable; so does one whose
 * worker ends: another takes its place. `program` answers each message with a `result` or an `error`.
 * Processes rather than threads: TypeScript loaders do not reach worker threads on Node 20.
 */
export function openPool(size: number, program: URL = new URL('./worker.ts', import.meta.url)): Pool {
  const queue: Waiting[] = [];
  const idle: ChildProcess[] = [];
  const workers = new Set<ChildProcess>();
  const hire = (): ChildProcess => {
    const worker = fork(fileURLToPath(program), {
      execArgv: ['--import', 'tsx'],
      serialization: 'advanced',
    });
    workers.add(worker);
    // Whatever ended it, at work or not: the next job finds it gone and starts another.
    worker.once('exit', () => {
      workers.delete(worker);
      if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1);
      serve();
    });
    return worker;
  };
  const serve = (): void => {
    while (queue.length > 0 && (idle.length > 0 || workers.size < size)) {
      const worker = idle.pop() ?? hire();
      const { job, resolve, reject } = queue.shift()!;
      const onMessage = (answer: { result?: never; error?: string }) => {
        worker.off('exit', onExit);
        if (answer.error === undefined) resolve(answer.result as never);
        else reject(new Error(answer.error));
        idle.push(worker);
        serve();
      };
      const onExit = (code: number | null) => {
        worker.off('message', onMessage);
        reject(
          new Error(
            `generator/pool: a worker ended with code ${code} during "${job.task}"; run the models again`,
          ),
        );
      };
      worker.once('message', onMessage);
      worker.once('exit', onExit);
      worker.send(job);
    }
  };
  return {
    run: (job) =>
      new Promise((resolve, reject) => {
        queue.push({ job, resolve: resolve, reject });
        serve();
      }),
    close: () => {
      for (const worker of workers) worker.kill();
    },
  };
}
