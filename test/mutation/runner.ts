import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { InstrumenterContext } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  type DryRunOptions,
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { type File, type FileSpecification, startTests, type Test, type VitestRunner } from '@vitest/runner';
import { getFullName, getTests } from '@vitest/runner/utils';
import fc from 'fast-check';
import { bundleTests, type LoadedTests } from './bundle.js';
import { isLeftOut, ROOMS, type Room } from './rooms.js';

type Shared = { -readonly [field in keyof InstrumenterContext]: InstrumenterContext[field] | undefined };

/** What Stryker's instrumented code reads and writes. */
const instrumented: Shared = {};
Object.assign(globalThis, { __stryker__: instrumented });

/** Where the dry run writes how long each file took, for the processes that follow: quick files first, so that a mutant dies young. */
const DURATIONS = 'durations.json';

/**
 * Stryker's runner of our tests: vitest's own parts, without its workers, which take a third of a second to begin. Each mutant gets the tests and the
 * code loaded afresh.
 */
class QuickTestRunner implements TestRunner {
  private load: () => LoadedTests = () => ({});
  private files: readonly string[] = [];

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    this.files = ROOMS[process.env['MUTATED_ROOM'] as Room].map((file) => `test/${file}.test.ts`);
    this.load = await bundleTests(process.cwd(), this.files);
  }

  async dryRun(_options: DryRunOptions): Promise<DryRunResult> {
    instrumented.activeMutant = undefined;
    instrumented.mutantCoverage = undefined;
    const tests = await this.run(
      this.files.map((filepath) => ({ filepath })),
      { bail: false },
    );
    const durations: Record<string, number> = {};
    for (const { fileName = '', timeSpentMs } of tests) durations[fileName] = (durations[fileName] ?? 0) + timeSpentMs;
    writeFileSync(DURATIONS, JSON.stringify(durations));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: instrumented.mutantCoverage ?? { static: {}, perTest: {} } };
  }

  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit }: MutantRunOptions): Promise<MutantRunResult> {
    // Stryker allows a hundred times as many steps as there were without a mutant: a tenth of that is no less sure, and ends sooner.
    const limit = hitLimit === undefined ? undefined : hitLimit / 10;
    instrumented.hitCount = 0;
    instrumented.hitLimit = limit;
    instrumented.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
    const tests = await this.run(this.specifications(testFilter), { bail: true, mutant: activeMutant.id });
    const timeout = determineHitLimitReached(instrumented.hitCount, limit);
    return toMutantRunResult(timeout ?? { status: DryRunStatus.Complete, tests });
  }

  private specifications(testFilter: readonly string[] | undefined): FileSpecification[] {
    const durations: Record<string, number> = existsSync(DURATIONS) ? JSON.parse(readFileSync(DURATIONS, 'utf8')) : {};
    const duration = (file: string) => durations[file] ?? 0;
    const quickFirst = [...this.files].sort((one, other) => duration(one) - duration(other));
    if (testFilter === undefined) return quickFirst.map((filepath) => ({ filepath }));
    const ids = groupBy(testFilter);
    return quickFirst.flatMap((filepath) => {
      const testIds = ids.get(filepath)?.map((id) => id.slice(filepath.length + 1));
      return testIds === undefined ? [] : [{ filepath, testIds }];
    });
  }

  private async run(files: FileSpecification[], { bail, mutant }: { bail: boolean; mutant?: string }): Promise<TestResult[]> {
    const loaded = this.load();
    let failed = false;
    const runner: VitestRunner = {
      config: {
        root: process.cwd(),
        setupFiles: [],
        name: undefined,
        passWithNoTests: true,
        testNamePattern: undefined,
        allowOnly: false,
        sequence: { seed: 1, hooks: 'stack', setupFiles: 'list' },
        chaiConfig: undefined,
        maxConcurrency: 1,
        testTimeout: 30_000,
        hookTimeout: 30_000,
        retry: 0,
        includeTaskLocation: false,
        tags: [],
        tagsFilter: undefined,
        strictTags: false,
      },
      importFile: (path) => loaded[path]?.(),
      onCollected: (collected) => {
        for (const test of getTests(collected)) if (isLeftOut(getFullName(test))) test.mode = 'skip';
      },
      onBeforeRunFiles: () => {
        if (mutant !== undefined) instrumented.activeMutant = mutant;
      },
      onBeforeRunTask: (test) => {
        if (failed && bail) test.mode = 'skip';
      },
      onBeforeTryTask: (test) => {
        fc.configureGlobal({ seed: 1, endOnFailure: true });
        instrumented.currentTestId = idOf(test);
      },
      onAfterRunTask: (test) => {
        instrumented.currentTestId = undefined;
        failed ||= test.result?.state === 'fail';
      },
    };
    const results: TestResult[] = [];
    // File by file: some tests take long to prepare, and most mutants are dead before these are asked.
    for (const specification of files) {
      if (failed && bail) break;
      const [file] = await startTests([specification], runner);
      if (file !== undefined) results.push(...resultsOf(file, specification.testIds?.[0]));
      failed ||= results.some(({ status }) => status === TestStatus.Failed);
    }
    return results;
  }
}

const idOf = (test: Test) => `${test.file.filepath}#${test.id}`;

/** The results of a file's tests; of the file itself where it could not be read. */
function resultsOf(file: File, first = ''): TestResult[] {
  const tests = getTests(file);
  if (tests.length > 0) return tests.map(resultOf);
  const base = { id: `${file.filepath}#${first}`, name: file.filepath, fileName: file.filepath, timeSpentMs: 0 };
  return [{ ...base, status: TestStatus.Failed, failureMessage: file.result?.errors?.[0]?.message ?? 'no tests' }];
}

function resultOf(test: Test): TestResult {
  const base = { id: idOf(test), name: getFullName(test), fileName: test.file.filepath, timeSpentMs: test.result?.duration ?? 0 };
  if (test.result?.state === 'fail') {
    return { ...base, status: TestStatus.Failed, failureMessage: test.result.errors?.[0]?.message ?? 'no message' };
  }
  return { ...base, status: test.result?.state === 'pass' ? TestStatus.Success : TestStatus.Skipped };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'quick', QuickTestRunner)];

function groupBy(ids: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const id of ids) {
    const file = id.slice(0, id.indexOf('#'));
    groups.set(file, [...(groups.get(file) ?? []), id]);
  }
  return groups;
}
