import type { Action } from './Action.js';
import { STANDING_FORM } from './AgreementForm.js';
import type { State } from './State.js';

/** The state after an action: the only place where it changes. Nothing is computed here and no clock is read. */
export function reduce(state: State, action: Action): State {
  switch (action.kind) {
    case 'set':
      return { ...read(state, Object.keys(action.change)), ...action.change };
    case 'reported':
      return { ...read(state, ['reported']), reported: action.at };
    case 'looked':
      return { ...read(state, ['at']), lookedAt: action.at };
    case 'act-added':
      return { ...state, acts: [...state.acts, { kind: action.act, at: action.at, priority: otherPriority(state) }] };
    case 'act-changed':
      return { ...state, acts: state.acts.map((act, place) => (place === action.place ? { ...act, ...action.change } : act)) };
    case 'act-removed':
      return { ...state, acts: state.acts.filter((_act, place) => place !== action.place) };
    case 'agreement':
      return { ...state, agreement: { ...state.agreement, ...action.change } };
    case 'target': {
      const { targets } = state.agreement;
      const changed = { ...targets, [action.cell]: { ...targets[action.cell], ...action.change } };
      return { ...state, agreement: { ...state.agreement, targets: changed } };
    }
    case 'hours':
      return { ...state, agreement: { ...state.agreement, hours: { ...state.agreement.hours, [action.day]: action.text } } };
    case 'agreement-stands':
      return { ...state, agreement: STANDING_FORM };
    case 'restored':
      return action.state;
  }
}

/** The state where a user has said what its link said unreadably. */
function read(state: State, names: readonly string[]): State {
  if (state.unreadLink.length === 0) return state;
  return { ...state, unreadLink: state.unreadLink.filter((pair) => !names.includes(pair.split('=')[0] ?? '')) };
}

/** What a change of priority is offered as: one step more severe, or one less where there is none. */
function otherPriority({ priority, acts }: State): State['priority'] {
  const latest = acts.filter(({ kind }) => kind === 'priority-changed').at(-1)?.priority ?? priority;
  return latest === 1 ? 2 : ((latest - 1) as State['priority']);
}
