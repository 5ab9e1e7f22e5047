import { readFileSync } from 'node:fs';
import type { AgreementTerms } from '../../agreement/index.js';
import type { Years } from '../../time/index.js';
import { version } from '../../version.js';
import { LICENCE } from '../script/title.js';
import { pythonData } from './pythonData.js';

/** The parts of the module that are the same for every agreement, in their order: one idea a file. */
const PARTS = ['errors', 'calendar', 'outcomes', 'reading', 'deadlines', 'verdict', 'questions', 'explain', 'columns'];

function part(name: string): string {
  return readFileSync(new URL(`parts/${name}.py`, import.meta.url), 'utf8');
}

/** `cloudcti_sla.py`: one file for Python, whose days, counting rules, words and messages are the library's own. */
export function pythonModule(agreement: AgreementTerms, { from, to }: Years): string {
  const title = `"""CloudCTI's service levels: deadlines, support time and working days, in one file without other packages.

Made by @cloudcti/sla ${version}; calendar ${from} to ${to}. Python 3.9 or newer. Copy it beside your script; docs/python.md tells more.
${LICENCE}
"""

`;
  return [title, part('header'), pythonData(agreement, { from, to }), ...PARTS.map(part)].join('');
}
