/** Asks the installed library, in the surroundings and the module form that the command line names: `main.mjs luxon cjs`. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { answersOf, answersWithoutIntl } from './answers.mjs';

const [surroundings, form] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const load = (name) => (form === 'cjs' ? require(name) : import(name));

const cases = JSON.parse(readFileSync(new URL('cases.json', import.meta.url), 'utf8'));
const write = process.stdout.write.bind(process.stdout);
if (surroundings === 'luxon') (await import('./spoiledLuxon.mjs')).spoil((await load('luxon')).Settings);
if (surroundings === 'globals') await import('./spoiledGlobals.mjs');
if (surroundings === 'without-intl') delete globalThis.Intl;
const sla = await load('@cloudcti/sla');
const answer = surroundings === 'without-intl' ? answersWithoutIntl : answersOf;
write(JSON.stringify(answer(sla, cases)));
