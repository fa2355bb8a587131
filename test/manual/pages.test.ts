/** A folder of Markdown becomes web pages that lead to each other. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writePages, type WrittenPages } from '../../pipeline/build/write-pages.ts'
import { formatDiagnostic } from '../../pipeline/diagnostics.ts'
import { setManual } from '../../pipeline/manual/index.ts'
import { put } from '../build/sources.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const texts = {
  'README.md': '# Manual\n\n1. [Letters](letters.md)\n\n## More\n\n- [Facts](facts/README.md)\n',
  'letters.md':
    '# Letters\n\n## How they *end*\n\n## How they end\n\nSee [the end](#how-they-end-1) and [facts](facts/README.md#all).\n\n![A letter](letter.png)\n',
  'facts/README.md': '# Facts\n\n## All\n\n- [kind](kind.md)\n- [organ](organ.md)\n',
  'facts/kind.md': '# kind\n\n[Letters](../letters.md#how-they-end), [all](README.md), <https://example.org/>\n',
  'facts/organ.md': '---\nlanguage: ar\n---\n\n# الهيئة\n\n```yaml example=x\norgan: a\n```\n',
}

function set(files: Readonly<Record<string, string>>, ...others: readonly string[]): ReturnType<typeof setManual> {
  const names = new Set([...Object.keys(files), ...others])
  return setManual({ texts: new Map(Object.entries(files)), names, shown: (path) => `docs/${path}` })
}

function said({ diagnostics }: { diagnostics: WrittenPages['diagnostics'] }): readonly string[] {
  return diagnostics.map((each) => formatDiagnostic(each).split(':').slice(0, 4).join(':'))
}

function pageOf(path: string): string {
  const { pages, diagnostics } = set(texts, 'letter.png')
  expect(diagnostics).toEqual([])
  return pages.get(path) ?? ''
}

test('links lead from web page to web page, to headings by the names that GitHub gives them', () => {
  expect(pageOf('letters.html')).toContain(
    '<h2 id="how-they-end"><a href="#how-they-end">How they <em>end</em></a></h2>',
  )
  expect(pageOf('letters.html')).toContain('<a href="#how-they-end-1">the end</a>')
  expect(pageOf('letters.html')).toContain('<a href="facts/index.html#all">facts</a>')
  expect(pageOf('facts/kind.html')).toContain(
    '<a href="../letters.html#how-they-end">Letters</a>, <a href="index.html">all</a>',
  )
  expect(pageOf('facts/kind.html')).toContain('<a href="https://example.org/">')
  expect(set(texts, 'letter.png').pictures).toEqual(['letter.png'])
})

test('no two headings of a page have one name', () => {
  const { pages } = set({ 'README.md': '# Manual\n\n## Foo\n\n## Foo\n\n## Foo 1\n' })
  const ids = [...(pages.get('index.html') ?? '').matchAll(/<h2 id="([^"]*)"/g)].map(([, id]) => id)
  expect(ids).toEqual(['foo', 'foo-1', 'foo-1-1'])
})

test('the contents are what the first page leads to, in its order, with the headings of the page', () => {
  const [, contents = ''] = /<nav class="contents".*?>(.*)<\/nav>/s.exec(pageOf('letters.html')) ?? []
  expect([...contents.matchAll(/href="([^"]*)"/g)].map(([, to]) => to)).toEqual([
    'letters.html',
    '#how-they-end',
    '#how-they-end-1',
    'facts/index.html',
  ])
  expect(contents).toContain('<a href="letters.html" aria-current="page">')
  expect(contents).toContain('</ul><p>More</p><ul><li><a href="facts/index.html">')
  expect(pageOf('facts/kind.html')).toContain('<a href="index.html" aria-current="true">')
})

function way(path: string): readonly string[] {
  return [...pageOf(path).matchAll(/rel="(prev|next)" href="([^"]*)"/g)].map(([, rel, to]) => `${rel} ${to}`)
}

test('one page leads to the next: through the whole manual, and within a folder of it', () => {
  expect(way('index.html')).toEqual(['next letters.html'])
  expect(way('letters.html')).toEqual(['prev index.html', 'next facts/index.html'])
  expect(way('facts/index.html')).toEqual(['prev ../letters.html'])
  expect(way('facts/kind.html')).toEqual(['prev index.html', 'next organ.html'])
})

test('a page has the direction and the words of its language, and code its own', () => {
  expect(pageOf('facts/organ.html')).toContain('<html lang="ar" dir="rtl">')
  expect(pageOf('facts/organ.html')).toContain('aria-label="المحتويات"')
  expect(pageOf('facts/organ.html')).toContain('<a href="../letters.html" lang="en" dir="ltr">Letters</a>')
  expect(pageOf('facts/organ.html')).toContain(
    '<pre class="example" dir="auto"><code class="language-yaml example">organ: a</code></pre>',
  )
})

test('over a file stands its name, and a head without words is none', () => {
  const { pages } = set({
    'README.md': '# Manual\n\n```yaml file=letter/fr.md\na: b\n```\n\n| | PDF |\n| --- | --- |\n| a | b |\n',
  })
  expect(pages.get('index.html')).toContain(
    '<figure><figcaption>letter/fr.md</figcaption><pre class="file" dir="auto">',
  )
  expect(pages.get('index.html')).toMatch(/<tr>\s*<td><\/td>\s*<th>PDF<\/th>/)
})

test('no page has a script or asks for anything from elsewhere', () => {
  for (const page of set(texts, 'letter.png').pages.values()) {
    expect(page).toContain('default-src &#x27;none&#x27;')
    expect(page).not.toMatch(/<script|<link|url\(|@import|<iframe|\son\w+=/)
  }
})

test('what leads nowhere is told at its place, all at once, and nothing is written', () => {
  const found = set(
    {
      'README.md':
        '# Manual\n\n[a](b.md) and [c](../c.md)\n\n[d](#e) [f](javascript:alert)\n\n![](g.png) ![h](i.svg) ![k](k.png)\n\n[l]: m.md\n',
    },
    'g.png',
    'i.svg',
  )
  expect(said(found)).toEqual([
    'docs/README.md:3:1: error page-link',
    'docs/README.md:3:15: error page-link',
    'docs/README.md:5:1: error page-anchor',
    'docs/README.md:5:9: error page-link',
    'docs/README.md:7:1: error page-picture',
    'docs/README.md:7:12: error page-picture',
    'docs/README.md:7:24: error page-picture',
    'docs/README.md:9:1: error page-link',
  ])
  expect(found.pages.size).toBe(0)
})

test('a run takes away what an earlier one wrote, and leaves the files of others alone', async () => {
  const folder = await temporaryFolder()
  await put(folder, Object.fromEntries(Object.entries(texts).map(([path, text]) => [`docs/${path}`, text])))
  await put(folder, { 'docs/letter.png': 'dots', 'docs/unused.png': 'dots' })
  const order = { from: join(folder, 'docs'), shown: 'docs', out: join(folder, 'web') }
  expect(await writePages(order)).toEqual({ diagnostics: [], pages: 5 })
  expect((await readdir(order.out)).toSorted()).toEqual([
    'facts',
    'index.html',
    'letter.png',
    'letters.html',
    'pages.json',
  ])
  await writeFile(join(order.out, 'own.txt'), 'words')
  const first = await readFile(join(order.out, 'index.html'))
  await rm(join(folder, 'docs/facts/kind.md'))
  await writeFile(join(folder, 'docs/facts/README.md'), '# Facts\n\n## All\n\n- [organ](organ.md)\n')
  expect(await writePages(order)).toMatchObject({ pages: 4 })
  expect((await readdir(join(order.out, 'facts'))).toSorted()).toEqual(['index.html', 'organ.html'])
  expect(await readFile(join(order.out, 'index.html'))).toEqual(first)
  expect(await readFile(join(order.out, 'own.txt'), 'utf8')).toBe('words')
})

test('a folder of others, and one whose record leads out of it, is not touched', async () => {
  const folder = await temporaryFolder()
  await put(folder, {
    'docs/README.md': '# Manual\n',
    'web/own.txt': 'words',
    'bad/pages.json': '{"files":["../own.txt"]}',
  })
  for (const out of ['web', 'bad'])
    expect(await writePages({ from: join(folder, 'docs'), shown: 'docs', out: join(folder, out) })).toMatchObject({
      isTaken: true,
    })
  expect(await readdir(join(folder, 'web'))).toEqual(['own.txt'])
})

test('a text that is not UTF-8, and a folder that is not there, are told', async () => {
  const folder = await temporaryFolder()
  await put(folder, { 'docs/README.md': Buffer.from('# Ma\u00f1ual\n', 'latin1') })
  const run = (name: string) => writePages({ from: join(folder, name), shown: name, out: join(folder, 'web') })
  expect(said(await run('docs'))).toEqual(['docs/README.md:1:5: error encoding'])
  expect(said(await run('none'))).toEqual(['none:1:1: error missing'])
})
