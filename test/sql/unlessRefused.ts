import { isSlaInputError } from '@cloudcti/sla';

/** An answer; none where the options are refused, as a name is that a dialect does not keep. */
export function unlessRefused<Answer>(answer: () => Answer): Answer | undefined {
  try {
    return answer();
  } catch (error) {
    if (isSlaInputError(error) && error.path.startsWith('options')) return undefined;
    throw error;
  }
}
