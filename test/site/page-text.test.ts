/** Pages read back: every word once, in order, and nothing that leads about the page. */
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type PageBlock, readPage } from '../../pipeline/site/page-text.ts'
import { languageCodes } from '../../templates/languages/codes.ts'
import { bytesOf, compileFolder } from '../compile-document.ts'

const page = (body: string, attributes = 'lang="en" dir="ltr"') =>
  `<!DOCTYPE html><html ${attributes}><head><title>A &amp; B</title><style>p{}</style></head><body>${body}</body></html>`

const blocksOf = (body: string) => readPage(page(body)).blocks
const textOf = (body: string) => blocksOf(`<main><div class="text">${body}</div></main>`)

/** Letters and signs without what is between them. */
const lettersOf = (words: string) => words.replaceAll(/\s/g, '')
const wordsOf = (blocks: readonly PageBlock[]) => blocks.map(({ label = '', text }) => `${label} ${text}`).join(' ')

/** What a page shows, read without a parser. */
function shown(html: string): string {
  return html
    .replace(/^.*<body>/s, '')
    .replaceAll(/<(nav|svg)\b.*?<\/\1>/gs, '')
    .replaceAll(/<(sup|span) class="call(?: lean)?">.*?<\/\1>/g, '')
    .replaceAll(/<a class="(?:skip|back)".*?<\/a>/g, '')
    .replaceAll(/<img [^>]*?alt="([^"]*)"[^>]*>/g, '$1')
    .replaceAll(/<li [^>]*?data-sign="([^"]*)"[^>]*>/g, '$1')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

const documents = [
  ...readdirSync('templates/specimens').flatMap((name) =>
    languageCodes.map((code) => [`templates/specimens/${name}`, code] as const),
  ),
  ['test/cases/kitchen-sink', 'en'] as const,
]

describe('a page that was read back', () => {
  it.each(documents)('%s in %s has every word in a block, in order, once', async (folder, code) => {
    const html = new TextDecoder().decode(bytesOf(await compileFolder(folder, ['html'], code), 'html'))
    const { blocks } = readPage(html)
    expect(lettersOf(wordsOf(blocks))).toBe(lettersOf(shown(html)))
    for (const { html: inner } of blocks) expect(inner).not.toMatch(/\sid=|<script|doc-noteref/)
    for (const { html: inner, text } of blocks) expect(lettersOf(shown(`<body>${inner}`))).toBe(lettersOf(text))
  })

  it('is read where it is no page of ours, too', () => {
    expect(readPage('plain <b>words')).toEqual({ blocks: [] })
  })
})

describe('a block', () => {
  it('has the label apart, its id, and no calls for notes', () => {
    const [block] = textOf(
      '<p id="par-1" class="body"><a class="label" href="#par-1" aria-label="Link to 1.">1.</a> It <em>was</em>' +
        '<sup class="call"><a id="page-note-1-call-1" href="#note-1" role="doc-noteref">1</a>,</sup> so.</p>',
    )
    expect(block).toEqual({
      type: 'paragraph',
      part: 'text',
      id: 'par-1',
      anchor: 'par-1',
      label: '1.',
      text: 'It was so.',
      html: 'It <em>was</em> so.',
    })
  })

  it('without an id is led to by the place before it', () => {
    const blocks = textOf('<p>One</p><h2 id="section-1">Two</h2><p>Three</p>')
    expect(blocks.map(({ anchor }) => anchor)).toEqual([undefined, 'section-1', 'section-1'])
  })

  it('of a list has not the words of the list inside it', () => {
    const blocks = textOf('<ul><li id="one">One<ul><li>Two</li></ul>and</li></ul>')
    expect(blocks.map(({ type, id, text }) => [type, id, text])).toEqual([
      ['item', 'one', 'One'],
      ['item', undefined, 'Two'],
      ['item', undefined, 'and'],
    ])
  })

  it('takes the label that stands before it, and the id around it', () => {
    const blocks = textOf(
      '<div class="notes"><div id="note-1" class="note"><p><span class="note-label">1</span> One</p><p>Two</p></div></div>',
    )
    expect(blocks.map(({ type, id, anchor, label, text }) => [type, id, anchor, label, text])).toEqual([
      ['note', 'note-1', 'note-1', '1', 'One'],
      ['note', undefined, 'note-1', undefined, 'Two'],
    ])
  })

  it('is a row of a table, its caption, or what is only heard of it', () => {
    const blocks = textOf(
      '<div id="table-1"><section><p id="page-1" class="unseen">Heard</p><table><caption id="page-2"><span class="table-label">Table 1</span> ' +
        '<span class="table-title">Sums</span></caption><tr><th scope="col" id="c" headers="d"><p>a</p><p>b</p></th><td>1</td></tr></table></section></div>',
    )
    expect(blocks.map(({ type, id, label, text }) => [type, id, label, text])).toEqual([
      ['other', undefined, undefined, 'Heard'],
      ['caption', 'table-1', 'Table 1', 'Sums'],
      ['row', undefined, undefined, 'a b 1'],
    ])
    expect(blocks[2]?.html).toBe('<th scope="col"><p>a</p><p>b</p></th><td>1</td>')
  })

  it('is a figure with the words for its picture', () => {
    const [block] = textOf(
      '<figure id="figure-1"><figcaption><span class="figure-label">Figure I</span> Rain</figcaption><img src="data:image/png;base64,AA==" alt="Clouds"></figure>',
    )
    expect(block).toMatchObject({ type: 'figure', id: 'figure-1', label: 'Figure I', text: 'Rain Clouds' })
  })

  it('says in which part of the page it stands, and in which language, if that is another', () => {
    const blocks = blocksOf(
      '<header><p lang="en">Distr.</p></header><main><p>Text</p><section class="endnotes"><h2>Notes</h2></section></main><footer>Job</footer>',
    )
    expect(blocks.map(({ part, type, level, language }) => [part, type, level, language])).toEqual([
      ['masthead', 'other', undefined, 'en'],
      ['text', 'paragraph', undefined, undefined],
      ['notes', 'heading', 2, undefined],
      ['foot', 'other', undefined, undefined],
    ])
  })

  it('leaves out what leads about the page', () => {
    const html =
      '<a class="skip" href="#t">Skip</a><nav><p>Contents</p></nav><p>Text<a href="#p">¶</a> <a class="back" href="#c">back</a></p><script>x</script>'
    expect(blocksOf(html).map(({ text }) => text)).toEqual(['Text'])
  })

  it('holds nothing that could act in another page', () => {
    const [block] = textOf(
      '<p><a href="javascript:x" onclick="x">a</a><a href="HTTPS://un.org/?a=1&amp;b">b</a><b style="x">c</b><img src="https://x.org/x.png" alt="&quot;d&quot;">&lt;e></p>',
    )
    expect(block?.html).toBe('<a>a</a><a href="HTTPS://un.org/?a=1&amp;b">b</a>c<img alt="&quot;d&quot;">&lt;e&gt;')
  })
})
