import { type Given, notAZone } from '../errors/index.js';
import { MOST_NAMES } from './figures.js';

// A name of the time zone database. Some runtimes also know offsets such as "+02:00" as zones: no answer may depend on that.
const ZONE_NAME = /^[A-Za-z][A-Za-z0-9_+/-]*$/;
const SHORT_WORD = /^(?:[A-Z]{1,3}|es|of|au)$/;

/** The runtime's name of each zone that was asked for, by the name that the caller gave it. */
const owns = /* @__PURE__ */ new Map<string, string>();

/**
 * A caller's zone, such as `Europe/Amsterdam`; anything that is not in the time zone database is refused. It has one spelling here: `europe/AMSTERDAM` is
 * no other zone. Where the runtime has another name for it, as for `Asia/Kolkata`, the name stays, with its words written as those of zones are.
 */
export function zoneIn(given: Given): string | undefined {
  const own = ownZoneIn(given);
  const name = given.received as string;
  if (own === undefined || own.toLowerCase() === name.toLowerCase()) return own;
  return name.replace(/[A-Za-z]+/g, (word) => (SHORT_WORD.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()));
}

/**
 * The same by the runtime's name of it, where only its clocks matter: luxon keeps what it knows of each name that it is asked for, and a zone has
 * thousands of spellings.
 */
export function ownZoneIn(given: Given): string | undefined {
  const { received } = given;
  try {
    if (typeof received === 'string' && ZONE_NAME.test(received)) {
      const own = owns.get(received) ?? new Intl.DateTimeFormat('en-US', { timeZone: received }).resolvedOptions().timeZone;
      if (owns.size < MOST_NAMES) owns.set(received, own);
      return own;
    }
  } catch {
    // The runtime does not know it, or knows no zones at all.
  }
  return given.refuse(notAZone());
}
