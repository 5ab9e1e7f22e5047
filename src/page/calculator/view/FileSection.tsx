import { useState } from 'preact/hooks';
import { type Mention, sentenceText } from '../../../tickets/index.js';
import { count } from '../../../vocabulary/index.js';
import type { FileForm } from '../file/FileTask.js';
import { agreementChanges } from '../state/agreementChanges.js';
import { FileResult } from './FileResult.js';
import type { Props } from './Props.js';
import { useDrop } from './useDrop.js';
import { useFileWork } from './useFileWork.js';

const NOTHING_SAID: FileForm = { zone: '', dateFormat: '', priorities: '' };
const FORMS = ['zone', 'dateFormat', 'priorities'] as const;

/** A file of tickets: its table with the deadlines is made in a worker, and nothing of it leaves the page. */
export function FileSection({ state, words }: Props) {
  const { file: said, language } = words;
  const [form, setForm] = useState(NOTHING_SAID);
  const [chosen, setChosen] = useState<File | undefined>(undefined);
  const [pasted, setPasted] = useState('');
  const { news, start, stop } = useFileWork();
  const read = (file: File) => {
    setChosen(file);
    start({ file, name: file.name, form, changes: agreementChanges(state.agreement), language });
  };
  const isOver = useDrop(read);
  const nameOf = ({ setting, value }: Mention) => {
    const known = FORMS.find((name) => name === setting);
    const name = known === undefined ? setting : `“${said.forms[known][0]}”`;
    return value === undefined ? name : `${name}: ${value}`;
  };
  return (
    <section class="file" aria-labelledby="file-heading">
      <h2 id="file-heading">{said.heading}</h2>
      <p>{said.intro}</p>
      {isOver && <p class="dropping">{said.drop}</p>}
      <p class="beside">
        <label class="button">
          {said.choose}
          <input
            type="file"
            class="unseen"
            accept=".csv,.tsv,.txt,.xlsx,.gz"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file !== undefined) read(file);
              event.currentTarget.value = '';
            }}
          />
        </label>
        {chosen !== undefined && (
          <button type="button" onClick={() => read(chosen)}>
            {said.again}
          </button>
        )}
        {news?.kind === 'progress' && (
          <button type="button" onClick={stop}>
            {said.stop}
          </button>
        )}
      </p>
      <div class="forms">
        <label class="row">
          {said.paste}
          <textarea rows={3} value={pasted} onInput={(event) => setPasted(event.currentTarget.value)} />
        </label>
        <p>
          <button type="button" disabled={pasted.trim() === ''} onClick={() => read(new File([pasted], said.pasted))}>
            {said.compute}
          </button>
        </p>
        <details>
          <summary>{said.form}</summary>
          {FORMS.map((name) => (
            <label key={name} class="row">
              {said.forms[name][0]}
              <input
                type="text"
                value={form[name]}
                placeholder={said.forms[name][1]}
                onInput={(event) => setForm({ ...form, [name]: event.currentTarget.value })}
              />
            </label>
          ))}
        </details>
      </div>
      {news?.kind === 'progress' && (
        <p class="progress">
          <progress aria-label={said.reading} max={news.size} value={news.bytes} /> {said.rows(count(news.rows, language))}
        </p>
      )}
      <div role="status">
        {news?.kind === 'refused' && (
          <p class="told wrong">
            {said.failed} {sentenceText(news.sentence, language, nameOf)}.
          </p>
        )}
        {news?.kind === 'done' && <FileResult news={news} words={words} nameOf={nameOf} />}
      </div>
    </section>
  );
}
