/** Drawings that cost more than they are large, or that ask for something outside them. */
import { builtOrRefused, refused } from '../expect.mjs'
import { first, times, withDrawing } from '../documents.mjs'

const at = `a/en.md:${first}`
const fault = refused('svg', at)
const path = '<path d="M0 0h9v9z"/>'

/** Ten uses of ten uses of … */
const uses = times(12, (level) => `<g id="a${level + 1}">${`<use href="#a${level}"/>`.repeat(10)}</g>`)
/** Each thing of a kind fills itself with the one before. */
const chain = (name, attributes, ask) =>
  `<${name} id="p0" ${attributes}>${path}</${name}>${times(
    12,
    (level) =>
      `<${name} id="p${level + 1}" ${attributes}>${`<rect width="9" height="9" ${ask}="url(#p${level})"/>`.repeat(10)}</${name}>`,
  )}`

const corners = (count) => `M0 0${times(count, (index) => `L${index % 90} ${index % 40}`)}`

const tile = 'width="9" height="9" patternUnits="userSpaceOnUse"'
const blur = '<filter id="f"><feGaussianBlur stdDeviation="900"/></filter>'
const dot =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='

export const cases = {
  'a bomb of uses': [withDrawing(`<g id="a0">${path}</g>${uses}<use href="#a12"/>`), fault],
  'a bomb of uses that is never used': [
    withDrawing(`<defs><g id="a0">${path}</g>${uses}</defs>${path}`),
    builtOrRefused(),
  ],
  'a bomb of symbols': [
    withDrawing(
      `<symbol id="a0">${path}</symbol>${uses.replaceAll('<g ', '<symbol ').replaceAll('</g>', '</symbol>')}<use href="#a12"/>`,
    ),
    fault,
  ],
  'a bomb of patterns': [
    withDrawing(`${chain('pattern', tile, 'fill')}<rect width="90" height="40" fill="url(#p12)"/>`),
    fault,
  ],
  'a bomb of masks': [
    withDrawing(`${chain('mask', '', 'mask')}<rect width="90" height="40" mask="url(#p12)"/>`),
    fault,
  ],
  'a bomb of clip paths': [
    withDrawing(`${chain('clipPath', '', 'clip-path')}<rect width="90" height="40" clip-path="url(#p12)"/>`),
    fault,
  ],
  'a bomb of markers': [
    withDrawing(
      `<marker id="m">${path.repeat(500)}</marker><path d="M0 0${times(4000, (index) => `L${index % 96} ${index % 48}`)}" marker-mid="url(#m)"/>`,
    ),
    fault,
  ],
  'a bomb by a style sheet': [
    withDrawing(
      `<style>path,rect{fill:url(#p12)}</style>${chain('pattern', tile, 'class')}${chain('pattern', tile, 'fill').replaceAll('p', 'p')}${path.repeat(100)}`,
    ),
    fault,
  ],
  'a path of 100,000 corners, used 2,000 times': [
    withDrawing(`<path id="a" stroke="red" d="${corners(100_000)}"/>${'<use href="#a"/>'.repeat(2000)}`),
    fault,
  ],
  'a clip path of 100,000 corners, used 3,000 times': [
    withDrawing(
      `<clipPath id="a"><path d="${corners(100_000)}"/></clipPath>${'<path d="M0 0h9v9z" clip-path="url(#a)"/>'.repeat(3000)}`,
    ),
    fault,
  ],
  'a marker of a group at 150,000 corners': [
    withDrawing(
      `<marker id="m">${path.repeat(90)}</marker><g marker-mid="url(#m)"><path d="${corners(150_000)}"/></g>`,
    ),
    fault,
  ],
  'a marker of a style sheet at 150,000 corners': [
    withDrawing(
      `<style>path{marker-mid:url(#m)}</style><marker id="m">${'<rect width="1" height="1"/>'.repeat(90)}</marker><path d="${corners(150_000)}"/>`,
    ),
    fault,
  ],
  'uses in a circle': [withDrawing('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'), fault],
  'gradients in a circle': [
    withDrawing(
      '<linearGradient id="a" href="#b"/><linearGradient id="b" href="#a"/><rect width="9" height="9" fill="url(#a)"/>',
    ),
    fault,
  ],
  'masks of themselves': [
    withDrawing(`<mask id="m"><g mask="url(#m)">${path}</g></mask><g mask="url(#m)">${path}</g>`),
    fault,
  ],
  'a chain of 5,000 uses': [
    withDrawing(`<g id="u0">${path}</g>${times(5000, (index) => `<use id="u${index + 1}" href="#u${index}"/>`)}`),
    fault,
  ],
  'a pattern of atoms': [
    withDrawing(
      `<pattern id="p" width=".0001" height=".0001" patternUnits="userSpaceOnUse">${path}</pattern><rect width="96" height="48" fill="url(#p)"/>`,
    ),
    builtOrRefused(),
  ],
  'dashes of atoms': [withDrawing('<path d="M0 0H96" stroke="red" stroke-dasharray=".000001"/>'), fault],
  'a blur of everything': [withDrawing(`${blur}<g filter="url(#f)">${path}</g>`), builtOrRefused()],
  'a blur on each of 500 shapes': [
    withDrawing(`${blur}${'<path d="M0 0h9v9z" filter="url(#f)"/>'.repeat(500)}`),
    builtOrRefused(),
  ],
  'a blur in a blur, 25 deep': [
    withDrawing(`${blur}${'<g filter="url(#f)">'.repeat(25)}${path}${'</g>'.repeat(25)}`),
    builtOrRefused(),
  ],
  'masks on 500 shapes': [
    withDrawing(
      `<mask id="m"><rect width="48" height="48" fill="#fff"/></mask>${'<path d="M0 0h9v9z" mask="url(#m)"/>'.repeat(500)}`,
    ),
    builtOrRefused(),
  ],
  'a noise that never ends': [
    withDrawing(
      `<filter id="f"><feTurbulence baseFrequency=".9" numOctaves="99999999"/></filter><g filter="url(#f)">${path}</g>`,
    ),
    fault,
  ],
  'a matrix of 10,000 numbers': [
    withDrawing(
      `<filter id="f"><feConvolveMatrix order="100" kernelMatrix="${'1 '.repeat(10_000)}"/></filter><g filter="url(#f)">${path}</g>`,
    ),
    fault,
  ],
  'a size beyond numbers': [withDrawing(path, 'width="1e300" height="1e300"'), refused('svg', at)],
  'a size of a million inches': [
    withDrawing('<path d="M0 0h90v40z"/>', 'width="1000000in" height="500000in"'),
    builtOrRefused(),
  ],
  'a line beyond numbers': [withDrawing('<path d="M0 0L1e30 1e30" stroke="red"/>'), fault],
  'a transform beyond numbers': [
    withDrawing(`<g transform="scale(1e20)"><g transform="scale(1e20)">${path}</g></g>`),
    builtOrRefused(),
  ],
  'letters of a million points': [withDrawing('<text font-size="1000000000">W</text>'), fault],
  '100,000 letters': [withDrawing(`<text>${'W'.repeat(100_000)}</text>`), fault],
  'a tower of marks': [withDrawing(`<text y="20">e${'\u0301'.repeat(5000)}</text>`), builtOrRefused()],
  'a letter that no font has': [withDrawing('<text y="20">\u{10380}</text>'), fault],
  'a style of 1 MB': [withDrawing(`<path d="M0 0h9v9z" style="${'fill:red;'.repeat(110_000)}"/>`), builtOrRefused()],
  'a style of brackets': [withDrawing(`<path d="M0 0h9v9z" style="fill:${'('.repeat(50_000)}"/>`), builtOrRefused()],
  'a sheet of brackets': [withDrawing(`<style>${'a{'.repeat(50_000)}</style>${path}`), builtOrRefused()],
  'a sheet of 20,000 rules': [
    withDrawing(`<style>${times(20_000, (index) => `.c${index}{fill:red}`)}</style>${path}`),
    builtOrRefused(),
  ],
  'a selector without end': [withDrawing(`<style>${'a '.repeat(50_000)}{fill:red}</style>${path}`), builtOrRefused()],
  'a selector of names of every object': [
    withDrawing(`<style>.constructor,#__proto__,toString{fill:red}</style><path class="constructor" d="M0 0h9v9z"/>`),
    builtOrRefused(),
  ],
  'a colour without end': [
    withDrawing(`<path d="M0 0h9v9z" fill="${'light-dark('.repeat(20_000)}"/>`),
    builtOrRefused(),
  ],
  'a picture of the disk': [withDrawing('<image width="9" height="9" href="/etc/passwd"/>'), fault],
  'a picture of the file scheme': [withDrawing('<image width="9" height="9" xlink:href="file:///etc/passwd"/>'), fault],
  'a picture of the network': [withDrawing('<image width="9" height="9" href="https://example.org/a.png"/>'), fault],
  'a drawing in the drawing': [
    withDrawing('<image width="9" height="9" href="data:image/svg+xml,&lt;svg/&gt;"/>'),
    fault,
  ],
  'a picture that is none': [withDrawing('<image width="9" height="9" href="data:image/png;base64,AAAAAAAA"/>'), fault],
  'a picture 10,000 times': [
    withDrawing(`<image width="9" height="9" href="${dot}"/>`.repeat(10_000)),
    builtOrRefused(),
  ],
  'a sheet of the network': [withDrawing(`<style>@import url("https://example.org/a.css");</style>${path}`), fault],
  'a font of the network': [
    withDrawing(`<style>@font-face{font-family:a;src:url(//example.org/a)}</style><text y="20">Words</text>`),
    fault,
  ],
  'an address with escapes': [
    withDrawing(`<path d="M0 0h9v9z" style="fill:u\\72l(https://example.org/a.svg#a)"/>`),
    builtOrRefused(),
  ],
  'a use of another file': [withDrawing('<use href="../../secret.svg#a"/>'), fault],
  'a link that runs': [withDrawing(`<a href="javascript:alert(1)">${path}</a>`), fault],
  'words of HTML': [
    withDrawing(
      '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script></body></foreignObject>',
    ),
    fault,
  ],
  'an animation': [withDrawing(`<path d="M0 0h9v9z"><set attributeName="onload" to="alert(1)"/></path>`), fault],
}
