/** Letters of Excel, .NET, PHP, moment and Python, and what they are here. */
const MEANT: Readonly<Record<string, string>> = {
  ...{ YYYY: 'yyyy', YY: 'yy', jjjj: 'yyyy', jj: 'yy', DD: 'dd', D: 'd', A: 'a', tt: 'a', T: "'T'", SS: 'ss', nn: 'mm', uu: 'HH' },
  ...{ i: 'mm', Y: 'yyyy', fff: 'SSS', U: 'X', z: '', zz: '', zzz: 'ZZ', dddd: 'EEEE', ddd: 'EEE' },
};
/** Letters behind a %, as C and Python write them. */
const BEHIND_PERCENT: Readonly<Record<string, string>> = {
  ...{
    Y: 'yyyy',
    y: 'yy',
    m: 'MM',
    d: 'dd',
    b: 'MMM',
    B: 'MMMM',
    a: 'EEE',
    A: 'EEEE',
    H: 'HH',
    I: 'hh',
    M: 'mm',
    S: 'ss',
    f: 'u',
    p: 'a',
    z: 'ZZ',
  },
};

/** The form that was likely meant by one that has other letters, to be shown to whoever wrote it. */
export function meantForm(form: string): string {
  if (form.includes('%')) return form.replace(/%(\w)/g, (whole, letter: string) => BEHIND_PERCENT[letter] ?? whole);
  let before = '';
  const meant = form.replace(/'[^']*'|([A-Za-z])\1*/g, (part) => {
    if (part.startsWith("'")) return part;
    // An m is what its place says: minutes behind the hour, the month elsewhere.
    const isAfterHour = /^[Hh]/.test(before);
    const letters = /^[mM]{1,2}$/.test(part) ? (isAfterHour ? part.toLowerCase() : part.toUpperCase()) : (MEANT[part] ?? part);
    before = letters;
    return letters;
  });
  return meant.trim();
}
