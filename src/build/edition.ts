import type { Years } from '../time/index.js';
import { version } from '../version.js';

/** What the files say of themselves: the version that they are made of, and the years they carry a calendar for; outside them they answer with an error. */
export const EDITION: { readonly version: string; readonly years: Years } = {
  version,
  years: { from: 2015, to: 2045 },
};
