declare const unit: unique symbol;

/** Milliseconds since 1970-01-01T00:00Z, a whole number. A plain number fits; support time does not. */
export type EpochMs = number & { readonly [unit]?: 'epoch milliseconds' };

/** Milliseconds of counted support time, a whole number. A plain number fits; an instant does not. */
export type SupportMs = number & { readonly [unit]?: 'milliseconds of support time' };

/** A local calendar day, counted in days since 1970-01-01. */
export type DayNumber = number & { readonly [unit]?: 'days since 1970-01-01' };

/** A local wall-clock reading, as the epoch milliseconds that UTC has when its clock shows the same. */
export type WallMs = number & { readonly [unit]?: 'wall-clock milliseconds' };

export const MS_PER_SECOND = 1_000;
export const MS_PER_MINUTE = 60_000;
export const MS_PER_HOUR = 3_600_000;
/** A day of the UTC time line; a local day may be shorter or longer. */
export const MS_PER_DAY = 86_400_000;
