import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import * as spreadsheet from '@cloudcti/sla/spreadsheet';
import { parse, type Token, tokenizer } from 'acorn';
import { simple } from 'acorn-walk';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { standingTerms } from '../../src/agreement/standingTerms.js';
import { EDITION } from '../../src/build/edition.js';
import { namedCallbacks } from '../../src/build/script/arrowCallbacks.js';
import type { CellDoc } from '../../src/build/script/cellDocs.js';
import { pack } from '../../src/build/script/pack.js';
import { compileYears } from '../../src/calendar/compileYears.js';
import { withNames } from '../../src/calendar/withNames.js';
import { timedAgreement } from '../../src/deadline/TimedAgreement.js';
import { Call } from '../../src/errors/index.js';
import { unpack } from '../../src/spreadsheet/script/unpack.js';
import { inSentence } from '../../src/vocabulary/index.js';
import { bareContext, spreadsheetFile } from '../support/spreadsheetFiles.js';

/** What the sources say of the functions: `cellDocs.ts` says how it is read. */
const cellDocs = () => JSON.parse(spreadsheetFile('cellDocs.json')) as readonly CellDoc[];

/**
 * What each takes at most, gzipped. The plain script is minified, as is Excel's, which has a line a function besides; Google's is read by whoever pastes it:
 * names, comments and dates as they are take twice as much.
 */
const LIMITS: Readonly<Record<string, number>> = { 'Sla.gs': 31_000, 'functions.js': 15_750, 'cloudcti-sla.js': 15_000 };
const SCRIPTS = Object.keys(LIMITS);
const FUNCTIONS = new Map(
  Object.entries(spreadsheet).flatMap(([name, value]) =>
    name.startsWith('SLA_') ? [[name, value as (...cells: unknown[]) => unknown]] : [],
  ),
);
const NAMES = [...FUNCTIONS.keys()];
const NEWER_THAN_2019 = ['at', 'replaceAll', 'hasOwn', 'matchAll', 'allSettled', 'findLast', 'toSorted', 'toReversed', 'structuredClone'];

function callsIn(script: string): Set<string> {
  const called = new Set<string>();
  simple(parse(script, { ecmaVersion: 2019 }), {
    CallExpression({ callee }) {
      if (callee.type === 'MemberExpression' && callee.property.type === 'Identifier') called.add(callee.property.name);
    },
  });
  return called;
}

describe('the calendar that the files carry', () => {
  const timed = timedAgreement(standingTerms, new Call('test'));
  const unpacked = unpack(pack(standingTerms, EDITION.years));

  test('is the core’s, every piece of every year', () => {
    const table = unpacked.timed.timeline.tableOf(Date.UTC(EDITION.years.from, 6, 1), Date.UTC(EDITION.years.to, 6, 1));
    const { open, close, day, segments } = compileYears(timed.calendar, EDITION.years.from, EDITION.years.to);
    expect([...table.open].slice(0, -1)).toEqual([...open]);
    expect([...table.close].slice(0, -1)).toEqual([...close]);
    expect([...table.day]).toEqual([...day]);
    expect([...table.offsetFrom]).toEqual(segments.map(({ from }) => from));
    expect([...table.offsetMs]).toEqual(segments.map(({ offsetMs }) => offsetMs));
    expect([table.from, table.to]).toEqual([segments[0]?.from, segments.at(-1)?.to]);
  });

  test('has the core’s closed days, with their names within a sentence', () => {
    const { closed } = withNames(timed.calendar);
    for (let day = Date.UTC(2015, 0, 1) / 86_400_000; day < Date.UTC(2046, 0, 1) / 86_400_000; day++) {
      expect(unpacked.timed.calendar.closed.get(day)?.map(({ name }) => name)).toEqual(
        closed.get(day)?.map(({ name }) => ({ nl: inSentence(name ?? '', 'nl'), en: inSentence(name ?? '', 'en') })),
      );
    }
  });

  test('answers for its years only, and says which', () => {
    const context = bareContext();
    context.run(spreadsheetFile('cloudcti-sla.js'));
    expect(context.run('JSON.stringify(CloudctiSla.years)')).toBe('{"from":2015,"to":2045}');
    const ask = (iso: string) => () => context.run(`CloudctiSla.functions().SLA_MTTR_DUE(2, '${iso}')`);
    expect(ask('2015-01-01T00:00+01:00')()).toBe('2015-01-05T17:00:00.000+01:00');
    expect(ask('2014-12-31T23:59+01:00')).toThrow('is outside the years that this calendar knows; stay within 2015 to 2045 in its zone');
    expect(ask('2045-12-27T12:00+01:00')()).toBe('2045-12-29T17:00:00.000+01:00');
    expect(ask('2045-12-28T12:00+01:00')).toThrow('has its answer outside the years that this calendar knows');
    expect(() => context.run("CloudctiSla.functions({ language: 'fr' })")).toThrow('language "fr" is not spoken');
  });
});

// A control: what the next test holds every script to is refused by the parser that it asks.
test.each(['class A { #a = 1; }', 'class A { static a = 1; }', 'a?.b'])('the grammar of 2019 has no %s', (script) => {
  expect(() => parse(script, { ecmaVersion: 2019 })).toThrow();
});

describe.each(SCRIPTS)('%s', (name) => {
  test('keeps to the grammar and the library of 2019, without private or static fields', () => {
    const script = spreadsheetFile(name);
    expect([...callsIn(script)].filter((called) => NEWER_THAN_2019.includes(called))).toEqual([]);
  });

  test('asks for nothing but the language itself', () => {
    // Comments and texts may say what they like.
    // Its types leave out what a token holds.
    const tokens = [...tokenizer(spreadsheetFile(name), { ecmaVersion: 2019 })] as readonly (Token & { readonly value?: unknown })[];
    const named = tokens.map(({ type, value }) =>
      type.label === 'string' || type.label === 'template' ? '' : String(value ?? type.label),
    );
    expect(
      named.filter((word) => /^(luxon|Intl|require|import|toLocale\w+|process|document|window|fetch|eval|Function)$/.test(word)),
    ).toEqual([]);
  });

  test(`is at most ${LIMITS[name]} bytes, gzipped`, () => {
    expect(gzipSync(spreadsheetFile(name), { level: 9 }).length).toBeLessThanOrEqual(LIMITS[name] ?? 0);
  });
});

describe('the functions are the same everywhere', () => {
  test('the documented ones are those of the package', () => {
    expect(
      cellDocs()
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...NAMES].sort());
    for (const { name, description, parameters, result } of cellDocs()) {
      expect(parameters).toHaveLength(FUNCTIONS.get(name)?.length ?? -1);
      for (const said of [description, result, ...parameters.map((parameter) => parameter.description)])
        expect(said).toMatch(/^[A-Z].{7,}/);
    }
  });

  test('Excel’s metadata is what the sources say, word for word', () => {
    const file = new URL('../approved/functions.json', import.meta.url);
    expect(spreadsheetFile('functions.json')).toBe(readFileSync(file, 'utf8'));
    const { functions } = JSON.parse(spreadsheetFile('functions.json')) as {
      functions: CellDoc['metadata'][];
    };
    const docs = cellDocs().map(({ name, description, parameters }) => [
      name,
      name.replaceAll('_', '.'),
      description,
      parameters.map((parameter) => parameter.name),
    ]);
    const told = functions.map(({ name, id, description, parameters }) => [name, id, description, parameters.map(({ name }) => name)]);
    expect(told).toEqual(docs);
    for (const parameter of functions.flatMap(({ parameters }) => parameters)) {
      expect(parameter).toMatchObject({ type: 'any', dimensionality: 'matrix' });
    }
  });

  test('Sla.gs has a literal, documented function for each', () => {
    const text = spreadsheetFile('Sla.gs');
    for (const { name, parameters } of cellDocs()) {
      const given = parameters.map((parameter) => parameter.name).join(', ');
      expect(text).toMatch(new RegExp(`@customfunction\\n \\*/\\nfunction ${name}\\(${given}\\) \\{`));
    }
    expect(JSON.parse(spreadsheetFile('appsscript.json'))).toMatchObject({ timeZone: 'Europe/Amsterdam', runtimeVersion: 'V8' });
  });

  test('Sla.gs is read from top to bottom: names, comments and dates as they are, no line that a screen does not hold', () => {
    const lines = spreadsheetFile('Sla.gs').split('\n');
    expect(lines.filter((line) => line.length > 320)).toEqual([]);
    expect(lines.filter((line) => /^ *(\/\*\*|\*|\/\/) /.test(line)).length).toBeGreaterThan(250);
    // Good Friday is not among them; King's Day 2026 is.
    expect(lines.find((line) => line.includes('"2026 '))).toMatch(
      /^ {6}"2026 01-01=\d+ 04-05=\d+ 04-06=\d+ 04-27=\d+ 05-14=\d+ 05-24=\d+ 05-25=\d+ 12-25=\d+ 12-26=\d+",$/,
    );
    expect(lines).toContain('  function addWorkingDays(timeline, day, count) {');
  });

  test('Sla.gs says its size, as it is', () => {
    const gzipped = (name: string) => gzipSync(spreadsheetFile(name), { level: 9 }).byteLength / 1_000;
    const said = /some (\d+) kB, (\d+) kB\n \* gzipped;[^;]*, are some (\d+) kB gzipped/.exec(spreadsheetFile('Sla.gs')) ?? [];
    const is = [Buffer.byteLength(spreadsheetFile('Sla.gs')) / 1_000, gzipped('Sla.gs'), gzipped('functions.js')];
    const parts = said.slice(1).map((size, place) => Number(size) / (is[place] as number));
    expect(parts.map((part) => Math.abs(part - 1) < 0.08)).toEqual([true, true, true]);
  });

  test('Sla.gs names nothing that a cell could call but its functions', () => {
    const named = (
      parse(spreadsheetFile('Sla.gs'), { ecmaVersion: 2019 }).body as readonly {
        readonly type: string;
        readonly id?: { readonly name: string };
      }[]
    )
      .flatMap(({ type, id }) => (type === 'FunctionDeclaration' ? [id?.name ?? ''] : []))
      .filter((name) => !name.endsWith('_'));
    expect(named.sort()).toEqual([...NAMES].sort());
  });

  test('Sla.gs shows formulas that give what it says they give', () => {
    const { run } = bareContext();
    run(spreadsheetFile('Sla.gs'));
    for (const { name, examples } of cellDocs()) {
      if (name !== 'SLA_EXPLAIN') expect(examples.length, name).toBeGreaterThan(0);
      for (const { formula, gives } of examples) {
        expect(spreadsheetFile('Sla.gs')).toContain(` * @example ${formula} gives ${gives}\n`);
        expect(String(run(formula.slice(1)))).toBe(gives.replace(/^(TRUE|FALSE)$/, (truth) => truth.toLowerCase()));
      }
    }
  });

  test('functions.js tells Excel of each', () => {
    const text = spreadsheetFile('functions.js');
    for (const name of NAMES) expect(text).toContain(`CustomFunctions.associate('${name.replaceAll('_', '.')}', slaFunction(sla.${name}, `);
  });
});

describe('the Office Script', () => {
  test('compiles under Excel’s rules: strict, no any, no import, no export, nothing of the web', () => {
    const text = spreadsheetFile('office-script.ts');
    const host = ts.createCompilerHost({});
    const read = host.getSourceFile;
    const ambient = new URL('../../src/spreadsheet/script/office/ExcelScript.d.ts', import.meta.url).pathname;
    host.getSourceFile = (name, target) =>
      name === 'office-script.ts' ? ts.createSourceFile(name, text, target, true) : read(name, target);
    const options = {
      target: ts.ScriptTarget.ES2020,
      lib: ['lib.es2020.d.ts'],
      types: [],
      strict: true,
      noEmit: true,
      module: ts.ModuleKind.None,
      moduleDetection: ts.ModuleDetectionKind.Legacy,
    };
    const program = ts.createProgram(['office-script.ts', ambient], options, host);
    const wrong = ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    // Whoever loads no module may not use the option for it; nothing else is wrong.
    expect(wrong.filter((message) => !message.includes("'module'"))).toEqual([]);
    const source = program.getSourceFile('office-script.ts') as ts.SourceFile;
    const refused = [
      ts.SyntaxKind.AnyKeyword,
      ts.SyntaxKind.ImportDeclaration,
      ts.SyntaxKind.ExportKeyword,
      ts.SyntaxKind.PrivateIdentifier,
      ts.SyntaxKind.TemplateLiteralType,
      ts.SyntaxKind.OverrideKeyword,
      ts.SyntaxKind.SatisfiesExpression,
      ts.SyntaxKind.YieldExpression,
    ];
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if (refused.includes(node.kind)) found.push(node.getText(source));
      ts.forEachChild(node, visit);
    };
    visit(source);
    expect(found).toEqual([]);
    // Methods of arrays take arrow functions where they stand, and no names.
    expect(namedCallbacks(source).map((callback) => callback.parent.getText(source))).toEqual([]);
    expect(source.statements.filter((statement) => ts.isFunctionDeclaration(statement) && statement.name?.text === 'main')).toHaveLength(1);
  });

  test('takes nothing but the workbook, because Excel on the web asks for anything else at each run', () => {
    expect(spreadsheetFile('office-script.ts')).toMatch(/\nfunction main\(workbook: ExcelScript\.Workbook\): void \{/);
  });

  // Controls: what the first test looks for is found.
  test.each(['a.map(Number)', 'a.filter(function () {})', 'a.some(words.is)', 'a.reduce(sum, 0)', 'b(a.map(c).filter((d) => d))'])(
    'a callback that is only named is found in %s',
    (code) => expect(namedCallbacks(ts.createSourceFile('control.ts', code, ts.ScriptTarget.ES2020, true))).toHaveLength(1),
  );
});
