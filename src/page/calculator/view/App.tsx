import { useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import { answersTo } from '../answers/answersTo.js';
import { initialState } from '../state/initialState.js';
import { linkOf, stateOfLink } from '../state/link.js';
import { reduce } from '../state/reduce.js';
import type { State } from '../state/State.js';
import { meantTime } from '../state/TypedTime.js';
import { WORDS } from '../words/index.js';
import { Acts } from './Acts.js';
import { AgreementPanel } from './AgreementPanel.js';
import { AnswerSection } from './AnswerSection.js';
import { ContactSection } from './ContactSection.js';
import { FileSection } from './FileSection.js';
import { Header } from './Header.js';
import { ReportForm } from './ReportForm.js';
import { ShareSection } from './ShareSection.js';
import { typedNow } from './TimeField.js';
import { useLater } from './useLater.js';
import { WhySection } from './WhySection.js';

/** The page: its state in one place, and what the library answers to it. */
export function App({ beginning }: { readonly beginning: State }) {
  const [state, dispatch] = useReducer(reduce, beginning);
  const nowMs = useClock();
  const { language } = state;
  const answers = useMemo(() => answersTo(state, nowMs), [state, nowMs]);
  const words = WORDS[language];
  const props = useMemo(() => ({ state, answers, words, dispatch }), [answers]);
  const later = useLater(props);
  const why = useMemo(() => <WhySection {...later} />, [later]);
  const share = useMemo(() => <ShareSection {...later} />, [later]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${words.title}: ${words.tagline}`;
  }, [language]);
  // Browsers count how often an address changes: it does when somebody pauses.
  useEffect(() => {
    // What nobody has read yet is not taken out of the address.
    if (state.unreadLink.length > 0) return undefined;
    const waiting = setTimeout(() => history.replaceState(null, '', `#${linkOf(state)}`), PAUSE_MS);
    return () => clearTimeout(waiting);
  }, [state]);
  useEffect(() => {
    const follow = () => dispatch({ kind: 'restored', state: stateOfLink(location.hash.slice(1), initialState(language, typedNow())) });
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [language]);
  return (
    <>
      <Header {...props} />
      <main class={state.isAgreementOpen ? 'with-agreement' : undefined}>
        <div class="page">
          <ReportForm {...props} />
          <AnswerSection {...props} />
          <Acts {...props} />
          {why}
          <div class="two">
            <ContactSection {...props} />
            {share}
          </div>
          <FileSection {...props} />
        </div>
        {state.isAgreementOpen && <AgreementPanel {...props} />}
      </main>
      <footer>
        <p>{words.footer}</p>
      </footer>
    </>
  );
}

/** What the machine's clock says, to the minute: the one place where it is read on and on. */
function useClock(): number {
  const [nowMs, setNowMs] = useState(thisMinute);
  useEffect(() => {
    const ticking = setInterval(() => setNowMs(thisMinute()), TICK_MS);
    return () => clearInterval(ticking);
  }, []);
  return nowMs;
}

function thisMinute(): number {
  const meant = meantTime(typedNow());
  return meant.kind === 'instant' ? meant.epochMs : Date.now();
}

const TICK_MS = 10_000;
const PAUSE_MS = 250;
