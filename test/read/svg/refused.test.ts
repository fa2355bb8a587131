/** What a drawing may not hold: every kind of it, told at once, each with its line and its cure. */
import { describe, expect, it, test } from 'vitest'
import { readSvg } from '../../../pipeline/read/svg/read-svg.ts'
import { problemsOf, svgOf } from './drawing.ts'

const path = '<path d="M0 0h9v9"/>'
const html = 'xmlns="http://www.w3.org/1999/xhtml"'

describe('is refused', () => {
  it.each([
    ['scripts', '<script>alert(1)</script>', 'it holds a script'],
    ['scripts elsewhere', '<g><script href="a.js"/></g>', 'it holds a script'],
    ['attributes that run', '<path d="M0 0h9v9" onload="alert(1)"/>', 'attribute “onload”, which runs a script'],
    ['attributes that run, written large', '<g onClick="a()"/>', 'attribute “onClick”'],
    ['pages', `<foreignObject><p ${html}>a</p></foreignObject>`, 'HTML in a “foreignObject”'],
    ['HTML', `<p ${html}>a</p>`, 'element “p” of HTML'],
    ['links', `<a href="https://un.org">${path}</a>`, 'it holds a link'],
    ['animations', '<path d="M0 0h9v9"><animate attributeName="x"/></path>', 'it moves'],
    ['movements', '<g><animateTransform/></g>', 'it moves'],
    ['movements of style', '<path style="animation: turn 2s infinite" d="M0 0h9v9"/>', 'it moves'],
    ['movements of a sheet', `<style>path{animation:turn 2s}</style>${path}`, 'it moves'],
    ['sheets of other files', `<style>@import url(a.css);</style>${path}`, 'style sheet of another file'],
    [
      'fonts of other files',
      '<style>@font-face{font-family:A;src:url(https://un.org/a.woff)}</style>',
      'font of another file',
    ],
    [
      'files that a sheet asks for',
      `<style>path{fill:url(https://un.org/a.svg#b)}</style>${path}`,
      'asks for another file',
    ],
    ['files that a style asks for', '<path style="mask:url(a.svg#b)" d="M0 0h9v9"/>', 'asks for another file'],
    [
      'files that an attribute asks for',
      '<path fill="url(//un.org/#a)" d="M0 0h9v9"/>',
      '“fill” asks for another file',
    ],
    ['uses of other files', '<use href="other.svg#a"/>', '“other.svg#a”'],
    ['uses of addresses', '<use xlink:href="https://un.org/a.svg#a"/>', '“https://un.org/a.svg#a”'],
    ['pictures of other files', '<image href="/etc/a.png"/>', '“/etc/a.png”'],
    ['drawings as pictures', '<image href="data:image/svg+xml;base64,PHN2Zy8+"/>', 'neither PNG nor JPEG'],
    ['scripts as addresses', '<image href="javascript:alert(1)"/>', '“javascript:alert(1)”'],
    ['pictures in filters', '<filter id="f"><feImage href="a.png"/></filter>', 'feImage'],
    ['damaged pictures', '<image width="9" height="9" href="data:image/png;base64,AAAA"/>', 'damaged'],
    ['filters that take long', '<filter id="f"><feTurbulence numOctaves="99999"/></filter>', 'feTurbulence'],
    ['elements nobody knows', '<constructor/>', 'element “constructor”'],
    ['paints few programs know', '<meshgradient/>', 'few programs know'],
    ['words of Inkscape alone', '<flowRoot><flowPara>Words</flowPara></flowRoot>', 'only Inkscape knows'],
    [
      'outlines that are used too often',
      `<path id="a" d="${'M0 0h9v9'.repeat(40_000)}"/><use href="#a"/><use href="#a"/>`,
      'more than 200000 steps in its outlines when what is used',
    ],
    [
      'clip paths that are used too often',
      `<clipPath id="a"><path d="${'M0 0h9v9'.repeat(9000)}"/></clipPath>${'<path d="M0 0h9v9" clip-path="url(#a)"/>'.repeat(9)}`,
      'more than 200000 steps',
    ],
    [
      'words that are used too often',
      `<text id="a">${'words '.repeat(1300)}</text>${'<use href="#a"/>'.repeat(9000)}`,
      'more than 60000000 characters',
    ],
    ...['marker-mid', 'marker'].map((name) => [
      `markers of a group at too many corners (${name})`,
      `<marker id="m">${path.repeat(9)}</marker><g ${name}="url(#m)"><path d="${'M0 0h9v9'.repeat(900)}"/></g>`,
      'more than 20000 elements',
    ]),
    [
      'markers of a style sheet at too many corners',
      `<style>.a{marker-mid:url(#m)}</style><marker id="m">${path.repeat(9)}</marker><path class="a" d="${'M0 0h9v9'.repeat(900)}"/>`,
      'more than 20000 elements',
    ],
    ['uses of nothing', '<use href="#b"/>', '“#b”, which is not in it'],
    ['paints of nothing', '<path d="M0 0h9v9" fill="url(#b)"/>', '“#b”, which is not in it'],
    ['a use of itself', '<g id="a"><use href="#a"/></g>', 'used in itself'],
    [
      'patterns of themselves',
      '<pattern id="a" width="9" height="9"><path fill="url(#a)" d="M0 0h9v9"/></pattern><rect fill="url(#a)" width="9" height="9"/>',
      'used in itself',
    ],
    ['selectors nobody reads', `<style>path:not(.a){fill:red}</style>${path}`, 'selector “path:not(.a)”'],
    ['conditions', '<style>@supports (fill:red){path{fill:red}}</style>', '“@supports”'],
    ['transforms of a sheet', `<style>path{transform:rotate(9deg)}</style>${path}`, '“transform: rotate(9deg)”'],
    ['sizes of a sheet', `<style>rect{width:9px}</style><rect height="9"/>`, '“width: 9px”'],
    ['values that are said nowhere', `<path style="fill:var(--a)" d="M0 0h9v9"/>`, '“var(--a)”, which is not said'],
    ['letters no font has', '<text>Plain 𐎀</text>', 'no font has its letter “𐎀” (U+10380)'],
    ['numbers too large', '<path d="M0 0L1e9 0"/>', 'too large'],
    ['nothing', '<g/>', 'shows nothing'],
  ])('%s', async (_, inside, problem) => {
    expect((await problemsOf(svgOf(inside))).join('; ')).toContain(problem)
  })

  it.each([
    [
      'entities',
      `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${svgOf('<text>&a;</text>')}`,
      '1: its DOCTYPE declares entities',
    ],
    ['entities nobody declared', svgOf(`${path}<title>&a;</title>`), '2: it is not well-formed'],
    [
      'style sheets from elsewhere',
      `<?xml-stylesheet href="a.css"?>${svgOf(path)}`,
      '1: it asks for a style sheet of another file',
    ],
    ['no size', '<svg xmlns="http://www.w3.org/2000/svg" width="0" height="9"/>', '-: it cannot be read'],
    ['a hair', svgOf(path, 'width="9000" height="1"'), '-: it is thinner than a point'],
    ['another root', '<html/>', '1: its outermost element is “html”'],
    ['no namespace', `<svg viewBox="0 0 9 9">${path}</svg>`, '1: its outermost element says no namespace'],
    ['an open end', svgOf(path).slice(0, -3), 'it is not well-formed'],
    ['nothing at all', '', 'not well-formed'],
  ])('%s', async (_, text, problem) => {
    expect((await problemsOf(text)).join('; ')).toContain(problem)
  })

  it('what is not in UTF-8', async () => {
    expect(await problemsOf(Uint8Array.of(0x3c, 0xff))).toEqual(['-: it is not in UTF-8'])
  })
})

test('all that is wrong with a drawing is told at once, each with its line and its cure', async () => {
  const text = svgOf(`<script/>
<path d="M0 0h9v9" onclick="a()"/>
<a href="https://un.org"><text>𐎀</text></a>
<style>@import "a.css"; path { animation: turn 1s } </style>
<path d="M0 0h9v9"><animate/></path>
<image href="a.png"/>
<use href="#nothing"/>
<script/>`)
  const result = await readSvg(new TextEncoder().encode(text))
  const faults = 'faults' in result ? result.faults : []
  expect(faults.map(({ line, problem }) => `${line}: ${problem}`)).toEqual([
    '2: it holds a script, here and 1 more times',
    '3: it holds the attribute “onclick”, which runs a script',
    '4: it holds a link',
    '4: no font has its letter “𐎀” (U+10380)',
    '5: it asks for a style sheet of another file',
    '5: it moves: its style holds an animation',
    '6: it moves: it holds an animation',
    '7: its “image” asks for another file: “a.png”',
    '8: its “use” uses “#nothing”, which is not in it',
  ])
  expect(faults.every(({ cure }) => /^[A-Z].*\.$/.test(cure))).toBe(true)
})

describe('is not complained of', () => {
  it.each([
    [
      'a DOCTYPE without entities',
      `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">${svgOf(path)}`,
    ],
    ['a rule that nothing asks for', svgOf(`<style>.gone:not(.a){fill:red} .gone{animation:a 1s}</style>${path}`)],
    ['a pointer', svgOf(`<style>path:hover{fill:red} @keyframes a{from{fill:red} to{fill:blue}}</style>${path}`)],
    ['dark screens', svgOf(`<style>@media (prefers-color-scheme: dark){path{fill:white}}</style>${path}`)],
    [
      'fonts that are carried along',
      svgOf(`<style>@font-face{font-family:A;src:url(data:font/woff;base64,AAAA)}</style>${path}`),
    ],
    [
      'notes of a program',
      svgOf(`<metadata><a:b xmlns:a="urn:a" onload="a">Words</a:b></metadata><title>T</title>${path}`),
    ],
    [
      'names of every object',
      svgOf(
        `<g id="__proto__" class="constructor toString"><path id="constructor" d="M0 0h9v9"/></g><use href="#constructor"/><use href="#__proto__"/>`,
      ),
    ],
    [
      'words that speak of an address',
      svgOf(`<path d="M0 0h9v9" data-a="url(#b)" content="url(https://un.org)" aria-label="url(a.svg)"/>`),
    ],
    [
      'HTML that has another form beside it',
      svgOf(`<switch><foreignObject requiredExtensions="a"><p ${html}>a</p></foreignObject><g>${path}</g></switch>`),
    ],
  ])('%s', async (_, text) => {
    expect(await problemsOf(text)).toEqual([])
  })
})
