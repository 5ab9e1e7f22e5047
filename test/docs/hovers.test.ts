import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = new URL('../../', import.meta.url).pathname;
const ENTRIES = ['src/index.ts', 'src/date-holidays/index.ts', 'src/spreadsheet/index.ts', 'src/sql/index.ts', 'src/batch/index.ts'].map(
  (file) => root + file,
);

const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
const program = ts.createProgram(ENTRIES, options);
const checker = program.getTypeChecker();

/** The fields that an editor shows of what an entry exports: those of its types and classes, wherever in them they stand. */
function fieldsOf(entry: string): ReadonlyMap<string, string> {
  const source = program.getSourceFile(entry);
  const module = source && checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error(`${entry} exports nothing`);
  const fields = new Map<string, string>();
  for (const exported of checker.getExportsOfModule(module)) {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    for (const declaration of symbol.declarations ?? []) {
      if (ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration)) visit(declaration, symbol.name);
    }
  }
  return fields;

  function visit(node: ts.Node, path: string): void {
    ts.forEachChild(node, (child) => {
      if (!(ts.isPropertySignature(child) || ts.isMethodSignature(child))) return visit(child, path);
      const symbol = checker.getSymbolAtLocation(child.name);
      const name = `${path}.${child.name.getText()}`;
      const says = symbol === undefined ? '' : ts.displayPartsToString(symbol.getDocumentationComment(checker));
      fields.set(name, (fields.get(name) ?? '') || says || literalOf(child));
      if (child.kind === ts.SyntaxKind.PropertySignature) visit(child, name);
    });
  }
}

/** A field that has one value only says what it is. */
function literalOf({ type }: ts.PropertySignature | ts.MethodSignature): string {
  return type !== undefined && ts.isLiteralTypeNode(type) ? type.getText() : '';
}

describe('an editor says what every public field is', () => {
  test.each(ENTRIES.map((entry) => [entry.slice(root.length), entry] as const))('of %s', (_name, entry) => {
    const fields = fieldsOf(entry);
    const untold = [...fields].filter(([, says]) => says === '').map(([name]) => name);
    expect(untold).toEqual([]);
  });
});
