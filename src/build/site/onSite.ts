const ON_GITHUB = /https:\/\/github\.com\/cloudcti\/sla\/blob\/main\/docs\/([\w-]+\.md)/g;

/** A page of docs/ as it stands on the site, where the pages that the package leaves out stand beside it, and README and changelog elsewhere. */
export function onSite(page: string): string {
  return (
    page
      .replaceAll(ON_GITHUB, '$1')
      .replaceAll(/\]\((?:\.\.\/)?CHANGELOG\.md/g, '](changelog.md')
      .replaceAll('https://github.com/cloudcti/sla/raw/main/docs/pictures/', './pictures/')
      // Programs are read where the sources are.
      .replaceAll(/\]\(((?:conformance|dbt)\/[\w.]+)\)/g, '](https://github.com/cloudcti/sla/blob/main/docs/$1)')
      .replaceAll(/\]\(\.\.\/README\.md[^)]*\)/g, '](index.md)')
      .replaceAll(/\]\(docs\/([\w./#-]+)\)/g, ']($1)')
  );
}

/** A page of the reference, which is headed by the name of a folder, as a program imports it: `@cloudcti/sla/batch`. */
export function namedAsImported(page: string): string {
  // typedoc numbers a second thing of one name, also where it has no heading.
  const headings = [...page.matchAll(/^#+ (\w+)/gm)].map(([, name = '']) => name.toLowerCase());
  const isTwice = (place: string) => headings.filter((heading) => heading === place).length > 1;
  const address = (room: string) => (room === 'index' ? '@cloudcti/sla' : `@cloudcti/sla/${room}`);
  return page
    .replaceAll(/\(#(\w+)-1\)/g, (link, place: string) => (isTwice(place) ? link : `(#${place})`))
    .replace(/^# ([a-z][\w/-]*)$/m, (_line, room: string) => `# ${address(room)}`)
    .replaceAll(/^- \[([\w/-]+)\]\(([\w/-]+\.md)\)$/gm, (_line, room: string, link: string) => `- [${address(room)}](${link})`);
}

/** The rulings, on which the end of the calculator's address is a link that opens it. */
export function withReadings(page: string): string {
  const open = (_code: string, link: string) =>
    `<a href="./try/calculator.html${link.replaceAll('&', '&amp;')}" target="_self">see it move in the calculator</a>`;
  return page
    .replaceAll(/`(#\w+=[^`]+)`$/gm, open)
    .replace(
      /open the \[calculator\]\(calculator\.md\) and put the end of a line below behind its address\. It/,
      'open one in the [calculator](calculator.md). It',
    );
}

/** The calculator, whose documentation is the site that it stands on. */
export function calculatorOnSite(page: string): string {
  return page
    .replace(/(rel="help" hreflang="en" href=)"[^"]*"/, '$1"../index.html"')
    .replace(/(rel="help" hreflang="nl" href=)"[^"]*"/, '$1"../nl/index.html"');
}
