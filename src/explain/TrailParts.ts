/** An explanation in sentences, by what each is for. */
export interface TrailParts {
  /** What is due and when: `Response to an incident of priority 2: due on Tuesday 26 May 2026 at 15:30.` */
  readonly title: string;
  /** Where the clock started and what was promised; where there is no deadline (R9), the reason. */
  readonly started: string;
  /** A sentence for each step, without its number; none where there is no deadline. */
  readonly steps: readonly string[];
  /** What a reader may wonder about after the last step (R5). */
  readonly remark?: string;
}

/** Parts as lines, the steps numbered. */
export function textOf({ title, started, steps, remark }: TrailParts): string {
  const numbered = steps.map((step, place) => `${place + 1}. ${step}`);
  return [title, started, ...numbered, ...(remark === undefined ? [] : [remark])].join('\n');
}
