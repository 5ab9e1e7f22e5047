import { describe } from './describe.js';
import { Call } from './Given.js';
import type { Mistake } from './InputIssue.js';

/** A call about one of many incidents: what is wrong with it is told with its id too, which says more than a place to who has to mend it (R18). */
export class CallAbout extends Call {
  readonly #incident: unknown;

  constructor(fn: string, incident: unknown) {
    super(fn);
    this.#incident = incident;
  }

  override add(path: string, received: unknown, mistake: Mistake): void {
    const place = this.issues.length;
    super.add(path, received, mistake);
    const [issue, id] = [this.issues[place], idOf(this.#incident)];
    // Beyond the first thousand none is kept.
    if (issue === undefined || id === '') return;
    this.issues[place] = Object.freeze({ ...issue, message: `incident ${describe(id)}: ${issue.message}` });
  }
}

/** The id of what may be no incident; an empty text where it has none. */
function idOf(incident: unknown): string {
  try {
    const { id } = Object(incident);
    return typeof id === 'string' ? id : '';
  } catch {
    // A getter or a proxy may throw: that is told of the field.
    return '';
  }
}
