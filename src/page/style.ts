/** The looks of a report's page: light and dark, narrow and wide, on paper. */
export const STYLE = `
:root { --paper: #ffffff; --ink: #1c2430; --soft: #55606f; --line: #cfd6de; --wash: #f3f5f8; --response: #0b5cab; --update: #9a5200; --mttr: #6a3d9a; --met: #2f7d4f; --missed: #b3261e; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #14181e; --ink: #e7ebf0; --soft: #a9b3bf; --line: #3a4450; --wash: #1d232b; --response: #7ab8ff; --update: #f2b366; --mttr: #c9a6f2; --met: #6cc492; --missed: #ff8a80; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.9rem; margin: 0 0 .25rem; line-height: 1.2; }
h2 { font-size: 1.3rem; margin: 2.5rem 0 .5rem; padding-top: 1rem; border-top: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 0; }
header p, section > p, footer { color: var(--soft); margin: .25rem 0 1rem; }
figure { margin: 1rem 0; }
svg { display: block; width: 100%; min-width: 34rem; height: auto; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: .75rem; margin: 1rem 0; }
.card { background: var(--wash); border: 1px solid var(--line); border-left: .4rem solid var(--line); border-radius: .4rem; padding: .75rem 1rem; }
.card.attained { border-left-color: var(--met); }
.card.not-attained { border-left-color: var(--missed); }
.card p { margin: 0; }
.big { font-size: 1.8rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { padding: .35rem .75rem .35rem 0; text-align: right; border-bottom: 1px solid var(--line); white-space: nowrap; }
th:first-child { text-align: left; }
thead th { color: var(--soft); font-weight: 600; }
tbody th { font-weight: 500; }
article { margin: 1.25rem 0; padding: 1rem; background: var(--wash); border-radius: .4rem; }
dl { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: .5rem 0; }
dl div { display: flex; gap: .5rem; }
dt { color: var(--soft); }
dd { margin: 0; font-variant-numeric: tabular-nums; }
summary { cursor: pointer; }
li { overflow-wrap: anywhere; }
@media (max-width: 40rem) { th, td { white-space: normal; } h1 { font-size: 1.5rem; } }
@media print {
  :root { --paper: #ffffff; --ink: #000000; --soft: #444444; --line: #bbbbbb; --wash: #ffffff; --response: #0b5cab; --update: #9a5200; --mttr: #6a3d9a; --met: #2f7d4f; --missed: #b3261e; }
  @page { margin: 15mm; }
  body { font-size: 9.5pt; line-height: 1.35; }
  main { max-width: none; padding: 0; }
  h2 { margin-top: 1.25rem; padding-top: .5rem; }
  h2, section > p, h3, caption { break-after: avoid; }
  figure, tr, article, .cards { break-inside: avoid; }
  svg { min-width: 0; }
  .scroll { overflow: visible; }
  th, td { white-space: normal; padding-top: .15rem; padding-bottom: .15rem; }
  article { border: 1px solid var(--line); margin: .6rem 0; padding: .6rem 1rem; }
  ol { margin: .4rem 0; }
}
`;
