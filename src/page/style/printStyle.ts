/** The looks of a page on paper: A4, its pages numbered, its annex last, nothing cut in two that is read as one. */
export function printStyle(pageOf: string): string {
  return `
@page{size:A4;margin:16mm 15mm 18mm;@bottom-right{content:counter(page) '${pageOf}' counter(pages);font:8pt system-ui,sans-serif;color:#555}}
@media print{
body{font-size:9.5pt;line-height:1.4;-webkit-print-color-adjust:exact;print-color-adjust:exact}
main{max-width:none;padding:0}
h1{font-size:21pt;margin-bottom:4mm}
h2{font-size:14pt}
h2,h3,.note,figcaption,summary{break-after:avoid}
.note,.scroll,ul,ol{break-inside:avoid}
.annex .scroll{break-inside:auto}
section{margin-top:7mm;padding-top:3mm}
.verdict{font-size:16pt}
.card .share,.card .share.words{font-size:18pt;line-height:1.2}
.cards{grid-template-columns:repeat(3,1fr);gap:4mm}
.card{padding:2.5mm 3mm}
.card p,.card .beside{font-size:8.5pt}
.about{grid-template-columns:repeat(3,1fr)}
.multiples{grid-template-columns:repeat(3,1fr);gap:2mm 6mm;margin:2mm 0}
figcaption{min-height:2.5rem;line-height:1.25}
figure,tr,.card,.miss,.sign-off,.facts>div{break-inside:avoid}
.scroll{overflow:visible}
th,td{padding:1mm 3mm 1mm 0;min-width:0}
.annex tbody th{min-width:22mm}
.annex thead th,.annex td{white-space:nowrap}
.annex td:last-child,.annex td:nth-child(2){white-space:normal}
tbody th{min-width:0}
table{font-size:8.5pt}
.told{grid-template-columns:72mm minmax(0,1fr);gap:6mm;font-size:8.5pt}
details{font-size:inherit}
.told figure{max-width:none}
.miss{margin:4mm 0;padding-top:3mm}
.annex{break-before:page}
.annex summary{display:none}
details::details-content{content-visibility:visible;block-size:auto}
a{color:inherit;text-decoration:none}
.short a{display:none}
.room{height:30mm;background:repeating-linear-gradient(transparent 0 9.8mm,#999 9.8mm 10mm)}
.signer dl div{height:12mm}
}`;
}
