import type { Notice } from './noticeOf.js';

const HEAD = `# Works of others in this package

The files named below carry the works of others; their licences follow. Of luxon, which npm installs beside this package, only
calculator.html carries a part.

## Dutch public holidays

The names and dates of the holidays are taken from date-holidays (https://github.com/commenthol/date-holidays), whose data is licensed CC-BY-3.0
(https://creativecommons.org/licenses/by/3.0/). They stand in every file that has the calendar, the workbook and the script files among them. What was changed: of
its rules, those that ruling R2 of the agreement names were chosen, and their dates from 1990 to 2100 were written out.
`;

/**
 * The page of notices that goes with the package.
 *
 * @param bundled the notices of what each shipped file carries, by the file's name
 */
export function thirdParty(bundled: ReadonlyMap<string, readonly Notice[]>): string {
  const filesOf = new Map<string, { readonly notice: Notice; readonly files: Set<string> }>();
  for (const [file, notices] of bundled) {
    for (const notice of notices) {
      const key = `${notice.name} ${notice.version}`;
      const known = filesOf.get(key) ?? { notice, files: new Set<string>() };
      known.files.add(file);
      filesOf.set(key, known);
    }
  }
  const sections = [...filesOf]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, { notice, files }]) => section(key, notice, files));
  return [HEAD, ...sections].join('\n');
}

function section(title: string, { license, texts }: Notice, files: ReadonlySet<string>): string {
  const quoted = texts.map((text) => `\`\`\`text\n${text}\n\`\`\`\n`).join('\n');
  return `## ${title}\n\nLicence: ${license}. In ${[...files].sort().join(', ')}.\n\n${quoted}`;
}
