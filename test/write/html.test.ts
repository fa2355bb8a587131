import { blocksOf } from '../../pipeline/reading-order.ts'
import { describe, expect, it } from 'vitest'
import type { Line, Publication } from '../../pipeline/publication.ts'
import { write } from '../../pipeline/write/html/index.ts'
import { everything, letter, paragraph, text } from './example-publication.ts'
import { samples } from './example-words.ts'
import { classed, elementsOf, named, pageOf, property, wordsOf } from './html-page.ts'

// Object.keys of a record over all languages: its keys are their codes.
const codes = Object.keys(samples) as (keyof typeof samples)[]

function pageText(publication: Publication): string {
  return new TextDecoder().decode(write(publication))
}

/** The page without its one block of data, which nothing runs. */
function withoutData(page: string): string {
  return page.replace(/<script type="application\/ld\+json">[^<]*<\/script>/, '')
}

/** Every run of words of a tree in the order in which it is written down. */
function runsOf(tree: unknown): readonly string[] {
  if (typeof tree !== 'object' || tree === null) return []
  if ('type' in tree && tree.type === 'text' && 'value' in tree && typeof tree.value === 'string') return [tree.value]
  return Object.values(tree).flatMap(runsOf)
}

/** Runs that do not follow the ones before them in a text. */
function lostIn(words: string, runs: readonly string[]): readonly string[] {
  const lost: string[] = []
  let from = 0
  for (const run of runs) {
    const at = words.indexOf(run, from)
    if (at === -1) lost.push(run)
    else from = at + run.length
  }
  return lost
}

function withText(content: Line): Publication {
  return letter({ blocks: [...blocksOf(letter()), paragraph(content)] })
}

describe('the page of any publication', () => {
  it.each(codes)('carries every word in reading order (%s)', (code) => {
    const publication = everything(code)
    const words = wordsOf(pageOf(publication))
    // Contents repeat headings; the entries are words of their own.
    const runs = [...runsOf(publication.columns), ...runsOf(blocksOf(publication)), ...runsOf(publication.notes)]
    expect(lostIn(words, runs)).toEqual([])
  })

  it.each(codes)('has anchors that are met once and links that lead somewhere (%s)', (code) => {
    const elements = elementsOf(pageOf(everything(code)))
    const ids = elements.map((element) => property(element, 'id')).filter((id) => id !== '')
    expect(new Set(ids).size).toBe(ids.length)
    const targets = elements.flatMap((element) => [property(element, 'href')]).filter((href) => href.startsWith('#'))
    expect(targets.length).toBeGreaterThan(10)
    expect(targets.filter((href) => !ids.includes(href.slice(1)))).toEqual([])
    const pointers = ['ariaLabelledBy', 'ariaDescribedBy', 'headers'].flatMap((name) =>
      elements.flatMap((element) => property(element, name).split(',')),
    )
    expect(pointers.filter((id) => id !== '' && !ids.includes(id))).toEqual([])
  })

  it('says its language and direction', async () => {
    expect(pageText(everything('ar'))).toMatch(/^<!DOCTYPE html><html lang="ar" dir="rtl"><head>/)
    expect(pageText(letter())).toMatch(/^<!DOCTYPE html><html lang="fr" dir="ltr"><head>/)
  })

  it('is the same bytes twice', async () => {
    expect(pageText(everything())).toBe(pageText(everything()))
  })

  it('loads nothing, runs nothing and is not left to anything outside', async () => {
    const page = pageText(everything())
    const policies = named(pageOf(everything()), 'meta').filter(
      (meta) => property(meta, 'httpEquiv') === 'Content-Security-Policy',
    )
    expect(policies.map((meta) => property(meta, 'content'))).toEqual([
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'",
    ])
    expect(page.length).toBeLessThan(90_000)
    expect(withoutData(page).replaceAll(/"[^"]*"/g, '""')).not.toMatch(
      /<script|<iframe|<object|<base|@import|url\(|\son\w+=/,
    )
    expect(
      named(pageOf(everything()), 'img').filter((image) => !property(image, 'src').startsWith('data:image/')),
    ).toEqual([])
    expect(named(pageOf(everything()), 'link').map((link) => property(link, 'rel'))).toEqual(['canonical'])
  })

  it('stands left of its text with the number of a title and the title of a summary, where the page is wide', () => {
    const style = /<style>(.*)<\/style>/.exec(pageText(everything()))?.[1] ?? ''
    const [narrow = '', wide = ''] = style.split('@media print,(min-width:57rem){')
    expect(wide).toMatch(/:is\(h1,[^)]*\)>\.label\{position:absolute/)
    expect(wide).toContain('.summary-title{margin-inline-start:calc(-1*')
    expect(narrow).not.toContain('.summary-title{margin-inline-start')
  })

  it.each(codes)('has sent less than 70 kB where its text begins (%s)', (code) => {
    const page = pageText(everything(code))
    expect(Buffer.byteLength(page.slice(0, page.indexOf('<main')))).toBeLessThan(70_000)
  })

  it('carries no rule for a style that it has not', () => {
    const style = /<style>(.*)<\/style>/.exec(pageText(letter()))?.[1] ?? ''
    expect(style).toContain('.title-h1{')
    expect(style).not.toContain('.record-note{')
    expect(style.length).toBeLessThan(20_000)
  })

  it('names no side of the page but in the margins of paper, which have no other names', async () => {
    const style = /<style>(.*)<\/style>/.exec(pageText(everything()))?.[1] ?? ''
    const [screen = ''] = style.split('@page')
    expect(screen).not.toMatch(/\b(left|right)\b/)
    expect(screen).not.toMatch(/(margin|padding|border)-(top|bottom)/)
  })
})

it.each([
  ['fr', 'left'],
  ['ar', 'right'],
] as const)('the printed job line of a page in %s begins as far in from the %s', async (code, side) => {
  const page = pageText({ ...everything(code), firstFoot: { jobLine: '21-00001 (X)' } })
  expect(page).toContain(`white-space:pre;padding-${side}:5.4pt;`)
})

describe('words of a stranger', () => {
  const hostile = `</style></title><script>alert(1)</script> & "quoted" \\a '<!--`

  it('stay words in the text, in attributes and in the style sheet', async () => {
    const publication = letter({
      properties: { ...letter().properties, title: hostile, organ: hostile, organs: [hostile] },
      masthead: { ...letter().masthead, organs: [hostile] },
      runningHead: { symbols: [hostile], title: hostile, jobNumber: hostile },
      firstFoot: { jobLine: hostile },
      words: { ...letter().words, emblem: hostile },
    })
    const page = pageText(publication)
    // Between quotation marks a sign that opens an element opens none.
    expect(withoutData(page).replaceAll(/"[^"]*"/g, '""')).not.toContain('<script')
    const [data = ''] = named(pageOf(publication), 'script').map((element) =>
      wordsOf({ type: 'root', children: element.children }),
    )
    expect(data).not.toContain('<')
    expect(JSON.parse(data)).toMatchObject({ '@type': 'Report', author: { name: hostile } })
    const [style = ''] = named(pageOf(publication), 'style').map((element) =>
      wordsOf({ type: 'root', children: element.children }),
    )
    expect(style).not.toContain('<')
    expect(style).toContain('content:"\\3c \\2f style\\3e ')
    expect(page.includes('<title>&#x3C;/style>&#x3C;/title>&#x3C;script>')).toBe(true)
    expect(wordsOf(pageOf(withText([text(hostile)])))).toContain(hostile)
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//host/path',
    'JaVaScRiPt:x',
    'java\nscript:x',
  ])('are no link when they are %j', async (url) => {
    expect(() => pageText(withText([text('here', { link: { url } })]))).toThrow('not https, http or mailto')
  })
})

describe('the masthead', () => {
  it('leaves out what is not there', () => {
    const page = pageOf(letter({ columns: [{ lines: [] }] }))
    const absent = ['symbol-rest', 'symbol-large', 'status', 'session', 'agenda-item', 'committee', 'job-line']
    expect(absent.flatMap((name) => classed(page, name))).toEqual([])
    expect(named(page, 'footer', 'link')).toEqual([])
  })

  it('has its status over the name, from which nothing that a reader sets can move it onto it', () => {
    const page = pageOf(everything())
    const [header] = named(page, 'header')
    expect(
      (header?.children ?? []).map((child) => child.type === 'element' && child.properties.className),
    ).toMatchObject([['status'], ['masthead-top'], ['masthead-main'], ['session-columns']])
    const style = pageText(everything())
    expect(style).not.toMatch(/\.status\{[^}]*position:absolute/)
    expect(style).toMatch(/\.status\+\.masthead-top\{min-block-size:/)
  })

  it('prints the two symbols, organs and columns of a joint document', () => {
    const page = pageOf(everything())
    expect(classed(page, 'symbol-rest').map(wordsOf)).toEqual(['A/75/999/Add.1-S/2021/9999'])
    expect(classed(page, 'symbol-large').map(wordsOf)).toEqual(['A', 'S'])
    expect(classed(page, 'organ')).toHaveLength(2)
    expect(classed(page, 'session-column')).toHaveLength(2)
  })

  it('keeps the place of an empty line of the distribution block, and says its language', () => {
    const [block] = classed(pageOf(everything('ar')), 'distribution')
    expect(block?.properties).toMatchObject({ lang: 'en', dir: 'auto' })
    expect(block?.children.filter((child) => child.type === 'element' && child.tagName === 'br')).toHaveLength(3)
    const [own] = classed(pageOf(letter()), 'distribution')
    expect(own?.properties['lang']).toBeUndefined()
  })

  it('gives the emblem a name', () => {
    const [emblem] = named(pageOf(letter()), 'svg')
    expect(emblem?.properties).toMatchObject({
      role: 'img',
      ariaLabel: 'Emblème de l’Organisation des Nations Unies',
      fill: 'currentColor',
    })
  })
})

describe('figures', () => {
  it('are captions over pictures that the page itself holds', () => {
    const [figure] = named(pageOf(everything()), 'figure')
    const [picture] = named(figure ?? { type: 'root', children: [] }, 'img')
    expect(figure && wordsOf(figure)).toContain('Figure I')
    expect(picture && property(picture, 'src')).toMatch(/^data:image\/png;base64,/)
    expect(picture && property(picture, 'alt')).not.toBe('')
    const [room] = classed(figure ?? { type: 'root', children: [] }, 'picture')
    const ways = named(room ?? { type: 'root', children: [] }, 'a').map((link) => [
      property(link, 'href'),
      property(link, 'ariaLabel'),
    ])
    expect(ways).toEqual([
      [`#${room && property(room, 'id')}`, 'Enlarge: Figure I'],
      [`#${figure && property(figure, 'id')}`, 'Close'],
    ])
  })
})
