import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { decode, encode } from '@jridgewell/sourcemap-codec';
import { type MinifyOptions, minify } from 'terser';

/**
 * What Node has to read before it may run, written short: reading is what an import costs. A statement keeps its line, and what stands at the top of a file its
 * name, so that an error which nobody caught shows where it was. The marks by which bundlers leave out what is not used stay.
 */
const SHORT: MinifyOptions = {
  compress: { passes: 2, keep_fnames: true, keep_classnames: true, hoist_funs: true, inline: false, reduce_funcs: false },
  mangle: { keep_fnames: true, keep_classnames: true, module: false, toplevel: false },
  format: { preserve_annotations: true, comments: false, ascii_only: true, beautify: true, indent_level: 0 },
};

/** Rewrites the library's files in a folder, which are those that have a source map, and their maps. */
export async function makeReadable(dist: URL): Promise<void> {
  for (const map of readdirSync(dist).filter((name) => name.endsWith('js.map'))) {
    const name = map.slice(0, -'.map'.length);
    const isModule = name.endsWith('.js');
    const result = await minify(
      { [name]: readFileSync(new URL(name, dist), 'utf8') },
      {
        ...SHORT,
        module: isModule,
        toplevel: !isModule,
        sourceMap: { content: readFileSync(new URL(map, dist), 'utf8'), filename: name, url: map },
      },
    );
    writeFileSync(new URL(name, dist), `${result.code ?? ''}\n`);
    writeFileSync(new URL(map, dist), byLines(String(result.map)));
  }
}

/** A source map that says of each line where its statement stands in the sources: a statement has a line of its own, and this is a sixth of the bytes. */
function byLines(map: string): string {
  const { file, sources, mappings } = JSON.parse(map) as {
    readonly file: string;
    readonly sources: readonly string[];
    readonly mappings: string;
  };
  const lines = decode(mappings).map((segments) => {
    const first = segments.find((segment) => segment.length > 1);
    return first === undefined ? [] : [[0, first[1], first[2], first[3]] as [number, number, number, number]];
  });
  // Where a library of the build lies on a machine is not for others to see, and no two builds would be the same.
  const named = sources.map((source) => source.replace(/^.*\/(?=node_modules\/)/, '../'));
  return JSON.stringify({ version: 3, file, sources: named, names: [], mappings: encode(lines) });
}
