import { useState } from 'preact/hooks';
import { type Mention, type Sentence, sentenceText } from '../../../tickets/index.js';
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
  const read = (file: File, as = form) => {
    setChosen(file);
    start({ file, name: file.name, form: as, changes: agreementChanges(state.agreement), language });
  };
  const readWith = (said: Partial<FileForm>) => {
    const filled = { ...form, ...said };
    setForm(filled);
    if (chosen !== undefined) read(chosen, filled);
  };
  const isOver = useDrop((file) => read(file));
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
        <details open={news?.kind === 'refused' && news.setting !== undefined}>
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
          <>
            <p class="told wrong">
              {said.failed} {sentenceText(news.sentence, language, nameOf)}.
            </p>
            <p class="beside">
              {proposed(news.sentence).map(({ setting, value }) => (
                <button key={setting + value} type="button" onClick={() => readWith({ [setting]: value })}>
                  {said.againWith} {nameOf({ setting, value })}
                </button>
              ))}
            </p>
          </>
        )}
        {news?.kind === 'done' && <FileResult news={news} words={words} nameOf={nameOf} />}
      </div>
    </section>
  );
}

/** What a refusal says that might be said of the file: each can be chosen, and none is. */
function proposed({ en }: Sentence): readonly (Mention & { readonly value: string })[] {
  const isOfForm = ({ setting }: Mention) => FORMS.some((name) => name === setting);
  return en.flatMap((part) =>
    typeof part === 'object' && part.value !== undefined && isOfForm(part) ? [{ ...part, value: part.value }] : [],
  );
}
