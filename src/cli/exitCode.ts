/** Everything was computed and written. */
export const ALL_GOOD = 0;
/** Some rows were refused; the good ones are written. */
export const SOME_REFUSED = 1;
/** The command was not given as it can be carried out. */
export const WRONG_USE = 2;

/** How a command ended. */
export type ExitCode = typeof ALL_GOOD | typeof SOME_REFUSED | typeof WRONG_USE;
