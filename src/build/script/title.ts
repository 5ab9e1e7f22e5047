import { EDITION } from '../edition.js';

/** What a script file is, in its first comment. */
export const TITLE = `CloudCTI's service levels: @cloudcti/sla ${EDITION.version}, calendar ${EDITION.years.from} to ${EDITION.years.to}.`;

export const LICENCE = 'MIT licence. Names and dates of holidays: date-holidays, CC BY 3.0.';
