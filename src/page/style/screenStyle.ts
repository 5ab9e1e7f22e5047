/** The looks of a page on a screen, wide or narrow. */
export const SCREEN_STYLE = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif}
main{max-width:66rem;margin:0 auto;padding:2.5rem 1.5rem 4rem}
h1,h2,.verdict,.card .share{font-family:'Iowan Old Style','Palatino Linotype',Palatino,'URW Palladio L',P052,Georgia,serif;font-weight:600;letter-spacing:-.005em}
h1{font-size:2.4em;line-height:1.15;margin:0 0 1.25rem}
h2{font-size:1.6em;line-height:1.25;margin:0 0 .5rem}
h3{font-size:1em;line-height:1.4;margin:0}
section{margin-top:3.25rem;padding-top:1.25rem;border-top:1px solid var(--line)}
section.answer{margin-top:1.5rem;border-top:3px solid var(--ink)}
section.answer h3{margin-top:2rem}
section h3{margin-top:1.75rem}
p{margin:.4rem 0}
a{color:var(--accent);text-underline-offset:.15em}
p,dd,dt,li,h1,h2,h3,figcaption,td,th{overflow-wrap:break-word}
bdi{unicode-bidi:isolate;overflow-wrap:anywhere}
.note,.made,.cut,.of,.beside,.promised,.hint,caption{color:var(--soft)}
.note{max-width:46rem;margin:0 0 .75rem}
.about{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:.6rem 2rem;margin:0}
dt{color:var(--soft);font-size:.85em}
dd{margin:0;min-width:0}
.verdict{font-size:1.9em;line-height:1.25;margin:0 0 .25rem}
.verdict.attained .sign,.card.attained .judged{color:var(--met)}
.verdict.not-attained .sign,.card.not-attained .judged{color:var(--missed)}
.short{margin:.25rem 0 .5rem;padding-left:1.2rem}
.warning{border-left:3px solid var(--missed);padding-left:.75rem}
.final{border-left:3px solid var(--soft);padding-left:.75rem}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(17rem,1fr));gap:1rem;margin:1.25rem 0 0}
.card{background:var(--wash);border-top:4px solid var(--soft);padding:1rem 1.15rem 1.1rem}
.card.attained{border-top-color:var(--met)}
.card.not-attained{border-top-color:var(--missed)}
.answer .card h3{margin:0}
.card p{margin:.15rem 0;font-size:.95em}
.card .share{font-size:2.6rem;line-height:1.1;margin:.35rem 0 .1rem;font-variant-numeric:lining-nums tabular-nums}
.card .share.words{font-size:1.7rem;line-height:1.68}
.card .judged{font-weight:650;font-size:1.05rem}
.card .beside{margin-top:.5rem;font-size:.875em}
.of{font-weight:400}
td .promised,td .beside,th .beside,figcaption .beside,figure p{display:block;font-size:.85em;font-weight:400}
.hint{display:none;font-size:.85em;margin:.5rem 0 0}
.scroll{overflow-x:auto}
.scroll:focus-visible,summary:focus-visible,a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
table{border-collapse:collapse;width:100%;font-variant-numeric:lining-nums tabular-nums;font-size:.95em}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{padding:.5rem 1.25rem .5rem 0;text-align:right;vertical-align:top;border-bottom:1px solid var(--line);font-weight:400}
th:first-child,.texts th,.texts td{text-align:left}
th:last-child,td:last-child{padding-right:0}
thead th{color:var(--soft);font-size:.85em;border-bottom-color:var(--soft);vertical-align:bottom}
tbody th{font-weight:600;min-width:9.5rem}
td{min-width:5.5rem}
.multiples{display:grid;grid-template-columns:repeat(auto-fill,minmax(17rem,1fr));gap:1.5rem 2rem;margin:.75rem 0 1rem}
figure{margin:0}
figcaption{font-weight:600;min-height:3.1rem;line-height:1.4}
svg{display:block;width:100%;height:auto}
.chart{font-size:11px}
.chart text{fill:var(--soft)}
.chart .last{fill:var(--ink);font-weight:650;paint-order:stroke;stroke:var(--paper);stroke-width:4px}
.chart .grid{stroke:var(--line);fill:none}
.chart .trend{stroke:var(--accent);stroke-width:2;fill:none;stroke-linejoin:round}
.chart .dot{fill:var(--accent)}
.chart .below{fill:var(--paper);stroke:var(--missed);stroke-width:2}
.chart .target{stroke:var(--ink);stroke-dasharray:4 3;fill:none}
.chart .in-time{fill:var(--accent)}
.chart .too-late{fill:var(--missed)}
.miss{margin:1.75rem 0;padding:1.25rem 0 0;border-top:1px solid var(--line)}
.miss:first-of-type{border-top:0;padding-top:0}
.miss h3{margin:0 0 .5rem;font-size:1.1rem}
.miss dl{display:flex;flex-wrap:wrap;gap:.4rem 2.25rem;margin:0 0 .75rem}
.told{display:grid;grid-template-columns:minmax(0,27rem) minmax(0,1fr);gap:1rem 2.25rem;align-items:start}
.told ol{margin:.4rem 0;padding-left:1.3rem}
.told li{margin:.3rem 0}
.told details{font-size:.95em}
summary{cursor:pointer;font-weight:600}
details table{margin-top:.5rem}
.facts{margin:0 0 .75rem;display:grid;gap:.75rem}
.facts>div{display:grid;grid-template-columns:14rem minmax(0,1fr);gap:.25rem 1.5rem}
.measured ul{margin:0;padding-left:1.1rem}
.made{margin-top:1.75rem}
.room{height:7.2rem;background:repeating-linear-gradient(transparent 0 2.35rem,var(--soft) 2.35rem 2.4rem)}
.signers{margin-top:1.75rem;display:grid;grid-template-columns:repeat(auto-fit,minmax(16rem,1fr));gap:1.5rem 3rem}
.signer dl{margin:.5rem 0 0}
.signer dl div{display:flex;align-items:flex-end;gap:1rem;height:3rem}
.signer dt{width:6.5rem}
.signer dd{flex:1;border-bottom:1px solid var(--soft)}
@media (max-width:60rem){.told{grid-template-columns:minmax(0,1fr)}.told figure{max-width:30rem}}
@media screen and (max-width:44rem){main{padding:1.5rem 1rem 3rem}h1{font-size:1.8em}.verdict{font-size:1.5em}.hint{display:block}.scroll table{min-width:40rem}.facts>div{grid-template-columns:minmax(0,1fr)}figcaption{min-height:0}}`;
