/** A line of colons that a slip makes words of is told once, at its place, and what stands behind it is read as if it were sound. */
import { describe, expect, test } from 'vitest'
import { expectLinear } from '../expect-linear.ts'
import { codesOf, parseText } from './parse-text.ts'

const rest = '\n\n::contents\n\n:::table[Title]\n| a | b |\n| - | - |\n| 1 | 2 |\n:::\n\n:::end\nGeneva\n:::\n'

describe('a line that was to close', () => {
  test.each([
    ['    :::', 5],
    ['\t:::', 2],
    ['> :::', 1],
    ['- :::', 1],
    ['## :::', 1],
    ['**:::**', 1],
    [':::\\', 1],
    [':::.', 1],
    ['::', 1],
    [': ::', 1],
    [':: :', 1],
    ['::\\:', 1],
    ['：：：', 1],
    ['：::', 1],
    ['\u00A0\u00A0\u00A0\u00A0:::', 5],
  ])('%j', (line, column) => {
    for (const text of ['The Committee met.', '委员会开会。', 'اجتمعت اللجنة.', 'Комитет заседал.']) {
      const { document, diagnostics } = parseText(`# T\n\n:::summary\n${text}\n${line}${rest}`, { kind: 'report' })
      expect(codesOf({ document, diagnostics })).toEqual([`5:${column} directive-line`])
      expect(diagnostics[0]?.hint).toContain('`:::` alone')
      expect(document.children.map(({ type }) => type)).toEqual(['box', 'contents', 'table', 'endLines'])
    }
  })

  test('behind the last words', () => {
    expect(codesOf(parseText(`# T\n\n:::box\nThe Committee met. :::${rest}`))).toEqual(['4:20 directive-line'])
  })

  test('in an item, as far in as what it holds', () => {
    const text = '# T\n\n1. The Charter says:\n\n   :::quote\n   We the peoples\n   : ::\n\n2. So.\n'
    expect(codesOf(parseText(text, { kind: 'report' }))).toEqual(['7:4 directive-line'])
  })

  test.each(['\\:::', 'Words: ::', '10:30', '注：'])('is none: %s', (line) => {
    const told = codesOf(parseText(`# T\n\n:::box\nText.\n\n${line}\n:::\n`))
    expect(told.filter((each) => each.includes('directive'))).toEqual([])
  })
})

describe('a line that was to be a directive', () => {
  test.each([
    ['：:annex[Own]{#one}', '::annex[Own]{#one}'],
    ['：：annex', '::annex'],
    [': :annex', '::annex'],
    [':annex[Own]{#one}', '::annex[Own]{#one}'],
    ['## ::annex{#one}', '::annex{#one}'],
    ['- ::annex', '::annex'],
  ])('%s', (line, meant) => {
    const { document, diagnostics } = parseText(`# T\n\nText.\n\n${line}\n\n## Programme\n\n1. First.\n`)
    expect(codesOf({ document, diagnostics })).toEqual(['5:1 directive-line'])
    expect(diagnostics[0]?.hint).toContain(`\`${meant}\``)
    expect(document.attachments.length).toBe(1)
  })

  test.each(['：::table[Title]', ': ::table[Title]', '## :::table[Title]', '：：：table[Title]'])('%s', (line) => {
    const { document, diagnostics } = parseText(`# T\n\n${line}\n| a | b |\n| - | - |\n| 1 | 2 |\n:::\n`)
    expect(codesOf({ document, diagnostics })).toEqual(['3:1 directive-line'])
    expect(document.children.map(({ type }) => type)).toEqual(['table'])
  })

  test('in another language: its name is told, too', () => {
    const told = codesOf(parseText('# T\n\n正文。\n\n：：附件\n\n## 方案\n', { language: 'zh' }))
    expect(told).toEqual(['5:1 directive-line', '5:1 directive-unknown'])
  })

  test.each(['\\::annex', 'See :annex and more', 'Note: table', ':part', '> ::annex'])('is none: %s', (line) => {
    expect(codesOf(parseText(`# T\n\n${line}\n`)).join(' ')).not.toContain('directive-line')
  })
})

test('thousands are looked at in time that grows with their number', () => {
  expectLinear((count) => {
    const text = `# T\n\n${':::box\nA.\n> :::\n\n'.repeat(count)}`
    return () => parseText(text)
  }, 100)
})
