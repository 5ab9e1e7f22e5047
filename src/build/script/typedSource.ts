import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { arrowCallbacks, type Edit } from './arrowCallbacks.js';

/** What goes into one file. */
interface Request {
  /** The file whose exported functions the result begins with. */
  readonly entry: string;
  /** Declarations of what the host provides. */
  readonly ambient?: string;
  /** By the name of a constant that is only declared: its value, as source. */
  readonly values: Readonly<Record<string, string>>;
  /** Whose comments are kept: those of the entry, which is what users change, or of all that is in the file. */
  readonly comments: 'entry' | 'all';
}

const SRC = fileURLToPath(new URL('../../', import.meta.url));

/**
 * TypeScript sources as one file without imports or exports: the entry's functions and all that they need, statement by statement. Two things of one
 * name in two files get two names. For hosts that take typed source and no libraries.
 */
export function typedSource(request: Request): string {
  const program = ts.createProgram([request.entry, ...(request.ambient === undefined ? [] : [request.ambient])], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    types: [],
    skipLibCheck: true,
    noEmit: true,
  });
  return new OneFile(program, request).text();
}

class OneFile {
  private readonly program: ts.Program;
  private readonly checker: ts.TypeChecker;
  private readonly request: Request;
  private readonly wanted = new Set<ts.Statement>();
  private readonly names = new Map<ts.Symbol, string>();
  private readonly taken = new Set<string>();

  constructor(program: ts.Program, request: Request) {
    this.program = program;
    this.checker = program.getTypeChecker();
    this.request = request;
  }

  text(): string {
    const entry = this.program.getSourceFile(this.request.entry);
    if (entry === undefined) throw new Error(`typedSource: there is no ${this.request.entry}`);
    for (const statement of entry.statements.filter(isExported)) this.want(statement);
    // What a user may change stands first. Its constants need nothing when they are made; the rest comes in the order in which it runs.
    const files = [entry, ...this.inOrder(entry, new Set()).filter((file) => file !== entry)];
    const statements = files.flatMap((file) => file.statements.filter((statement) => this.wanted.has(statement)));
    return `${statements.map((statement) => this.printed(statement)).join('\n')}\n`;
  }

  /** A statement and all that it mentions. */
  private want(statement: ts.Statement): void {
    if (this.wanted.has(statement)) return;
    this.wanted.add(statement);
    this.eachMention(statement, (_identifier, symbol) => {
      for (const declaration of symbol.declarations ?? []) {
        const owner = ownerOf(declaration);
        if (owner !== undefined) this.want(owner);
      }
    });
  }

  /** The identifiers in a node that stand for something at the top level of a source file of ours. */
  private eachMention(node: ts.Node, found: (identifier: ts.Identifier, symbol: ts.Symbol) => void): void {
    const visit = (child: ts.Node): void => {
      if (ts.isIdentifier(child)) {
        const symbol = this.symbolOf(child);
        if (symbol?.declarations?.some((declaration) => ownerOf(declaration) !== undefined)) found(child, symbol);
      }
      ts.forEachChild(child, visit);
    };
    visit(node);
  }

  private symbolOf(identifier: ts.Identifier): ts.Symbol | undefined {
    const { parent } = identifier;
    const symbol =
      ts.isShorthandPropertyAssignment(parent) && parent.name === identifier
        ? this.checker.getShorthandAssignmentValueSymbol(parent)
        : this.checker.getSymbolAtLocation(identifier);
    return symbol !== undefined && (symbol.flags & ts.SymbolFlags.Alias) !== 0 ? this.checker.getAliasedSymbol(symbol) : symbol;
  }

  /** The files in the order in which they would run: what a file imports comes before it. */
  private inOrder(file: ts.SourceFile, seen: Set<ts.SourceFile>): ts.SourceFile[] {
    if (seen.has(file) || !isOurs(file)) return [];
    seen.add(file);
    const before = file.statements.flatMap((statement) => {
      const from = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement) ? statement.moduleSpecifier : undefined;
      const imported = from === undefined ? undefined : this.checker.getSymbolAtLocation(from)?.valueDeclaration;
      return imported === undefined ? [] : this.inOrder(imported.getSourceFile(), seen);
    });
    return [...before, file];
  }

  private printed(statement: ts.Statement): string {
    const value = this.valueOf(statement);
    if (value !== undefined) return value;
    const file = statement.getSourceFile();
    const isCommented = this.request.comments === 'all' || file.fileName === this.request.entry;
    const start = isCommented ? commentedStart(statement, file) : statement.getStart(file);
    const edits: Edit[] = [];
    this.eachMention(statement, (identifier, symbol) => {
      const name = this.nameOf(symbol);
      const isShorthand = ts.isShorthandPropertyAssignment(identifier.parent) && identifier.parent.name === identifier;
      const text = isShorthand && name !== identifier.text ? `${identifier.text}: ${name}` : name;
      edits.push({ from: identifier.getStart(file), to: identifier.getEnd(), text });
    });
    for (const modifier of modifiersIn(statement)) edits.push({ from: modifier.getStart(file), to: modifier.getEnd() + 1, text: '' });
    for (const type of templateTypesIn(statement)) edits.push({ from: type.getStart(file), to: type.getEnd(), text: 'string' });
    // Of two at one place the later one comes out first: what stands before a name is pushed after it.
    edits.push(...arrowCallbacks(statement, file, this.checker));
    edits.sort((a, b) => b.from - a.from);
    return edits.reduce(
      (text, edit) => text.slice(0, edit.from - start) + edit.text + text.slice(edit.to - start),
      file.text.slice(start, statement.getEnd()),
    );
  }

  /** A constant that is only declared, with its value. */
  private valueOf(statement: ts.Statement): string | undefined {
    const declaration = ts.isVariableStatement(statement) ? statement.declarationList.declarations[0] : undefined;
    const value = declaration === undefined ? undefined : this.request.values[declaration.name.getText()];
    return declaration === undefined || value === undefined ? undefined : `const ${declaration.getText()} = ${value};`;
  }

  private nameOf(symbol: ts.Symbol): string {
    const known = this.names.get(symbol);
    if (known !== undefined) return known;
    let name = symbol.name;
    for (let count = 2; this.taken.has(name); count++) name = `${symbol.name}${count}`;
    this.taken.add(name);
    this.names.set(symbol, name);
    return name;
  }
}

function isOurs(file: ts.SourceFile): boolean {
  return file.fileName.startsWith(SRC) && !file.isDeclarationFile;
}

/** The statement at the top level of a source file of ours that makes a declaration. */
function ownerOf(declaration: ts.Node): ts.Statement | undefined {
  let node = declaration;
  if (ts.isVariableDeclaration(node)) node = node.parent.parent;
  const isTop = ts.isStatement(node) && ts.isSourceFile(node.parent) && isOurs(node.parent);
  return isTop ? (node as ts.Statement) : undefined;
}

function isExported(statement: ts.Statement): boolean {
  return (ts.getCombinedModifierFlags(statement as unknown as ts.Declaration) & ts.ModifierFlags.Export) !== 0;
}

/** Types such as `R${number}`, which older compilers do not know: plain texts to them. */
function templateTypesIn(statement: ts.Statement): ts.Node[] {
  return nodesIn(statement, ts.isTemplateLiteralTypeNode);
}

/** Where the comments of a statement begin, which stand right above it: what a blank line parts from it is about its file. */
function commentedStart(statement: ts.Statement, file: ts.SourceFile): number {
  let start = statement.getStart(file);
  for (const { pos, end } of [...(ts.getLeadingCommentRanges(file.text, statement.getFullStart()) ?? [])].reverse()) {
    if (/\n\s*\n/.test(file.text.slice(end, start))) break;
    start = pos;
  }
  return start;
}

/** The words that one file has no use for, or that older compilers do not know: `export`, `override`. */
function modifiersIn(statement: ts.Statement): ts.Node[] {
  return nodesIn(statement, ({ kind }) => kind === ts.SyntaxKind.ExportKeyword || kind === ts.SyntaxKind.OverrideKeyword);
}

function nodesIn(statement: ts.Statement, isWanted: (node: ts.Node) => boolean): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (isWanted(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(statement);
  return found;
}
