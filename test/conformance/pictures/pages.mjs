/** Figures cut out of printed pages: of the PDF, and of the Word file as LibreOffice prints it. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { mkdirSync } from 'node:fs'
import sharp from 'sharp'
import { convertFiles } from '../office/convert.mjs'
import { openPdf } from '../pdf/objects.mjs'
import { readTree } from '../pdf/tree.mjs'

const dotsToInch = 192
const tagged = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}'

/** A picture of each figure, where the tags of its file say that it lies. */
export async function cutFigures(figures, format, work) {
  const stems = [...new Set(figures.map(({ stem }) => stem))]
  const folder = join(work, format)
  mkdirSync(folder)
  const files = stems.map((stem) => `${stem}.${format}`)
  const prints = format === 'pdf' ? files : convertFiles(files, folder, tagged)
  const places = prints.map(placesIn)
  return Promise.all(
    figures.map(({ stem, index }) => {
      const which = stems.indexOf(stem)
      const place = places[which]?.[index]
      return place === undefined ? undefined : cut(prints[which], place, join(folder, `${which}-${index}`))
    }),
  )
}

/** Pages and boxes of the figures, without what stands in the masthead. */
function placesIn(file) {
  const pdf = openPdf(file)
  const elements = readTree(pdf).filter(({ role }) => role === '/Figure')
  return elements.flatMap(({ data, marks, kids }) => {
    const box = [data['/A']]
      .flat()
      .map(pdf.get)
      .find((each) => each?.['/BBox'])?.['/BBox']
    const page = pdf.pages.indexOf(data['/Pg'] ?? marks[0]?.page ?? kids[0]?.data['/Pg'])
    const isFigure = box !== undefined && box[2] - box[0] > 100 && box[3] - box[1] > 60
    return isFigure ? [{ page, box, height: pdf.get(pdf.pages[page])['/MediaBox'][3] }] : []
  })
}

async function cut(file, { page, box: [left, bottom, right, top], height }, stem) {
  const number = String(page + 1)
  execFileSync('pdftoppm', ['-png', '-singlefile', '-r', String(dotsToInch), '-f', number, '-l', number, file, stem])
  const dots = (points) => Math.max(0, Math.round((points * dotsToInch) / 72))
  const area = { left: dots(left), top: dots(height - top), width: dots(right - left), height: dots(top - bottom) }
  return sharp(`${stem}.png`).extract(area).png().toBuffer()
}
