/**
 * The documentation's site, built and walked: `npm run site -- --check`. No link or place that is not there, no request to another host, axe without
 * violations, and the ways that a reader takes from the front page. Without Chromium the links alone are checked, which is told, and a failure in CI.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, posix } from 'node:path';
import { initialState } from '../../src/page/calculator/state/initialState.js';
import { stateOfLink } from '../../src/page/calculator/state/link.js';
import { walk } from '../site/walk.js';

const root = new URL('../../', import.meta.url).pathname;
const dist = join(root, '.site/.vitepress/dist');
const print = (line: string) => process.stdout.write(`${line}\n`);

execFileSync(join(root, 'node_modules/.bin/tsx'), ['src/build/site.ts'], { cwd: root, stdio: 'inherit' });

const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
const html = new Map(pages.map((page) => [page, readFileSync(join(dist, page), 'utf8')]));
const decoded = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&quot;', '"');
const idsOf = (page: string) => new Set([...(html.get(page) ?? '').matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => decoded(id)));

const wrong: string[] = [];
let links = 0;
for (const [page, text] of html) {
  if (page === '404.html' || page === 'try/calculator.html') continue;
  for (const [, raw = ''] of text.matchAll(/<a [^>]*href="([^"]*)"/g)) {
    const link = decoded(raw);
    if (/^(https?:|mailto:)/.test(link)) continue;
    links++;
    const [path = '', place] = link.split('#');
    const target = path === '' ? page : posix.join(path.startsWith('/') ? '' : posix.dirname(page), path).replace(/^\//, '');
    const file = target === '' || target.endsWith('/') ? `${target}index.html` : target;
    if (!existsSync(join(dist, file))) wrong.push(`${page}: ${link} leads nowhere`);
    else if (file === 'try/calculator.html') {
      const unread = stateOfLink(place ?? '', initialState('en', { wall: '' })).unreadLink;
      if (unread.length > 0) wrong.push(`${page}: ${link} says what the calculator cannot read`);
    } else if (place !== undefined && place !== '' && !idsOf(file).has(decodeURIComponent(place)))
      wrong.push(`${page}: ${link} has no such place`);
  }
  for (const [, source = ''] of text.matchAll(
    /<(?:script|img|iframe|source)[^>]* src="([^"]+)"|<link[^>]* rel="(?:stylesheet|preload|modulepreload|icon)"[^>]* href="([^"]+)"/g,
  )) {
    if (/^(https?:)?\/\//.test(source)) wrong.push(`${page} loads ${source}`);
  }
}
print(`${html.size} pages, ${links} links`);
if (links < 500) wrong.push('fewer links were found than there are');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.png': 'image/png',
};
const server = createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname);
  const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
  if (!file.startsWith(dist) || !existsSync(file)) return response.writeHead(404).end();
  return response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(readFileSync(file));
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
try {
  const walked = await walk(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, print);
  // Without a browser it is said that the site was not walked, and is an error in CI.
  wrong.push(...(walked ?? []));
} finally {
  server.close();
}
for (const line of wrong.slice(0, 50)) print(line);
if (wrong.length > 0) throw new Error(`the site does not hold: ${wrong.length} mistakes`);
print('The site holds');
