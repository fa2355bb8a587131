/** A text that is typed on is told what it would be told if nothing of it were known. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { noSettings } from '../../pipeline/check-settings.ts'
import { checkVersion, keepNothing, type Kept } from '../../pipeline/lsp/check-version.ts'
import { findDocument, withUnsaved } from '../../pipeline/lsp/open-document.ts'
import { KeptAnswers } from '../../pipeline/text/kept-answers.ts'
import { chooseBy } from '../check/parity/seed-faults.ts'

const folder = fileURLToPath(new URL('../../templates/specimens/report', import.meta.url))

async function tell(name: string, text: string, kept: Kept) {
  const document = await findDocument(join(folder, name), [])
  const edited = document && withUnsaved(document, new Map([[name, new TextEncoder().encode(text)]]))
  const location = edited?.languages.find((each) => each.name === name)
  if (location === undefined) throw new Error('there is no such language')
  const { diagnostics } = await checkVersion(location, { kept, folder, settings: noSettings, between: async () => {} })
  return diagnostics
}

/** What hands do: letters, spaces, marks, numbers, symbols, lines twice or gone, markup that is not closed. */
const pieces = [
  'x',
  ' ',
  ' ,',
  '"',
  '(',
  '%',
  ' 12/03/2025 ',
  ' resolution 70/1 ',
  ' (see para. 99) above ',
  '\n\n',
  '[',
]

function edit(text: string, choose: ReturnType<typeof chooseBy>): string {
  const places = Array.from(text.matchAll(/\s(?=\p{L})/gu), ({ index }) => index)
  const at = choose(places.filter((place) => place > text.indexOf('\n\n'))) ?? 0
  const lines = text.split('\n')
  const line = choose(lines.flatMap((words, index) => (words.length > 40 ? [index] : []))) ?? 0
  const way = choose(['type', 'type', 'type', 'type', 'delete', 'twice', 'gone'])
  if (way === 'twice') return lines.toSpliced(line, 0, lines[line] ?? '', '').join('\n')
  if (way === 'gone') return lines.toSpliced(line, 1).join('\n')
  return way === 'delete' ? text.slice(0, at) + text.slice(at + 2) : text.slice(0, at) + choose(pieces) + text.slice(at)
}

test.each(['en.md', 'ar.md', 'fr.md'])('%s is told the same after any edit', { timeout: 120_000 }, async (name) => {
  const kept = keepNothing()
  const choose = chooseBy(name.length * 7919 + name.charCodeAt(0))
  let text = readFileSync(join(folder, name), 'utf8')
  const told = new Set<string>()
  for (let round = 0; round < 12; round += 1) {
    const found = await tell(name, text, kept)
    expect(found, `after edit ${round}`).toEqual(await tell(name, text, keepNothing()))
    for (const { code } of found) told.add(code)
    const next = edit(text, choose)
    // What was broken is mended, so that later steps are reached again.
    text = found.some(({ severity }) => severity === 'error') ? readFileSync(join(folder, name), 'utf8') : next
  }
  expect(told.size).toBeGreaterThan(1)
})

test('a question about words is asked once, until they are gone for long', () => {
  const answers = new KeptAnswers()
  const asked: string[] = []
  const ask = (question: string, words: string) =>
    answers.ask(question, words, () => {
      asked.push(`${question} ${words}`)
      return words.length
    })
  const versions = ['one', 'one', 'another', ...Array.from({ length: 30 }, () => 'another'), 'one']
  for (const words of versions) {
    answers.begin()
    expect([ask('length', words), ask('again', words)]).toEqual([words.length, words.length])
  }
  expect(asked).toEqual(['length one', 'again one', 'length another', 'again another', 'length one', 'again one'])
})
