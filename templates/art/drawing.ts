/** What a piece of vector art is: closed shapes of one colour. */

export interface Drawing {
  /** Points. */
  readonly width: number
  readonly height: number
  /** "0 0 width height". */
  readonly viewBox: string
  /** SVG path data in absolute coordinates. */
  readonly paths: readonly string[]
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)
}

/** A drawing as a whole SVG file in one colour; with a title it is a picture that says its name. */
export function drawingSvg(drawing: Drawing, color: string, title?: string): string {
  const { width, height, viewBox, paths } = drawing
  const name = title === undefined ? '' : `<title>${escape(title)}</title>`
  const shapes = paths.map((path) => `<path d="${path}"/>`).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}pt" height="${height}pt" viewBox="${viewBox}" fill="${escape(color)}">${name}${shapes}</svg>`
}
