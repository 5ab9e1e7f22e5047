/** What is to be released, and what is written of it. */
interface Release {
  readonly version: string;
  readonly changelog: string;
  /** The tag that it is released by; undefined where nothing is released yet. */
  readonly tag: string | undefined;
}

/** What keeps a version from its release: its number, its tag and its heading in the changelog have to say the same. */
export function releaseMistakes({ version, changelog, tag }: Release): string[] {
  const headings = [...changelog.matchAll(/^## (.*)$/gm)].map(([, heading = '']) => heading);
  const ofVersion = headings.find((heading) => heading.split(' ')[0] === version);
  const mistakes: string[] = [];
  if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)) mistakes.push(`package.json: ${version} is no version`);
  if (tag === undefined) {
    if (ofVersion === undefined && headings[0] !== 'Unreleased') {
      mistakes.push(`CHANGELOG.md: neither "Unreleased" nor a heading of ${version} stands first`);
    }
    return mistakes;
  }
  if (tag !== `v${version}`) mistakes.push(`the tag ${tag} is not that of ${version}, v${version}`);
  if (ofVersion === undefined) mistakes.push(`CHANGELOG.md: write "## ${version} - " and the day in the place of "## Unreleased"`);
  else if (!/^\S+ - \d{4}-\d\d-\d\d$/.test(ofVersion)) mistakes.push(`CHANGELOG.md: the heading "${ofVersion}" has no day`);
  if (headings[0] === 'Unreleased' && ofVersion !== undefined) mistakes.push('CHANGELOG.md: something is still unreleased');
  return mistakes;
}
