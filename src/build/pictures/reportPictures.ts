import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { sampleIncidents } from './sampleIncidents.js';

/** What is pictured: the width of the window, how much of the page, and the scheme. */
const SCREENS = [
  ['report-light', 1200, 1000, 'light'],
  ['report-dark', 1200, 1000, 'dark'],
  ['report-phone', 390, 844, 'light'],
] as const;

/** The report's page as Chromium shows it, and its first page on paper; the drawing of `explain --svg`. */
export async function reportPictures(folder: string, docs: string): Promise<readonly string[]> {
  const page = join(folder, 'report.html');
  const file = join(folder, 'tickets.csv');
  writeFileSync(file, sampleIncidents());
  command('report', file, '--at', '2026-12-01T09:00+01:00', '--period', '2026-Q3', '--compare', 'previous', '--html', page, ...NAMES);
  command('explain', ...LATE, '--svg', join(docs, 'explained.svg'));
  const executablePath = execFileSync('sh', ['-c', 'command -v chromium'], { encoding: 'utf8' }).trim();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  for (const [name, width, height, colorScheme] of SCREENS) {
    const tab = await browser.newPage({ viewport: { width, height }, colorScheme, deviceScaleFactor: width < 500 ? 2 : 1 });
    await tab.goto(`file://${page}`);
    await tab.screenshot({ path: join(docs, `${name}.png`) });
    if (name === 'report-light')
      await tab
        .locator('.miss')
        .first()
        .screenshot({ path: join(docs, 'report-miss.png') });
    if (name === 'report-light') await tab.pdf({ path: join(folder, 'report.pdf'), preferCSSPageSize: true, printBackground: true });
    await tab.close();
  }
  await browser.close();
  execFileSync('pdftoppm', ['-png', '-singlefile', '-f', '1', '-r', '90', join(folder, 'report.pdf'), join(docs, 'report-paper')]);
  return [...SCREENS.map(([name]) => name), 'report-miss', 'report-paper'];
}

const NAMES = ['--customer', 'Van Dam B.V.', '--provider', 'CloudCTI', '--made', '2026-12-01T09:00+01:00'];
const LATE = ['-p', '2', '-r', '2026-05-22T16:00+02:00', '--kpi', 'response', '--done', '2026-05-26T16:12+02:00'];

/** The command as it stands in the tree; a refused row is no failure. */
function command(...args: readonly string[]): void {
  try {
    execFileSync('npx', ['tsx', 'src/cli/main.ts', ...args], { stdio: 'ignore' });
  } catch (error) {
    if ((error as { readonly status?: number }).status !== 1) throw error;
  }
}
