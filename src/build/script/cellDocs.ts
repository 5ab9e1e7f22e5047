import { readFileSync } from 'node:fs';
import { type IFunction, parseTree } from 'custom-functions-metadata';

/** A function of the spreadsheet as its source documents it. */
export interface CellDoc {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly isOptional: boolean }[];
  readonly result: string;
  /** Formulas, and what their cells show. */
  readonly examples: readonly { readonly formula: string; readonly gives: string }[];
  /** What Excel knows of it. */
  readonly metadata: IFunction;
}

const SOURCE = new URL('../../spreadsheet/cellFunctions.ts', import.meta.url);

/** What `cellFunctions.ts` says of its functions, read by Excel's own tool: the one source of names, parameters and descriptions in every host. */
export function cellDocs(): readonly CellDoc[] {
  // The tool knows Excel's types only; whatever a cell or a range holds is `any` to it.
  const text = readFileSync(SOURCE, 'utf8').replace(/\b(Cells|Answers)(?=[,)]| \{)/g, 'any[][]');
  const { functions, extras } = parseTree(text, 'cellFunctions.ts');
  const errors = extras.flatMap((extra) => extra.errors);
  if (errors.length > 0) throw new Error(`cellFunctions.ts: ${errors.join('; ')}`);
  return functions.map((metadata) => {
    const { name, description = '', parameters } = metadata;
    const summary = firstParagraph(description);
    return {
      name,
      description: summary,
      parameters: parameters.map((parameter) => ({
        name: parameter.name,
        description: parameter.description ?? '',
        isOptional: parameter.optional === true,
      })),
      result: new RegExp(`@returns (.*)(?:\\n \\*.*)*?\\n \\*/\\nexport function ${name}\\b`).exec(text)?.[1] ?? '',
      examples: examplesOf(name, text),
      metadata: { ...metadata, description: summary },
    };
  });
}

/** The examples of a function that are about single cells: code, as the formula that it would be. */
function examplesOf(name: string, text: string): CellDoc['examples'] {
  const lines = text.matchAll(new RegExp(`^ \\* ${name}\\(([^\\[\\]()]*)\\); // => (.*)$`, 'gm'));
  return [...lines].map(([, cells = '', gives = '']) => ({
    formula: `=${name}(${cells.replaceAll("'", '"')})`,
    gives: gives.replaceAll("'", '').replace(/^(true|false)$/, (truth) => truth.toUpperCase()),
  }));
}

function firstParagraph(text: string): string {
  return (text.split(/\n\s*\n/)[0] ?? '').replace(/\s*\n\s*/g, ' ').trim();
}
