interface Token {
  readonly type: string;
  content: string;
  children: Token[] | null;
  attrs: [string, string][] | null;
}

interface State {
  readonly tokens: Token[];
  readonly Token: new (type: string, tag: string, nesting: number) => Token;
}

/** Makes a link to its ruling of every `R12` in the text of a page: not in code, headings or what is a link already. */
export function rulingLinks(markdown: { core: { ruler: { push: (name: string, rule: (state: State) => void) => void } } }): void {
  markdown.core.ruler.push('ruling-links', (state) => {
    for (const [place, token] of state.tokens.entries()) {
      if (token.type === 'inline' && state.tokens[place - 1]?.type !== 'heading_open') token.children = linked(token.children ?? [], state);
    }
  });
}

function linked(tokens: readonly Token[], { Token }: State): Token[] {
  let depth = 0;
  return tokens.flatMap((token) => {
    if (token.type === 'link_open') depth += 1;
    if (token.type === 'link_close') depth -= 1;
    if (token.type !== 'text' || depth > 0) return [token];
    return token.content.split(/\b(R(?:1\d|20|[1-9]))\b/).flatMap((content, place) => {
      const text = Object.assign(new Token('text', '', 0), { content });
      if (place % 2 === 0) return content === '' ? [] : [text];
      const open = Object.assign(new Token('link_open', 'a', 1), { attrs: [['href', `/rulings#${content.toLowerCase()}`]] });
      return [open, text, new Token('link_close', 'a', -1)];
    });
  });
}
