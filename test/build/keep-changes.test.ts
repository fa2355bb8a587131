/** Tracked changes that are kept: the text as it was before them, and a patch that git applies. */
import { execFileSync, spawnSync } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { importFile, type ImportResult } from '../../pipeline/build/import-file.ts'
import { edit, within } from '../import/edits.ts'
import { editFile } from '../import/word-edits.ts'
import { ann, changedRow, deleted, ended, inserted, movedAway, movedHere, samir } from '../import/reviewed.ts'
import { centred, paragraph, run, table, wordFile, wordStyles, type WordParts } from '../import/strange-file.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { buildAll, letterFacts, letterText, put } from './sources.ts'

type Way = 'accept' | 'reject' | 'keep'

const lines = (text: string): string =>
  text
    .split('|')
    .map((line) => paragraph(line))
    .join('')

const english =
  centred('Report on things') +
  lines('Nothing was changed here.|Nor here.|Nor in this one.|And this one stays.') +
  paragraph(run('The States ') + deleted('shall') + inserted('should') + run(' report each year.')) +
  paragraph(inserted('A paragraph that is new.', samir), ended('ins', samir)) +
  lines('Words between two changes.') +
  paragraph(deleted('An old paragraph, all of it.', samir), ended('del', samir)) +
  paragraph(run('Two hands ') + inserted('changed ') + deleted('made ', samir) + run('this one.')) +
  paragraph(movedAway('This one was moved.'), ended('moveFrom')) +
  lines('It stayed.|So did this.') +
  paragraph(movedHere('This one was moved.'), ended('moveTo')) +
  table([
    ['Name', 'Sum'],
    ['Old', '1'],
  ]).replace('</w:tbl>', `${changedRow('ins', ['New', '2'])}${changedRow('del', ['Gone', '3'])}</w:tbl>`) +
  paragraph(run('The end') + inserted(' of it') + run('.'))

const arabic =
  centred('تقرير عن الأشياء') +
  lines('لم يتغير شيء هنا.|ولا هنا.') +
  paragraph(run('تقدم الدول ') + deleted('تقريرا', samir) + inserted('تقارير', samir) + run(' كل سنة.')) +
  paragraph(inserted('فقرة جديدة.'), ended('ins')) +
  lines('النهاية.')

async function imported(
  body: string,
  changes: Way,
  more: Partial<WordParts> = {},
): Promise<{ folder: string; result: ImportResult }> {
  const root = await temporaryFolder()
  await writeFile(join(root, 'reviewed.docx'), wordFile({ styles: wordStyles, ...more, body }))
  const target = join(root, 'made')
  const order = { from: join(root, 'reviewed.docx'), shown: 'reviewed.docx', target, ignoresSource: false, changes }
  return { folder: target, result: await importFile(order) }
}

/** All texts of a folder by their names. */
async function textsIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(folder)).filter((name) => /\.(?:md|yaml)$/.test(name)).toSorted()
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  )
}

/** Patches are applied by the program that people apply them with. */
const hasGit = spawnSync('git', ['--version']).error === undefined

function apply(folder: string, patch: string): void {
  execFileSync('git', ['apply', '-'], { cwd: folder, input: patch })
}

test.runIf(hasGit).each([
  ['en', english],
  ['ar', arabic],
])(
  'a file of others in %s: the text before, and the patch to the one with the changes (skipped where there is no `git`)',
  async (code, body) => {
    const { folder, result } = await imported(body, 'keep')
    const [before, after] = await Promise.all([imported(body, 'reject'), imported(body, 'accept')])
    expect(await textsIn(folder)).toEqual(await textsIn(before.folder))
    expect(result.written).toContain(`${code}.changes.patch`)
    // Sources stand in a folder of a repository, as a rule.
    execFileSync('git', ['init', '-q'], { cwd: join(folder, '..') })
    apply(folder, await readFile(join(folder, `${code}.changes.patch`), 'utf8'))
    expect(await textsIn(folder)).toEqual(await textsIn(after.folder))
  },
)

test.runIf(hasGit)(
  'each changed place is a hunk of its own, with who changed it and when (skipped where there is no `git`)',
  async () => {
    const { folder, result } = await imported(english, 'keep')
    const patch = await readFile(join(folder, 'en.changes.patch'), 'utf8')
    const [list = '', ...files] = patch.split(/^(?=--- a\/)/m)
    const [head = '', ...hunks] = files.join('').split(/^(?=@@ )/m)
    const [a, s] = ['Ann Brown, 2026-03-05', 'سمير حداد, 2026-03-06']
    expect(hunks.map((hunk) => /^@@ [-+,0-9 ]+ @@ (.*)/.exec(hunk)?.[1])).toEqual([a, s, s, `${a}; ${s}`, a, a, a, a])
    expect(list).toContain(`: ${a}: deleted “shall”\n`)
    expect(list).toContain(`: ${a}: inserted “should”\n`)
    expect(list).toContain(`: ${s}: deleted “An old paragraph, all of it.¶”\n`)
    expect(list).toContain(`: ${a}: moved here “This one was moved.¶”\n`)
    expect(list).toContain(`: ${a}: inserted “New 2”\n`)
    expect(
      result.diagnostics.filter(({ code }) => /^import-(?:kept|tracked)$/.test(code)).map(({ text }) => text),
    ).toEqual([
      expect.stringMatching(/^\d+ tracked changes stand in “en\.changes\.patch”, and the text is as it was before\.$/),
    ])
    const before = (await textsIn(folder))['en.md'] ?? ''
    for (const hunk of hunks) {
      await writeFile(join(folder, 'en.md'), before)
      apply(folder, head + hunk)
      expect((await textsIn(folder))['en.md']).not.toBe(before)
    }
  },
)

test('a file without tracked changes has no patch', async () => {
  const { folder, result } = await imported(centred('Title') + lines('One.|Two.'), 'keep')
  expect((await readdir(folder)).toSorted()).toEqual(['document.yaml', 'en.md'])
  expect(result.diagnostics.some(({ code }) => code === 'import-kept')).toBe(false)
})

const pixel = (colour: string): Promise<Uint8Array> =>
  sharp({ create: { width: 9, height: 9, channels: 3, background: colour } })
    .png()
    .toBuffer()
const drawing = (id: string, words: string): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr name="A" descr="${words}"/><a:blip r:embed="${id}"/></wp:inline></w:drawing></w:r>`

test('a picture of a file with tracked changes is given once, and one that they put in beside it', async () => {
  const { folder, result } = await imported(
    centred('Title') +
      lines('One.|Two.|Three.') +
      paragraph(drawing('rId8', 'An old tower')) +
      lines('Four.|Five.|Six.') +
      paragraph(inserted(drawing('rId9', 'A new one')), ended('ins')) +
      lines('Seven.'),
    'keep',
    {
      relationships: [
        ['rId8', 'image', 'media/old.png'],
        ['rId9', 'image', 'media/new.png'],
      ],
      media: { 'old.png': await pixel('#336699'), 'new.png': await pixel('#993366') },
    },
  )
  const written = [...(result.written ?? [])]
  expect(written.toSorted()).toEqual([...new Set(written)].toSorted())
  expect((await readdir(folder)).toSorted()).toEqual(written.toSorted())
  expect(written.filter((name) => name.endsWith('.png'))).toHaveLength(2)
})

const body =
  'The first line of a paragraph\nthat its author wrapped.\n\n<!-- Ask again. -->\n\nThe second paragraph stands here.\n\nThe third is short.'

/** Words of a run in which some are replaced by others, with the change tracked. */
function replaced(from: string, to: string, hand = ann): ReturnType<typeof within> {
  return within(
    from,
    (xml) => {
      const [before = '', after = ''] = (/<w:t[^>]*>([^<]*)<\/w:t>/.exec(xml)?.[1] ?? '').split(from)
      const look = /<w:rPr>.*?<\/w:rPr>/.exec(xml)?.[0].replace(/<\/?w:rPr>/g, '') ?? ''
      return run(before, look) + deleted(run(from, look), hand) + inserted(run(to, look), hand) + run(after, look)
    },
    'r',
  )
}

async function reviewed(returns: boolean): Promise<string> {
  const root = await temporaryFolder()
  const text = letterText(body)
  await put(root, { 'sources/letter/document.yaml': letterFacts, 'sources/letter/en.md': text })
  await buildAll(root, { formats: ['docx'] })
  const bytes = await readFile(join(root, 'out/letter/letter-EN.docx'))
  const edits = [replaced('its author', 'an editor'), replaced('stands', 'is', samir)]
  await writeFile(join(root, 'edited.docx'), edit(bytes, edits))
  const meanwhile = text.replace('is short', 'is not long')
  await writeFile(join(root, 'sources/letter/en.md'), returns ? meanwhile.replaceAll('\n', '\r\n') : meanwhile)
  return root
}

test.runIf(hasGit).each([false, true])(
  'a file of ours, into the folder that it came from (with returns: %s; skipped where there is no `git`)',
  async (returns) => {
    const root = await reviewed(returns)
    const target = join(root, 'sources/letter')
    const before = await textsIn(target)
    const order = {
      from: join(root, 'edited.docx'),
      shown: 'edited.docx',
      target,
      ignoresSource: false,
      changes: 'keep',
    } as const
    const shown = await importFile({ ...order, writes: false })
    expect(shown.patch?.text).toContain('+that an editor wrapped.')
    expect(await readdir(target)).not.toContain('en.changes.patch')
    const { written } = await importFile({ ...order, writes: true })
    expect(written).toEqual(['en.changes.patch'])
    expect(await textsIn(target)).toEqual(before)
    const patch = await readFile(join(target, 'en.changes.patch'), 'utf8')
    expect(patch.match(/^@@ .*$/gm)).toEqual([
      expect.stringMatching(/ Ann Brown, 2026-03-05\r?$/),
      expect.stringMatching(/ سمير حداد, 2026-03-06\r?$/),
    ])
    apply(target, patch)
    expect(await textsIn(target)).toEqual({
      ...before,
      'en.md': before['en.md']?.replace('its author', 'an editor').replace('paragraph stands', 'paragraph is'),
    })
  },
)

test('a file of ours whose changes are refused gives its source, byte for byte', async () => {
  const root = await reviewed(false)
  const target = join(root, 'new')
  const order = { from: join(root, 'edited.docx'), shown: 'edited.docx', target, ignoresSource: false }
  expect((await importFile({ ...order, changes: 'reject' })).from).toBe('source')
  const text = (await textsIn(target))['en.md'] ?? ''
  expect(text).toBe(letterText(body).replace('<!-- Ask again. -->\n\n', ''))
})

test('changes that no line of a source says make no patch, and it is told that they do not', async () => {
  const looks = paragraph(
    run('Words that were set anew.'),
    `<w:jc w:val="both"/><w:pPrChange w:id="1" w:author="Ann" w:date="2026-03-05T09:30:00Z"><w:pPr/></w:pPrChange>`,
  )
  const { folder, result } = await imported(centred('Title') + looks + lines('Two.|Three.'), 'keep')
  expect((await readdir(folder)).toSorted()).toEqual(['document.yaml', 'en.md'])
  const told = result.diagnostics.filter(({ code }) => /^import-(?:kept|unkept|tracked)$/.test(code))
  expect(told.map(({ code, text }) => `${code}: ${text}`)).toEqual([
    'import-unkept: A tracked change (Ann, 2026-03-05) changes no line of the source: there is no patch, and the text is as it was before.',
  ])
})

/** Another picture in the place of one of ours, with the change tracked. */
function pictureChanged(
  name: string,
  bytes: Uint8Array,
): (parts: Parameters<Parameters<typeof editFile>[1][number]>[0]) => void {
  return (parts) => {
    const at = parts.document.indexOf(`name="${name}"`)
    const start = Math.max(parts.document.lastIndexOf('<w:r>', at), parts.document.lastIndexOf('<w:r ', at))
    const end = parts.document.indexOf('</w:r>', at) + '</w:r>'.length
    const drawn = parts.document.slice(start, end)
    const other = inserted(drawn.replaceAll(/r:embed="[^"]*"/g, 'r:embed="rIdOther"'))
    parts.document = parts.document.slice(0, start) + deleted(drawn) + other + parts.document.slice(end)
    const path = 'word/_rels/document.xml.rels'
    const relation =
      '<Relationship Id="rIdOther" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/other.png"/>'
    const list = new TextDecoder().decode(parts.others[path]).replace('</Relationships>', `${relation}</Relationships>`)
    parts.others[path] = new TextEncoder().encode(list)
    parts.others['word/media/other.png'] = bytes
  }
}

test('a picture that a tracked change puts in stands beside that of the folder, and so does the patch beside an older one', async () => {
  const root = await temporaryFolder()
  const text = letterText(`${body}\n\n![برج](tower.png)`)
  await put(root, { 'sources/letter/document.yaml': letterFacts, 'sources/letter/en.md': text })
  const target = join(root, 'sources/letter')
  const tower = await readFile('test/cases/figures/tower.png')
  await writeFile(join(target, 'tower.png'), tower)
  await buildAll(root, { formats: ['docx'] })
  await writeFile(join(target, 'en.changes.patch'), 'A patch that nobody has looked at.')
  const square = new Uint8Array(await pixel('#993366'))
  const bytes = await readFile(join(root, 'out/letter/letter-EN.docx'))
  await writeFile(join(root, 'edited.docx'), editFile(bytes, [pictureChanged('tower.png', square)]))
  const order = { from: join(root, 'edited.docx'), shown: 'edited.docx', target, ignoresSource: false } as const
  const { written = [] } = await importFile({ ...order, changes: 'keep', writes: true })
  expect(written.toSorted()).toEqual(['en.changes-2.patch', 'tower-changed.png'])
  expect(await readFile(join(target, 'tower.png'))).toEqual(tower)
  expect(new Uint8Array(await readFile(join(target, 'tower-changed.png')))).toEqual(square)
  expect(await readFile(join(target, 'en.changes.patch'), 'utf8')).toBe('A patch that nobody has looked at.')
  expect((await textsIn(target))['en.md']).toBe(text)
  expect(await readFile(join(target, 'en.changes-2.patch'), 'utf8')).toContain('+![برج](tower-changed.png)')
})

test('a picture of a tracked change has a name of its own beside the pictures of other languages', async () => {
  const more = {
    relationships: [['rId9', 'image', 'media/new.png']],
    media: { 'new.png': await pixel('#993366') },
  } as const
  const source =
    centred('Report on things') +
    lines('One.|Two.') +
    paragraph(inserted(drawing('rId9', 'A tower')), ended('ins')) +
    lines('Three.')
  const { folder } = await imported(centred('تقرير عن الأشياء') + lines('كلمات من النص هنا.|وغيرها من الكلمات.'), 'keep')
  const standing = await pixel('#000000')
  await writeFile(join(folder, 'figure-1.png'), standing)
  await writeFile(join(folder, '..', 'english.docx'), wordFile({ styles: wordStyles, ...more, body: source }))
  const order = {
    from: join(folder, '..', 'english.docx'),
    shown: 'english.docx',
    target: folder,
    ignoresSource: false,
  } as const
  const { written = [] } = await importFile({ ...order, changes: 'keep' })
  expect(written.toSorted()).toEqual(['en.changes.patch', 'en.md', 'figure-1-changed.png'])
  expect(new Uint8Array(await readFile(join(folder, 'figure-1.png')))).toEqual(new Uint8Array(standing))
})
