import { SlaInputError } from '@cloudcti/sla';

/** The error of a call that must throw one of this library's; any other error is thrown on. */
export function errorOf(call: () => unknown): SlaInputError {
  try {
    call();
  } catch (error) {
    if (error instanceof SlaInputError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
