// A delay that can be cancelled.
import { AtelierError } from '../errors';
import type { JobHandler, JobOutput } from '../host/job_table';

export const sleep: JobHandler = (request: { ms?: number }, _bytes, signal) =>
  new Promise<JobOutput>((resolve, reject) => {
    const timer = setTimeout(() => resolve({}), request.ms ?? 0);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(new AtelierError('cancelled'));
    }, { once: true });
  });
