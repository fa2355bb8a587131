/** What stands over the text of a Word file of ours, edited: nothing but the fact or the words of the edit changes. */
import { strFromU8, strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { editedSource } from './edited-source.ts'
import { factsOf, sentence, topic } from './long-documents.ts'
import { another, say, split, type Parts } from './word-edits.ts'

const facts = factsOf('letter').replace('  - { item: 7 }', '  - { item: 7 }\n  - { item: 12, sub: [a, b] }')

/** Other words in the heads of the pages. */
const inHeads =
  (from: RegExp, to: string) =>
  ({ others }: Parts): void => {
    const heads = Object.keys(others).filter((path) => /^word\/header\d+\.xml$/.test(path))
    const changed = heads.filter((path) => from.test(strFromU8(others[path] ?? new Uint8Array())))
    expect(changed).not.toEqual([])
    for (const path of changed) others[path] = strToU8(strFromU8(others[path] ?? new Uint8Array()).replace(from, to))
  }

describe.each(['ar', 'fr', 'zh'] as const)('in %s', (code) => {
  const [title, first, second] = [topic(code, 2), topic(code, 3), topic(code, 4)]
  const text = `---\nagenda-titles:\n  - ${first}\n  - ${second}\n---\n\n# ${title}${code === 'zh' ? '' : ' '}${topic(code, 9)}\n\n${sentence(code, 1)}\n`

  test('a title that is parted into two paragraphs is one', async () => {
    const edited = await editedSource(code, { text, facts }, [split(title), say(sentence(code, 1), sentence(code, 99))])
    expect(edited.from).toBe('merged')
    expect(edited.text).toBe(text.replace(sentence(code, 1), sentence(code, 99)))
    expect(edited.facts).toBe(facts)
  })

  test('titles of agenda items and the unit of a table that are parted into two paragraphs are one', async () => {
    const [unit, rest] = [topic(code, 10), topic(code, 11)]
    const words = code === 'zh' ? unit + rest : `${unit} ${rest}`
    const whole = `${text.replace(second, `${second} ${rest}`)}\n:::table[${first}]{unit="${words}" desc="x"}\n| a | b |\n| --- | --- |\n| c | d |\n:::\n`
    const edits = [split(second), split(unit), say(sentence(code, 1), sentence(code, 99))]
    const edited = await editedSource(code, { text: whole, facts }, edits)
    expect(edited.from).toBe('merged')
    expect(edited.text).toBe(whole.replace(sentence(code, 1), sentence(code, 99)))
    expect(edited.facts).toBe(facts)
  })

  test('another number of an agenda item leaves the rest of its entry as it was typed', async () => {
    const edited = await editedSource(code, { text, facts }, [say('12', '113')])
    expect(edited.from).toBe('merged')
    expect(edited.facts).toBe(facts.replace('item: 12', 'item: 113'))
    expect(edited.text).toBe(text)
  })

  test('another day in the masthead is merged, and it is not told that the text was read anew', async () => {
    const edited = await editedSource(code, { text, facts }, [inHeads(/22(?=[^<]{1,20}2044)/, '23')])
    expect(edited.from).toBe('merged')
    expect(edited.facts).toBe(facts.replace('date: 2044-09-22', 'date: 2044-09-23'))
    expect(edited.told.filter((told) => !told.startsWith('import-merged'))).toEqual([])
  })

  test('a line that is added under a signature is of it', async () => {
    const signed = `${text}\n:::signature\n${topic(code, 12)}\n${topic(code, 13)}\n:::\n`
    const edited = await editedSource(code, { text: signed, facts }, [another(topic(code, 13), topic(code, 14))])
    expect(edited.from).toBe('merged')
    expect(edited.text).toBe(signed.replace(topic(code, 13), `${topic(code, 13)}\n${topic(code, 14)}`))
  })
})
