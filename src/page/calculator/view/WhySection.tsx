import { useRef } from 'preact/hooks';
import { explain, explainParts } from '../../../explain/index.js';
import { KPI_NAMES, KPIS, type Kpi } from '../../../vocabulary/index.js';
import type { Judged } from '../answers/Answers.js';
import { Drawing } from './Drawing.js';
import type { Props } from './Props.js';
import { usePrint } from './usePrint.js';

/** Why: the drawing and the steps of one promise at a time on the screen, and of all of them on paper. */
export function WhySection(props: Props) {
  const { state, answers, words, dispatch } = props;
  const { judged } = answers;
  const isPrinted = usePrint();
  const { language } = words;
  if (judged === undefined) return null;
  return (
    <section class="why" aria-labelledby="why-heading">
      <h2 id="why-heading">{words.why.heading}</h2>
      <fieldset class="choices" aria-label={words.why.heading}>
        {KPIS.map((kpi) => (
          <button
            key={kpi}
            type="button"
            aria-pressed={state.explained === kpi}
            onClick={() => dispatch({ kind: 'set', change: { explained: kpi } })}
          >
            {KPI_NAMES[kpi][language]}
          </button>
        ))}
      </fieldset>
      {KPIS.filter((kpi) => isPrinted || state.explained === kpi).map((kpi) => (
        <div key={kpi} class="explained">
          <Explained {...props} judged={judged} kpi={kpi} />
        </div>
      ))}
    </section>
  );
}

function Explained({ words, judged, kpi }: Props & { readonly judged: Judged; readonly kpi: Kpi }) {
  const { judgement, deadline } = judged.promises[kpi];
  const drawing = useRef<HTMLElement>(null);
  if (deadline === undefined) return <p>{judgement.state === 'paused' ? words.why.paused : words.why.nothing}</p>;
  const trail = explain(deadline);
  const { title, started, steps, remark } = explainParts(trail, { locale: words.language });
  // What is pointed at in the words is lit in the drawing.
  const light = (place: number | undefined) => {
    const step = place === undefined ? undefined : trail.steps[place];
    drawing.current?.querySelectorAll<SVGElement>('[data-from]').forEach((part) => {
      const [from, to] = [Number(part.dataset['from']), Number(part.dataset['to'])];
      part.classList.toggle('lit', step !== undefined && from < step.toMs && to > step.fromMs);
    });
  };
  return (
    <>
      <h3>{title}</h3>
      <Drawing drawing={drawing} trail={trail} judged={judged} kpi={kpi} words={words} steps={steps} />
      <p>{started}</p>
      <ol class="steps">
        {steps.map((step, place) => (
          <li
            key={step}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard lights a step in the drawing as the pointer does
            tabIndex={0}
            onFocus={() => light(place)}
            onBlur={() => light(undefined)}
            onPointerEnter={() => light(place)}
            onPointerLeave={() => light(undefined)}
          >
            {step}
          </li>
        ))}
      </ol>
      {remark !== undefined && <p>{remark}</p>}
    </>
  );
}
