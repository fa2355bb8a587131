/** How languages side by side look, beside what all pages have. */

/** So wide is a column at least, and the one that says what stands in its row, in rem. */
const [column, rowHead] = [11.5, 6]

const widths = [1, 2, 3, 4, 5, 6].map((count) => `.of-${count} table{min-inline-size:${rowHead + column * count}rem}`)

/** The sheet. What differs has a bar, a sign and a message: nothing is said by colour alone. */
export const parityStyle = `
body{max-inline-size:none}
main>*{max-inline-size:64rem}
main>section{max-inline-size:none;border-block-start:1px solid var(--line);margin-block-start:2rem}
.sums{padding-block:.25rem}
.sums a{display:inline-block;padding-block:.15rem;min-inline-size:1.5rem}
.sums li:target{outline:3px solid var(--link);outline-offset:.25rem}
.told-list{padding-inline-start:1.5rem;margin-block:.5rem}
.told-list a{display:inline-block;padding-block:.15rem}
.scroll{overflow-x:auto;border:1px solid var(--line);margin-block:1rem}
.scroll table{inline-size:100%;border-collapse:collapse;table-layout:fixed}
.scroll col:first-child{inline-size:${rowHead}rem}
.scroll :is(th,td){text-align:start;vertical-align:top;padding:.4rem .5rem;border-block-end:1px solid var(--line)}
.scroll :is(th,td)+:is(th,td){border-left:1px solid var(--line)}
.scroll thead th{border-block-end:2px solid}
.scroll tbody th{font-weight:normal;font-size:.85rem;color:var(--quiet)}
.scroll td{font-family:var(--serif)}
.scroll td p+p{margin-block-start:.35rem}
.scroll .heading,.scroll .title,.scroll .attachment{font-weight:bold}
.scroll .title{display:table-cell}
.scroll .number{color:var(--quiet)}
.scroll .note,.scroll .remark{font-size:.9rem}
.scroll .differs{border:3px solid var(--error)}
.scroll .differs.information{border-color:var(--quiet)}
.scroll td:target{outline:3px solid var(--link);outline-offset:-6px}
.scroll summary{position:sticky;inset-inline-start:.5rem;margin-inline:.5rem}
.nothing,.part{font:.85rem/1.4 system-ui,sans-serif;color:var(--quiet);font-weight:normal}
.told{font:.85rem/1.4 system-ui,sans-serif;border-block-start:1px dotted;margin-block-start:.35rem;padding-block-start:.35rem}
.told strong{color:var(--error)}
.told.information strong{color:inherit}
.told a{display:inline-block;padding-block:.2rem}
${widths.join('\n')}
@media print{.scroll{overflow:visible;border:0}.scroll table{min-inline-size:0!important}}
@media (forced-colors:active){.scroll .differs{border:4px double}}
`
