/** How the pages of a manual look: black on white and its dark counterpart, rules and no boxes, from 320 pixels up, and on paper. */

const serif = '"Times New Roman",Times,Tinos,"Liberation Serif",Amiri,"Noto Serif SC",SimSun,serif'
const sans = 'system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans Arabic","Noto Sans SC",sans-serif'
const mono = 'ui-monospace,"SF Mono",Consolas,"Liberation Mono","Noto Sans Mono",monospace'

/** The style sheet. */
export const pageStyle = `
:root{color-scheme:light dark;--text:#111;--paper:#fff;--link:#0a4d8c;--quiet:#595959;--rule:#c4c4c4;--tint:#f5f5f3;--target:#fff1b8}
@media (prefers-color-scheme:dark){:root{--text:#e8e8e8;--paper:#16191d;--link:#91c8ff;--quiet:#a8adb4;--rule:#454b53;--tint:#1f242a;--target:#4a4319}}
*{box-sizing:border-box}
html{font:1.125rem/1.5 ${serif};color:var(--text);background:var(--paper);overflow-wrap:break-word;scroll-padding-block-start:1rem;text-size-adjust:100%}
body{margin-block:0;margin-inline:auto;padding-inline:1rem;max-inline-size:72rem}
a{color:var(--link);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
main:focus{outline:none}
:target:not(main,nav){background:var(--target)}
.skip{position:absolute;inset-inline-start:-100vi}
.skip:focus{inset-inline-start:1rem;padding:.5rem;background:var(--paper);z-index:1}
header,nav,th{font-family:${sans};font-size:.9rem}
header{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.25rem 1rem;padding-block:.75rem;border-block-end:3px solid var(--text)}
header a,nav a{display:inline-block;min-block-size:24px}
.home{font-weight:600;color:inherit;text-decoration:none}
main{padding-block:1.5rem}
h1,h2,h3,h4{line-height:1.2;margin-block:2rem .5rem}
h1{font-size:1.9rem;margin-block-start:0}
h2{font-size:1.4rem;border-block-start:1px solid var(--rule);padding-block-start:1rem}
h3{font-size:1.15rem}
h4{font-size:1rem}
h2>a,h3>a,h4>a{color:inherit;text-decoration:none}
h2>a:hover,h3>a:hover,h4>a:hover{text-decoration:underline}
p,ul,ol{margin-block:.75rem}
ul,ol{padding-inline-start:1.5rem}
li{margin-block:.25rem}
img{display:block;max-inline-size:100%;block-size:auto;margin-block:1rem;background:#fff;border:1px solid var(--rule)}
code{font:.85em ${mono};overflow-wrap:anywhere}
pre code{font:inherit}
pre{margin-block:.75rem;padding:.6rem .75rem;background:var(--tint);font:.85rem/1.5 ${mono};white-space:pre-wrap;overflow-wrap:anywhere;unicode-bidi:plaintext;text-align:start}
pre.prints{background:none;border-inline-start:3px solid var(--text);padding-block:.1rem;font:1rem/1.4 ${serif}}
figure{margin:.75rem 0}
figure pre{margin:0}
figcaption{font:.85rem/1.5 ${mono};color:var(--quiet);overflow-wrap:anywhere}
.table{overflow-x:auto;margin-block:1rem}
table{border-collapse:collapse;inline-size:100%;font-size:.95rem;line-height:1.35;border-block:2px solid var(--text)}
th,td{text-align:start;vertical-align:top;padding-block:.4rem;padding-inline:0 1rem;min-inline-size:6rem}
thead{border-block-end:1px solid var(--text)}
tbody tr+tr{border-block-start:1px solid var(--rule)}
@media (max-width:40rem){table{font-size:.85rem}th,td{min-inline-size:4.5rem;padding-inline-end:.6rem}}
blockquote{margin-inline:1.5rem 0}
hr{border:0;border-block-start:1px solid var(--rule)}
nav ul{list-style:none;padding:0;margin:0}
nav ul ul{padding-inline-start:1rem}
.contents p{margin-block:1rem .25rem;color:var(--quiet)}
.contents>:first-child{margin-block-start:0}
nav a{color:inherit;text-decoration:none;padding-block:.1rem}
nav a:hover{text-decoration:underline}
nav ul ul a{color:var(--quiet)}
[aria-current]{font-weight:600}
.contents{border-block-start:3px solid var(--text);padding-block:1rem 2rem}
.way{display:flex;flex-wrap:wrap;gap:.5rem 2rem;justify-content:space-between;border-block-start:1px solid var(--rule);padding-block:1rem}
.way span{display:block;color:var(--quiet)}
.next{margin-inline-start:auto;text-align:end}
[dir=rtl]{letter-spacing:normal}
@media (min-width:60rem){
.columns{display:grid;grid-template-columns:15rem minmax(0,44rem);column-gap:3rem}
.column{grid-column:2;grid-row:1}
.contents{grid-column:1;grid-row:1;border:0;align-self:start;position:sticky;inset-block-start:0;max-block-size:100vb;overflow-y:auto;padding-block:1.5rem}
.to-contents{display:none}
}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media (forced-colors:active){:target{outline:2px solid Highlight}}
@media print{
html{font-size:10.5pt;color:#000;background:#fff}
header,nav,.skip{display:none}
body{max-inline-size:none;padding:0}
pre,tr,img{break-inside:avoid}
h1,h2,h3,h4{break-after:avoid}
a{color:inherit}
}
`
