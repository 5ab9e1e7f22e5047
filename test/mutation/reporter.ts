import type { MutantResult } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import type { Reporter } from '@stryker-mutator/api/report';
import { changeOf, keyOf } from './Change.js';
import { equivalentsOf } from './equivalents.js';
import type { Room } from './rooms.js';

/** Tells of each mutant that lives and is not named as equivalent, when it is found: a room takes minutes, and the first can be worked on meanwhile. */
class SurvivorReporter implements Reporter {
  private readonly named = new Set(equivalentsOf(process.env['MUTATED_ROOM'] as Room).map(keyOf));

  onMutantTested(mutant: Readonly<MutantResult>): void {
    if (mutant.status !== 'Survived' && mutant.status !== 'NoCoverage') return;
    const change = changeOf(mutant);
    if (!this.named.has(keyOf(change)))
      process.stderr.write(`${mutant.status}: src/${change.file}\n  - ${change.line}\n  + ${change.becomes}\n`);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Reporter, 'survivors', SurvivorReporter)];
