import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sha256 } from '../../pipeline/text/sha256.ts'
import { by } from '../../pipeline/build/manifest.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { copySeed, masthead } from './command.ts'

/** Every file below a folder with the hash of its bytes. */
async function snapshot(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  const hashes = await Promise.all(
    paths.map(async (path) => [path.slice(folder.length + 1), sha256(await readFile(path))]),
  )
  return Object.fromEntries(hashes.toSorted(by(([path = '']) => path)))
}

test('builds the documents of source/ into out/ without being told', async () => {
  const cwd = await temporaryFolder()
  await copySeed(join(cwd, 'source'), 'letter')
  const { code, out } = await masthead(['build'], { cwd })
  expect({ code, out }).toEqual({
    code: 0,
    out: 'built 3 files of 1 document\nTo look at them, open out/index.html\n',
  })
  const summaries = ['SHA256SUMS', 'index.html', 'manifest.json']
  const files = ['letter/letter-FR.docx', 'letter/letter-FR.html', 'letter/letter-FR.pdf']
  expect(Object.keys(await snapshot(join(cwd, 'out')))).toEqual([...summaries, ...files].toSorted())
})

test('says in one message that there is no symbol and no job number', async () => {
  const cwd = await temporaryFolder()
  await copySeed(cwd, 'letter')
  const { err } = await masthead(['build', 'letter'], { cwd })
  expect(err).toMatch(/^letter\/fr\.md:\d+:\d+: information symbol-absent: [^\n]+\n$/)
})

test('tells what typography has changed where it is asked for, and always in the manifest', async () => {
  const cwd = await temporaryFolder()
  await copySeed(cwd, 'letter')
  const { err } = await masthead(['build', 'letter', '--messages', 'all'], { cwd })
  expect(err).toMatch(/^letter\/fr\.md:1:1: information typography-spaces: [^\n]+: \d+\.$/m)
  expect(await readFile(join(cwd, 'out/manifest.json'), 'utf8')).toContain('"typography-spaces"')
  const wrong = await masthead(['build', 'letter', '--messages', 'al'], { cwd })
  expect(wrong.code).toBe(2)
  expect(wrong.err).toContain('Did you mean “all”?')
})

test('names the files of a document with a symbol after it', async () => {
  const cwd = await temporaryFolder()
  const letter = await copySeed(cwd, 'letter')
  const facts = await readFile(join(letter, 'document.yaml'), 'utf8')
  await writeFile(join(letter, 'document.yaml'), `${facts}symbol: A/75/698/Add.1\n`)
  await masthead(['build', 'letter', '--to', 'html'], { cwd })
  expect(await readdir(join(cwd, 'out', 'letter'))).toEqual(['A_75_698_Add.1-FR.html'])
})

test('builds what is named with spaces and letters of any script', async () => {
  const cwd = await temporaryFolder()
  await copySeed(join(cwd, 'my drafts'), 'lettre n° 1 – رسالة')
  const { code } = await masthead(['build', 'my drafts', '--to', 'html', '--out', 'my results'], { cwd })
  expect(code).toBe(0)
  expect(await readFile(join(cwd, 'my results', 'SHA256SUMS'), 'utf8')).toMatch(
    /^[0-9a-f]{64} {2}lettre n° 1 – رسالة\//,
  )
})

test('writes nothing of a document with an error in one language, and leaves its earlier results alone', async () => {
  const cwd = await temporaryFolder()
  const letter = await copySeed(cwd, 'letter')
  await masthead(['build', 'letter'], { cwd })
  const before = await snapshot(join(cwd, 'out'))
  const french = await readFile(join(letter, 'fr.md'), 'utf8')
  await writeFile(join(letter, 'fr.md'), `${french}\nEncore un mot.\n`)
  await writeFile(join(letter, 'en.md'), `${french}\n<blink>No</blink>\n`)
  const { code, out, err } = await masthead(['build', 'letter'], { cwd })
  expect(code).toBe(1)
  expect(out).toMatch(/^built 0 files of 0 documents, refused 1 document\n/)
  expect(err).toMatch(/^letter\/en\.md:\d+:1: error raw-html: /m)
  const after = await snapshot(join(cwd, 'out'))
  const results = Object.keys(before).filter((path) => path !== 'index.html' && path !== 'manifest.json')
  expect(Object.keys(after)).toEqual(Object.keys(before))
  for (const path of results) expect(after[path]).toBe(before[path])
})

test('lists a refused document as refused, with what its earlier results are, until it is built again', async () => {
  const cwd = await temporaryFolder()
  const letter = await copySeed(cwd, 'letter')
  const french = await readFile(join(letter, 'fr.md'), 'utf8')
  const read = async (name: string) => readFile(join(cwd, 'out', name), 'utf8')
  const refusedAs = async () => JSON.parse(await read('manifest.json')).documents[0].refused
  const place = { path: 'letter/fr.md', line: expect.any(Number), column: 1 }
  await writeFile(join(letter, 'fr.md'), `${french}\n<blink>No</blink>\n`)
  await masthead(['build', join(cwd, 'letter'), '--to', 'html'], { cwd })
  expect(await refusedAs()).toEqual([{ code: 'raw-html', place }])
  expect(await read('index.html')).toMatch(
    />letter<\/bdi><\/span><\/h3>\n<p class="refused">Refused[^]*<code>raw-html<\/code>/,
  )
  expect(await read('index.html')).not.toContain('earlier build')
  await writeFile(join(letter, 'fr.md'), french)
  await masthead(['build', 'letter', '--to', 'html'], { cwd })
  expect(await refusedAs()).toBeUndefined()
  await writeFile(join(letter, 'fr.md'), 'No title.\n')
  await masthead(['build', 'letter', '--to', 'html'], { cwd })
  expect(await refusedAs()).not.toEqual([])
  expect(await read('index.html')).toMatch(/Refused[^]*earlier build[^]*letter-FR\.html/)
})

test('keeps the other languages of a document while their sources are the same', async () => {
  const cwd = await temporaryFolder()
  const letter = await copySeed(cwd, 'letter')
  const french = await readFile(join(letter, 'fr.md'), 'utf8')
  await writeFile(join(letter, 'en.md'), french)
  await masthead(['build', 'letter', '--to', 'html'], { cwd })
  await writeFile(join(letter, 'fr.md'), `${french}\nEncore un mot.\n`)
  await masthead(['build', 'letter/fr.md', '--to', 'html'], { cwd })
  expect(await readdir(join(cwd, 'out', 'letter'))).toEqual(['letter-EN.html', 'letter-FR.html'])
  await writeFile(join(letter, 'en.md'), `${french}\nOne more word.\n`)
  await masthead(['build', 'letter/fr.md', '--to', 'html'], { cwd })
  expect(await readdir(join(cwd, 'out', 'letter'))).toEqual(['letter-FR.html'])
})

test('builds the other documents when one is refused', async () => {
  const cwd = await temporaryFolder()
  await copySeed(join(cwd, 'source'), 'good')
  await copySeed(join(cwd, 'source'), 'bad', [{ file: 'fr.md', text: 'no title\n' }])
  await copySeed(join(cwd, 'source'), 'stray', [{ file: 'notes.md', text: 'not a language\n' }])
  const { code, out } = await masthead(['build', '--to', 'html'], { cwd })
  expect(code).toBe(1)
  expect(out).toMatch(/^built 1 file of 1 document, refused 2 documents\n/)
  expect((await readdir(join(cwd, 'out'))).toSorted()).toEqual(['SHA256SUMS', 'good', 'index.html', 'manifest.json'])
})

test('says what is not there', async () => {
  const cwd = await temporaryFolder()
  const { code, err } = await masthead(['build', 'no such folder'], { cwd })
  expect(code).toBe(1)
  expect(err).toMatch(/^no such folder:1:1: error missing: /)
})

test('prints at most a hundred messages of one file', async () => {
  const cwd = await temporaryFolder()
  const wrong = Array.from({ length: 130 }, () => '<b>no</b>\n').join('\n')
  await copySeed(cwd, 'letter', [{ file: 'fr.md', text: `# Lettre\n\n${wrong}` }])
  const { err } = await masthead(['build', 'letter'], { cwd })
  const lines = err.trimEnd().split('\n')
  expect(lines).toHaveLength(101)
  expect(lines.at(-1)).toMatch(/^letter\/fr\.md: \d+ more$/)
})

test('gives the same bytes from another place, in another time zone and locale, in another order', async () => {
  const [one, other] = [await temporaryFolder(), await temporaryFolder()]
  for (const name of ['a', 'b']) {
    await copySeed(join(one, 'source'), name)
    await copySeed(join(other, 'deeply', 'kept'), name)
  }
  await masthead(['build'], { cwd: one, env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'C' } })
  const env = { TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8', HOME: other }
  await masthead(['build', 'deeply/kept/b', '--out', 'results'], { cwd: other, env })
  await masthead(['build', '../kept/a', '--out', '../results'], { cwd: join(other, 'deeply'), env })
  await masthead(['build', 'kept/a', '--out', '../results'], { cwd: join(other, 'deeply'), env })
  expect(await snapshot(join(other, 'results'))).toEqual(await snapshot(join(one, 'out')))
})

test('keeps secrets out of the manifest: no absolute path, no time', async () => {
  const cwd = await temporaryFolder()
  await copySeed(cwd, 'letter')
  await masthead(['build', join(cwd, 'letter'), '--to', 'html'], { cwd })
  const manifest = await readFile(join(cwd, 'out', 'manifest.json'), 'utf8')
  expect(manifest).not.toContain(cwd)
  expect(manifest).not.toMatch(/"[^"]*(time|built|generated)[^"]*":/i)
})

test('obeys no workflow command that a source brings', async () => {
  const cwd = await temporaryFolder()
  await copySeed(cwd, '::error::owned', [{ file: 'fr.md', text: 'no title\n' }])
  const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: cwd }
  const { err } = await masthead(['build', '::error::owned', '--messages', 'all'], { cwd, env })
  const lines = err.trimEnd().split('\n')
  const annotation = /^::(?:error|warning) file=%3A%3Aerror%3A%3Aowned\/fr\.md,line=\d+,col=\d+,title=[a-z-]+::/
  for (const line of outsideStops(lines)) expect(line).toMatch(annotation)
  expect(outsideStops(lines)).not.toEqual([])
})

/** Lines that the runner looks at. */
function outsideStops(lines: readonly string[]): readonly string[] {
  const heard: string[] = []
  let token: string | undefined
  for (const line of lines) {
    const begun = /^::stop-commands::([0-9a-f-]{36})$/.exec(line)?.[1]
    if (token === undefined && begun === undefined) heard.push(line)
    if (token === undefined) token = begun
    else if (line === `::${token}::`) token = undefined
  }
  return heard
}

test('paints nothing where nobody watches', async () => {
  const cwd = await temporaryFolder()
  await copySeed(join(cwd, 'source'), 'a')
  await copySeed(join(cwd, 'source'), 'b')
  const { out, err } = await masthead(['build', '--to', 'html'], { cwd, env: { FORCE_COLOR: '1' } })
  expect(out + err).not.toContain('\u001B')
})

test('says plainly when results cannot be written', async () => {
  const cwd = await temporaryFolder()
  await copySeed(cwd, 'letter')
  await writeFile(join(cwd, 'out'), 'a file')
  const { code, err } = await masthead(['build', 'letter', '--to', 'html'], { cwd })
  expect(code).toBe(2)
  expect(err).toMatch(/^masthead: out: /m)
  expect(err).not.toContain('fault of Masthead')
})

test('refuses a document whose name is that of a file of the results', async () => {
  const cwd = await temporaryFolder()
  await copySeed(join(cwd, 'source'), 'Manifest.json')
  const { code, err } = await masthead(['build'], { cwd })
  expect(code).toBe(1)
  expect(err).toContain('error document-name: ')
})
