import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Plugin, transform } from 'esbuild';
import { TIMELINE_STYLE } from '../../page/index.js';
import { calculatorScript } from './calculatorScript.js';

const STYLES = new URL('../../page/calculator/style/', import.meta.url);
/** In the order in which they stand: what is narrow or on paper comes last. */
const SHEETS = ['colours.css', 'base.css', 'answers.css', 'parts.css', 'narrowAndPrint.css'];

/** Where the page's reader finds the rest, where it lies on no site of its own. */
const DOCUMENTATION = 'https://github.com/cloudcti/sla#readme';

/**
 * The calculator as one page, without anything from outside: it can be opened from a disk, with the network off. Its policy lets nothing in and nothing out:
 * its own script, by its hash, and workers that it makes of that script.
 *
 * @param version of the package
 * @param plugins for esbuild, besides those that it needs
 */
export async function calculatorPage(version: string, plugins: readonly Plugin[] = []): Promise<string> {
  const script = await calculatorScript(plugins);
  const { code } = await transform(SHEETS.map((name) => readFileSync(new URL(name, STYLES), 'utf8')).join('') + TIMELINE_STYLE, {
    loader: 'css',
    minify: true,
  });
  const style = code.trim();
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="help" hreflang="en" href="${DOCUMENTATION}">
<link rel="help" hreflang="nl" href="${DOCUMENTATION}">
<meta name="generator" content="@cloudcti/sla ${version}">
<title>SLA calculator</title>
<style>${style}</style>
</head>
<body>
<div id="app"></div>
<noscript>This page computes with JavaScript, on your own machine. / Deze pagina rekent met JavaScript, op uw eigen computer.</noscript>
<script id="calculator">${script}</script>
</body>
</html>
`;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
