/** The built command checks documents, and writes nothing. */
import { readdirSync } from 'node:fs'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../temporary-folder.ts'
import { copySeed, masthead } from './command.ts'

const facts =
  'kind: note\norgan: general-assembly\nsession: 80\nsymbol: A/80/1\ndistribution: general\ndate: 2025-09-01\noriginal: en\nby: secretary-general\n'

/** A folder with one note of this text. */
async function folderWith(text: string): Promise<string> {
  const cwd = await temporaryFolder()
  await mkdir(join(cwd, 'drafts/note'), { recursive: true })
  await writeFile(join(cwd, 'drafts/note/document.yaml'), facts)
  await writeFile(join(cwd, 'drafts/note/en.md'), `# Work of the Committee\n\n${text}\n`)
  return cwd
}

test('tells what is wrong, sums it up by rule, and writes nothing', async () => {
  const cwd = await folderWith('It met [TODO], and , it went , too.')
  const { code, out, err } = await masthead(['check', 'drafts'], { cwd })
  expect(err.split('\n').map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
    'drafts/note/en.md:3:8: error draft-remark:',
    'drafts/note/en.md:3:20: warning space-stray:',
    '',
  ])
  expect([code, out]).toEqual([
    1,
    '  1  error  draft-remark\n  1  warning  space-stray\nchecked 1 document: 1 error, 1 warning\n',
  ])
  expect(readdirSync(cwd)).toEqual(['drafts'])
})

test('ends as the warnings are that may be', async () => {
  const cwd = await folderWith('It met , and went.')
  const codeOf = async (...words: readonly string[]) => (await masthead(['check', 'drafts', ...words], { cwd })).code
  expect(await codeOf()).toBe(0)
  expect(await codeOf('--max-warnings', '1')).toBe(0)
  expect(await codeOf('--max-warnings', '0')).toBe(1)
  expect(await codeOf('--max-warnings', 'none')).toBe(2)
  expect(await codeOf('--max-warnings', '0', '--without', 'space-stray')).toBe(0)
  expect(await codeOf('--max-warnings', '0', '--rule', 'draft-remark')).toBe(0)
  expect(await codeOf('--rule', 'Draft remark')).toBe(2)
  const strange = await masthead(['check', 'drafts', '--without', 'space-strey'], { cwd })
  expect([strange.code, strange.err]).toEqual([
    2,
    'masthead: “space-strey” is no code of a message. Write --without space-stray.\n',
  ])
})

test('tells only what a file does not know', async () => {
  const cwd = await folderWith('It met , and went.')
  const wrote = await masthead(['check', 'drafts', '--write-baseline', 'known.json'], { cwd })
  expect([wrote.code, wrote.out]).toEqual([0, 'checked 1 document: 0 errors, 0 warnings, 1 known before\n'])
  const baseline = ['check', 'drafts', '--baseline', 'known.json', '--max-warnings', '0']
  expect((await masthead(baseline, { cwd })).code).toBe(0)
  await writeFile(join(cwd, 'drafts/note/en.md'), '# Work\n\nNew words.\n\nIt met , and went [TODO].\n')
  const more = await masthead(baseline, { cwd })
  expect([more.code, more.out]).toEqual([
    1,
    '  1  error  draft-remark\nchecked 1 document: 1 error, 0 warnings, 1 known before\n',
  ])
  for (const damaged of ['{}', 'null', '{"known": [{}]}', '{']) {
    await writeFile(join(cwd, 'known.json'), damaged)
    expect((await masthead(baseline, { cwd })).err).toContain('is no file of known findings')
  }
  expect((await masthead(['check', '--baseline', '.'], { cwd })).err).toContain('is no file of known findings')
  expect((await masthead(['check', '--baseline', 'none.json'], { cwd })).code).toBe(2)
})

test('knows no error of the build, and tells every document', async () => {
  const cwd = await temporaryFolder()
  for (const name of ['a', 'b']) await copySeed(join(cwd, 'source'), name)
  await copySeed(join(cwd, 'source'), 'c', [{ file: 'fr.md', text: 'no title\n' }])
  const { code, out } = await masthead(['check', '--jobs', '2', '--write-baseline', 'k.json', '--format', 'json'], {
    cwd,
  })
  const records: readonly { readonly type: string }[] = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect([code, records.filter(({ type }) => type === 'document')]).toEqual([
    1,
    ['a', 'b', 'c'].map((document) => ({ type: 'document', document, outcome: 'checked', files: 0 })),
  ])
  expect(records.at(-1)).toMatchObject({ type: 'checked', documents: 3, errors: 1, codes: { 'title-missing': 1 } })
  expect(await readFile(join(cwd, 'k.json'), 'utf8')).not.toContain('title-missing')
})

test('keeps what it found, and takes it again', async () => {
  const cwd = await folderWith('It met , and went.')
  const words = ['check', 'drafts', '--cache', 'kept']
  const first = await masthead(words, { cwd })
  expect(await masthead(words, { cwd })).toEqual(first)
  await writeFile(join(cwd, 'drafts/check.yaml'), 'silence: {space-stray: as it was said}\n')
  expect((await masthead(words, { cwd })).out).toBe('checked 1 document: 0 errors, 0 warnings\n')
  const built = await masthead(['build', 'drafts', '--cache', 'kept', '--to', 'html'], { cwd })
  expect(built.out).toMatch(/^built 1 file of 1 document/)
})

test('mends what is certain, shows it first, and has nothing to mend the second time', async () => {
  const cwd = await folderWith('It met , and went "home".')
  const file = join(cwd, 'drafts/note/en.md')
  const before = await readFile(file, 'utf8')
  const shown = await masthead(['check', 'drafts', '--fix', '--dry-run'], { cwd })
  expect(shown.out).toContain('-It met , and went "home".\n+It met, and went “home”.\n')
  expect(shown.out).toMatch(/checked 1 document: 0 errors, 0 warnings, mended 1 file\n$/)
  expect(await readFile(file, 'utf8')).toBe(before)
  const json = await masthead(['check', 'drafts', '--fix', '--format', 'json'], { cwd })
  expect(JSON.parse(json.out.trim().split('\n').at(-1) ?? '')).toMatchObject({
    type: 'checked',
    mended: 1,
    exitCode: 0,
  })
  expect(await readFile(file, 'utf8')).toBe('# Work of the Committee\n\nIt met, and went “home”.\n')
  const again = await masthead(['check', 'drafts', '--fix'], { cwd })
  expect(again.out).toBe('checked 1 document: 0 errors, 0 warnings, mended 0 files\n')
  expect(readdirSync(join(cwd, 'drafts/note'))).toEqual(['document.yaml', 'en.md'])
})

test('mends only what is chosen, and refuses options that do not go together', async () => {
  const cwd = await folderWith('It met , and went "home".')
  await masthead(['check', 'drafts', '--fix', '--rule', 'space-stray'], { cwd })
  expect(await readFile(join(cwd, 'drafts/note/en.md'), 'utf8')).toContain('It met, and went "home".')
  for (const words of [['--dry-run'], ['--fix', '--cache', 'kept'], ['--fix', '--dry-run', '--format', 'json']])
    expect((await masthead(['check', 'drafts', ...words], { cwd })).code).toBe(2)
})

test('looks words up where that is asked for, but for those that the folder knows', async () => {
  const cwd = await folderWith('They recieve the hydrosocial plan.')
  await writeFile(join(cwd, 'drafts/check.yaml'), 'words: [hydrosocial]\n')
  const told = async (...words: readonly string[]) => {
    const { err } = await masthead(['check', 'drafts', ...words], { cwd })
    return err.split('\n').map((line) => line.split(' ').slice(0, 4).join(' '))
  }
  expect(await told()).toEqual([''])
  expect(await told('--spelling')).toEqual(['drafts/note/en.md:3:6: information word-unknown: “recieve”', ''])
})

test('tells settings that silence for nothing of documents that lie elsewhere, too', async () => {
  const cwd = await folderWith('It met.')
  await mkdir(join(cwd, 'bin'))
  await writeFile(join(cwd, 'drafts/note/check.yaml'), 'silence: {draft-remark: as it was said}\n')
  const { err } = await masthead(['check', '../drafts'], { cwd: join(cwd, 'bin') })
  expect(err.split('\n').map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
    'note/check.yaml:1:11: warning silence-unneeded:',
    '',
  ])
})

test('tells what settings silence for nothing once all that they are for was checked', async () => {
  const cwd = await folderWith('It met.')
  await writeFile(join(cwd, 'drafts/check.yaml'), 'silence: {space-stray: as it was said}\n')
  const idle = 'drafts/check.yaml:1:11: warning silence-unneeded'
  expect((await masthead(['check', 'drafts'], { cwd })).err).toContain(idle)
  // Another document beside it may need it.
  expect((await masthead(['check', 'drafts/note'], { cwd })).err).toBe('')
  await copySeed(join(cwd, 'drafts'), 'other', [{ file: 'fr.md', text: '# Titre\n\nIl , va.\n' }])
  expect((await masthead(['check', 'drafts'], { cwd })).err).not.toContain(idle)
})

/** The report of a check as JSON: its rows and the codes in it. */
async function reportOf(cwd: string, ...words: readonly string[]): Promise<readonly [rows: number, codes: string[]]> {
  await masthead(['check', 'drafts', ...words, '--parity', 'languages.json'], { cwd })
  const report: {
    readonly documents: readonly { readonly rows: readonly object[]; readonly findings: readonly { code: string }[] }[]
  } = JSON.parse(await readFile(join(cwd, 'languages.json'), 'utf8'))
  const [document] = report.documents
  return [document?.rows.length ?? 0, document?.findings.map(({ code }) => code) ?? []]
}

test('writes languages side by side, without what is silenced, known or not asked for', async () => {
  const cwd = await folderWith('1. It met on 12 May.\n\n2. It rose.')
  const french = '# Travaux du Comité\n\n1. Il s’est réuni le 13 mai.\n\n2. Il a levé la séance.\n'
  await writeFile(join(cwd, 'drafts/note/fr.md'), french)
  expect(await reportOf(cwd)).toEqual([3, ['parity-date']])
  expect(await reportOf(cwd, '--jobs', '2', '--cache', 'kept')).toEqual([3, ['parity-date']])
  await masthead(['check', 'drafts', '--write-baseline', 'known.json'], { cwd })
  expect(await reportOf(cwd, '--baseline', 'known.json')).toEqual([3, []])
  await writeFile(
    join(cwd, 'drafts/note/fr.md'),
    french.replace('1. ', '<!-- masthead ignore parity-date: as it was received -->\n\n1. '),
  )
  expect(await reportOf(cwd)).toEqual([3, []])
  const page = await masthead(['check', 'drafts', '--parity', 'languages.html'], { cwd })
  expect([page.code, (await readFile(join(cwd, 'languages.html'), 'utf8')).includes('Il a levé la séance.')]).toEqual([
    0,
    true,
  ])
  expect(readdirSync(cwd).toSorted()).toEqual(['drafts', 'known.json', 'languages.html', 'languages.json'])
  expect((await masthead(['check', 'drafts', '--parity', 'languages.pdf'], { cwd })).code).toBe(2)
})

test('names the file that cannot be written, and no other', async () => {
  const cwd = await folderWith('It met , and went.')
  const options = [
    ['--write-baseline', 'gone/known.json'],
    ['--parity', 'gone/languages.html'],
  ] as const
  for (const [option, file] of options) {
    const { code, out, err } = await masthead(['check', 'drafts', option, file], { cwd })
    expect([code, out]).toEqual([2, ''])
    expect(err).toBe(`masthead: There is no folder “gone” for ${option} ${file}. Make it, or name another file.\n`)
  }
  await chmod(join(cwd, 'drafts/note/en.md'), 0o444)
  const { code, err } = await masthead(['check', 'drafts', '--fix'], { cwd })
  expect(code).toBe(2)
  expect(err).toContain(
    '“drafts/note/en.md” cannot be written: permission is denied (EACCES). Get the right to write it',
  )
  expect(await readFile(join(cwd, 'drafts/note/en.md'), 'utf8')).toContain('met , and')
  expect(readdirSync(join(cwd, 'drafts/note'))).toEqual(['document.yaml', 'en.md'])
})

test('logs in SARIF what --fix would change, by line and column', async () => {
  const cwd = await folderWith('It 𝔐met , and went ,  too.\r\n\r\nThe  end.')
  const { out } = await masthead(['check', 'drafts', '--format', 'sarif', '--messages', 'all'], { cwd })
  const { results } = JSON.parse(out).runs[0]
  const fixes = results.flatMap((result: { fixes?: readonly Fix[] }) => result.fixes ?? [])
  expect(fixes.length).toBeGreaterThan(1)
  const text = await readFile(join(cwd, 'drafts/note/en.md'), 'utf8')
  const changes = fixes.flatMap(({ artifactChanges }: Fix) => artifactChanges.flatMap((one) => one.replacements))
  const mended = withReplacements(text.split('\r\n').join('\n'), changes)
  await masthead(['check', 'drafts', '--fix'], { cwd })
  expect((await readFile(join(cwd, 'drafts/note/en.md'), 'utf8')).split('\r\n').join('\n')).toBe(mended)
})

interface Replacement {
  readonly deletedRegion: Readonly<Record<'startLine' | 'startColumn' | 'endLine' | 'endColumn', number>>
  readonly insertedContent: { readonly text: string }
}

interface Fix {
  readonly artifactChanges: readonly { readonly replacements: readonly Replacement[] }[]
}

/** As a program makes them that reads the log: from the last to the first. */
function withReplacements(text: string, changes: readonly Replacement[]): string {
  const lines = text.split('\n').map((line) => Array.from(line))
  const sorted = changes.toSorted(
    ({ deletedRegion: a }, { deletedRegion: b }) => b.startLine - a.startLine || b.startColumn - a.startColumn,
  )
  for (const { deletedRegion: region, insertedContent } of sorted) {
    expect(region.endLine).toBe(region.startLine)
    const length = region.endColumn - region.startColumn
    lines[region.startLine - 1]?.splice(region.startColumn - 1, length, ...insertedContent.text)
  }
  return lines.map((line) => line.join('')).join('\n')
}
