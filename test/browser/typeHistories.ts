/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** What is typed for one incident. */
export interface TypedHistory {
  readonly priority: number;
  readonly reported: TypedMoment;
  readonly acts: readonly { readonly kind: string; readonly at: TypedMoment; readonly priority: number }[];
  readonly lookedAt: TypedMoment;
}

interface TypedMoment {
  readonly wall: string;
  readonly which?: 'first' | 'second';
}

/** What a card of the page says. */
export interface ShownPromise {
  readonly kpi: string;
  readonly state: string;
  /** The instant, or the words in its place. */
  readonly due: string;
}

export interface Shown {
  readonly promises: readonly ShownPromise[];
  /** How long the page took at most from an event of the keyboard to its answer, in milliseconds. */
  readonly slowestMs: number;
}

/** Types histories into the page, field by field, and reads what it shows. It runs in the page: it must need nothing from outside. */
export async function typeHistories(histories: readonly TypedHistory[]): Promise<readonly Shown[]> {
  const find = <Found extends Element>(selector: string): Found => {
    const found = document.querySelector<Found>(selector);
    if (found === null) throw new Error(`the page has no ${selector}`);
    return found;
  };
  let slowestMs = 0;
  const after = async (act: () => void) => {
    const from = performance.now();
    act();
    // What follows from an event is drawn in a microtask.
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    slowestMs = Math.max(slowestMs, performance.now() - from);
  };
  const write = (field: HTMLInputElement | HTMLSelectElement, value: string, event: string) =>
    after(() => {
      field.value = value;
      field.dispatchEvent(new Event(event, { bubbles: true }));
    });
  const writeTime = async (id: string, { wall, which }: TypedMoment) => {
    await write(find<HTMLInputElement>(`#${id}`), wall, 'input');
    if (which === undefined) return;
    const [first, second] = document.querySelectorAll<HTMLInputElement>(`[name="${id}-which"]`);
    await after(() => (which === 'first' ? first : second)?.click());
  };
  const shown: Shown[] = [];
  for (const { priority, reported, acts, lookedAt } of histories) {
    slowestMs = 0;
    for (let remove = document.querySelector<HTMLElement>('.remove'); remove !== null; remove = document.querySelector('.remove')) {
      const button = remove;
      await after(() => button.click());
    }
    await after(() => find<HTMLInputElement>(`[name=priority][value="${priority}"]`).click());
    await writeTime('reported', reported);
    if (document.querySelector('#looked-at') === null) await after(() => find<HTMLInputElement>('.moment label:last-child input').click());
    await writeTime('looked-at', lookedAt);
    for (const [place, act] of acts.entries()) {
      await after(() => find<HTMLElement>('.adders .chip').click());
      await write(find<HTMLSelectElement>(`.acts li:nth-child(${place + 1}) select`), act.kind, 'change');
      if (act.kind === 'priority-changed')
        await write(find<HTMLSelectElement>(`.acts li:nth-child(${place + 1}) select:nth-of-type(2)`), String(act.priority), 'change');
      await writeTime(`act-${place}`, act.at);
    }
    const promises = [...document.querySelectorAll<HTMLElement>('.card')].map((card) => ({
      kpi: card.dataset['kpi'] ?? '',
      state: card.dataset['state'] ?? '',
      due: card.querySelector('.due time')?.getAttribute('datetime') ?? card.querySelector('.due')?.textContent ?? '',
    }));
    shown.push({ promises, slowestMs });
  }
  return shown;
}
