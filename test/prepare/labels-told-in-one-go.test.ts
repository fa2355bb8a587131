/** What is told of labels can be obeyed in one go: who does what each message says is not told the contrary in the next run. */
import { describe, expect, test } from 'vitest'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import type { Facts } from '../../pipeline/facts/facts.ts'
import { compile } from '../../pipeline/compile.ts'
import { factsIn, sourceOf } from '../parse/parse-text.ts'

async function told(body: string, kind: Facts['kind'], language: LanguageCode = 'en') {
  const text = `# Title\n\n${body}\n`
  const { diagnostics } = await compile(sourceOf(text, { ...factsIn(language), kind }), {
    formats: [],
    carriesSource: false,
  })
  return diagnostics.filter(({ severity }) => severity !== 'information')
}

async function codes(body: string, kind: Facts['kind'] = 'report', language: LanguageCode = 'en') {
  return (await told(body, kind, language)).map(({ code, place }) => `${place.line} ${code}`)
}

describe('a label that is typed otherwise', () => {
  test.each([
    '1.- *Decide* esto;\n\n2. *Pide* aquello.',
    '1º.- Texto.\n\n2. *Pide* aquello.',
    '1 .- *Decide* esto;\n\n2. Texto.',
    '1)- Texto.\n\n2. Texto.',
    '1°- Texte.\n\n2. Texte.',
    '1.*Decide* esto;\n\n2. Texto.',
    'a).- Texto.\n\n(b) Texto.',
    '(a)text here\n\n(b) text',
    'a)- *Texto* más.\n\n(b) Texto.',
  ])('is told alone, and the next one waits for it: %j', async (body) => {
    expect(await codes(body, 'report', 'es')).toEqual(['3 likely-list'])
  })

  test.each([
    ['##I. One\n\nText.\n\n## II. Two', 'markup-heading'],
    ['**I. One**\n\nText.\n\n## II. Two', 'likely-bold-heading'],
    ['I. ONE\n\nText.\n\n## II. Two', 'likely-heading'],
    ['## I.One\n\nText.\n\n## II. Two', 'likely-heading'],
    ['I.- INTRODUCCIÓN\n\nText.\n\n## II. Two', 'likely-heading'],
    ['## I.- One\n\nText.\n\n## II. Two', 'likely-heading'],
    ['**I. One**\n\nText.\n\n## II. Two\n\n### B. Under it', 'likely-bold-heading'],
  ])('is a heading that the others wait for: %j', async (body, code) => {
    expect((await codes(`${body}\n\nText.`)).map((line) => line.replace(/^\d+ /, ''))).toEqual([code])
  })

  test.each([
    '**Background**\n\nText.\n\n## II. Two\n\nText.',
    '## Findings:\n\nText.\n\n## II. Two\n\nText.',
    '## I. One\n\n###B. Three\n\n## III. Two\n\nText.',
  ])('moves no heading that it does not count with: %j', async (body) => {
    expect((await codes(body)).some((line) => line.endsWith('label-recounted'))).toBe(true)
  })
})

test.each([
  ['1- Text one.\n\n2- Text two.', 'en'],
  ['1- النص الأول.\n\n2- النص الثاني.', 'ar'],
  ['1.Text one.', 'fr'],
  ['1.- *Text* one.', 'es'],
] as const)('a letter is told to leave its numbers out: %j', async (body, language) => {
  for (const { code, hint } of await told(body, 'letter', language)) {
    expect(code).toBe('likely-list')
    expect(hint).toMatch(/^Write it without the number/)
  }
  expect((await told(`Text.\n\n::annex\n\n${body}`, 'letter', language))[0]?.hint).toMatch(/^Write `1\. Text`/)
})

test.each([
  ['I. ONE\n\nText.', '## I. ONE'],
  ['III BACKGROUND\n\nText.', '## III. BACKGROUND'],
  ['I.- INTRODUCCIÓN\n\nTexto.', '## I. INTRODUCCIÓN'],
  ['**II).- Uno**\n\nTexto.', '## II. Uno'],
  ['**BACKGROUND:**\n\nText.', '## BACKGROUND'],
  ['A. Scope of it\n\nText.', '### A. Scope of it'],
])('the cure of %j is the heading as it is written, %j', async (body, heading) => {
  const [message] = await told(body, 'report')
  expect(message?.hint).toContain(`Write \`${heading}\``)
  expect(await codes(body.replace(/^.*/, heading))).not.toContain('3 likely-heading')
})

test.each(['# A<br>b', '## I. Long<br>goes on', '### A. Long<br/>goes on', '## Long <BR> goes on'])(
  'a heading is told to be written in one line: %j',
  async (heading) => {
    const source = sourceOf(`${heading.startsWith('# ') ? '' : '# T\n\n'}${heading}\n\nText.\n`, factsIn('en'))
    const { diagnostics } = await compile(source, { formats: [], carriesSource: false })
    expect(diagnostics.map(({ code, hint }) => [code, hint])).toEqual([
      ['raw-html', expect.stringMatching(/^Remove it, and write all .* in one line/)],
    ])
  },
)

test.each([
  ['a field', '1. One.\n\n2. Two.\n\n4. Four { PAGE }.\n\n5. Five.', ['7 markup-field', '7 label-recounted']],
  ['a tag', '1. One.\n\n3. Three<br>more.\n\n4. Four.', ['5 raw-html', '5 label-recounted']],
  ['a note that is not there', '1. One.\n\n3. Three.[^9]\n\n4. Four.', ['5 note-undefined', '5 label-recounted']],
  // What stands in the tag counts, too, once it is out of it.
  ['a tag around a number', '1. One.\n\n<p>2. Two.</p>\n\n3. Three.', ['5 raw-html']],
])('a number that is off is told beside %s', async (_, body, expected) => {
  expect(new Set(await codes(body))).toEqual(new Set(expected))
})

test.each(['1945. That year it was founded.', '2025. It is a good year.'])(
  'the cure of a year at a start is a backslash: %j',
  async (line) => {
    const [message] = await told(`1. One.\n\n${line}\n\n2. Two.`, 'report')
    expect(message?.hint).toContain(`Write \`${line.slice(0, 4)}\\.\`, with a backslash`)
    expect(await codes(`1. One.\n\n${line.replace('.', '\\.')}\n\n2. Two.`)).toEqual([])
  },
)
