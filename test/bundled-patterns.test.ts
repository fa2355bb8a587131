import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'

interface Bundling {
  readonly commonClasses: () => unknown
  readonly narrowPatterns: (code: string, path: string) => string
}
type PatternMaker = (classes: unknown) => (source: string | RegExp, flags?: string) => RegExp

const root = new URL('../', import.meta.url)
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the bundler runs has no types
const { commonClasses, narrowPatterns } = (await import(new URL('narrow.mjs', root).href)) as Bundling
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const { patternMaker } = createRequire(root)('./narrowed.cjs') as { readonly patternMaker: PatternMaker }
const pattern = patternMaker(commonClasses())

/** Every literal of our code that names a class of Unicode. */
const literals = ['pipeline', 'templates']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
  .filter((path) => path.endsWith('.ts'))
  .flatMap((path) => [
    ...narrowPatterns(readFileSync(path, 'utf8'), path).matchAll(/narrowedPattern\(("(?:[^"\\]|\\.)*"), '([a-z]*)'\)/g),
  ])
  .map(([, source = '', flags = '']) => ({ source: String(JSON.parse(source)), flags }))

/** Words of the six languages, with what is careless in them. */
const words = [
  'The General Assembly, recalling its resolution 46/182 of 19 December 1991 (A/RES/46/182), “decides” that 1,5 Mr. X – and No.5 …',
  'Генеральная Ассамблея, ссылаясь на свою резолюцию 46/182 от 19 декабря 1991 года, «постановляет»; п.5 №7 5км',
  'L’Assemblée générale, rappelant sa résolution no 46/182 du 19 décembre 1991 : « décide » ; œuvre, ŠĆ Erdoğan',
  'إن الجمعية العامة، إذ تشير إلى قرارها 46/182 المؤرخ 19 كانون الأول/ديسمبر 1991، ١٢٣ (أ)',
  '大会，回顾其1991年12月19日第46/182号决议，“决定”：一、甲. Ａ１（二）',
  '1. a) **bold** _x_ [link](a) ~no~ café ﬁ ⁵ [edit] CITATION A1 \t\n\n 2) Α ა ก 한 😀',
]
const letters = [...new Set(words.join('') + 'aZß\u0130\u0131\u017F\u212A\u1E9E\uFFFC\uFFFB\u10400')]
const text = fc.oneof(
  fc.constantFrom(...words),
  fc.array(fc.constantFrom(...letters), { maxLength: 30 }).map((signs) => signs.join('')),
  fc
    .tuple(fc.constantFrom(...words), fc.nat(100), fc.nat(60))
    .map(([line, from, length]) => line.slice(from, from + length)),
)

function foundBy(one: RegExp, words: string): unknown {
  const all = one.global ? [...words.matchAll(one)] : [one.exec(words)]
  const places = all.map((found) => [found?.index, found && [...found], { ...found?.groups }])
  return [places, words.replace(one, '<$&>'), words.split(one), words.search(one)]
}

test('every pattern of the bundle finds in any text what the pattern of the source does', () => {
  expect(literals.length).toBeGreaterThan(300)
  for (const { source, flags } of literals) {
    const [own, bundled] = [new RegExp(source, flags), pattern(source, flags)]
    fc.assert(
      fc.property(text, (given) => {
        expect(foundBy(bundled, given)).toEqual(foundBy(own, given))
      }),
      { numRuns: 40 },
    )
  }
})

test('a pattern keeps its place, and its copy its flags', () => {
  const [own, bundled] = [/\p{L}+/gu, pattern('\\p{L}+', 'gu')]
  for (const one of [own, new RegExp(own), bundled, pattern(bundled)]) {
    const ends: number[] = []
    for (let found = one.exec('ab د 中'); found !== null; found = one.exec('ab د 中')) ends.push(one.lastIndex)
    expect([ends, one.lastIndex, one.global]).toEqual([[2, 4, 6], 0, true])
  }
})

test('a pattern of a function is made once, unless it keeps a place of its own', () => {
  const shared = narrowPatterns('const f = (a) => /\\p{L}/u.test(a) && a.replace(/\\p{N}/gu, "")', 'a.ts')
  expect(shared).toContain('const pattern$2 = narrowedPattern(')
  expect(shared).not.toContain('/gu')
  expect(narrowPatterns('const f = (a) => /\\p{L}/gu.exec(a)', 'a.ts')).toBe('const f = (a) => /\\p{L}/gu.exec(a)')
})
