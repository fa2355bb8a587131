/** Patches of tracked changes: whatever the lines are, the patch makes the one text of the other. */
import { applyPatch } from 'diff'
import { expect, test } from 'vitest'
import { writePatch } from '../../pipeline/build/changes-patch.ts'
import { equalLines } from '../../pipeline/build/equal-lines.ts'
import { expectLinear } from '../expect-linear.ts'

function patchOf(before: string, after: string): string {
  return writePatch([{ name: 'en.md', before, after }], { before: [], after: [] }) ?? ''
}

/** Numbers that look random, and are the same every time. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

const words = ['', '', '', 'one', 'two three', 'أربعة خمسة', '六七', '| x | y |', ':::']

function textOf(next: (below: number) => number): readonly string[] {
  return Array.from({ length: next(30) }, () => words[next(words.length)] ?? '')
}

/** Lines of a text of which some are changed, taken out or put in. */
function changedText(lines: readonly string[], next: (below: number) => number): readonly string[] {
  return lines.flatMap((line) => {
    const what = next(6)
    if (what === 0) return []
    if (what === 1) return [`${line} more`]
    return what === 2 ? [line, words[next(words.length)] ?? ''] : [line]
  })
}

test('a patch makes the one text of the other, whatever was changed', () => {
  for (let seed = 1; seed <= 400; seed += 1) {
    const next = numbers(seed)
    const lines = textOf(next)
    const before = lines.join('\n') + (next(5) === 0 ? '' : '\n')
    const after = changedText(lines, next).join('\n') + (next(5) === 0 ? '' : '\n')
    const patch = patchOf(before, after)
    if (before === after) expect(patch).toBe('')
    else expect(applyPatch(before, patch), `${seed}\n${patch}`).toBe(after)
  }
})

test('no line stands in two hunks, and each but the last has one behind it', () => {
  const lines = Array.from({ length: 12 }, (_, index) => `Line of words ${'abcdefghijkl'[index]}\n`)
  const after = lines.map((line, index) => (index % 2 === 0 ? line.replace('words', 'changes') : line))
  const hunks = patchOf(lines.join(''), after.join(''))
    .split(/^(?=@@ )/m)
    .slice(1)
  expect(hunks).toHaveLength(6)
  const ranges = hunks.map((hunk) => /^@@ -(\d+),(\d+)/.exec(hunk)?.slice(1).map(Number) ?? [])
  ranges.forEach(([start = 0], index) => {
    const [before = 0, count = 0] = ranges[index - 1] ?? []
    expect(start).toBeGreaterThanOrEqual(before + count)
  })
  expect(hunks.slice(0, -1).filter((hunk) => !/\n [^\n]*\n$/.test(hunk))).toEqual([])
})

const spoken = (index: number, verb: string): readonly string[] => [
  `The State number ${index} ${verb} report on all it did.`,
  '',
]

const changes: readonly (readonly [
  what: string,
  versionsOf: (count: number) => readonly [readonly string[], readonly string[]],
])[] = [
  [
    'each paragraph is another',
    (count) => [
      range(count).flatMap((index) => spoken(index, 'shall')),
      range(count).flatMap((index) => spoken(index, 'should')),
    ],
  ],
  [
    'every second paragraph is new',
    (count) => [
      range(count).flatMap((index) => spoken(index, 'shall')),
      range(count).flatMap((index) => [...spoken(index, 'shall'), 'A new one, again.', '']),
    ],
  ],
  [
    'nothing is the same',
    (count) => [range(count).map((index) => `a${index}`), range(count).map((index) => `b${index}`)],
  ],
]

function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index)
}

test.each(changes)('time grows with the lines where %s', (_, versionsOf) => {
  expectLinear((count) => {
    const [before, after] = versionsOf(count)
    return () => void equalLines(before, after)
  }, 4000)
})
