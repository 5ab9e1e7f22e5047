import type { Readings, Target } from '../../../agreement/index.js';
import { WEEKDAYS } from '../../../calendar/index.js';
import { KPI_NAMES, KPIS, PRIORITIES } from '../../../vocabulary/index.js';
import { type AgreementForm, READING_NAMES } from '../state/AgreementForm.js';
import { isDated } from '../state/agreementChanges.js';
import type { ChoiceWords } from '../words/index.js';
import { Choice } from './Choice.js';
import type { Props } from './Props.js';

const CHOICES_OF_DAYS = ['goodFriday', 'liberationDay'] as const;
const KINDS: readonly Target['kind'][] = ['support-hours', 'working-days', 'best-effort', 'to-be-determined'];

/** The agreement, as far as it may be chosen: a panel beside the answers, so that deadlines are seen to move. */
export function AgreementPanel(props: Props) {
  const { state, words, dispatch, answers } = props;
  const { agreement } = words;
  const choose = (change: Partial<AgreementForm>) => dispatch({ kind: 'agreement', change });
  return (
    <aside class="agreement" id="agreement" aria-labelledby="agreement-heading">
      <div class="head">
        <h2 id="agreement-heading" tabIndex={-1}>
          {agreement.heading}
        </h2>
        <button type="button" onClick={() => dispatch({ kind: 'set', change: { isAgreementOpen: false } })}>
          {agreement.close}
        </button>
      </div>
      <p>{agreement.intro}</p>
      {answers.agreementIssues.length > 0 && <p class="told wrong">{agreement.refused}</p>}
      <h3>{agreement.days}</h3>
      {CHOICES_OF_DAYS.map((choice) => (
        <Choice
          key={choice}
          words={agreement.choices[choice] as ChoiceWords<string>}
          value={state.agreement[choice]}
          onChoice={(value) => choose({ [choice]: value })}
        />
      ))}
      <label class="row">
        {agreement.closed}
        <input
          type="text"
          value={state.agreement.closed}
          aria-describedby="closed-hint"
          onInput={(event) => choose({ closed: event.currentTarget.value })}
        />
      </label>
      <Hint id="closed-hint" hint={agreement.closedHint} wrong={agreement.wrongClosed} isWrong={hasIssue(props, /^closed/)} />
      <Targets {...props} />
      <h3>{agreement.hours}</h3>
      {WEEKDAYS.map((day) => (
        <label key={day} class="row">
          {agreement.weekdays[day]}
          <input
            type="text"
            value={state.agreement.hours[day]}
            aria-describedby="hours-hint"
            onInput={(event) => dispatch({ kind: 'hours', day, text: event.currentTarget.value })}
          />
        </label>
      ))}
      <Hint id="hours-hint" hint={agreement.hoursHint} wrong={agreement.wrongHours} isWrong={hasIssue(props, /hours/)} />
      <h3>{agreement.readings}</h3>
      {READING_NAMES.map((name) => (
        <Choice
          key={name}
          words={agreement.readingsOf[name] as ChoiceWords<string>}
          value={state.agreement[name]}
          onChoice={(value) => choose({ [name]: value } as Partial<Readings>)}
        />
      ))}
      <p>
        <button type="button" onClick={() => dispatch({ kind: 'agreement-stands' })}>
          {agreement.reset}
        </button>
      </p>
    </aside>
  );
}

/** SLA §5. Its table, each cell a number and what it counts. */
function Targets(props: Props) {
  const { state, words, dispatch } = props;
  const { agreement, language } = words;
  return (
    <>
      <h3>{agreement.targets}</h3>
      {PRIORITIES.map((priority) => (
        <fieldset key={priority} class="targets">
          <legend>
            {words.report.priority} {priority}
          </legend>
          {KPIS.map((kpi) => {
            const cell = `p${priority}-${kpi}` as const;
            const target = state.agreement.targets[cell];
            const name = `${words.report.priority} ${priority}, ${KPI_NAMES[kpi][language]}`;
            const isWrong = hasIssue(props, new RegExp(`kpis\\W+${priority}\\W+${kpi}`));
            return (
              <div key={kpi} class="target">
                <span>{KPI_NAMES[kpi][language]}</span>
                {isDated(target) && (
                  <input
                    type="text"
                    inputMode="decimal"
                    aria-label={`${name}, ${agreement.amount}`}
                    aria-invalid={isWrong}
                    value={target.amount}
                    onInput={(event) => dispatch({ kind: 'target', cell, change: { amount: event.currentTarget.value } })}
                  />
                )}
                <select
                  aria-label={name}
                  value={target.kind}
                  onChange={(event) => dispatch({ kind: 'target', cell, change: { kind: event.currentTarget.value as Target['kind'] } })}
                >
                  {KINDS.map((kind) => (
                    <option key={kind} value={kind}>
                      {agreement.kinds[kind]}
                    </option>
                  ))}
                </select>
                {isWrong && <p class="told wrong">{agreement.wrongTarget}</p>}
              </div>
            );
          })}
        </fieldset>
      ))}
    </>
  );
}

function hasIssue({ answers }: Props, path: RegExp): boolean {
  return answers.agreementIssues.some((issue) => path.test(issue.path));
}

function Hint({
  id,
  hint,
  wrong,
  isWrong,
}: {
  readonly id: string;
  readonly hint: string;
  readonly wrong: string;
  readonly isWrong: boolean;
}) {
  return (
    <p id={id} class={isWrong ? 'told wrong' : 'told'}>
      {isWrong ? wrong : hint}
    </p>
  );
}
