import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { minify } from 'terser';
import type { CarriedAgreement } from '../../spreadsheet/script/CarriedAgreement.js';
import { INNER_NAMES } from '../innerFields.js';

const ENTRY = fileURLToPath(new URL('../../spreadsheet/script/scriptFunctions.ts', import.meta.url));

// Names of the timeline and its table, and of a trail before it is text: not those of anything that comes in or goes out.
const INNER = new RegExp(
  `${INNER_NAMES.source}|^(?:localDay|startedBy|clockChanges|(?:start|end)sAtClose|(?:counted|paused|used|left|deadline|countsFrom|epoch|wall|offset|from|start)Ms|mistakes|(?:no|textNo)(?:Instant|Offset|Serial|Date|Count|Priority|Kpi|Range)|otherShape|skipped|twice|outside(?:Hours)?|clocks|notStarted|sharpIsOutside|pausedBy|dayAndMonth|supportTime|countedLast|daysAsTime|clockWaits|closedBy)$`,
);

/** The functions and the agreement that they answer by, as one statement of plain JavaScript that makes one variable. */
export async function bundle(packed: CarriedAgreement, variable: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: variable,
    // Apps Script refuses private and static fields; its grammar is that of 2019.
    target: 'es2019',
    minify: true,
    legalComments: 'none',
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    define: { CARRIED_AGREEMENT: JSON.stringify(packed) },
  });
  // Once more by terser, which folds what esbuild leaves: some 400 bytes, gzipped.
  const { code } = await minify(outputFiles[0]?.text ?? '', {
    compress: { ecma: 2019, passes: 3, hoist_funs: true },
    mangle: { properties: { regex: INNER } },
    ecma: 2019,
    format: { ecma: 2019 },
  });
  return (code ?? '').trim();
}
