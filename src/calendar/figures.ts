// Figures of the calendar. They stand in a file that imports nothing: a bundler then writes each where it is used.

/** R2. Liberation Day is closed in the years that it divides. */
export const LUSTRUM = 5;
/** Counted from Monday, which is 0. */
export const SUNDAY = 6;
