const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const ANY_SPACE = /\s/g;

/** A text without marks that are not seen, its spaces of any kind made plain: what browsers and macOS write looks the same and is another text. */
export function cleaned(text: string): string {
  return text.replace(UNSEEN, '').replace(ANY_SPACE, ' ').trim();
}
