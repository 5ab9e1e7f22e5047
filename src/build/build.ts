/** Writes the index for `require`, the JSON Schemas of an agreement and of a report, the vectors, the files for spreadsheets, Power Query and Python, and the notices of what is bundled: the last step of `npm run build`. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { standingTerms } from '../agreement/index.js';
import { calculatorPage } from './calculator/calculatorPage.js';
import { commonJsIndex } from './commonJsIndex.js';
import { EDITION } from './edition.js';
import { bundledNotices } from './notices/bundledNotices.js';
import { recordBundled } from './notices/recordBundled.js';
import { thirdParty } from './notices/thirdParty.js';
import { OPEN_YEARS, openDataFiles } from './openData/openDataFiles.js';
import { openDays } from './openData/openDays.js';
import { powerQuery } from './powerquery/powerQuery.js';
import { pythonModule } from './python/pythonModule.js';
import { makeReadable } from './readable.js';
import { agreementSchema } from './schema/agreementSchema.js';
import { reportSchema } from './schema/reportSchema.js';
import { spreadsheetFiles } from './script/spreadsheetFiles.js';
import { shareTypes } from './sharedTypes.js';
import { slaWorkbook, WORKBOOKS } from './workbook/slaWorkbook.js';
import { workbookBytes } from './workbook/workbookBytes.js';

const dist = new URL('../../dist/', import.meta.url);

function write(name: string, content: string | Uint8Array): void {
  writeFileSync(new URL(name, dist), content);
  process.stdout.write(`dist/${name} ${(content.length / 1000).toFixed(1)} kB\n`);
}

await makeReadable(dist);
shareTypes(dist);

const load = createRequire(dist);
const names = Object.keys(await import(new URL('index.js', dist).href));

write('index.cjs', commonJsIndex(names, load('./core.cjs'), load('./chapters.cjs')));

write('agreement.schema.json', JSON.stringify(agreementSchema()));
write('report.schema.json', JSON.stringify(reportSchema()));

cpSync(new URL('../testing/vectors/', import.meta.url), new URL('vectors/', dist), { recursive: true });

mkdirSync(new URL('files/', dist), { recursive: true });

for (const [name, text] of await spreadsheetFiles()) write(`files/${name}`, text);

for (const [name, content] of openDataFiles(openDays(standingTerms, OPEN_YEARS), EDITION.version)) write(`files/${name}`, content);

for (const [name, language] of WORKBOOKS) write(`files/${name}`, await workbookBytes(slaWorkbook({ version: EDITION.version, language })));

write('files/CloudCTI.Sla.pq', powerQuery(standingTerms, EDITION.years));

write('files/cloudcti_sla.py', pythonModule(standingTerms, standingTerms.calendar.years));

write('files/calculator.html', await calculatorPage(EDITION.version, [recordBundled()]));

write('THIRD-PARTY.md', thirdParty(bundledNotices(dist)));
