/** A site around results: whole, true, the same each time, and made anew only where something changed. */
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { SaxesParser } from 'saxes'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mergeResults } from '../../pipeline/build/merge-results.ts'
import { makeSiteOf } from '../../pipeline/build/site.ts'
import { closeStaging } from '../../pipeline/build/staging.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { buildAll, letterFacts, letterText, put } from './sources.ts'

const made: { folder: string; out: string } = { folder: '', out: '' }

/** Documents that are unlike, of which one is refused. */
const sources = {
  'sources/one/document.yaml': `${letterFacts}symbol: A/75/10\n`,
  'sources/one/en.md': letterText('Words of 12 May.\n\nMore words.'),
  'sources/one/fr.md': letterText('Mots du 12 mai.'),
  'sources/search ب#1/document.yaml': letterFacts,
  'sources/search ب#1/ar.md': letterText('كلمات.'),
  'sources/bad/document.yaml': letterFacts,
  'sources/bad/en.md': 'No title.\n',
}

beforeAll(async () => {
  made.folder = await mkdtemp(join(tmpdir(), 'masthead-site-'))
  made.out = join(made.folder, 'out')
  await put(made.folder, sources)
  await buildAll(made.folder, { formats: ['html', 'pdf'] })
  await site(made.out)
})

afterAll(async () => {
  await rm(made.folder, { recursive: true })
})

async function site(out: string, address?: string) {
  try {
    return await makeSiteOf(out, address === undefined ? {} : { address })
  } finally {
    await closeStaging(out)
  }
}

/** A copy of the results with their site, for a test to change. */
async function copied(): Promise<string> {
  const folder = await temporaryFolder()
  await cp(made.folder, folder, { recursive: true })
  return folder
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted()
}

async function contents(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = await filesIn(folder)
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'hex')] as const)),
  )
}

test('has first pages in six languages, and of each document pages, a picture, and its two languages side by side', async () => {
  const names = (await filesIn(join(made.out, 'site'))).filter((name) => !name.startsWith('search/'))
  expect(names.filter((name) => !name.includes('/'))).toEqual([
    'ar.html',
    'emblem.svg',
    'es.html',
    'feed.xml',
    'fr.html',
    'language.js',
    'ru.html',
    'search.js',
    'site.css',
    'site.json',
    'zh.html',
  ])
  expect(names.filter((name) => name.startsWith('documents/one/'))).toEqual(
    [
      'A_75_10-EN.webp',
      'A_75_10-FR.webp',
      'ar.html',
      'en-fr.html',
      'en.html',
      'es.html',
      'fr.html',
      'ru.html',
      'zh.html',
    ].map((name) => `documents/one/${name}`),
  )
  expect(names).toContain('documents/bad/en.html')
})

test('leads nowhere but to files that stand', async () => {
  const names = (await filesIn(made.out)).filter((name) => name === 'index.html' || /^site\/.*\.html$/.test(name))
  expect(names.length).toBeGreaterThan(20)
  for (const name of names) {
    const text = await readFile(join(made.out, name), 'utf8')
    for (const [, address = ''] of text.matchAll(/ (?:href|src)="([^"]*)"/g)) {
      expect(address).not.toMatch(/^(?:[a-z]+:|\/)/)
      const path = decodeURIComponent(address.replace(/#.*/, ''))
      expect([name, address, existsSync(join(made.out, dirname(name), path))]).toEqual([name, address, true])
    }
  }
})

test('reads two languages beside each other, and leaves a cell empty', async () => {
  const text = await readFile(join(made.out, 'site/documents/one/en-fr.html'), 'utf8')
  expect(text).toMatch(/Words of 12\sMay\.<\/td><td lang="fr" dir="ltr" class="paragraph">Mots du 12\smai\.<\/td>/)
  expect(text).toMatch(/More words\.<\/td><td lang="fr" dir="ltr"><\/td>/)
})

test('says of a document what is known of it, and how it is cited', async () => {
  const text = await readFile(join(made.out, 'site/documents/one/fr.html'), 'utf8')
  expect(text).toContain('<dt>Session</dt><dd>Soixante-quinzième session</dd>')
  expect(text).toContain('<bdi>A/<wbr>75/<wbr>10</bdi>, 7 janvier 2021.')
  const { files } = JSON.parse(await readFile(join(made.out, 'manifest.json'), 'utf8')).documents[1].versions[0]
  for (const { sha256 } of files) expect(text).toContain(`<code>${sha256}</code>`)
})

test('is the same wherever and whenever it is made, and nothing is made twice', async () => {
  const folder = await copied()
  const out = join(folder, 'out')
  expect((await site(out))?.files).toBe(0)
  await rm(join(out, 'site'), { recursive: true })
  await site(out)
  expect(await contents(out)).toEqual(await contents(made.out))
})

test('stays true when a document changes or goes, and costs nothing else', async () => {
  const folder = await copied()
  const out = join(folder, 'out')
  const before = await contents(out)
  await put(folder, {
    'sources/one/fr.md': letterText('Autres mots.'),
    'sources/new/document.yaml': letterFacts,
    'sources/new/en.md': letterText('New.'),
  })
  await rm(join(out, 'search ب#1'), { recursive: true })
  await buildAll(folder, { paths: ['sources/one', 'sources/new'], formats: ['html', 'pdf'] })
  const after = await contents(out)
  expect(Buffer.from(after.get('site/documents/one/en-fr.html') ?? '', 'hex').toString()).toContain('Autres mots.')
  expect(Buffer.from(after.get('index.html') ?? '', 'hex').toString()).toContain('site/documents/new/en.html')
  expect([...after.keys()].filter((name) => name.includes('search ب#1'))).toEqual([])
  expect(existsSync(join(out, 'site/documents/search ب#1'))).toBe(false)
  const kept = ['site/documents/one/A_75_10-EN.webp', 'site/documents/bad/en.html']
  expect(kept.map((name) => after.get(name))).toEqual(kept.map((name) => before.get(name)))
})

test('heals what somebody took away, changed or put there', async () => {
  const folder = await copied()
  const out = join(folder, 'out')
  await rm(join(out, 'site/documents/one/en.html'))
  await rm(join(out, 'site/emblem.svg'))
  await writeFile(join(out, 'site/fr.html'), 'other')
  await writeFile(join(out, 'site/stray.html'), 'stray')
  expect((await site(out))?.files).toBe(3)
  expect(await contents(out)).toEqual(await contents(made.out))
  await writeFile(join(out, 'site/site.json'), '{ "masthead": "0", "documents": { "one": 7 } }')
  await site(out)
  expect(await contents(out)).toEqual(await contents(made.out))
})

test('is whole after a build that was killed in the middle of putting it in place', async () => {
  const folder = await copied()
  const out = join(folder, 'out')
  // What such a build leaves: its folder, with what stood before, and a path that it had begun.
  const place = join(out, `.masthead-00000000-1-000000000000`)
  await mkdir(join(place, '.before/site'), { recursive: true })
  await rename(join(out, 'site/ru.html'), join(place, '.before/site/ru.html'))
  await writeFile(join(out, 'site/ru.html'), 'half')
  await writeFile(join(out, 'site/documents/one/begun.html'), 'begun')
  await site(out)
  expect(await readFile(join(out, 'site/ru.html'))).toEqual(await readFile(join(made.out, 'site/ru.html')))
  expect(existsSync(join(out, 'site/documents/one/begun.html'))).toBe(false)
})

test('is kept by a merge, and there is none where none was asked for', async () => {
  const folder = await temporaryFolder()
  await cp(made.folder, folder, { recursive: true })
  await rm(join(folder, 'out/site'), { recursive: true })
  await buildAll(folder, { formats: ['html'], paths: ['sources/one'] })
  expect(existsSync(join(folder, 'out/site'))).toBe(false)
  expect(await readFile(join(folder, 'out/index.html'), 'utf8')).not.toContain('site/')
  const part = [{ shown: 'part', path: join(folder, 'out') }]
  const target = join(folder, 'merged')
  await mergeResults({ folders: part, out: target })
  await site(target)
  await rm(join(target, 'site/feed.xml'))
  await mergeResults({ folders: part, out: target })
  expect(existsSync(join(target, 'site/feed.xml'))).toBe(true)
  expect(await makeSiteOf(join(folder, 'nowhere'))).toBeUndefined()
  expect(existsSync(join(folder, 'nowhere'))).toBe(false)
})

/** Every element of an XML text, with what it holds; a text that is not well-formed throws. */
function elementsOf(text: string): readonly { readonly name: string; readonly attributes: unknown }[] {
  const found: { name: string; attributes: unknown }[] = []
  const parser = new SaxesParser()
  parser.on('error', (fault) => {
    throw fault
  })
  parser.on('opentag', ({ name, attributes }) => found.push({ name, attributes }))
  parser.write(text).close()
  return found
}

test('tells feed readers of its documents by their dates, and search engines where it is published', async () => {
  const folder = await copied()
  const out = join(folder, 'out')
  const near = elementsOf(await readFile(join(out, 'site/feed.xml'), 'utf8'))
  expect(near.filter(({ name }) => name === 'entry')).toHaveLength(2)
  const ids = [...(await readFile(join(out, 'site/feed.xml'), 'utf8')).matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(3)
  for (const id of ids)
    expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(existsSync(join(out, 'sitemap.xml'))).toBe(false)
  await site(out, 'https://example.org/a/')
  const far = await readFile(join(out, 'site/feed.xml'), 'utf8')
  expect(elementsOf(far).map(({ name }) => name)).toEqual(near.map(({ name }) => name))
  expect(far).toContain('<id>https://example.org/a/site/documents/one/en.html</id>')
  expect(far).toContain('<updated>2021-01-07T00:00:00Z</updated>')
  expect(far).toContain('href="https://example.org/a/search%20%D8%A8%231/')
  const map = await readFile(join(out, 'sitemap.xml'), 'utf8')
  expect(elementsOf(map).filter(({ name }) => name === 'loc')).toHaveLength(6 + 3 + 2 * 6)
  expect(map).toContain('<loc>https://example.org/a/</loc>')
  expect(map).toContain('<loc>https://example.org/a/one/A_75_10-FR.html</loc><lastmod>2021-01-07</lastmod>')
  // A part of a longer map that stood there goes; what others put beside it stays.
  await put(out, { 'sitemap-2.xml': '<urlset/>', 'sitemap-news.xml': '<urlset/>' })
  await site(out)
  expect([existsSync(join(out, 'sitemap-2.xml')), existsSync(join(out, 'sitemap-news.xml'))]).toEqual([false, true])
  // A build that follows knows the address.
  await buildAll(folder, { formats: ['html'], paths: ['sources/one'] })
  expect(await readFile(join(out, 'sitemap.xml'), 'utf8')).toBe(map)
})

test('says in each of two cells what it has alone, in the language of the page', async () => {
  const folder = await temporaryFolder()
  await put(folder, {
    'sources/two/document.yaml': letterFacts,
    'sources/two/ar.md': letterText('تلقت اللجنة 245 رسالة في 33 يوما.\n\nفي 12 أيار/مايو 2025.'),
    'sources/two/fr.md': letterText('Le Comité a reçu 254 lettres en 33 jours.\n\nLe 12 mai 2025.'),
  })
  await buildAll(folder, { formats: ['html'] })
  await site(join(folder, 'out'))
  const name = (await filesIn(join(folder, 'out/site'))).find((one) => one.includes('two') && one.includes('ar-fr'))
  const page = await readFile(join(folder, 'out/site', name ?? ''), 'utf8')
  const notes = [...page.matchAll(/<p class="differs" lang="ar" dir="rtl">(.*?)<\/p>/g)].map(([, words = '']) => words)
  expect(notes.map((words) => words.replaceAll(/<[^>]*>/g, ''))).toEqual(['▲ هنا فقط: 245', '▲ هنا فقط: 254'])
})

test('documents without web pages are found by symbol and title, and lead to what is printed', async () => {
  const folder = await temporaryFolder()
  await put(folder, {
    'sources/one/document.yaml': `${letterFacts}symbol: A/75/10\n`,
    'sources/one/ar.md': '# رسالة مؤرخة 7 كانون الثاني/يناير 2021\n\nكلمات.\n',
    'sources/two/document.yaml': letterFacts,
    'sources/two/fr.md': '# Lettre datée du 7 janvier 2021\n\nMots.\n',
  })
  await buildAll(folder, { formats: ['docx', 'pdf'] })
  const out = join(folder, 'out')
  const plain = await readFile(join(out, 'index.html'), 'utf8')
  expect(plain).toContain('<a class="title" href="one/A_75_10-AR.pdf">')
  await site(out)
  const found = await readFile(join(out, 'site/search/ar.js'), 'utf8')
  expect(found).toContain('one/A_75_10-AR.pdf')
  expect(found).toContain('رسالة مؤرخة')
  expect(await readFile(join(out, 'index.html'), 'utf8')).toContain('data-languages="ar fr"')
  expect(await readFile(join(out, 'site/search/fr/text/two.js'), 'utf8')).toContain("'[]'")
})
