/** Lines that are composed from facts, changed in a Word file of ours: the facts follow, or it is told that they do not. */
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { importChecked } from '../../pipeline/build/import-file.ts'
import { diagnosticsOf } from '../../pipeline/diagnostics.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { bytesOf, compileFolder } from '../compile-document.ts'
import { edit, words, type Edit } from './edits.ts'

interface Changed {
  /** Lines of the facts and of the text that are new. */
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly told: readonly string[]
}

async function changed(kind: string, code: LanguageCode, edits: readonly Edit[]): Promise<Changed> {
  const compiled = await compileFolder(`templates/specimens/${kind}`, ['docx'], code)
  const file = new VFile({ path: 'file.docx' })
  const after = await importChecked(edit(bytesOf(compiled, 'docx'), edits), file, {})
  const decoder = new TextDecoder()
  const before = (compiled.publication?.origin ?? []).flatMap(({ text }) => text.split('\n'))
  const now = [...(after?.files ?? [])]
    .filter(([name]) => /\.(?:md|yaml)$/.test(name))
    .flatMap(([, bytes]) => decoder.decode(bytes).split('\n'))
  const findings = (after?.merge?.findings ?? []).map(([name, , ...details]) => `${name}: ${details.join()}`)
  expect(diagnosticsOf(file).filter(({ code: name }) => name === 'import-edited')).toEqual([])
  return {
    added: now.filter((line) => !before.includes(line)),
    removed: before.filter((line) => !now.includes(line)),
    told: findings,
  }
}

const listed = (...names: readonly string[]): readonly string[] => ['sponsors:', ...names.map((name) => `  - ${name}`)]

test.each([
  ['en', 'Lilliput and', 'Brobdingnag and', ['sponsors: [Brobdingnag, Utopia]']],
  [
    'en',
    'Lilliput and',
    'Lilliput, Bosnia and Herzegovina, France and',
    listed('Lilliput', 'Bosnia and Herzegovina', 'France', 'Utopia'),
  ],
  ['fr', 'Lilliput et', 'Lilliput, Brobdingnag et', ['sponsors: [ Lilliput, Brobdingnag, Utopie ]']],
  ['es', 'Liliput y', 'Brobdingnag, Liliput y', ['sponsors: [ Brobdingnag, Liliput, Utopía ]']],
  ['ru', 'Лилипутия и', 'Бробдингнег и', ['sponsors: [Бробдингнег, Утопия]']],
  ['zh', '利立浦特', '中非共和国', ['sponsors: [中非共和国, 乌托邦]']],
  ['ar', 'ليليبوت', 'البوسنة والهرسك', ['sponsors: [أوتوبيا, البوسنة والهرسك]']],
] as const)('sponsors of a draft in %s: “%s” becomes “%s”', async (code, from, to, lines) => {
  const { added, removed, told } = await changed('draft-resolution', code, [words(from, to)])
  expect(added.filter((line) => line !== '')).toEqual(lines)
  expect(removed.every((line) => line.startsWith('sponsors:'))).toBe(true)
  expect(told).toEqual([])
})

test('the draft that an amendment is to', async () => {
  const { added, removed, told } = await changed('amendment', 'en', [words('A/C.3/99/L.9', 'A/C.3/99/L.12')])
  expect({ added, removed, told }).toEqual({
    added: ['amends: A/C.3/99/L.12'],
    removed: ['amends: A/C.3/99/L.9'],
    told: [],
  })
})

test('a line of sponsors that is composed from nothing is told, and is no line under the title', async () => {
  const { added, told } = await changed('draft-resolution', 'en', [
    words('Lilliput and', 'Submitted by Lilliput and'),
    words(' draft', ' text'),
  ])
  expect(added).toEqual([])
  expect(told).toEqual([expect.stringContaining('import-line: Submitted by Lilliput and Utopia:')])
})

test.each([
  ['en', 'Ninety-ninth year', 'Ninety-eighth year', ['session: [99, { number: 98, type: year }]']],
  [
    'fr',
    'Quatre-vingt-dix-neuvième session',
    'Quatre-vingt-dix-huitième session',
    ['session: [98, { number: 99, type: year }]'],
  ],
] as const)('sessions of each organ of a joint letter in %s: %s', async (code, from, to, lines) => {
  const { added, told } = await changed('identical-letters', code, [words(from, to)])
  expect(added).toEqual(lines)
  expect(told).toEqual([])
})

test.each([
  ['identical-letters', 'en', 'Ninety-ninth year', 'Another year'],
  ['identical-letters', 'en', 'Security Council<', 'Trusteeship Council<'],
  ['letter', 'zh', '第九十九届会议', '下一届会议'],
] as const)('a line that is composed from nothing is told: %s in %s', async (kind, code, from, to) => {
  const { added, told } = await changed(kind, code, [words(from, to)])
  expect(added).toEqual([])
  expect(told).toEqual([`import-line: ${to.replace('<', '')}`])
})

test.each(['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const)(
  'a file that nobody has edited tells nothing of its opening: %s',
  async (code) => {
    for (const kind of ['identical-letters', 'draft-resolution', 'amendment', 'corrigendum', 'letter', 'report']) {
      const compiled = await compileFolder(`templates/specimens/${kind}`, ['docx'], code)
      const file = new VFile({ path: 'file.docx' })
      await importChecked(bytesOf(compiled, 'docx'), file, { ignoresSource: true })
      expect(
        diagnosticsOf(file).filter(({ code: name }) => name === 'import-line'),
        kind,
      ).toEqual([])
    }
  },
)
