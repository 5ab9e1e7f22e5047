import packageJson from '../../package.json' with { type: 'json' };
import type { Years } from '../time/index.js';

/** What the files say of themselves: the version that they are made of, and the years they carry a calendar for; outside them they answer with an error. */
export const EDITION: { readonly version: string; readonly years: Years } = {
  version: packageJson.version,
  years: { from: 2015, to: 2045 },
};
