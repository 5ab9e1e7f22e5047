/** The colours of drawings: a page may set the properties, and sets them for dark where it has its own. */
export const TIMELINE_STYLE = `.tl-paper{fill:var(--tl-paper,#fff)}.tl-night{fill:var(--tl-night,#e9ecf1)}.tl-support{fill:var(--tl-support,#fff1c2)}.tl-counted{fill:var(--tl-counted,#2f6fb7)}
.tl-fold{fill:var(--tl-fold,#f4f6f9)}.tl-text{fill:var(--tl-text,#1c2430)}.tl-soft{fill:var(--tl-soft,#55606f)}
.tl-start,.tl-deadline{fill:var(--tl-text,#1c2430);stroke:var(--tl-text,#1c2430)}.tl-done{fill:var(--tl-done,#2f7d4f);stroke:var(--tl-done,#2f7d4f)}
.tl-done-late{fill:var(--tl-late,#b3261e);stroke:var(--tl-late,#b3261e)}.tl-now{fill:var(--tl-now,#7a3ea3);stroke:var(--tl-now,#7a3ea3)}
.tl-line{fill:none}.tl-line.tl-paused{stroke:var(--tl-paused,#8b96a5)}.tl-line.tl-late{stroke:var(--tl-late,#d0574a)}text[class^=tl-]{stroke:none}`;

/** The same for a drawing that stands alone, where it is dark. */
export const DARK_STYLE = `@media (prefers-color-scheme:dark){svg{--tl-paper:#14181e;--tl-night:#232b35;--tl-support:#4a4226;--tl-counted:#6aa9ea;--tl-fold:#1d232b;--tl-text:#e7ebf0;--tl-soft:#a9b3bf;--tl-done:#6cc492;--tl-late:#ff8a80;--tl-now:#d3a8f5;--tl-paused:#8b96a5}}`;
