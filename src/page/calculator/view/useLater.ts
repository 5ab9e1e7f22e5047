import { useEffect, useState } from 'preact/hooks';

/** A value as it was a moment ago: what follows from it is drawn when the answer stands there, and while somebody types only in the pauses. */
export function useLater<Value>(value: Value): Value {
  const [later, setLater] = useState(value);
  useEffect(() => {
    const waiting = setTimeout(() => setLater(value));
    return () => clearTimeout(waiting);
  }, [value]);
  return later;
}
