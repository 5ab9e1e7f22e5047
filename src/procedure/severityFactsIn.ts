import {
  affectsNobody,
  choiceIn,
  contradicts,
  countIn,
  type Given,
  hasFields,
  isLeftOut,
  noExtent,
  noRowFor,
  notAKindOfFacts,
  notAPart,
  notFacts,
  notHowOften,
  yesOrNoIn,
} from '../errors/index.js';
import type { KnownSeverityFacts, ServicePart, SeverityFacts } from './SeverityFacts.js';

const FIELDS = ['kind', 'what', 'locations', 'users', 'structural', 'timesPerDay', 'impact'] as const;
type Field = (typeof FIELDS)[number];
type Kind = SeverityFacts['kind'];

const PARTS: readonly ServicePart[] = ['entire-service', 'click2dial', 'crm-integration', 'feature'];
const EXAMPLE = "{ kind: 'unavailable', what: 'entire-service', locations: 1 }";

/** The facts that do not fit a kind, and why not. */
const STRANGE: Readonly<Record<Kind, readonly (readonly [Field, string])[]>> = {
  unavailable: [
    ['structural', "what is unavailable has no performance to be reduced; leave it out, or pass kind 'reduced-performance'"],
    ['timesPerDay', "what comes and goes is kind 'reduced-performance'"],
  ],
  'reduced-performance': [],
  question: [
    ['what', 'a question affects no part of the service'],
    ['locations', 'a question without impact affects nobody'],
    ['users', 'a question without impact affects nobody'],
    ['structural', 'a question has no performance to be reduced'],
    ['timesPerDay', 'a question does not happen so many times a day'],
  ],
};

/** A caller's facts about an incident: complete, of one kind, and without a contradiction. */
export function severityFactsIn(given: Given): KnownSeverityFacts | undefined {
  if (!hasFields(given, FIELDS, () => notFacts(EXAMPLE))) return undefined;
  const facts = Object.fromEntries(FIELDS.map((field) => [field, given.field(field)])) as Facts;
  const kind = kindIn(facts.kind);
  if (kind === undefined) return undefined;
  for (const [field, expected] of STRANGE[kind]) {
    const strange = facts[field];
    if (!isLeftOut(strange)) strange.refuse(contradicts(`kind '${kind}'`, expected));
  }
  readImpact(facts.impact, kind);
  if (kind === 'question') return { kind, impact: false };
  if (!isLeftOut(facts.what) || kind === 'unavailable') choiceIn(facts.what, PARTS, () => notAPart(PARTS));
  readExtent(facts.locations, facts.users);
  if (kind === 'reduced-performance') readReduced(facts);
  const known = FIELDS.filter((field) => !isLeftOut(facts[field])).map((field) => [field, facts[field].received]);
  return Object.fromEntries(known) as KnownSeverityFacts;
}

/** What a caller passed, each field read once. */
type Facts = Readonly<Record<Field, Given>>;

function kindIn(given: Given): Kind | undefined {
  const { received } = given;
  if (typeof received === 'string' && Object.hasOwn(STRANGE, received)) return received as Kind;
  return given.refuse(typeof received === 'string' ? noRowFor() : notAKindOfFacts());
}

/** SLA §3, row 4: a question has no impact, and everything else has one. */
function readImpact(given: Given, kind: Kind): void {
  const { received } = given;
  if (kind === 'question') {
    const expected = "with an impact on the service it is kind 'unavailable' or 'reduced-performance'";
    if (yesOrNoIn(given) === true) given.refuse(contradicts("kind 'question'", expected));
  } else if (received === false) given.refuse(contradicts(`kind '${kind}'`, "leave it out, or pass kind 'question'"));
  else if (!isLeftOut(given)) yesOrNoIn(given);
}

function readExtent(locations: Given, users: Given): void {
  if (!isLeftOut(locations) && !isLeftOut(users))
    users.refuse(contradicts('locations', 'pass locations where everybody there is affected, users where fewer are'));
  const affected = isLeftOut(locations) ? users : locations;
  if (isLeftOut(affected)) affected.holding(undefined).refuse(noExtent());
  else if (countIn(affected) === 0) affected.refuse(affectsNobody());
}

function readReduced({ locations, structural, timesPerDay: often }: Facts): void {
  if (!isLeftOut(locations) || !isLeftOut(structural)) yesOrNoIn(structural);
  const { received } = often;
  if (received === 0) often.refuse(contradicts('reduced performance', 'pass more than 0, or leave it out'));
  else if (!isLeftOut(often) && !(Number.isFinite(received) && (received as number) > 0)) often.refuse(notHowOften());
}
