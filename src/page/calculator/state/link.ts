import { READINGS, UNDATED_TARGETS } from '../../../agreement/index.js';
import { HOLIDAY_CHOICES, WEEKDAYS } from '../../../calendar/index.js';
import { KPIS, LANGUAGES, PRIORITIES } from '../../../vocabulary/index.js';
import { type AgreementForm, CELLS, READING_NAMES, STANDING_FORM, type TypedTarget } from './AgreementForm.js';
import { ACT_KINDS, type State, type TypedAct } from './State.js';
import type { TypedTime } from './TypedTime.js';

/** The whole state as the fragment of a link, to be read by people too: `priority=2&reported=2026-05-22T16:00`. */
export function linkOf(state: State): string {
  const { agreement } = state;
  const pairs: (readonly [string, string])[] = [
    ['language', state.language],
    ['priority', String(state.priority)],
    ['reported', timeText(state.reported)],
    ...state.acts.map((act) => ['act', actText(act)] as const),
    ...(state.lookedAt === 'now' ? [] : [['at', timeText(state.lookedAt)] as const]),
    ...(state.endCustomers === '' ? [] : [['end-customers', state.endCustomers] as const]),
    ['explained', state.explained],
    ...CHOICES.filter((name) => agreement[name] !== STANDING_FORM[name]).map((name) => [name, agreement[name]] as const),
    ...WEEKDAYS.filter((day) => agreement.hours[day] !== STANDING_FORM.hours[day]).map((day) => [day, agreement.hours[day]] as const),
    ...(agreement.closed === '' ? [] : [['closed', agreement.closed] as const]),
    ...CELLS.map(({ name }) => [name, targetText(agreement.targets[name])] as const).filter(
      ([name, text]) => text !== targetText(STANDING_FORM.targets[name]),
    ),
  ];
  return pairs.map(([name, text]) => `${name}=${encoded(text)}`).join('&');
}

/**
 * The state of a link, on what it says nothing of as `before` has it. What nobody can read, or is said twice, is listed and the rest is taken; a time among it
 * is left empty, since the present would be a guess.
 */
export function stateOfLink(fragment: string, before: State): State {
  let state: State = { ...before, acts: [], unreadLink: [] };
  const said = new Set<string>();
  for (const pair of fragment.split('&').filter((text) => text !== '')) {
    const [name = '', text = ''] = pair.split(/=(.*)/s).map(decoded);
    const isSaidTwice = said.has(name) && name !== 'act';
    said.add(name);
    const unread = { ...state, ...emptied(name), unreadLink: [...state.unreadLink, `${name}=${text}`] };
    state = (isSaidTwice ? undefined : withPair(state, name, text)) ?? unread;
  }
  return state;
}

function emptied(name: string): Partial<State> {
  return name === 'reported' ? { reported: { wall: '' } } : name === 'at' ? { lookedAt: { wall: '' } } : {};
}

const CHOICES = ['goodFriday', 'liberationDay', ...READING_NAMES] as const;
const MADE_OF: Readonly<Record<(typeof CHOICES)[number], readonly string[]>> = {
  ...HOLIDAY_CHOICES,
  ...(Object.fromEntries(READING_NAMES.map((name) => [name, READINGS[name].choices])) as Record<keyof typeof READINGS, readonly string[]>),
};

/** The state with what one pair says; `undefined` where it says nothing that is known. */
function withPair(state: State, name: string, text: string): State | undefined {
  const { agreement } = state;
  const chosen = (change: Partial<AgreementForm>): State => ({ ...state, agreement: { ...agreement, ...change } });
  const choice = CHOICES.find((known) => known === name);
  if (choice !== undefined) return MADE_OF[choice].includes(text) ? chosen({ [choice]: text }) : undefined;
  const day = WEEKDAYS.find((known) => known === name);
  if (day !== undefined) return chosen({ hours: { ...agreement.hours, [day]: text } });
  const cell = CELLS.find((known) => known.name === name);
  if (cell === undefined) return name === 'closed' ? chosen({ closed: text }) : withField(state, name, text);
  const target = targetOf(text);
  return target === undefined ? undefined : chosen({ targets: { ...agreement.targets, [cell.name]: target } });
}

function withField(state: State, name: string, text: string): State | undefined {
  const among = <Value>(values: readonly Value[]) => values.find((value) => String(value) === text);
  const given = <Name extends keyof State>(field: Name, value: State[Name] | undefined) =>
    value === undefined ? undefined : { ...state, [field]: value };
  switch (name) {
    case 'language':
      return given('language', among(LANGUAGES));
    case 'priority':
      return given('priority', among(PRIORITIES));
    case 'explained':
      return given('explained', among(KPIS));
    case 'reported':
      return given('reported', timeOf(text));
    case 'at':
      return given('lookedAt', timeOf(text));
    case 'end-customers':
      return given('endCustomers', /^\d{0,6}$/.test(text) ? text : undefined);
    case 'act': {
      const act = actOf(text);
      return act === undefined ? undefined : { ...state, acts: [...state.acts, act] };
    }
    default:
      return undefined;
  }
}

function timeText({ wall, which }: TypedTime): string {
  return which === undefined ? wall : `${wall}/${which}`;
}

const TIME = /^((?:\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)?)(?:\/(first|second))?$/;

function timeOf(text: string): TypedTime | undefined {
  const [whole, wall = '', which] = TIME.exec(text) ?? [];
  if (whole === undefined) return undefined;
  return which === undefined ? { wall } : { wall, which: which as 'first' | 'second' };
}

function actText({ kind, at, priority }: TypedAct): string {
  return `${kind}${kind === 'priority-changed' ? `:${priority}` : ''}@${timeText(at)}`;
}

function actOf(text: string): TypedAct | undefined {
  const [, name, number, at = ''] = /^([a-z-]+)(?::([1-4]))?@(.*)$/.exec(text) ?? [];
  const [kind, time] = [ACT_KINDS.find((known) => known === name), timeOf(at)];
  if (kind === undefined || time === undefined || (kind === 'priority-changed') !== (number !== undefined)) return undefined;
  return { kind, at: time, priority: Number(number ?? 2) as TypedAct['priority'] };
}

function targetText({ kind, amount }: TypedTarget): string {
  return isUndated(kind) ? kind : `${kind}:${amount}`;
}

function targetOf(text: string): TypedTarget | undefined {
  const [, undated, dated, amount = ''] = /^(?:(best-effort|to-be-determined)|(support-hours|working-days):(.{0,20}))$/.exec(text) ?? [];
  const kind = (undated ?? dated) as TypedTarget['kind'] | undefined;
  return kind === undefined ? undefined : { kind, amount };
}

function isUndated(kind: TypedTarget['kind']): boolean {
  return (UNDATED_TARGETS as readonly string[]).includes(kind);
}

/** As `encodeURIComponent` has it, but for what a fragment may hold as it is. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(/%(3A|2F|40|2C|20)/g, (code) => (code === '%20' ? '+' : decodeURIComponent(code)));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
