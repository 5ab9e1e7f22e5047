/** What tests use of ltx, which brings no types: XML read whole. */
declare module 'ltx' {
  export interface Element {
    readonly attrs: Readonly<Record<string, string>>;
    getChild(name: string): Element | undefined;
    getChildren(name: string): Element[];
    getText(): string;
    toString(): string;
  }
  export function parse(xml: string): Element;
}
