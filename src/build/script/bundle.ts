import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { minify } from 'terser';
import type { PackedAgreement } from '../../spreadsheet/script/PackedAgreement.js';

const ENTRY = fileURLToPath(new URL('../../spreadsheet/script/scriptFunctions.ts', import.meta.url));

// Names of the timeline and its table, and of a trail before it is text: not those of anything that comes in or goes out.
const INNER =
  /^((end|close)Position|close(Position)?Index|meanPiece|lastPiece|dayOfPiece|offsetFrom|supportBetween|earliestAfter|tableOf(Days)?|localDay|timed|timeline|startedBy|clockChanges|(start|end)sAtClose|(counted|paused|used|left|deadline|countsFrom)Ms)$/;

/** The functions and the agreement that they answer by, as one statement of plain JavaScript that makes one variable. */
export async function bundle(packed: PackedAgreement, variable: string): Promise<string> {
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
    define: { PACKED_AGREEMENT: JSON.stringify(packed) },
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
