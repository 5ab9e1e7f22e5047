const owed = new Set<() => void>();

/** What has to be done also where the process is ended from outside: `undo` runs then, unless the function that is returned has been called. */
export function beforeEnd(undo: () => void): () => void {
  owed.add(undo);
  return () => {
    owed.delete(undo);
  };
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Does what is owed when the process ends, and lets it end as it would have. */
export function keepPromises(process: NodeJS.Process): void {
  process.once('exit', undoAll);
  for (const signal of SIGNALS) {
    process.once(signal, () => {
      undoAll();
      // The listener is gone by now: whoever waits for the process sees that a signal ended it.
      process.kill(process.pid, signal);
    });
  }
}

function undoAll(): void {
  for (const undo of owed) {
    try {
      undo();
    } catch {
      // The process ends; the others are owed all the same.
    }
  }
  owed.clear();
}
