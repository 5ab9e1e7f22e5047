import type { PerformanceTargetInput, TargetInput } from '../../agreement/index.js';
import { describe } from '../../errors/index.js';
import { PRIORITIES, type Priority } from '../../vocabulary/index.js';
import { WrongUse } from '../WrongUse.js';

/** The target that an option says: `16 support hours`, `2 working days`, `best effort`, `to be determined`. */
export function targetFrom(option: string, text: string): TargetInput {
  const plain = text.trim().toLowerCase().replace(/\s+/g, ' ');
  if (plain === 'best effort') return { kind: 'best-effort' };
  if (plain === 'to be determined') return { kind: 'to-be-determined' };
  const [, value, unit] = /^(\d+(?:\.\d+)?) (support hour|working day)s?$/.exec(plain) ?? [];
  if (unit !== undefined) return { kind: unit === 'support hour' ? 'support-hours' : 'working-days', value: Number(value) };
  throw new WrongUse(`${option}: ${describe(text)} is no target; write 16 support hours, 2 working days, best effort or to be determined`);
}

/** R11. The performance target that an option says, and of which rows: `2,3,4=90`. */
export function shareFrom(text: string): { readonly priorities: readonly Priority[]; readonly target: PerformanceTargetInput } {
  const [, list, percent] = /^([1-4](?:,[1-4])*)=(\d+(?:\.\d+)?)%?$/.exec(text.replace(/\s/g, '')) ?? [];
  if (list === undefined) throw new WrongUse(`--target: ${describe(text)} is no target of priorities; write 2,3,4=90`);
  return {
    priorities: PRIORITIES.filter((priority) => list.includes(String(priority))),
    target: { kind: 'more-than', value: Number(percent) },
  };
}
