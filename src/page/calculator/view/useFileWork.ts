import { useRef, useState } from 'preact/hooks';
import { words } from '../../../tickets/index.js';
import type { FileNews, FileTask } from '../file/FileTask.js';

/** A worker of the page's own script: one file, opened from a disk, has no other to load. */
function ownWorker(): Worker {
  const script = document.getElementById('calculator')?.textContent ?? '';
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const worker = new Worker(address);
  URL.revokeObjectURL(address);
  return worker;
}

/** Has a file read in a worker, one at a time; tells what the worker last said. */
export function useFileWork() {
  const [news, setNews] = useState<FileNews | undefined>(undefined);
  const worker = useRef<Worker | undefined>(undefined);
  const stop = () => {
    worker.current?.terminate();
    worker.current = undefined;
    setNews(undefined);
  };
  const start = (task: FileTask) => {
    stop();
    setNews({ kind: 'progress', bytes: 0, size: task.file.size, rows: 0 });
    const made = ownWorker();
    worker.current = made;
    made.onmessage = ({ data }: MessageEvent<FileNews>) => setNews(data);
    made.onerror = ({ message }) => setNews({ kind: 'refused', sentence: words({ en: message, nl: message }) });
    made.postMessage(task);
  };
  return { news, start, stop };
}
