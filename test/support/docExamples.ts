import { readdirSync, readFileSync } from 'node:fs';

/** An example of the documentation, and where it stands. */
export interface DocExample {
  readonly place: string;
  readonly code: string;
}

interface TextFile {
  readonly file: string;
  readonly text: string;
}

const root = new URL('../../', import.meta.url).pathname;

/** The sources of the library. */
export function sourceFiles(): readonly TextFile[] {
  return filesIn('src', '.ts').map(read);
}

/** Every `@example` of a doc comment, and every block marked `ts` of a page. */
export function docExamples(): readonly DocExample[] {
  const pages = ['README.md', ...filesIn('docs', '.md')].map(read);
  return [...sourceFiles().flatMap(inComments), ...pages.flatMap(inMarkdown)];
}

function filesIn(folder: string, ending: string): readonly string[] {
  return readdirSync(root + folder, { recursive: true, encoding: 'utf8' }).flatMap((file) =>
    file.endsWith(ending) ? [`${folder}/${file}`] : [],
  );
}

function read(file: string): TextFile {
  return { file, text: readFileSync(root + file, 'utf8') };
}

/** The `@example` blocks of doc comments. */
function inComments({ file, text }: TextFile): readonly DocExample[] {
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((comment) => {
    const lines = comment[0].split('\n').map((line) => line.replace(/^\s*(\*\/|\* ?|\/\*\*)/, ''));
    const start = lines.indexOf('@example');
    return start < 0 ? [] : [{ place: place(file, text, comment.index), code: lines.slice(start + 1).join('\n') }];
  });
}

/** The code blocks of a page that are marked `ts`. */
function inMarkdown({ file, text }: TextFile): readonly DocExample[] {
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map((block) => ({
    place: place(file, text, block.index),
    code: block[1] ?? '',
  }));
}

function place(file: string, text: string, index: number): string {
  return `${file}:${text.slice(0, index).split('\n').length}`;
}
