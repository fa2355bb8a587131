/** Signs that may open or close something are counted by the parser itself, block by block, and change nothing of what it reads. */
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { directiveFromMarkdown } from 'mdast-util-directive'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { directive } from 'micromark-extension-directive'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { unified, type Processor } from 'unified'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { diagnosticsOf } from '../../pipeline/diagnostics.ts'
import { parseSections } from '../../pipeline/parse/sections.ts'
import { parser } from '../../pipeline/parse/syntax.ts'
import { limitText, PassedLimit } from '../../pipeline/text/text-limits.ts'
import { visitsOf } from '../../pipeline/parse/walk.ts'
import { defaultLimits, type Limits } from '../../pipeline/text/limits.ts'
import { cpuTime } from '../cpu-time.ts'

const runs = Number(process.env['FUZZ_RUNS'] ?? 400)

/** The syntax of the project, limited or not. */
function parserWith(limits?: Partial<Limits>) {
  const { text: _, ...block } = directive()
  const all = [gfmFootnote(), gfmTable(), block, { disable: { null: ['definition'] } }]
  const extensions = limits === undefined ? all : [...all, limitText({ ...defaultLimits, ...limits })]
  function extend(this: Processor): void {
    const fromMarkdown = [gfmFootnoteFromMarkdown(), gfmTableFromMarkdown(), directiveFromMarkdown({ verbose: true })]
    Object.assign(this.data(), { micromarkExtensions: extensions, fromMarkdownExtensions: fromMarkdown })
  }
  return unified().use(remarkParse).use(extend).freeze()
}

const pieces =
  '*|**|_|__|`|``|```|[|]|![|](a)|[^a]|[^a]: |<|<b>|<!--|-->|<a@b.c>|\\|&amp;|a|b |é| | |\n|\n\n|> |- |2. |:::box\n|:::\n| | ~|# '
const separated = pieces.split('|')
const markup = fc
  .array(fc.constantFrom(...separated, '|', '| - |', '| a |\n'), { maxLength: 60 })
  .map((all) => all.join(''))

test('reads any text as it is read without counting', () => {
  const [counted, plain] = [parserWith({}), parserWith()]
  fc.assert(
    fc.property(markup, (text) => {
      expect(counted.parse(text)).toEqual(plain.parse(text))
    }),
    { numRuns: runs * 2 },
  )
})

/** Signs that are certain to have opened and closed something in a block. */
function signsIn(block: Nodes): number {
  const signs: Readonly<Record<string, number>> = { emphasis: 2, strong: 4, link: 1, inlineCode: 2, html: 1, image: 2 }
  return [...visitsOf(block)].reduce((sum, { node }) => sum + (signs[node.type] ?? 0), 0)
}

test('lets no block through that has more signs than allowed', () => {
  const delimiters = 5
  const limited = parserWith({ delimiters })
  let refused = 0
  fc.assert(
    fc.property(markup, (text) => {
      try {
        const blocks = [...visitsOf(limited.parse(text))].map(({ node }) => node)
        const wordy = blocks.filter(({ type }) => ['paragraph', 'heading', 'tableCell'].includes(type))
        expect(wordy.every((block) => signsIn(block) <= delimiters)).toBe(true)
      } catch (fault) {
        if (!(fault instanceof PassedLimit)) throw fault
        refused += 1
        // Nor is more refused than is there.
        expect(text.slice(0, fault.offset + 1).replace(/[^[\]*_<!`]/g, '').length).toBeGreaterThan(delimiters)
      }
    }),
    { numRuns: runs * 2 },
  )
  expect(refused).toBeGreaterThan(runs / 10)
})

/** The first limit that a text passes, as it is reported; `least` cuts it into the smallest sections. */
function codesOf(text: string, least?: number): readonly string[] {
  const file = new VFile({ path: 'en.md', value: text })
  unified()
    .use(parseSections, least === undefined ? {} : { least })
    .parse(file)
  return diagnosticsOf(file).map(({ place, code }) => `${place.line}:${place.column} ${code}`)
}

test.each<[keyof Limits, string, string, number]>([
  ['delimiters', '*a*\n_b\n', '*a*\n_b_\n', 6],
  ['delimiters', '*a*\n\n*b*\n', '*a**b*', 5],
  ['delimiters', '| *a* |\n| - |\n| *b* |\n', '| *a* **b** |\n| - |\n', 7],
  ['delimiters', '- *a*\n- *b*\n', 'a\n2. *a*\n3. *b*\n', 14],
  ['delimiters', '\\*\\*\\*\\*\n', '\\\\*a* ***', 7],
  ['openBrackets', '[[[]', '[[[][[', 5],
])('keeps the limit of %s', (name, kept, passed, offset) => {
  const limited = parserWith({ [name]: 3 })
  expect(() => limited.parse(kept)).not.toThrow()
  expect(() => limited.parse(passed)).toThrow(expect.objectContaining({ offset, limit: 3 }))
})

test('says where in the whole text a section passes a limit', () => {
  const text = `# T\n\n${'Words.\n\n## A\n\n'.repeat(3)}${'*a_ '.repeat(2001)}\n\n## B\n\nWords.\n`
  expect(codesOf(text)).toEqual(['15:8001 complexity'])
  expect(codesOf(text, 1)).toEqual(['15:8001 complexity'])
})

test('counts a table row by row and a list item by item, however long they are', () => {
  expect(() => parser.parse(`| a | b |\n| - | - |\n${'| [c](d) | **e** |\n'.repeat(3000)}`)).not.toThrow()
  expect(() => parser.parse('1. *a* [b](c)\n'.repeat(3000))).not.toThrow()
})

const signs = '*a_ '.repeat(200)

test.each([
  ['stars', '*a_ '.repeat(150_000)],
  ['brackets', '['.repeat(60_000)],
  ['pictures', '!['.repeat(30_000)],
  ['lines that look blank', `${signs}\n\u00A0\n`.repeat(200)],
  ['rows of rules without a table', `${signs}\n|-|-|\n`.repeat(200)],
  ['rows after a table that has ended', `| a |\n| - |\n***\n${`| ${signs}\n`.repeat(200)}`],
  ['numbers that begin no list', `x\n${`2. ${signs}\n`.repeat(200)}`],
  ['comments that never end', `${'a <!-- '.repeat(2000)}${`${'words '.repeat(1000)}\n`.repeat(300)}`],
])('ends with a hostile text of %s in good time', (_, text) => {
  expect(cpuTime(() => expect(codesOf(text)).toHaveLength(1))).toBeLessThan(8000)
})

/** What a text is refused for; nothing where it is read. */
function refusal(text: string, limits: Partial<Limits>): string | undefined {
  try {
    parserWith(limits).parse(text)
    return undefined
  } catch (fault) {
    if (!(fault instanceof PassedLimit)) throw fault
    return fault.found
  }
}

const definition = (name: string): string => `\n\n[^${name}]: A note.`

test.each([
  ['calls of notes', `Ships${'[^a], '.repeat(300)}end${definition('a')}`],
  ['calls that stand together', `${'[^a][^b]'.repeat(200)}${definition('a')}${definition('b')}`],
  ['calls in Arabic', `${'السفن[^س] '.repeat(300)}${definition('س')}`],
  ['calls of notes that are nowhere', 'word[^x] '.repeat(300)],
  ['calls within links', `${'[see[^a] there](https://example.org/) '.repeat(100)}${definition('a')}`],
])('counts no brackets as open that have been closed: %s', (_, text) => {
  expect(refusal(text, { openBrackets: 8 })).toBeUndefined()
})

test.each([
  ['brackets', '['.repeat(20)],
  ['brackets before calls of notes that are nowhere', '[[^x]'.repeat(20)],
  ['brackets before calls', `${'[[^a]'.repeat(20)}${definition('a')}`],
  ['beginnings of calls', '[^a '.repeat(20)],
  ['calls in calls', '[^a[^b'.repeat(20)],
])('counts brackets that are open: %s', (_, text) => {
  expect(refusal(text, { openBrackets: 8 })).toBe('brackets open at once')
})
