import { type Job, runJob } from './jobs.ts';

/** A process of the generator: takes one job at a time and answers with its result or the error's text. */
process.on('message', (job: Job) => {
  runJob(job).then(
    (result) => process.send?.({ result }),
    (error: unknown) => process.send?.({ error: error instanceof Error ? error.message : String(error) }),
  );
});
