import { type Mention, sentenceText } from '../../../tickets/index.js';
import { count } from '../../../vocabulary/index.js';
import type { FileNews } from '../file/FileTask.js';
import type { CalculatorWords } from '../words/index.js';
import { SaveLink } from './SaveLink.js';

interface FileResultProps {
  readonly news: Extract<FileNews, { readonly kind: 'done' }>;
  readonly words: CalculatorWords;
  readonly nameOf: (mention: Mention) => string;
}

/** What came of a file: its table to save, how it was read, its first rows, and what was refused. */
export function FileResult({ news, words, nameOf }: FileResultProps) {
  const { file: said, language } = words;
  const { refused, refusedRows } = news;
  return (
    <>
      <p>
        <strong>{said.done(count(news.rows, language), count(refusedRows, language))}</strong>
      </p>
      <p>
        <SaveLink name={savedAs(news.name)} blob={news.table}>
          {said.download}
        </SaveLink>
      </p>
      <p class="told">{said.readAs(columnsText(news))}</p>
      {refused.length > 0 && (
        <>
          <h3>{said.refusedHeading}</h3>
          <ul class="refused">
            {refused.map(({ place, reasons }) => (
              <li key={place.en.join('')}>{[place, ...reasons].map((sentence) => sentenceText(sentence, language, nameOf)).join(': ')}</li>
            ))}
            {refusedRows > refused.length && <li>{said.more(count(refusedRows - refused.length, language))}</li>}
          </ul>
        </>
      )}
      <h3>{said.preview}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by the keyboard too */}
      <section class="scroll" tabIndex={0} aria-label={said.preview}>
        <table>
          <thead>
            <tr>
              {news.head.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {news.first.map((cells) => (
              <tr key={cells.join('\t')}>
                {cells.map((cell, place) => (
                  <td key={place}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function savedAs(name: string): string {
  return `${name.replace(/(\.(csv|tsv|txt|xlsx|gz))+$/i, '')}-sla.csv`;
}

function columnsText({ facts }: FileResultProps['news']): string {
  return facts.columns
    .map(
      ({ role, names, form, zone }) =>
        `${role} = ${names.join(' + ')}${[form, zone].flatMap((text) => (text === undefined ? [] : [`, ${text}`])).join('')}`,
    )
    .join('; ');
}
