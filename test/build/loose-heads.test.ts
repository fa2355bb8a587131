/** Facts that are not fenced as they must be, and files that are not UTF-8: neither is printed, and the text behind them is looked through all the same. */
import { expect, test } from 'vitest'
import { formatDiagnostic } from '../../pipeline/diagnostics.ts'
import { fenceCure } from '../../pipeline/text/markup/facts.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { buildAll, letterFacts, put } from './sources.ts'

async function diagnosticsOf(text: string | Uint8Array, name = 'en.md') {
  const folder = await temporaryFolder()
  await put(folder, { 'sources/letter/document.yaml': letterFacts, [`sources/letter/${name}`]: text })
  const [result] = await buildAll(folder)
  if (result?.type === 'failed') throw result.fault
  return (result?.diagnostics ?? []).filter(
    ({ severity, code }) => severity !== 'information' && code !== 'agenda-untitled',
  )
}

async function told(text: string | Uint8Array, name?: string): Promise<readonly string[]> {
  const all = await diagnosticsOf(text, name)
  return all.map(({ place, code }) => `${place.line}:${place.column} ${code}`)
}

const facts = 'agenda-titles:\n  - One\n'
const text = '# T\n\nA <u>word</u> here [1].\n'

test.each([
  ['dashes of Word', `—\n${facts}—\n\n${text}`, ['1:1', '4:1'], 6],
  ['a dash above alone', `—\n${facts}---\n\n${text}`, ['1:1'], 6],
  ['a dash below alone', `---\n${facts}—\n\n${text}`, ['4:1'], 6],
  ['four hyphens', `----\n${facts}----\n\n${text}`, ['1:1', '4:1'], 6],
  ['a space before the hyphens', ` ---\n${facts} ---\n\n${text}`, ['1:1', '4:1'], 6],
  ['a blank line above', `\n---\n${facts}---\n\n${text}`, ['2:1'], 7],
  ['two hyphens', `--\n${facts}--\n\n${text}`, ['1:1', '4:1'], 6],
  ['marks of code', `\`\`\`yaml\n${facts}\`\`\`\n\n${text}`, ['1:1', '4:1'], 6],
  ['the fence of other programs', `+++\n${facts}+++\n\n${text}`, ['1:1', '4:1'], 6],
  ['a fixed space', `\u00A0---\n${facts}---\n\n${text}`, ['1:1'], 6],
  ['a line that Word draws', `———\n${facts}———\n\n${text}`, ['1:1', '4:1'], 6],
  ['no end', `---\n${facts}\n${text}`, ['4:1'], 5],
  ['no end, and a comment', `---\n# Facts\n${facts}\n${text}`, ['5:1'], 6],
  ['no beginning', `${facts}---\n\n${text}`, ['1:1'], 5],
  ['no fences', `${facts}\n${text}`, ['1:1', '3:1'], 4],
  ['a place behind the title', `# T\n\n---\n${facts}---\n\n${text.slice(5)}`, ['3:1'], 6],
  ['a place behind the title and no fences', `# T\n\n${facts}\nA <u>word</u> here [1].\n`, ['3:1', '5:1'], 4],
])('tells of facts with %s where the fence is wrong, and reads on', async (_, source, fences, title) => {
  const all = await diagnosticsOf(source)
  expect(all.map(({ place, code }) => `${place.line}:${place.column} ${code}`)).toEqual([
    ...fences.map((place) => `${place} front-matter`),
    `${title + 2}:3 raw-html`,
    `${title + 2}:20 likely-note`,
  ])
  for (const { hint } of all.filter(({ code }) => code === 'front-matter')) expect(hint).toBe(fenceCure)
})

test('tells of misspelt facts and of their number behind a fence that is wrong', async () => {
  expect(await told(`—\nagenda-titels: [One, Two]\n—\n\n# T\n\nText.\n`)).toEqual([
    '1:1 front-matter',
    '2:1 fact-unknown',
    '2:16 agenda-titles',
    '3:1 front-matter',
  ])
  expect(await told(`—\nagenda-titles: [One, Two]\n—\n\n# T\n\nText.\n`)).toEqual([
    '1:1 front-matter',
    '2:16 agenda-titles',
    '3:1 front-matter',
  ])
})

test('tells of a fact among the text', async () => {
  expect(await told(`---\n${facts}---\n\n# T\n\nText.\n\nsponsors-note: Words.\n`)).toEqual(['10:1 markup-facts'])
})

test.each([
  ['a rule of its own at the head', '—\n\n# T\n\nText.\n', []],
  ['a line with a colon', '# T\n\nSession: the first\n\nDate: 7 May\n\nText.\n', []],
])('does not take %s for facts', async (_, source) => {
  expect((await told(source)).filter((line) => line.endsWith('front-matter'))).toEqual([])
})

const bytesOf = (encode: (sign: string) => readonly number[], words: string): Uint8Array =>
  Uint8Array.from([...words].flatMap(encode))
const latin = (sign: string) => [sign.codePointAt(0) ?? 0]
const cyrillic = (sign: string) => [/[А-я]/.test(sign) ? sign.charCodeAt(0) - 0x0410 + 0xc0 : sign.charCodeAt(0)]
const wide = (sign: string) => [sign.charCodeAt(0) & 0xff, sign.charCodeAt(0) >> 8]
const mixed = (sign: string) => (sign === 'ñ' ? [0xf1] : [...new TextEncoder().encode(sign)])

const head = `---\n${facts}---\n\n`

test.each([
  ['Windows', 'en.md', bytesOf(latin, `${head}# T\n\nA <u>w</u> Café.\n`), '8:15'],
  ['Windows in Russian', 'ru.md', bytesOf(cyrillic, `${head}# T\n\nA <u>w</u> Слово.\n`), '8:12'],
  ['Word’s “Unicode”', 'fr.md', bytesOf(wide, `\uFEFF${head}# T\n\nA <u>w</u> Café.\n`), '1:1'],
  ['two programs', 'es.md', bytesOf(mixed, `${head}# T\n\nA <u>w</u> España y París.\n`), '8:16'],
])('reads on in a file of %s', async (_, name, bytes, place) => {
  const [line = ''] = place.split(':')
  const expected = line === '8' ? ['8:3 raw-html', `${place} encoding`] : [`${place} encoding`, '8:3 raw-html']
  expect(await told(bytes, name)).toEqual(expected)
})

test('says how a file is saved as UTF-8', async () => {
  const [, encoding] = await diagnosticsOf(bytesOf(latin, `${head}# T\n\nA <u>w</u> Café.\n`))
  const sentence = encoding === undefined ? '' : formatDiagnostic(encoding)
  for (const words of ['Word', 'Plain Text', 'Unicode (UTF-8)', 'Notepad', 'Encoding'])
    expect(sentence).toContain(words)
})

test('reads nothing into a file that is no text', async () => {
  expect(await told(Uint8Array.from([0x50, 0x4b, 3, 4, 0xff, 0, 1, 0x3c, 0x75, 0x3e]))).toEqual(['1:1 not-text'])
})

test('names the space before the hyphens of a fence', async () => {
  const all = await diagnosticsOf('---\nagenda-titles: [One]\n ---\n\n# T\n\nText.\n')
  expect(all.map(formatDiagnostic).join('\n')).toContain('a space stands before the hyphens')
})
