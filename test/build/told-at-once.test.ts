/** All that can be known of a careless document is told in one run, and nothing that only follows from it. */
import { expect, test } from 'vitest'
import { temporaryFolder } from '../temporary-folder.ts'
import { buildAll, letterFacts, letterText, put } from './sources.ts'

/** `file:line code` of all that is told of a document, without information and that its agenda has no titles. */
async function told(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const folder = await temporaryFolder()
  const named = Object.entries(files).map(([name, text]) => [`sources/letter/${name}`, text])
  await put(folder, Object.fromEntries(named))
  const [result] = await buildAll(folder)
  if (result?.type === 'failed') throw result.fault
  return (result?.diagnostics ?? [])
    .filter(({ severity, code }) => severity !== 'information' && code !== 'agenda-untitled')
    .map(({ place, code }) => `${place.path.slice('sources/letter/'.length)}:${place.line} ${code}`)
}

const careless = [
  'Words<br>with inter\u00ADnational "marks.',
  '# Late',
  '[^1] and [](#nothing)',
  '![Map](map.png)',
  '::annexx',
  '| a | b |\n| --- | --- |\n| c |',
].join('\n\n')

const ofText = (file: string, first: number): readonly string[] => [
  `${file}:${first} raw-html`,
  `${file}:${first} invisible`,
  `${file}:${first} quotation-alone`,
  `${file}:${first + 2} title-late`,
  `${file}:${first + 4} note-undefined`,
  `${file}:${first + 4} reference-undefined`,
  `${file}:${first + 6} picture-missing`,
  `${file}:${first + 8} directive-unknown`,
  `${file}:${first + 12} table-row`,
]

test('tells facts, titles, characters, text and pictures of all languages', async () => {
  const facts = letterFacts
    .replace(/^date: .*$/m, 'date: 7 January 2021')
    .replace('distribution: general', 'distribution: General')
  const matter = '---\nagenda-titles: [One, Two, Three, Four]\n---\n\n'
  expect(
    await told({
      'document.yaml': facts,
      'en.md': matter + careless,
      'fr.md': matter + careless,
    }),
  ).toEqual([
    expect.stringMatching(/^document\.yaml:\d+ fact-value$/),
    expect.stringMatching(/^document\.yaml:\d+ fact-value$/),
    'en.md:2 agenda-titles',
    ...ofText('en.md', 5),
    'fr.md:2 agenda-titles',
    ...ofText('fr.md', 5),
  ])
})

test.each(['document.yml', 'document.yaml.txt', 'facts.yaml', 'Document.json'])(
  'tells the name of %s alone, and what is wrong within it',
  async (name) => {
    const text = '---\nagenda-titles: [One]\n---\n\n# T\n\nWords.\n'
    const misnamed = await told({ [name]: letterFacts, 'en.md': text, 'fr.md': text })
    expect(misnamed).toEqual([`${name}:1 facts-name`])
    const wrong = await told({ [name]: letterFacts.replace('general\n', 'General\n'), 'en.md': text })
    expect(wrong).toEqual([`${name}:1 facts-name`, expect.stringMatching(/^\S+:\d+ fact-value$/)])
    expect(wrong[1]).toContain(name)
  },
)

test('tells the facts that are missing beside a Word file of their name', async () => {
  expect(await told({ 'document.docx': '', 'en.md': '---\nagenda-titles: []\n---\n\n# T\n\nWords.\n' })).toContain(
    'en.md:1 fact-missing',
  )
})

test('tells pictures beside faults of the text, where the facts are sound', async () => {
  expect(await told({ 'document.yaml': letterFacts, 'en.md': letterText('A <b>\n\n![Map](map.png)') })).toEqual([
    expect.stringMatching(/ raw-html$/),
    expect.stringMatching(/ picture-missing$/),
  ])
})

test.each([
  [
    'a kind that is misspelt decides nothing about the title',
    letterFacts.replace('kind: letter', 'kind: resoluton'),
    'Words.',
    ['fact-value'],
  ],
  [
    'a wrong agenda has no titles to compare',
    letterFacts.replace(/^agenda:.*(?:\n .*)*$/m, 'agenda: 12'),
    '# T\n\nWords.',
    ['fact-value'],
  ],
  [
    'a wrong organ has no sessions to compare',
    letterFacts.replace('general-assembly', 'general-asembly'),
    '# T',
    ['fact-value'],
  ],
  ['facts that cannot be read are not missing', `${letterFacts}a: [\n`, '# T\n\nWords.', ['front-matter']],
  ['a character of the facts is told once', `${letterFacts}subject\u200B: a\n`, '# T', ['fact-unknown', 'invisible']],
])('%s', async (_, facts, text, codes) => {
  const found = await told({ 'document.yaml': facts, 'en.md': text })
  expect(found.map((line) => line.split(' ')[1])).toEqual(codes)
})

test('looks through no text that is not UTF-8, or holds more than a parser can bear', async () => {
  expect(await told({ 'document.yaml': letterFacts, 'en.md': `# T\n\n${'> '.repeat(50)}a <b>` })).toEqual([
    'en.md:3 nesting',
  ])
})
