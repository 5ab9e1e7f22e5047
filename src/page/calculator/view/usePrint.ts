import { useEffect, useState } from 'preact/hooks';

/** Whether the page goes to paper: more stands there than on the screen. */
export function usePrint(): boolean {
  const [isPrinted, setIsPrinted] = useState(false);
  useEffect(() => {
    const paper = matchMedia('print');
    const change = () => setIsPrinted(paper.matches);
    paper.addEventListener('change', change);
    return () => paper.removeEventListener('change', change);
  }, []);
  return isPrinted;
}
