import type { Judgement } from '../../../assessment/index.js';
import type { Deadline } from '../../../deadline/index.js';
import { hours, KPI_NAMES, type Kpi, STATE_WORDS, UNDATED_WORDS } from '../../../vocabulary/index.js';
import type { Judged } from '../answers/Answers.js';
import { type CalculatorWords, moment, momentText } from '../words/index.js';
import type { Props } from './Props.js';

/** One promise: by when, how it stands, and what is left. */
export function AnswerCard({ state, words, dispatch, judged, kpi }: Props & { readonly judged: Judged; readonly kpi: Kpi }) {
  const { deadline, judgement, standing } = judged.promises[kpi];
  const { language } = words;
  const isExplained = state.explained === kpi;
  return (
    <article class={`card ${kpi} ${judgement.state}`} data-kpi={kpi} data-state={judgement.state} aria-labelledby={`card-${kpi}`}>
      <h3 id={`card-${kpi}`}>{KPI_NAMES[kpi][language]}</h3>
      <p class="due">{deadline === undefined ? STATE_WORDS[judgement.state][language] : <Due deadline={deadline} words={words} />}</p>
      <p class="state">
        <span class="badge">{STATE_WORDS[judgement.state][language]}</span> {leftText(judgement, words)}
      </p>
      {'share' in judgement && <Used share={judgement.share} name={KPI_NAMES[kpi][language]} judgement={judgement} words={words} />}
      {standing !== undefined && (
        <p class={isSame(standing, deadline) ? 'standing' : 'standing moved'}>
          {isSame(standing, deadline) ? (
            words.answers.same
          ) : (
            <>
              {words.answers.standing}: <DueText deadline={standing} words={words} />
            </>
          )}
        </p>
      )}
      <button
        type="button"
        class="why-button"
        aria-pressed={isExplained}
        aria-label={`${KPI_NAMES[kpi][language]}: ${words.answers.why}`}
        onClick={() => dispatch({ kind: 'set', change: { explained: kpi } })}
      >
        {words.answers.why}
      </button>
    </article>
  );
}

function isSame(one: Deadline, other: Deadline | undefined): boolean {
  return one.kind === other?.kind && (one.kind !== 'due' || (other.kind === 'due' && one.epochMs === other.epochMs));
}

function Due({ deadline, words }: { readonly deadline: Deadline; readonly words: CalculatorWords }) {
  if (deadline.kind !== 'due') return <span class="undated">{UNDATED_WORDS[deadline.kind][words.language]}</span>;
  const { iso, weekday, date, time } = moment(deadline.epochMs, words.language);
  return (
    <time dateTime={iso}>
      <span class="day">{weekday}</span> <span class="time">{time}</span> <span class="date">{date}</span>
    </time>
  );
}

function DueText({ deadline, words }: { readonly deadline: Deadline; readonly words: CalculatorWords }) {
  if (deadline.kind !== 'due') return <>{UNDATED_WORDS[deadline.kind][words.language]}</>;
  return <>{momentText(deadline.epochMs, words.language, words.at)}</>;
}

/** What is left or late, in support time. */
function leftText(judgement: Judgement, words: CalculatorWords): string {
  const { answers, language } = words;
  const at = (epochMs: number) => `${answers.done} ${momentText(epochMs, language, words.at)}`;
  switch (judgement.state) {
    case 'met':
      return at(judgement.doneMs);
    case 'missed': {
      const { lateSupportMs, lateElapsedMs, doneMs, throughChangeMs } = judgement;
      // What is late between two days has taken no support time.
      const late =
        lateSupportMs > 0
          ? `${hours(lateSupportMs, language)} ${answers.late}`
          : `${hours(lateElapsedMs, language)} ${answers.lateOutside}`;
      const through = throughChangeMs === undefined ? '' : `; ${answers.throughChange}`;
      return `${late}, ${doneMs === undefined ? answers.lateStill : at(doneMs)}${through}`;
    }
    case 'running':
      return `${hours(judgement.leftMs, language)} ${answers.left}`;
    case 'paused':
      return `${hours(judgement.leftMs, language)} ${answers.frozen}`;
    case 'best-effort':
      return answers.noDate;
    case 'to-be-determined':
      return answers.open;
    case 'none-due':
      return answers.noneDue;
    default:
      return '';
  }
}

interface UsedProps {
  readonly share: number;
  readonly name: string;
  readonly judgement: Extract<Judgement, { readonly share: number }>;
  readonly words: CalculatorWords;
}

/** How much of the promised time is used. */
function Used({ share, name, judgement, words }: UsedProps) {
  const { language, answers } = words;
  return (
    <>
      <meter aria-label={name} min={0} max={1} high={0.75} value={share} />
      <p class="used">
        {hours(judgement.usedMs, language)} {answers.used} {hours(judgement.targetMs, language)}
      </p>
    </>
  );
}
