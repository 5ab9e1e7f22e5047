import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Trail } from '../../../explain/index.js';
import { KPI_NAMES, type Kpi } from '../../../vocabulary/index.js';
import { timelineSvg } from '../../drawing/index.js';
import type { Judged } from '../answers/Answers.js';
import { drawnAround } from '../answers/drawnAround.js';
import type { CalculatorWords } from '../words/index.js';

interface DrawingProps {
  readonly drawing: RefObject<HTMLElement | null>;
  readonly trail: Trail;
  readonly judged: Judged;
  readonly kpi: Kpi;
  readonly words: CalculatorWords;
  /** The sentences of the trail's steps: what is told of a stretch that is pointed at. */
  readonly steps: readonly string[];
}

/** The way to a deadline, drawn; a stretch that is pointed at is told below it. */
export function Drawing({ drawing, trail, judged, kpi, words, steps }: DrawingProps) {
  const [told, setTold] = useState<string | undefined>(undefined);
  const svg = timelineSvg(trail, {
    ...{ language: words.language, id: `drawn-${kpi}`, isStyled: true, isPointed: true },
    ...drawnAround(judged, kpi),
  });
  return (
    <figure ref={drawing}>
      <section
        class="scroll"
        aria-label={`${KPI_NAMES[kpi][words.language]}: ${words.why.drawing}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone the drawing is scrolled, by the keyboard too
        tabIndex={0}
        onPointerOver={({ target }) => setTold(stepAt(target, trail, steps))}
        onPointerLeave={() => setTold(undefined)}
        // The drawing is made by the library, of text that it has made safe.
        dangerouslySetInnerHTML={{ __html: svg }}
      />
      <figcaption class="told">{told ?? words.why.hint}</figcaption>
    </figure>
  );
}

/** The sentence of the step that a stretch of the drawing lies in. */
function stepAt(target: EventTarget | null, trail: Trail, steps: readonly string[]): string | undefined {
  if (!(target instanceof SVGElement) || target.dataset['from'] === undefined) return undefined;
  const fromMs = Number(target.dataset['from']);
  const place = trail.steps.findIndex((step) => step.fromMs <= fromMs && fromMs < step.toMs);
  return place < 0 ? undefined : steps[place];
}
