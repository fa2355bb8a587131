/** What stands where in a PDF, by pdf.js: baselines do not depend on what a font says of its own height, as the boxes of poppler do. */
import { readFileSync } from 'node:fs'
import { getDocument, OPS, Util } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Pages with their lines of text, filled rules and pictures, in points from the top left. */
export async function readPlaces(file) {
  const task = getDocument({ data: new Uint8Array(readFileSync(file)), useSystemFonts: false, verbosity: 0 })
  const pdf = await task.promise
  const pages = []
  for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await readPage(await pdf.getPage(number)))
  await task.destroy()
  return pages
}

async function readPage(page) {
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent({ disableNormalization: true })
  const pieces = items
    .filter(({ str }) => str !== undefined && str.trim() !== '')
    .map((item) => ({
      text: item.str,
      start: item.transform[4],
      end: item.transform[4] + item.width,
      baseline: height - item.transform[5],
    }))
  return { width, height, lines: joinPieces(pieces), ...(await readShapes(page, transform)) }
}

/** Widest gap in a line, in points. */
const widestGap = 24

/** Pieces on one baseline that touch are one line, whatever the order in which they are drawn. */
function joinPieces(pieces) {
  const lines = []
  for (const piece of pieces.toSorted((a, b) => a.start - b.start)) {
    const line = lines.find(
      ({ baseline, end }) => Math.abs(baseline - piece.baseline) < 0.5 && piece.start - end < widestGap,
    )
    if (line === undefined) lines.push({ ...piece })
    else Object.assign(line, { text: line.text + piece.text, end: Math.max(line.end, piece.end) })
  }
  return lines.toSorted((a, b) => a.baseline - b.baseline)
}

/** Boxes of filled shapes, of pictures and of drawings that are kept as one object. */
async function readShapes(page, viewport) {
  const { fnArray, argsArray } = await page.getOperatorList()
  const [filled, pictures, saved] = [[], [], []]
  let matrix = viewport
  fnArray.forEach((operator, index) => {
    const values = argsArray[index]
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) saved.push(matrix)
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? matrix
    else if (operator === OPS.transform) matrix = Util.transform(matrix, values)
    else if (operator === OPS.paintImageXObject) pictures.push(boxOf([0, 0, 1, 1], matrix))
    else if (operator === OPS.constructPath && values[0] !== OPS.stroke && values[0] !== OPS.endPath)
      filled.push(boxOf(values[2], matrix))
  })
  return { filled, pictures }
}

function boxOf([left, low, right, high], [a, b, c, d, e, f]) {
  const xs = [a * left + c * low + e, a * right + c * high + e]
  const ys = [b * left + d * low + f, b * right + d * high + f]
  return { x: Math.min(...xs), y: Math.min(...ys), width: Math.abs(xs[0] - xs[1]), height: Math.abs(ys[0] - ys[1]) }
}
