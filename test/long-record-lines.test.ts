/** Long words in what a record prints over its text: each stays in its room in the PDF, none is lost, and Word has the same lines. */
import { strFromU8, unzipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { organGap } from '../templates/gaps.ts'
import { wrap } from '../pipeline/typesetting/lines/wrap.ts'
import { bytesOf, compileFolder } from './compile-document.ts'
import { folderOf } from './read/folder-of.ts'
import { find } from './write/places.ts'
import { readPdf, type ReadLine } from './write/pdf-reader.ts'

const sign = fc.constantFrom('i', 'm', 'W', 'é', 'ж', 'م')
const word = (longest: number) => fc.string({ unit: sign, minLength: 1, maxLength: longest })

const widthOf = (text: string): number => [...text].reduce((sum, each) => sum + (each === 'i' ? 2 : 5), 0)

describe('words in a room', () => {
  it('are all there, no line wider than the room, and no line short that could have taken the next word', () => {
    fc.assert(
      fc.property(
        fc.array(word(30), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 5, max: 90 }),
        (words, room) => {
          const text = words.join(' ')
          const lines = wrap(text, room, widthOf)
          expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''))
          expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(room)
          lines.slice(1).forEach((line, index) => {
            const longer = `${lines[index]} ${line.split(' ')[0]}`
            if (text.includes(longer)) expect(widthOf(longer)).toBeGreaterThan(room)
          })
        },
      ),
    )
  })
})

const compileRecord = async (facts: Readonly<Record<'office' | 'name' | 'when' | 'place' | 'body', string>>) =>
  compileFolder(
    await folderOf({
      'document.yaml':
        'kind: verbatim-record\norgan: general-assembly\nsession: 99\nsymbol: A/99/PV.3\ndistribution: general\n' +
        `date: 2044-09-22\nmeeting: { number: 3456 }\ncommittee: { en: "${facts.body}" }\n`,
      'en.md':
        `---\npresiding: { office: "${facts.office}", name: "${facts.name}", state: GB }\n` +
        `when: "${facts.when}"\nplace: "${facts.place}"\nrecord-note: A note.\n---\n\n**The Chair**: It is a specimen.\n`,
    }),
    ['pdf', 'docx'],
    'en',
  )

const words = fc
  .array(fc.string({ unit: fc.constantFrom('a', 'e', 'm', 'W'), minLength: 1, maxLength: 70 }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(' '))
const facts = fc.record({ office: words, name: words, when: words, place: words, body: words })

const isOver = ({ baseline }: ReadLine): boolean => baseline > 64 && baseline < 600
const edge = { start: 60.25, end: 551.4, names: 412.2, opposite: 420.35 } as const

describe('lines of a record over its text', () => {
  it('stay in their rooms whatever their words, and stand one under the other', async () => {
    await fc.assert(
      fc.asyncProperty(facts, async (said) => {
        const compiled = await compileRecord(said)
        const pdf = await readPdf(bytesOf(compiled, 'pdf'))
        const pieces = pdf.pages[0]?.pieces.filter((piece) => piece.text.trim() !== '').filter(isOver) ?? []
        // A space at the end of a line hangs out of it.
        const ends = pieces.map(({ text, end, size }) => end - (text.endsWith(' ') ? size / 2 : 0))
        expect(Math.min(...pieces.map(({ x }) => x))).toBeGreaterThanOrEqual(edge.start - 0.5)
        expect(Math.max(...ends)).toBeLessThanOrEqual(edge.end + 0.5)
        const rule = find(pdf, 0, 'The Chair').baseline
        const meeting = find(pdf, 0, '3456').baseline
        const under = pieces.filter(
          ({ x, baseline }) => Math.abs(x - 123.2) < 0.5 && baseline > meeting && baseline < rule,
        )
        expect(under.length).toBeGreaterThan(1)
        const printed = pdf.text.replaceAll(/\s/g, '')
        for (const each of Object.values(said)) expect(printed).toContain(each.replaceAll(' ', ''))
        const lines = pieces.filter(({ x, baseline }) => Math.abs(x - 123.2) < 0.5 && baseline < meeting)
        for (const { end, size } of lines) expect(end).toBeLessThanOrEqual(edge.opposite - organGap + size / 2)
        const heights = [...new Set(pieces.map(({ baseline }) => Math.round(baseline * 10) / 10))].toSorted(
          (a, b) => a - b,
        )
        const steps = heights.slice(1).map((height, index) => height - (heights[index] ?? 0))
        expect(Math.min(...steps.filter((step) => step > 1))).toBeGreaterThan(9)
      }),
      { numRuns: 20 },
    )
  }, 60_000)

  it('lower the thick rule where they need more room than there is', async () => {
    const short = { office: 'Chair', name: 'Ms. First', when: 'Today', place: 'Here', body: 'Committee' }
    const long = { ...short, place: Array.from({ length: 60 }, () => 'Somewhere').join(' ') }
    const [usual, lowered] = await Promise.all(
      [short, long].map(async (said) => readPdf(bytesOf(await compileRecord(said), 'pdf'))),
    )
    expect(usual && find(usual, 0, 'Chair:').baseline).toBeCloseTo(219.8, 0)
    const last = lowered?.pages[0]?.lines.findLast(({ text }) => text.includes('Somewhere'))?.baseline ?? Infinity
    expect(lowered && find(lowered, 0, 'Chair:').baseline).toBeGreaterThan(last + 15)
  })

  it('go on under themselves in Word: what is behind the dots, and a long name in the lines of the PDF', async () => {
    const said = { office: 'Chair', when: 'Today', place: 'Here', body: 'Committee' }
    const paragraphOf = async (name: string): Promise<string> => {
      const parts = unzipSync(bytesOf(await compileRecord({ ...said, name }), 'docx'))
      const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
      return text.split('<w:p>').find((each) => each.includes('"Roll"')) ?? ''
    }
    // 423.13 - 60.25 points in twips.
    expect(await paragraphOf('Ms. First')).toMatch(/<w:ind w:left="7258" w:hanging="7258"\/>/)
    const long = await paragraphOf(`Ms. ${'First '.repeat(14).trim()}`)
    expect(long.match(/<w:br\/>/g)).toHaveLength(1)
    expect(long).not.toContain('<w:ind ')
  })
})
