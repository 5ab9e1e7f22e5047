import { agreementFrom } from '@cloudcti/sla';
import { type Vector, type VectorGroup, vectorFile } from '@cloudcti/sla/testing';
import { expect, test } from 'vitest';
import { batchAnswers } from './batchAnswers.js';
import { instantPrinted } from './engines/Engine.js';
import { engines } from './engines/index.js';
import type { Row } from './tickets.js';
import { ACTS, deadlinesOf, KPIS, makeTickets } from './ticketTable.js';

const all = await engines();

/** What is asked by one agreement: of deadlines and of support time. */
interface Asked {
  readonly name: string;
  readonly agreement: VectorGroup['agreement'];
  readonly deadlines: readonly Vector[];
  readonly supportTime: readonly Vector[];
}

const asked: readonly Asked[] = vectorFile('deadlines').groups.map(({ name, agreement, vectors }) => ({
  ...{ name, agreement, deadlines: vectors },
  supportTime: vectorFile('support-time').groups.find((group) => group.name === name)?.vectors ?? [],
}));

const ms = (text: unknown) => (typeof text === 'string' ? Date.parse(text) : null);

const reportOf = ({ input }: Vector): Row => ({
  ...{ priority: Number(input['priority']), reported: ms(input['reportedAt']), contact: ms(input['lastContactAt']) },
  ...{ responded: null, repaired: null },
});
const stretchOf = ({ input: { from, to } }: Vector): Row => ({
  ...{ priority: 1, reported: ms(from), contact: null, responded: ms(from), repaired: ms(to) },
});

/** The kinds and instants that a vector expects. */
function expectedOf({ expected }: Vector): readonly unknown[] {
  return KPIS.flatMap((kpi) => {
    const { kind, at } = expected[kpi] as unknown as { readonly kind: string; readonly at?: string };
    return [kind, ms(at)];
  });
}

/** The first and the last year that vectors name: tables of all years take longer to load than all that is asked of them. */
function yearsOf(vectors: readonly Vector[]) {
  const years = [...JSON.stringify(vectors).matchAll(/(\d{4})-\d\d-\d\dT/g)].map(([, year]) => Number(year));
  return { from: Math.min(...years) - 1, to: Math.min(2100, Math.max(...years) + 1) };
}

test('no vectors of support time are left out', () => {
  expect(asked.flatMap(({ supportTime }) => supportTime)).toHaveLength(vectorFile('support-time').count);
});

test.each(all.flatMap((engine) => asked.map((each) => [engine.dialect, each.name, engine, each] as const)))(
  '%s answers the vectors of %s',
  async (_dialect, _name, engine, { agreement, deadlines, supportTime }) => {
    await makeTickets(engine, [...deadlines.map(reportOf), ...supportTime.map(stretchOf)]);
    const years = yearsOf([...deadlines, ...supportTime]);
    const found = await deadlinesOf(engine, { ...ACTS, years, agreement: agreementFrom(agreement) });
    const dated = found.map((row) =>
      row.slice(1, 1 + 2 * KPIS.length).map((cell, place) => (place % 2 === 1 ? instantPrinted(cell) : cell)),
    );
    expect(dated.slice(0, deadlines.length)).toEqual(deadlines.map(expectedOf));
    expect(found.slice(deadlines.length).map((row) => row.at(-1))).toEqual(supportTime.map(({ expected }) => expected['supportMs']));
  },
);

test.each(asked)('columns answer the vectors of $name', ({ agreement, deadlines }) => {
  expect(batchAnswers(deadlines.map(reportOf), agreementFrom(agreement))).toEqual(deadlines.map(expectedOf));
});
