import { render } from 'preact';
import type { FileNews, FileTask } from './file/FileTask.js';
import { work } from './file/work.js';
import { initialState } from './state/initialState.js';
import { stateOfLink } from './state/link.js';
import { App } from './view/App.js';
import { typedNow } from './view/TimeField.js';

// One script for the page and for its worker: whichever has no document is the worker.
//
// preact draws it: 5 kB, no dependencies, the interface that React has had for ten years; without it, keeping the focus and the caret while all of the
// page follows from one state would be as much code of our own.
if (typeof document === 'undefined') {
  addEventListener('message', ({ data }: MessageEvent<FileTask>) => work(data, (news: FileNews) => postMessage(news)));
} else {
  const language = navigator.language.toLowerCase().startsWith('nl') ? 'nl' : 'en';
  const beginning = stateOfLink(location.hash.slice(1), initialState(language, typedNow()));
  const place = document.getElementById('app');
  if (place !== null) render(<App beginning={beginning} />, place);
}
