/** How pages of the site look: as the documents do, for a phone first. */
import { searchStyle } from './search/field.ts'

const song = `"Songti SC",SimSun,"Noto Serif CJK SC","Noto Serif SC"`
const serif = `"Times New Roman",Times,Tinos,"Liberation Serif","Traditional Arabic",Amiri,"Noto Naskh Arabic",${song},serif`
const plain = `system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",Arial,"Noto Sans","Noto Sans Arabic","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif`

/** One sheet for all pages. */
export const style = `
:root{color-scheme:light dark;--text:#111;--paper:#fff;--quiet:#595959;--link:#0a4d8c;--line:#c9c9c9;--error:#a3000d;--serif:${serif}}
@media (prefers-color-scheme:dark){:root{--text:#e8e8e8;--paper:#16191d;--quiet:#a9afb6;--link:#91c8ff;--line:#454b52;--error:#ff9a94}}
*{box-sizing:border-box}
html{font:1rem/1.5 ${plain};color:var(--text);background:var(--paper);overflow-wrap:anywhere;scroll-padding-block-start:1rem}
body{max-inline-size:64rem;margin-inline:auto;margin-block:0;padding:0 1rem 3rem}
h1,h2,h3,p,ul,figure,dl,dd{margin:0;padding:0}
ul{list-style-type:""}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.2em}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
main:focus{outline:none}
[dir=rtl] *{letter-spacing:normal}
.skip{position:absolute;inset-inline-start:-100vi}
.skip:focus{inset-inline-start:1rem;padding:.5rem 1rem;background:var(--paper);z-index:1}
.bar{display:flex;flex-wrap:wrap;align-items:end;justify-content:space-between;gap:.25rem 1.5rem;border-block-end:1px solid;padding-block:1rem .4rem}
.organization{font:1.25rem/1.2 var(--serif)}
.languages{display:flex;flex-wrap:wrap;gap:0 1rem;font-size:.9rem}
.languages a,.languages span{display:inline-block;padding-block:.3rem}
.languages span{font-weight:600}
.mast{display:flex;gap:1rem;align-items:start;border-block-end:3px solid;padding-block:.75rem}
.emblem{inline-size:3.75rem;block-size:auto;flex:none}
.mast>div{align-self:center}
.mast h1{font:bold 1.9rem/1.15 var(--serif)}
.mast p{color:var(--quiet)}
h2{font:bold 1.35rem/1.25 var(--serif);margin-block:2.25rem .25rem}
h3{font:1.15rem/1.4 var(--serif)}
summary{cursor:pointer;inline-size:fit-content;padding-block:.25rem;color:var(--link)}
.count,.facts,.files{color:var(--quiet);font-size:.9rem}
.browse{border-block-end:1px solid var(--line);padding-block:.25rem;display:flex;flex-wrap:wrap;gap:0 1.75rem}
.browse>details[open]{flex-basis:100%}
.browse>details>summary{font-weight:600;padding-block:.4rem}
.browse>details>ul{columns:18rem;column-gap:2rem;padding-block:0 .75rem;padding-inline-start:1rem}
.browse>details>ul>li{break-inside:avoid;padding-block:.1rem}
.symbols{padding-inline-start:1rem}
.symbols a{display:inline-block;padding-block:.15rem}
.documents>li{padding-block:.9rem;border-block-start:1px solid var(--line)}
.many>li{content-visibility:auto;contain-intrinsic-size:auto 12rem}
.pages ul{columns:18rem;column-gap:2rem;padding-block:.25rem}
.pages li{break-inside:avoid}
.pages :is(a,span){display:inline-block;padding-block:.15rem}
.pages span{font-weight:600}
h1,h2,h3,.title{text-wrap:pretty}
.title{display:inline-block;padding-block:.15rem}
.documents>li:target{outline:3px solid var(--link);outline-offset:.25rem}
.symbol{display:block;font-weight:bold}
.files{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 1.25rem}
.files a{display:inline-block;padding-block:.15rem;min-inline-size:1.5rem}
.language{font-weight:600}
.versions{padding-inline-start:1rem}
.versions>li{padding-block:.4rem}
.versions p{font-family:var(--serif);font-size:1.05rem}
.refused{color:var(--error);font-weight:600}
.errors{font-size:.9rem;padding-inline-start:1rem}
footer{margin-block-start:3rem;padding-block-start:.75rem;border-block-start:1px solid;font-size:.9rem;color:var(--quiet)}
.back{padding-block:.75rem}
.back a{display:inline-block;padding-block:.2rem}
.versions :is(p,h3),.mast .title,.mast bdi,.symbol,.errors li,.fact-list dd,.citation{text-align:-webkit-match-parent;text-align:match-parent}
.mast .title{font-family:var(--serif);font-size:1.1rem;color:inherit}
.about{display:grid;gap:0 3rem}
.about figure{order:-1;max-inline-size:12rem;padding-block:.5rem}
.about img{display:block;inline-size:100%;block-size:auto;aspect-ratio:auto 17/22;background:#fff;border:1px solid var(--line)}
.about h3{font:600 1rem/1.5 ${plain}}
.about .versions{padding:0}
.about .versions>li{border-block-start:1px solid var(--line)}
.fact-list{margin-block:2rem 0}
.fact-list div{padding-block:.4rem;border-block-start:1px solid var(--line)}
.fact-list dt{color:var(--quiet);font-size:.9rem}
.hashes dt{margin-block-start:.5rem}
code{font-family:ui-monospace,"Liberation Mono",Menlo,monospace;font-size:.85em}
.citation{font-family:var(--serif);font-size:1.1rem}
:is([lang=ar],[lang=zh]) cite{font-style:normal}
.pair{inline-size:100%;border-collapse:collapse;font-family:var(--serif);font-size:1.05rem;table-layout:fixed}
.pair th{text-align:start;padding:.4rem .5rem;border-block-end:2px solid;font-family:${plain};font-size:1rem}
.pair td{padding:.4rem .5rem;vertical-align:top;border-block-end:1px solid var(--line)}
.pair :is(td,th):first-child{border-inline-end:1px solid var(--line)}
.pair .label{font-weight:600}
.cells{inline-size:100%;border-collapse:collapse;table-layout:fixed}
.pair .cells td{border:0!important;padding-block:0;padding-inline:0 .4rem;display:table-cell;color:inherit}
.pair .cells tr{display:table-row}
.pair .cells tbody{display:table-row-group}
.pair td img{max-inline-size:100%;block-size:auto;background:#fff}
.pair .note{font-size:.9rem}
.pair .differs{font:.85rem/1.4 ${plain};color:var(--error);border-block-start:1px dotted;margin-block-start:.35rem;padding-block-start:.35rem}
@media (min-width:46rem){.about:has(figure){grid-template-columns:minmax(0,1fr) 18rem}.about figure{order:0;max-inline-size:none;padding-block:2.5rem}.fact-list div{display:grid;grid-template-columns:11rem minmax(0,1fr);column-gap:1.5rem}.fact-list dd{grid-column:2}}
@media (max-width:30rem){.pair,.pair tbody,.pair tr,.pair td{display:block}.pair thead{display:none}.pair td:empty{display:none}.pair :is(td,th):first-child,.pair td{border:0;padding-inline:0}.pair tr{border-block-end:1px solid var(--line)}.pair td+td{color:var(--quiet)}}
@media (min-width:46rem){.documents>li{display:flow-root;padding-inline-start:14.5rem}.documents .symbol{float:left;inline-size:13rem;margin-inline:-14.5rem 1.5rem;padding-block:.15rem}[dir=rtl] .documents .symbol{float:right}}
@media print{.many>li{content-visibility:visible}.browse,.languages,.skip,.back,.pages{display:none}a{color:inherit;text-decoration:none}summary{color:inherit}details:not([open]){display:none}.documents h3,.facts,summary,.versions p{break-after:avoid}.versions>li,.documents h3,.fact-list div,.pair tr{break-inside:avoid}}
@media (forced-colors:active){.documents>li:target{outline-color:Highlight}}
${searchStyle}`
