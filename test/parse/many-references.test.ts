import { expect, test } from 'vitest'
import { expectLinear } from '../expect-linear.ts'
import { parseText } from './parse-text.ts'

/** Paragraphs with names, and as many references to names that nothing has. */
function textOf(count: number): string {
  const named = Array.from({ length: count }, (_, index) => `${index + 1}. Words of it. {#the-name-of-${index}}`)
  const called = Array.from({ length: count }, (_, index) => `See [](#the-nam-${index}q).`)
  return `# T\n\n${[...named, ...called].join('\n\n')}\n`
}

test('tells references to names that nothing has in time that grows with their number', () => {
  expectLinear((count) => {
    const text = textOf(count)
    return () => expect(parseText(text).diagnostics.length).toBeGreaterThan(99)
  }, 250)
})

test('reads names in braces that do not close in time that grows with their number', () => {
  expectLinear((count) => {
    const text = `# T\n\nWords {${'#a '.repeat(count)}!\n`
    return () => parseText(text)
  }, 2000)
})
