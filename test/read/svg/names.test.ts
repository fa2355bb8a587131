import { describe, expect, it } from 'vitest'
import { readSvg } from '../../../pipeline/read/svg/read-svg.ts'
import { problemOf, shapeOf, shapesOf } from './drawing.ts'

const path = '<path d="M0 0h9v9"/>'
const inkscape = 'xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"'
const sodipodi = 'xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"'

function problemOfFile(text: string): string {
  const result = readSvg(new TextEncoder().encode(text))
  return 'problem' in result ? result.problem : ''
}
const withUnpainted = (count: number) => problemOf(`<metadata>${'<a/>'.repeat(count)}</metadata>${path}`)
const withUnpaintedDeep = (depth: number) =>
  problemOf(`<desc>${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}</desc>${path}`)

describe('elements', () => {
  it.each([
    ['<script/>', 'it holds the element “script”'],
    ['<text/>', 'it holds the element “text”: convert its words to outlines'],
    ['<g><tspan/></g>', 'it holds the element “tspan”: convert its words to outlines'],
    ['<image/>', 'it holds the element “image”: use the picture itself, or trace it'],
    ['<style/>', 'it holds the element “style”: export it with presentation attributes'],
    ['<clipPath/>', 'it holds the element “clipPath”: cut the outlines themselves'],
    ['<mask/>', 'it holds the element “mask”: cut the outlines themselves'],
    ['<pattern/>', 'it holds the element “pattern”: use plain colours'],
    ['<radialGradient/>', 'it holds the element “radialGradient”: use plain colours'],
    ['<marker/>', 'it holds the element “marker”: convert the markers to outlines'],
    ['<constructor/>', 'it holds the element “constructor”'],
    ['<svg/>', 'it holds the element “svg”'],
    ['<text xmlns="urn:a"/>', 'it holds the element “text”'],
    ['<path xmlns="urn:a"/>', 'it holds the element “path”'],
    ['<a:b xmlns:a="urn:a"/>', 'it holds the element “a:b”'],
  ])('are refused: %s', (inside, problem) => {
    expect(problemOf(inside)).toBe(problem)
  })

  it.each([
    ['<g xmlns="http://www.w3.org/2000/svg"/>', 'it holds the element “g”'],
    ['<title xmlns="http://www.w3.org/2000/svg">A</title>', 'it is empty'],
    ['<svg/>', 'it holds the element “svg”'],
  ])('are refused as the outermost: %s', (text, problem) => {
    expect(problemOfFile(text)).toBe(problem)
  })

  it('may have a prefix', () => {
    const text = `<s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><s:path d="M0 0h9v9"/></s:svg>`
    expect(problemOfFile(text)).toBe('')
  })

  it.each([
    '<title>A <b xmlns="http://www.w3.org/1999/xhtml">b</b></title>',
    '<desc><script/></desc>',
    `<metadata>${path}<a:b xmlns:a="urn:a" onload="a"/></metadata>`,
    `<sodipodi:namedview ${sodipodi} a="b">${path}</sodipodi:namedview>`,
    `<inkscape:grid ${inkscape}/>`,
  ])('are left out with all that is in them: %s', (inside) => {
    expect(shapesOf(inside)).toEqual([])
  })

  it('are counted even where they are left out', () => {
    expect(withUnpainted(1997)).toBe('')
    expect(withUnpainted(1998)).toBe('it has more than 2000 elements')
    expect(withUnpaintedDeep(30)).toBe('')
    expect(withUnpaintedDeep(31)).toBe('its elements stand in one another deeper than 32')
  })

  it('go on after what is left out', () => {
    expect(shapeOf('<title>A</title><path d="M1 1h9v9"/>').outline).toBe('M1 1L10 1L10 10')
  })
})

const onPath = (attributes: string): string => `<path d="M0 0h9v9" ${attributes}/>`

describe('attributes and declarations', () => {
  it.each([
    'id="a" class="b" role="img" lang="fr" aria-label="A" data-name="A" font-size="3"',
    `${inkscape} inkscape:label="A"`,
    `${sodipodi} sodipodi:nodetypes="c"`,
    'xml:space="preserve"',
    'filter="none" mask="none" clip-path="none" marker="none" marker-start="none" marker-mid=" none " marker-end="none"',
    'vector-effect="none"',
    ...['normal', 'fill', 'fill stroke', 'fill stroke markers', 'fill markers stroke'].map(
      (order) => `paint-order="${order}"`,
    ),
    'style="mix-blend-mode:normal;font-family:Arial; ; -inkscape-stroke:none"',
    'style=""',
    'style=" ; "',
    'clip-rule="evenodd" shape-rendering="auto"',
  ])('change nothing: %s', (attributes) => {
    expect(shapeOf(onPath(attributes))).toEqual(shapeOf(onPath('')))
  })

  it.each([
    ['onload="a"', 'it holds the attribute “onload”'],
    ['href="#mark"', 'it holds the attribute “href”'],
    ['xlink:href="#mark"', 'it holds the attribute “xlink:href”'],
    ['xlink:title="A"', 'it holds the attribute “xlink:title”'],
    ['xmlns:a="urn:a" a:b="c"', 'it holds the attribute “a:b”'],
    ['xmlns:a="urn:a" a:fill="red"', 'it holds the attribute “a:fill”'],
    ['xmlns:a="urn:a" a:x="1"', 'it holds the attribute “a:x”'],
    ['xmlns:a="urn:a" a:id="b"', 'it holds the attribute “a:id”'],
    ['filter="url(#a)"', 'it holds the attribute “filter”'],
    ['marker-end="url(#a)"', 'it holds the attribute “marker-end”'],
    ['paint-order="stroke"', 'it holds the attribute “paint-order”'],
    ['constructor="none"', 'it holds the attribute “constructor”'],
    ['style="filter:url(#a)"', 'its style holds “filter:url(#a)”'],
    ['style="fill:red; fill "', 'its style holds “fill”'],
    ['style=":red"', 'its style holds “:red”'],
    ['style="x:1"', 'its style holds “x:1”'],
    ['style=" mix-blend-mode : screen "', 'its style holds “mix-blend-mode : screen”'],
  ])('are refused: %s', (attributes, problem) => {
    expect(problemOf(onPath(attributes))).toBe(problem)
  })

  it('of a link say nothing but where it leads', () => {
    expect(shapesOf('<use xlink:href="#mark" xlink:title="A" xlink:show="embed"/>')).toHaveLength(1)
    expect(problemOf('<use href="#mark" xlink:x="5"/><path id="mark" d="M0 0h9v9"/>')).toBe('')
    expect(shapeOf('<use href="#mark" xlink:x="5"/>').matrix[4]).toBe(0)
  })

  it('of style stand over the others, the last over the first', () => {
    expect(shapeOf(onPath('style="fill:red" fill="blue"')).fill).toBe('#ff0000')
    expect(shapeOf(onPath('style="fill:red;fill : lime"')).fill).toBe('#00ff00')
    expect(shapeOf(onPath('fill="blue" style="stroke:red"')).fill).toBe('#0000ff')
  })
})
