/** Plain data as JavaScript writes it: names without quotes where they need none, texts in single ones; the members of the outermost on lines of their own. */
export function literal(value: unknown, indent = ''): string {
  const within = `${indent}  `;
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((entry) => literal(entry, within))
    : Object.entries(value).map(([name, entry]) => `${property(name)}: ${literal(entry, within)}`);
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  const pad = isList ? '' : ' ';
  const line = `${open}${pad}${parts.join(', ')}${pad}${close}`;
  if (parts.length === 0) return open + close;
  return line.length <= LONGEST && !line.includes('\n')
    ? line
    : `${open}\n${parts.map((part) => `${within}${part},\n`).join('')}${indent}${close}`;
}

const LONGEST = 90;

function property(name: string): string {
  return /^([a-z_$][\w$]*|[1-9]\d*)$/i.test(name) ? name : quoted(name);
}

function quoted(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
