/** The same questions on a page: what spoils the surroundings was put before this file when the page was bundled. */
import * as sla from '@cloudcti/sla';
import { answersOf, answersWithoutIntl } from './answers.mjs';
import cases from './cases.json';

const answer = globalThis.Intl === undefined ? answersWithoutIntl : answersOf;
document.body.textContent = `answers:${JSON.stringify(answer(sla, cases))}:end`;
