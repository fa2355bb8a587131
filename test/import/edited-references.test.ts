/** References in a Word file that somebody has worked on: the author's names stay, copies have them too, and none leads nowhere. */
import { describe, expect, test } from 'vitest'
import { editedSource } from './edited-source.ts'
import { clause, factsOf, sentence, topic } from './long-documents.ts'
import { another, change, gone, joinNext } from './word-edits.ts'

const codes = ['ar', 'fr', 'zh'] as const

/** Twelve paragraphs, of which the eleventh refers to the tenth, its item, a table and an annex by names of the author's own. */
const textIn = (code: (typeof codes)[number]): string =>
  [
    `---\nagenda-titles:\n  - ${topic(code, 3)}\n---`,
    `# ${topic(code, 2)}`,
    ...Array.from({ length: 9 }, (_, index) => `${index + 1}. ${sentence(code, index + 1)}`),
    `10. ${clause(code, 10)}: {#listed}`,
    `    1. ${sentence(code, 30)} {#within}`,
    `    2. ${sentence(code, 31)}`,
    `11. ${sentence(code, 11)} [](#listed), [](#within), [](#money), [](#more).`,
    `:::table[${topic(code, 4)}]{#money desc="${topic(code, 4)}"}\n| a | b |\n| :-- | --: |\n| c | 1 |\n:::`,
    `12. ${sentence(code, 12)}[^1]`,
    `[^1]: ${sentence(code, 40)} [](#listed).`,
    `::annex{#more}\n\n## ${topic(code, 5)}\n\n1. ${sentence(code, 13)}`,
  ].join('\n\n') + '\n'

const facts = factsOf('report', 'by: secretary-general\n')

const line = (all: string, said: string): string => all.split('\n').find((each) => each.includes(said)) ?? ''

describe.each(codes)('in %s', (code) => {
  const text = textIn(code)

  test('a copy of a paragraph refers by the names of the author', async () => {
    const copy = another(sentence(code, 11), sentence(code, 99), 'p', sentence(code, 11))
    const edited = await editedSource(code, { text, facts }, [copy])
    expect(edited.from).toBe('merged')
    expect(edited.text).toBe(
      text.replace(
        /\n\n:::table/,
        `\n\n12. ${line(text, sentence(code, 11)).slice(4).replace(sentence(code, 11), sentence(code, 99))}$&`,
      ),
    )
  })

  test('a paragraph that is referred to stays itself with the next one joined to it', async () => {
    const edited = await editedSource(code, { text, facts }, [joinNext(clause(code, 10), ' ')])
    expect(edited.from).toBe('merged')
    expect(line(edited.text, clause(code, 10))).toContain(sentence(code, 30))
    expect(line(edited.text, clause(code, 10))).toMatch(/^10\. .* \{#listed\}$/)
    // The item that was joined is the paragraph now.
    expect(edited.text.match(/\[\]\(#listed\)/g)).toHaveLength(3)
  })

  test('the words of a reference stay where its paragraph is taken out, and that is told', async () => {
    const edited = await editedSource(code, { text, facts }, [gone(clause(code, 10))])
    expect(edited.from).toBe('merged')
    expect(edited.text).not.toContain('#listed')
    expect(edited.text).toContain('[](#money), [](#more).')
    expect(line(edited.text, sentence(code, 11))).toMatch(new RegExp(`^11\\. ${sentence(code, 11)} 10, `))
    const lost = 'import-lost: A reference to what is there no more, whose words stand, was left out here.'
    expect(edited.told.filter((told) => told.startsWith('import-lost'))).toEqual([lost, lost])
  })

  test('a second bookmark on what is referred to is the same name', async () => {
    const mark = '<w:bookmarkStart w:id="900" w:name="_Ref900"/><w:bookmarkEnd w:id="900"/></w:p>'
    const field =
      '<w:r><w:t xml:space="preserve"> </w:t></w:r><w:fldSimple w:instr=" REF _Ref900 \\r \\h "><w:r><w:t>10</w:t></w:r></w:fldSimple></w:p>'
    const edited = await editedSource(code, { text, facts }, [
      change(clause(code, 10), (xml) => xml.replace('</w:p>', mark)),
      change(sentence(code, 7), (xml) => xml.replace('</w:p>', field)),
    ])
    expect(edited.from).toBe('merged')
    expect(line(edited.text, sentence(code, 7))).toBe(`7. ${sentence(code, 7)} [](#listed)`)
    expect(edited.text.replace(`${sentence(code, 7)} [](#listed)`, sentence(code, 7))).toBe(text)
  })
})
