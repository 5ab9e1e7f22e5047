/**
 * What each entry of the package exports, as `test/approved/api/` has it: `npm run api`, after `npm run build`, fails where they differ, so that no change of
 * the public face goes unseen. `npm run api -- --approve` writes what is there now.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Extractor, ExtractorConfig, ExtractorLogLevel, type ExtractorMessage, ExtractorMessageCategory } from '@microsoft/api-extractor';
import { publicEntries } from '../support/publicEntries.js';

const root = new URL('../../', import.meta.url).pathname;
const isApproving = process.argv.includes('--approve');
const temporary = mkdtempSync(join(tmpdir(), 'cloudcti-sla-api-'));

/** Its own talk is left out; what the compiler finds wrong is not. */
function messageCallback(message: ExtractorMessage): void {
  message.handled = message.category === ExtractorMessageCategory.Console;
}

/** Whether an entry's declarations are as approved. */
function isAsApproved(name: string, declarations: string): boolean {
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: join(root, declarations),
      compiler: {
        overrideTsconfig: { compilerOptions: { target: 'es2022', module: 'nodenext', moduleResolution: 'nodenext', strict: true } },
      },
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder: join(root, 'test/approved/api'),
        reportTempFolder: temporary,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: 'lf',
      messages: {
        extractorMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
    configObjectFullPath: join(root, 'api-extractor.json'),
    packageJsonFullPath: join(root, 'package.json'),
  });
  const { apiReportChanged } = Extractor.invoke(config, { localBuild: isApproving, showVerboseMessages: false, messageCallback });
  return isApproving || !apiReportChanged;
}

try {
  const changed = publicEntries().filter(({ name, declarations }) => !isAsApproved(name, declarations));
  for (const { name } of changed) {
    process.stderr.write(`The face of ${name} is not the approved one: see what moved with npm run api -- --approve, then git diff\n`);
  }
  if (changed.length === 0)
    process.stdout.write(
      `The public face is as approved: ${publicEntries()
        .map(({ name }) => name)
        .join(', ')}\n`,
    );
  process.exitCode = changed.length === 0 ? 0 : 1;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
