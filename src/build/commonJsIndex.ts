/**
 * The package's face for `require`: the names of `index.js`, each from the file that ships it. `core.cjs` holds what deadlines need and is opened at once;
 * the chapters that explain and judge are opened when one of their names is first read: a program that asks for deadlines only does not pay for them.
 *
 * @param names what the package exports
 * @param core what `core.cjs` exports
 * @param chapters what `chapters.cjs` exports
 * @throws {Error} for a name that neither exports
 */
export function commonJsIndex(names: readonly string[], core: object, chapters: object): string {
  const lines = names.map((name) => {
    if (name in core) return `exports.${name} = core.${name};`;
    if (name in chapters) return `Object.defineProperty(exports, '${name}', { enumerable: true, get: () => chapters().${name} });`;
    throw new Error(`neither core.cjs nor chapters.cjs exports ${name}`);
  });
  return [
    "'use strict';",
    "const core = require('./core.cjs');",
    'let opened;',
    "const chapters = () => (opened ??= require('./chapters.cjs'));",
    ...lines,
    // This line never runs: by it, Node knows the names when an ES module imports the file.
    `0 && (module.exports = { ${names.join(', ')} });`,
    '',
  ].join('\n');
}
