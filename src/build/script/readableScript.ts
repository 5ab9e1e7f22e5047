import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { CarriedAgreement } from '../../spreadsheet/script/CarriedAgreement.js';
import { agreementText } from './agreementText.js';
import { typedSource } from './typedSource.js';

const ENTRY = fileURLToPath(new URL('../../spreadsheet/script/scriptFunctions.ts', import.meta.url));

const AGREEMENT_SAYS = `/** The agreement's targets, its hours in milliseconds after midnight, and its closed days: month, day and the place of its name, from 0. */`;

/**
 * The functions and the agreement that they answer by, as JavaScript that a person reads from top to bottom: the sources without their types, with
 * their names and comments. It makes one variable: what else it names stays inside, where no cell can call it.
 */
export function readableScript(carried: CarriedAgreement, variable: string): string {
  const source = typedSource({ entry: ENTRY, values: { CARRIED_AGREEMENT: 'AGREEMENT' }, comments: 'all' });
  // Apps Script refuses private and static fields; its grammar is that of 2019.
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2019, module: ts.ModuleKind.None, useDefineForClassFields: false },
  });
  const parts = [
    `${AGREEMENT_SAYS}\nconst AGREEMENT = ${agreementText(carried)};`,
    spaced(withoutExamples(narrow(outputText))),
    'return { functions: functions };',
  ];
  return `var ${variable} = (function () {\n${indented(parts.join('\n\n'))}\n})();`;
}

/** Comments without the examples for whoever imports the package. */
function withoutExamples(text: string): string {
  return text.replace(/^( *) \*\n? *\*? ?@example\n(?: *\*(?!\/).*\n)*/gm, '').replace(/(?: *\*\n)+( *\*\/)/g, '$1');
}

/** Blank lines between functions, which the compiler leaves out. */
function spaced(text: string): string {
  const lines = text.trim().split('\n');
  const begins = (line: string) => /^(\/\*\*|\/\/|function |class |const \w+ = \()/.test(line);
  const isComment = (line: string | undefined) => line === undefined || /^( \*\/|\/\/|\/\*\*.*\*\/$)/.test(line);
  return lines.flatMap((line, at) => (at > 0 && begins(line) && !isComment(lines[at - 1]) ? ['', line] : [line])).join('\n');
}

/** Two spaces a step; the compiler takes four. */
function narrow(text: string): string {
  return text.replace(/^ +(?![ *])/gm, (spaces) => ' '.repeat(spaces.length / 2));
}

/** Within the function around it. */
function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
