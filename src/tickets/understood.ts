import type { EpochMs } from '../time/index.js';
import { cellText } from './cellText.js';
import type { FileReading } from './fileReading.js';
import type { Refusal } from './Refusal.js';
import type { Role } from './roles.js';

/** What a cell was understood as: a text, a priority, an instant, or nothing that can be read. */
export interface Understood {
  readonly role: Role;
  readonly value: string | EpochMs | Refusal;
}

/** What the cells of a row are understood as, those without a priority or one instant as they stand. */
export function understood({ columns, times, readPriority, isNothing }: FileReading, cells: readonly string[]): readonly Understood[] {
  return (Object.keys(columns) as Role[]).map((role) => {
    const text = cellText(cells, columns[role], isNothing);
    if (role === 'priority') return { role, value: readPriority(cells[columns.priority?.[0]?.place ?? -1] ?? '') };
    const time = role === 'updates' || role === 'history' ? undefined : times[role as keyof typeof times];
    const value = time === undefined || text === '' ? text : time.read(text);
    return { role, value };
  });
}
