/** What programs are given is what the command makes, without its disk. */
import { mkdir, readdir, readFile, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { build, check, compile, importWord, type BuildOutcome } from '../../pipeline/library/index.ts'
import { buildAll, letterFacts, letterText, put } from '../build/sources.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="50"><rect width="90" height="50"/></svg>'
const files = {
  'document.yaml': `${letterFacts}symbol: A/75/698\n`,
  'en.md': letterText('Words.\n\n![A map](figures/map.svg)'),
  'fr.md': letterText('Mots.'),
  'figures/map.svg': svg,
}

test('compiles what a build of the folder makes, byte for byte', async () => {
  const folder = await temporaryFolder()
  await put(folder, Object.fromEntries(Object.entries(files).map(([name, text]) => [`sources/letter/${name}`, text])))
  await buildAll(folder, { formats: ['pdf', 'docx', 'html'] })
  const made = await compile(files, { name: 'letter' })
  if (made.type === 'refused') throw new Error(JSON.stringify(made.messages))
  expect([...made.files.keys()].toSorted()).toEqual(
    ['EN', 'FR'].flatMap((code) => ['docx', 'html', 'pdf'].map((format) => `A_75_698-${code}.${format}`)),
  )
  for (const [name, bytes] of made.files)
    expect(Buffer.from(bytes).equals(await readFile(join(folder, 'out/letter', name)))).toBe(true)
})

test('takes maps, bytes and a single file, and makes the formats that are asked for', async () => {
  const single = `---\nlanguage: en\n${letterFacts}---\n\n${letterText('Words.')}`
  const made = await compile(new Map([['note.md', new TextEncoder().encode(single)]]), { name: 'x', formats: ['html'] })
  expect(made.type === 'built' ? [...made.files.keys()] : made.messages).toEqual(['note-EN.html'])
  expect(await compile(files, { formats: ['html', 'html'] })).toMatchObject({ type: 'built', files: { size: 2 } })
})

async function codes(given: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const made = await compile(given, { formats: ['html'] })
  expect(made.type).toBe('refused')
  return made.messages
    .filter(({ severity }) => severity === 'error')
    .map(({ path, line, code }) => `${path}:${line} ${code}`)
}

test('tells what is wrong where it is, and makes nothing', async () => {
  expect(await codes({ ...files, 'fr.md': 'No title.\n' })).toEqual(['document/fr.md:1 title-missing'])
  expect(await codes({})).toEqual(['document:1 no-document'])
  expect(await codes({ 'a.md': letterText('A.'), 'b.md': letterText('B.') })).toEqual(['document:1 no-document'])
  expect(await codes({ 'document.yaml': letterFacts })).toEqual(['document/document.yaml:1 no-language'])
  expect(await codes({ ...files, 'de.md': 'Wörter' })).toEqual(['document/de.md:1 language-file'])
  const { 'figures/map.svg': _map, ...others } = files
  expect(await codes(others)).toEqual([expect.stringMatching(/^document\/en\.md:\d+ picture-missing$/)])
})

test('reads nothing but what it is given', async () => {
  for (const path of ['/etc/hostname', '../x.svg', process.execPath])
    expect(await codes({ ...files, 'en.md': letterText(`![A map](${path})`) })).toHaveLength(1)
})

test('holds files in memory to the limits of files on the disk', async () => {
  expect(await codes({ ...files, 'en.md': 'Words. '.repeat(1_300_000) })).toEqual(['document/en.md:1 size'])
})

test('makes no format that it does not know, and says so', async () => {
  const formats = JSON.parse('["html", "odt"]')
  await expect(compile(files, { formats })).rejects.toThrow('“odt” is no format')
  await expect(build({ paths: ['.'], out: 'out', formats })).rejects.toThrow(TypeError)
})

test.each(['', '../x', 'a/b', '.hidden', String.raw`a\b`])('takes no name like “%s”', async (name) => {
  await expect(compile(files, { name })).rejects.toThrow(TypeError)
})

test('makes of a Word file the source that it was made of, or one of its text', async () => {
  const made = await compile(files, { formats: ['docx'] })
  const word = made.type === 'built' ? [...made.files.values()][1] : undefined
  if (word === undefined) throw new Error(JSON.stringify(made.messages))
  const back = await importWord(word)
  expect(back).toMatchObject({ type: 'imported', from: 'source', language: 'fr' })
  expect(await importWord(word, { ignoresSource: true })).toMatchObject({ type: 'imported', from: 'text' })
  if (back.type === 'imported')
    expect(await compile(back.files, { formats: ['html'] })).toMatchObject({ type: 'built' })
  expect(await importWord(new Uint8Array(9), { name: 'x.docx' })).toMatchObject({
    type: 'refused',
    messages: [{ code: 'import-refused', path: 'x.docx', line: 1, column: 1 }],
  })
})

test('checks a document as the command does, and what is silenced in it holds', async () => {
  const remark = { 'en.md': letterText('Words [TODO].'), 'document.yaml': letterFacts }
  const told = (await check(remark)).filter(({ severity }) => severity === 'error')
  expect(told).toMatchObject([{ code: 'draft-remark', path: 'document/en.md', column: 7, endColumn: 13 }])
  const silenced = await check({ ...remark, 'check.yaml': 'silence: {draft-remark: it is quoted}' }, { name: 'x' })
  expect(silenced.filter(({ severity }) => severity === 'error')).toEqual([])
  await expect(check(remark, { name: 'a/b' })).rejects.toThrow(TypeError)
})

test.each<[string, () => Promise<unknown>, string]>([
  ['no files', async () => compile(as(undefined)), '“files” must be an object, and is undefined'],
  ['a text for files', async () => check(as('en.md')), '“files” must be an object, and is a text'],
  ['a number for a file', async () => compile(as({ 'en.md': 5 })), '“en.md” must be a text or bytes (Uint8Array)'],
  ['a text for formats', async () => compile({}, as({ formats: 'pdf' })), '“formats” must be a list of texts'],
  [
    'a misspelt option',
    async () => compile({}, as({ format: ['pdf'] })),
    '“format” is no option; options are name, formats',
  ],
  ['null for options', async () => check({}, as(null)), '“options” must be an object, and is null'],
  ['a number for a name', async () => compile({}, as({ name: 5 })), '“name” must be a text, and is the number 5'],
  [
    'a text for paths',
    async () => build(as({ paths: 'x', out: 'y' })),
    '“paths” must be a list of texts, and is a text',
  ],
  ['no folder of results', async () => build(as({ paths: ['x'] })), '“out” must be a text, and is undefined'],
  ['no workers', async () => build({ paths: ['x'], out: 'y', jobs: 0 }), '“jobs” must be a whole number from 1'],
  ['a text for a Word file', async () => importWord(as('x')), '“bytes” must be bytes (Uint8Array), and is a text'],
  [
    'another choice',
    async () => importWord(new Uint8Array(), as({ changes: 'all' })),
    '“all” is nothing that can become',
  ],
])('says what is wrong with what a program asks: %s', async (_, ask, says) => {
  await expect(ask()).rejects.toThrow(TypeError)
  await expect(ask()).rejects.toThrow(says)
})

/** A value whose type nobody has looked at, as programs without types give it. */
function as(value: unknown): never {
  return value as never
}

/** Letters of these names below a folder, a folder each. */
async function putLetters(folder: string, below: string, names: readonly string[]): Promise<void> {
  for (const name of names)
    await put(folder, {
      [`${below}/${name}/document.yaml`]: `# ${name}\n${letterFacts}`,
      [`${below}/${name}/ar.md`]: letterText('نص.'),
      [`${below}/${name}/fr.md`]: letterText('Mots.'),
    })
}

test('builds of a server into one folder, asked for at once, by links, too, come to what one build makes', async () => {
  const folder = await temporaryFolder()
  const names = ['a', 'b', 'c', 'd']
  await putLetters(folder, 'sources', names)
  await mkdir(join(folder, 'real'))
  await symlink('real', join(folder, 'link'))
  const one = async (name: string, out: string): Promise<BuildOutcome> =>
    build({ from: folder, paths: [`sources/${name}`], out, formats: ['html'], jobs: 1 })
  const made = await Promise.all([
    one('a', 'real/out'),
    one('b', 'link/out'),
    one('c', 'real/out/../out'),
    one('d', 'real/out'),
  ])
  expect(made.flatMap(({ documents }) => documents.map(({ type }) => type))).toEqual(names.map(() => 'built'))
  for (const name of names) await one(name, 'whole')
  for (const name of ['manifest.json', 'SHA256SUMS', 'index.html'])
    expect(await readFile(join(folder, 'real/out', name), 'utf8')).toBe(
      await readFile(join(folder, 'whole', name), 'utf8'),
    )
  expect((await readdir(join(folder, 'real/out'))).filter((name) => name.startsWith('.'))).toEqual([])
})

function throwing(): never {
  throw new Error('of the program')
}

test('a build that fails, or is ended while it waits, keeps none that waits from its folder', async () => {
  const folder = await temporaryFolder()
  await putLetters(folder, 'one', ['a'])
  await putLetters(folder, 'two', ['b'])
  const options = { from: folder, out: 'out', formats: ['html'], jobs: 1 } as const
  const controller = new AbortController()
  const asked = [
    build({ ...options, paths: ['one'], onDocument: throwing }),
    build({ ...options, paths: ['one'], signal: controller.signal }),
    build({ ...options, paths: ['two'] }),
  ]
  controller.abort()
  const [failed, ended, last] = await Promise.allSettled(asked)
  expect(failed).toMatchObject({ status: 'rejected', reason: { message: 'of the program' } })
  expect(ended).toMatchObject({ status: 'fulfilled', value: { documents: [] } })
  expect(last).toMatchObject({ status: 'fulfilled', value: { documents: [{ document: 'b', type: 'built' }] } })
  expect(await readdir(join(folder, 'out/b'))).toEqual(['b-AR.html', 'b-FR.html'])
})
