/** Rules for what is read without leaving its place: notes, figures and tables that are larger than the screen. */

/** A shadow at each edge behind which there is more; what is scrolled along covers it where there is none. */
const edges = [90, 270].flatMap((angle, index) => {
  const place = `${index * 100}% 0`
  return [
    `linear-gradient(${angle}deg,var(--paper) 40%,transparent) ${place}/2.5rem 100% no-repeat local`,
    `linear-gradient(${angle}deg,var(--shade),transparent) ${place}/.75rem 100% no-repeat scroll`,
  ]
})
const [startCover, startShade, endCover, endShade] = edges

/** A frame scrolls by itself; the heads of its table stay, and its caption keeps to the width that is seen. */
const frames = `
.frame{position:relative;container-type:inline-size}
@media screen{
.frame{overflow:auto;max-block-size:85vh;background:${[startCover, endCover, startShade, endShade].join()}}
:is(.table,.figure):target{background:none}
:target>.frame>table>caption,:target>figcaption{background:var(--target)}
caption>span{position:sticky;inset-inline-start:0;max-inline-size:100cqi}
thead{position:sticky;inset-block-start:0;z-index:2;background:var(--paper)}
:lang(zh) :is(td,th){min-inline-size:3em}
:lang(zh) .stays{min-inline-size:5em}
.stays{position:sticky;inset-inline-start:0;z-index:1;background:var(--paper)}
}
`

/** A note that is called comes up at the foot of the screen, as it stands at the foot of a page; the way back closes it. */
const notes = `
@media screen{
.note:target{position:fixed;inset-block-end:0;inset-inline:0;z-index:3;max-block-size:50vh;overflow-y:auto;margin:0;padding:1rem max(1rem,calc(50vi - 18rem));background:var(--paper);border-block-start:1px solid currentColor;box-shadow:0 0 1rem var(--shade)}
.call a{scroll-margin-block-start:40vh}
.back{display:inline-block;min-inline-size:1.5rem;text-align:center}
}
`

/** A figure as large as the window, or larger; drawings and photographs stand on white. */
const figures = `
.enlarge,.close{font:.875rem/1.5rem var(--sans);text-decoration:none}
.enlarge{display:inline-block;color:var(--quiet)}
.enlarge::before{content:attr(aria-label)}
.enlarge:is(:hover,:focus-visible){text-decoration:underline}
.close{display:none}
@media screen{
.picture:target{position:fixed;inset:0;z-index:4;overflow:auto;margin:0;background:#fff}
.picture:target>img{inline-size:max(100%,60rem);max-inline-size:none}
.picture:target>.enlarge{display:none}
.picture:target>.close{display:grid;place-items:center;position:fixed;inset-block-start:.5rem;inset-inline-end:.5rem;inline-size:2.75rem;block-size:2.75rem;font-size:1.5rem;color:#fff;background:#111}
.close::before{content:"\\d7"}
}
`

/** What is fixed leaves the page shorter: without this room its end would move, and stand behind a note. */
const room = '@media screen{body:has(.note:target,.picture:target){padding-block-end:100vh}}'

/** All of them. */
export const inPlaceRules = frames + notes + figures + room
