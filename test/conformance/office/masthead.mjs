/** The masthead of the first page, line by line: how far LibreOffice sets each from where the PDF has it. */

/** How far a line or the emblem may be from its place, in points. */
const tolerance = 2

/** Every line of the head and the emblem are in their places. */
export function mastheadFaults([ours], [theirs], { head, lowCells, titleRoom }) {
  const left = [...lettersIn(head)]
  const lines = headLines(ours, left).map((line) => raise(line, lowCells))
  return [
    ...(left.length === 0 ? [] : [`not at the top of the PDF: ${left.join('')}`]),
    ...withoutTurned(lines, theirs.lines, titleRoom).flatMap((line) => lineFaults(line, findLine(line, theirs.lines))),
    ...emblemFaults(emblemOf(ours), emblemOf(theirs)),
  ]
}

/** Word counts the space under the last line of a cell that stands on its lower edge once, LibreOffice 7.4 twice. */
function raise(line, cells) {
  const after = cells.find((cell) => keyOf(cell) === keyOf(line))?.after ?? 0
  return { ...line, baseline: line.baseline - after }
}

/** The letters of a line in the order of the alphabet: readers of PDF put those from right to left in orders of their own. */
function keyOf({ text }) {
  return sorted(text)
}

function sorted(text) {
  return [...lettersIn(text)].toSorted().join('')
}

function lettersIn(text) {
  return text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]|\u0640/gu, '')
}

/** Lines from the top of the page on that are made of the letters of the head, which are used up by them. */
function headLines({ lines }, head) {
  const named = lines.filter(({ text }) => lettersIn(text) !== '')
  const end = named.findIndex(({ text }) => !takeAll(lettersIn(text), head))
  return end === -1 ? named : named.slice(0, end)
}

/** Takes letters out of others; false where there are not enough. */
function takeAll(letters, others) {
  return [...letters].every((letter) => {
    const at = others.indexOf(letter)
    if (at !== -1) others.splice(at, 1)
    return at !== -1
  })
}

function findLine(line, lines) {
  const same = lines.filter((each) => keyOf(each) === keyOf(line))
  return same.toSorted((a, b) => distance(a, line) - distance(b, line))[0]
}

/** LibreOffice 7.4 sets scaled type up to this much narrower, in parts of a line. */
const narrower = 0.005

/** Lines but two of which LibreOffice makes two others, for a word more has just room on the first of them. */
function withoutTurned(lines, theirs, room) {
  const turned = lines.filter((line, index) => {
    const next = lines[index + 1]
    if (next === undefined || findLine(line, theirs) !== undefined) return false
    const first = nearest(line, theirs)
    const isFull = first.end - first.start > room * (1 - narrower)
    return isFull && sorted(line.text + next.text) === sorted(first.text + nearest(next, theirs).text)
  })
  return lines.filter((line, index) => !turned.includes(line) && !turned.includes(lines[index - 1]))
}

/** The line at the height of another, from the same edge. */
function nearest(line, lines) {
  const beside = lines.filter(({ start }) => Math.abs(start - line.start) < tolerance)
  return beside.toSorted((a, b) => distance(a, line) - distance(b, line))[0] ?? { text: '', start: 0, end: 0 }
}

function distance(a, b) {
  return Math.abs(a.baseline - b.baseline)
}

/** A line begins at its start, which is at the right of Arabic. */
function lineFaults(line, found) {
  if (found === undefined) return [`“${line.text}” is not on the page as one line`]
  const edge = /\p{Script=Arabic}/u.test(line.text) ? 'end' : 'start'
  return placeFaults(line.text, { x: line[edge], y: line.baseline }, { x: found[edge], y: found.baseline })
}

function placeFaults(name, here, there) {
  const [x, y] = [there.x - here.x, there.y - here.y]
  if (Math.max(Math.abs(x), Math.abs(y)) <= tolerance) return []
  return [`“${name}” is ${x.toFixed(1)} points to the right and ${y.toFixed(1)} down`]
}

/** The shapes between the thin and the thick rule, or on a cover, or the picture there; the rules are drawn in flat pieces. */
function emblemOf({ filled, pictures, width }) {
  const boxes = [...filled, ...pictures].filter(
    (box) => box.y > 50 && box.y < 160 && box.width < 100 && box.width > 0 && box.height > 3,
  )
  if (boxes.length === 0) return undefined
  const [left, top] = ['x', 'y'].map((side) => Math.min(...boxes.map((box) => box[side])))
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  return { x: (left + right) / 2, y: (top + bottom) / 2, width, height: bottom - top }
}

function emblemFaults(here, there) {
  if (here === undefined || there === undefined) return here === there ? [] : ['the emblem is in one of the two alone']
  return placeFaults('the emblem', here, there)
}
