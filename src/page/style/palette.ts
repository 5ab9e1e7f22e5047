/** Colours by what they say. Every text reaches a contrast of 4.5 on what it stands on (`npm run browser`). */
const LIGHT = `--paper:#fcfbf8;--ink:#1a2129;--soft:#525c68;--line:#d9d6cd;--wash:#f3f1ea;--accent:#0b5563;--met:#1c6b45;--missed:#a62b21;
--tl-paper:#fcfbf8;--tl-night:#e8e6df;--tl-support:#fdeebd;--tl-counted:#2c6e8f;--tl-fold:#efede6;--tl-text:#1a2129;--tl-soft:#525c68;--tl-done:#1c6b45;--tl-late:#a62b21;--tl-now:#6d3b94;--tl-paused:#8d8a80;`;
const DARK = `--paper:#15181c;--ink:#ebe8e1;--soft:#b0b3b5;--line:#3a3f45;--wash:#1d2126;--accent:#7cc7d6;--met:#74cb9c;--missed:#ff968a;
--tl-paper:#15181c;--tl-night:#2a2f36;--tl-support:#54491f;--tl-counted:#5fb0d1;--tl-fold:#22272d;--tl-text:#ebe8e1;--tl-soft:#b0b3b5;--tl-done:#74cb9c;--tl-late:#ff968a;--tl-now:#cfa5f2;--tl-paused:#9a9ea3;`;

/** Light, and dark where the reader has it so; paper is always light. */
export const PALETTE = `:root{${LIGHT}}
@media screen and (prefers-color-scheme:dark){:root{${DARK}}}
@media print{:root{--paper:#fff;--wash:#f7f6f2;--tl-paper:#fff}}`;
