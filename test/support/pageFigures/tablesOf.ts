/** Text of markup: what is beside a figure stands behind ` | `. */
export function textOf(html: string): string {
  return html
    .replace(/<span class="(?:promised|beside)">/g, ' | ')
    .replace(/<[^>]*>/g, '')
    .replaceAll('\u00A0', ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/ +/g, ' ')
    .trim();
}

/** A page's tables by their captions: rows of the texts of cells. */
export function tablesOf(page: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const tables = [...page.matchAll(/<caption>(.*?)<\/caption>[\s\S]*?<tbody>([\s\S]*?)<\/tbody>/g)];
  return new Map(
    tables.map(([, caption = '', body = '']) => [
      textOf(caption),
      [...body.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = '']) =>
        [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = '']) => textOf(cell)),
      ),
    ]),
  );
}

/** The heads of its tables, by their captions. */
export function headsOf(page: string): ReadonlyMap<string, readonly string[]> {
  const heads = [...page.matchAll(/<caption>(.*?)<\/caption>\s*<thead><tr>(.*?)<\/tr>/g)];
  return new Map(
    heads.map(([, caption = '', head = '']) => [
      textOf(caption),
      [...head.matchAll(/<th[^>]*>(.*?)<\/th>/g)].map(([, cell = '']) => textOf(cell)),
    ]),
  );
}

/** The section of a page under a heading; empty where there is none. */
export function sectionOf(page: string, heading: string): string {
  return page.split('<section').find((part) => part.includes(`<h2>${heading}</h2>`)) ?? '';
}

/** The drawings of a section, each with what it is called. */
export function figuresOf(section: string): readonly { readonly caption: string; readonly svg: string; readonly beside: string }[] {
  return [...section.matchAll(/<figure><figcaption>(.*?)<\/figcaption>(<svg[\s\S]*?<\/svg>)(.*?)<\/figure>/g)].map(
    ([, caption = '', svg = '', beside = '']) => ({ caption: textOf(caption), svg, beside: textOf(beside) }),
  );
}

/** What stands in a drawing, in its order. */
export function textsIn(svg: string): readonly string[] {
  return [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, text = '']) => textOf(text).replace('&gt;', '>'));
}
