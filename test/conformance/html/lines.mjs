/** Where lines of a page end: no mark of a note begins one, apart from the word that it stands behind. */

/** Narrow to wide: a mark that may leave its word leaves it at some of them. */
const widths = [320, 347, 390, 431, 480, 540, 610, 700]

/** Marks that stand on another line than what is before them. */
export async function lookAtLines(page) {
  const faults = []
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    for (const fault of await page.evaluate(marksApart)) faults.push(`${fault} at ${width}`)
  }
  return faults
}

/** In the browser. */
function marksApart() {
  const boxOf = (text, from) => {
    const range = document.createRange()
    range.setStart(text, from)
    range.setEnd(text, from + 1)
    return [...range.getClientRects()].at(-1)
  }
  return [...document.querySelectorAll('.call')].flatMap((call) => {
    const line = document.createTreeWalker(call.closest('p,h1,h2,h3,h4,h5,h6,th,td,span:has(br)') ?? call.parentNode, 4)
    let before
    while (line.nextNode() && !call.contains(line.currentNode)) before = line.currentNode
    if (before === undefined || !call.contains(line.currentNode) || /\s$/.test(before.data)) return []
    const [last, mark] = [boxOf(before, before.length - 1), boxOf(line.currentNode, 0)]
    const isApart = last !== undefined && mark !== undefined && mark.top > last.bottom - 2
    return isApart ? [`a line begins with the note of “${before.data.slice(-12)}”`] : []
  })
}
