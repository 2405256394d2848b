/** A worker for tests of the pool: ends at the job "shade", and answers every other with its process number. */
process.on('message', ({ task }: { readonly task: string }) => {
  if (task === 'shade') process.exit(7);
  process.send?.({ result: process.pid });
});
