/** What is used of ltx, which brings no types: its reader of XML that comes in pieces. */
declare module 'ltx/src/parsers/ltx.js' {
  export default class SaxLtx {
    on(event: 'startElement', heard: (name: string, attributes: Readonly<Record<string, string>>) => void): this;
    on(event: 'endElement', heard: (name: string) => void): this;
    on(event: 'text', heard: (text: string) => void): this;
    write(text: string): void;
  }
}
