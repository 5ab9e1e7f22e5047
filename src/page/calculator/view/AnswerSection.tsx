import { KPIS } from '../../../vocabulary/index.js';
import { isInDoubt } from '../state/TypedTime.js';
import { changedText } from '../words/index.js';
import { AnswerCard } from './AnswerCard.js';
import { issueText } from './issueText.js';
import type { Props } from './Props.js';

/** The answer: what is due when, first and large. */
export function AnswerSection(props: Props) {
  const { answers, words } = props;
  const { judged } = answers;
  return (
    <section class="answers" aria-labelledby="answers-heading">
      <h2 id="answers-heading" class="unseen">
        {words.answers.heading}
      </h2>
      {judged === undefined ? <NoAnswer {...props} /> : <Notes {...props} />}
      {judged !== undefined && (
        <div class="cards">
          {KPIS.map((kpi) => (
            <AnswerCard key={kpi} {...props} judged={judged} kpi={kpi} />
          ))}
        </div>
      )}
    </section>
  );
}

function NoAnswer({ state, answers, words, dispatch }: Props) {
  const { historyIssues, agreementIssues, neededActs, unreadActs, acts, reported, lookedAt } = answers;
  const asked = [reported, lookedAt].find(({ kind }) => kind !== 'instant') ?? acts.find(isInDoubt);
  const isAgreed = agreementIssues.length === 0;
  return (
    <div class="blank" role="status">
      {state.unreadLink.length > 0 && (
        <>
          <p>{words.unreadLink}</p>
          <ul>
            {state.unreadLink.map((pair, place) => (
              <li key={place}>{pair}</li>
            ))}
          </ul>
          <button type="button" onClick={() => dispatch({ kind: 'set', change: { unreadLink: [] } })}>
            {words.withoutUnread}
          </button>
        </>
      )}
      {!isAgreed && (
        <>
          <p>{words.agreement.refused}</p>
          <ul>
            {agreementIssues.map((issue) => (
              <li key={issue.path}>{issueText(issue, words.language)}</li>
            ))}
          </ul>
        </>
      )}
      {neededActs.length > 0 ? (
        <>
          <p>{words.answers.needed}</p>
          <ul>
            {neededActs.map((place) => (
              <li key={place}>
                {place + 1}. {words.acts.kinds[state.acts[place]?.kind ?? 'updated']}
              </li>
            ))}
          </ul>
        </>
      ) : (
        unreadActs > 0 && <p>{words.answers.unread(unreadActs)}</p>
      )}
      {asked !== undefined && asked.kind !== 'instant' && (
        <p>{asked === reported && asked.kind === 'empty' ? words.answers.waiting : words.time[asked.kind]}</p>
      )}
      {historyIssues.length > 0 && (
        <>
          <p>{words.answers.wrong}</p>
          <ul>
            {historyIssues.map(({ place, issue }) => (
              <li key={`${place} ${issue.path}`}>
                {place === undefined ? '' : `${place + 1}. `}
                {issueText(issue, words.language)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Notes({ state, answers, words }: Props) {
  const { unreadActs, judged, isChanged } = answers;
  const laterActs = judged?.laterActs ?? 0;
  return (
    <div class="notes" role="status">
      {isChanged && <p class="changed">{changedText(state.agreement, words)}</p>}
      {judged?.isBeforeReport === true && <p>{words.answers.beforeReport}</p>}
      {unreadActs > 0 && <p>{words.answers.unread(unreadActs)}</p>}
      {laterActs > 0 && <p>{words.answers.later(laterActs)}</p>}
    </div>
  );
}
