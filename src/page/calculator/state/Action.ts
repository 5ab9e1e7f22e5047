import type { Weekday } from '../../../calendar/index.js';
import type { AgreementForm, CellName, TypedTarget } from './AgreementForm.js';
import type { ActKind, State, TypedAct } from './State.js';
import type { TypedTime } from './TypedTime.js';

/** What stands in the state by itself. */
export type Plain = Pick<State, 'language' | 'priority' | 'endCustomers' | 'explained' | 'shared' | 'isAgreementOpen' | 'unreadLink'>;

/** What a user does, told apart by `kind`. */
export type Action =
  | { readonly kind: 'set'; readonly change: Partial<Plain> }
  | { readonly kind: 'reported'; readonly at: TypedTime }
  | { readonly kind: 'looked'; readonly at: TypedTime | 'now' }
  | { readonly kind: 'act-added'; readonly act: ActKind; readonly at: TypedTime }
  | { readonly kind: 'act-changed'; readonly place: number; readonly change: Partial<TypedAct> }
  | { readonly kind: 'act-removed'; readonly place: number }
  | { readonly kind: 'agreement'; readonly change: Partial<AgreementForm> }
  | { readonly kind: 'target'; readonly cell: CellName; readonly change: Partial<TypedTarget> }
  | { readonly kind: 'hours'; readonly day: Weekday; readonly text: string }
  | { readonly kind: 'agreement-stands' }
  /** A link, or a beginning. */
  | { readonly kind: 'restored'; readonly state: State };
