import type { PerformanceTargetInput, TargetInput } from '../../agreement/index.js';
import { PRIORITIES, type Priority } from '../../vocabulary/index.js';
import { notAShareOf, notATarget } from '../messages.js';
import { WrongUse } from '../WrongUse.js';

/** The target that an option says, in English or Dutch: `16 support hours`, `2 working days`, `best effort`, `to be determined`. */
export function targetFrom(option: string, text: string): TargetInput {
  const plain = text.trim().toLowerCase().replace(/\s+/g, ' ');
  if (plain === 'best effort' || plain === 'naar beste vermogen') return { kind: 'best-effort' };
  if (plain === 'to be determined' || plain === 'nader te bepalen') return { kind: 'to-be-determined' };
  const [, value, unit] = /^(\d+(?:\.\d+)?) (support hours?|working days?|supportu(?:ur|ren)|werkdag(?:en)?)$/.exec(plain) ?? [];
  if (unit !== undefined) return { kind: unit.startsWith('support') ? 'support-hours' : 'working-days', value: Number(value) };
  throw new WrongUse(notATarget(option, text));
}

/** R11. The performance target that an option says, and of which rows: `2,3,4=90`. */
export function shareFrom(text: string): { readonly priorities: readonly Priority[]; readonly target: PerformanceTargetInput } {
  const [, list, percent] = /^([1-4](?:,[1-4])*)=(\d+(?:\.\d+)?)%?$/.exec(text.replace(/\s/g, '')) ?? [];
  if (list === undefined) throw new WrongUse(notAShareOf(text));
  return {
    priorities: PRIORITIES.filter((priority) => list.includes(String(priority))),
    target: { kind: 'more-than', value: Number(percent) },
  };
}
