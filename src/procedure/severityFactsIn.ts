import { reject } from '../errors/index.js';
import { countIn, factsIn, type UncheckedFacts, yesOrNo } from './factsIn.js';
import type { ServicePart, SeverityFacts } from './SeverityFacts.js';

const FIELDS = ['kind', 'what', 'locations', 'users', 'structural', 'timesPerDay', 'impact'] as const;

type Field = (typeof FIELDS)[number];

type Unchecked = UncheckedFacts<Field>;

const PARTS: readonly ServicePart[] = ['entire-service', 'click2dial', 'crm-integration', 'feature'];

const EXAMPLE = "{ kind: 'unavailable', what: 'entire-service', locations: 1 }";

const KINDS = "pass 'unavailable', 'reduced-performance' or 'question'";

/** The facts that fit no other kind, and why not. */
const STRANGE: Readonly<Record<SeverityFacts['kind'], readonly (readonly [Field, string])[]>> = {
  unavailable: [
    ['structural', "what is unavailable is not slow; leave it out, or pass kind 'reduced-performance'"],
    ['timesPerDay', "what comes and goes is kind 'reduced-performance'"],
  ],
  'reduced-performance': [],
  question: [
    ['what', 'a question affects no part of the service'],
    ['locations', 'a question without impact affects nobody'],
    ['users', 'a question without impact affects nobody'],
    ['structural', 'a question is not slow'],
    ['timesPerDay', 'a question does not happen so many times a day'],
  ],
};

/** A caller's facts about an incident: complete, of one kind, and without a contradiction. */
export function severityFactsIn(input: unknown, fn: string): SeverityFacts {
  const facts = factsIn(input, FIELDS, fn, 'facts', EXAMPLE);
  const kind = kindIn(facts, fn);
  for (const [field, expected] of STRANGE[kind]) {
    if (facts[field] !== undefined) contradiction(fn, field, facts[field], `contradicts kind '${kind}'`, expected);
  }
  const impact = impactIn(facts, kind, fn);
  if (kind === 'question') return { kind, impact: false };
  if (facts.what !== undefined || kind === 'unavailable') partIn(facts, fn);
  extentIn(facts, fn);
  if (kind === 'reduced-performance') reducedIn(facts, fn);
  return { ...facts, kind, ...(impact ? { impact } : {}) } as SeverityFacts;
}

function kindIn({ kind }: Unchecked, fn: string): SeverityFacts['kind'] {
  if (typeof kind === 'string' && Object.hasOwn(STRANGE, kind)) return kind as SeverityFacts['kind'];
  return reject(fn, {
    code: kind === undefined ? 'missing-field' : typeof kind === 'string' ? 'no-matching-row' : 'wrong-type',
    path: 'kind',
    received: kind,
    problem: kind === undefined ? 'is missing' : 'is nothing that a row of SLA §3 is about',
    expected: KINDS,
  });
}

/** SLA §3, row 4: a question has no impact, and everything else has one. */
function impactIn({ impact }: Unchecked, kind: SeverityFacts['kind'], fn: string): boolean {
  if (kind !== 'question') {
    if (impact !== false) return impact === undefined || yesOrNo(impact, fn, 'impact');
    return contradiction(fn, 'impact', impact, `contradicts kind '${kind}'`, "leave it out, or pass kind 'question'");
  }
  if (!yesOrNo(impact, fn, 'impact')) return false;
  const expected = "with an impact on the service it is kind 'unavailable' or 'reduced-performance'";
  return contradiction(fn, 'impact', impact, "contradicts kind 'question'", expected);
}

function partIn({ what }: Unchecked, fn: string): void {
  if (PARTS.some((part) => part === what)) return;
  reject(fn, {
    code: what === undefined ? 'missing-field' : 'wrong-type',
    path: 'what',
    received: what,
    problem: what === undefined ? 'is missing' : 'is not a part of the service',
    expected: `pass one of ${PARTS.join(', ')}`,
  });
}

function extentIn({ locations, users }: Unchecked, fn: string): void {
  if (locations !== undefined && users !== undefined) {
    const expected = 'pass locations where everybody there is affected, users where fewer are';
    contradiction(fn, 'users', users, 'contradicts locations', expected);
  }
  const path = locations === undefined ? 'users' : 'locations';
  const affected = locations ?? users;
  if (affected === undefined) {
    const expected = 'pass locations where everybody there is affected, users where fewer are';
    reject(fn, { code: 'missing-field', path, received: affected, problem: 'is missing', expected });
  }
  if (countIn(affected, fn, path) > 0) return;
  const expected = "pass 1 or more, or { kind: 'question', impact: false }";
  reject(fn, { code: 'no-matching-row', path, received: affected, problem: 'affects nobody: no row of SLA §3 is about that', expected });
}

function reducedIn({ locations, structural, timesPerDay }: Unchecked, fn: string): void {
  if (locations !== undefined || structural !== undefined) yesOrNo(structural, fn, 'structural');
  if (timesPerDay === undefined) return;
  if (timesPerDay === 0)
    contradiction(fn, 'timesPerDay', timesPerDay, 'contradicts reduced performance', 'pass more than 0, or leave it out');
  if (typeof timesPerDay === 'number' && Number.isFinite(timesPerDay) && timesPerDay > 0) return;
  const expected = 'pass a number above 0';
  reject(fn, {
    code: 'invalid-count',
    path: 'timesPerDay',
    received: timesPerDay,
    problem: 'is not how often something happens',
    expected,
  });
}

function contradiction(fn: string, path: Field, received: unknown, problem: string, expected: string): never {
  return reject(fn, { code: 'contradicting-facts', path, received, problem, expected });
}
