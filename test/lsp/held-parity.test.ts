/** What languages say otherwise than most, told in the file that differs, until that is another. */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { noSettings } from '../../pipeline/check-settings.ts'
import { HeldParity } from '../../pipeline/lsp/held-parity.ts'
import { findDocument, withUnsaved } from '../../pipeline/lsp/open-document.ts'
import { put } from '../build/sources.ts'
import { commonFacts } from '../check/check-excerpt.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const texts = {
  ar: '# تقرير\n\n1. تلقت اللجنة 1245 رسالة.\n',
  en: '# Report\n\n1. The Committee received 1,245 letters.\n',
  fr: '# Rapport\n\n1. Le Comité a reçu 1 254 lettres.\n',
}

/** Compares the languages of a folder, of which some are open; each state is named by its text. */
async function compare(parity: HeldParity, folder: string, open: Readonly<Record<string, string>> = {}) {
  const found = await findDocument(join(folder, 'en.md'), [])
  if (found === undefined) throw new Error('there is no document')
  const unsaved = new Map(Object.entries(open).map(([name, text]) => [name, new TextEncoder().encode(text)]))
  const { languages } = withUnsaved(found, unsaved)
  const stamps = new Map(languages.map(({ name }) => [name, open[name] ?? 'stored']))
  let read = 0
  const between = async (): Promise<void> => {
    read += 1
  }
  await parity.compare({ languages, stamps, settings: noSettings, between })
  const told = parity.told(stamps).map(({ code, place }) => `${place.path.slice(-5)}:${place.line} ${code}`)
  return { told, read, stamps }
}

async function written(more: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = await temporaryFolder()
  const files = Object.entries(texts).map(([code, text]) => [`${code}.md`, text])
  await put(folder, { 'document.yaml': commonFacts, ...Object.fromEntries(files), ...more })
  return folder
}

test('a difference is told in its file, from the disk and from what is open', async () => {
  const folder = await written()
  const parity = new HeldParity()
  expect((await compare(parity, folder)).told).toEqual(['fr.md:3 parity-number'])
  const mended = { 'fr.md': texts.fr.replace('1 254', '1 245') }
  expect((await compare(parity, folder, mended)).told).toEqual([])
  const wrong = { ...mended, 'ar.md': texts.ar.replace('1245', '1425') }
  expect((await compare(parity, folder, wrong)).told).toEqual(['ar.md:3 parity-number'])
})

test('what has not changed is not compared again, and what has is told of no longer', async () => {
  const folder = await written()
  const parity = new HeldParity()
  const { stamps, read } = await compare(parity, folder)
  expect(read).toBeGreaterThan(0)
  expect((await compare(parity, folder)).read).toBe(0)
  expect(parity.told(new Map([...stamps, ['fr.md', 'typed on']]))).toEqual([])
  expect(parity.told(new Map([...stamps, ['en.md', 'typed on']]))).toHaveLength(1)
})

test('a language that is refused is left out, and what is silenced is not told', async () => {
  const folder = await written()
  const parity = new HeldParity()
  const broken = { 'en.md': `${texts.en}\n:::table[\n` }
  expect((await compare(parity, folder, broken)).told).not.toContain('en.md:3 parity-number')
  const comment = '<!-- masthead ignore parity-number: as it was sent -->\n\n'
  const silenced = { 'fr.md': texts.fr.replace('1. Le', `${comment}1. Le`) }
  expect((await compare(parity, folder, silenced)).told).toEqual([])
  expect((await compare(parity, folder)).told).toEqual(['fr.md:3 parity-number'])
})

test('one language alone is held against nothing', async () => {
  const folder = await temporaryFolder()
  await put(folder, { 'document.yaml': commonFacts, 'en.md': texts.en })
  expect(await compare(new HeldParity(), folder)).toMatchObject({ told: [], read: 0 })
})

test('texts that are too long together are not parsed, and are compared once they are shorter', async () => {
  const folder = await written()
  const parity = new HeldParity()
  const words = `\n${'Words of it.\n\n'.repeat(18_000)}`
  const long = { 'ar.md': texts.ar + words, 'en.md': texts.en + words, 'fr.md': texts.fr + words }
  const refused = await compare(parity, folder, long)
  expect(refused.told).toEqual([])
  const shorter = await compare(parity, folder)
  expect(shorter.told).toEqual(['fr.md:3 parity-number'])
  // Asked before each is parsed, too.
  expect(shorter.read - refused.read).toBe(3)
})

const paragraphs = (code: 'ar' | 'en' | 'fr', words: string) =>
  texts[code] +
  Array.from({ length: 300 }, (_, at) => `\n${at + 2}. ${words} ${at + 100}.[^${at}]\n\n[^${at}]: ${words}\n`).join('')

test('of long texts in which a paragraph has changed the same is told as of texts that were never read', async () => {
  const whole = { 'en.md': paragraphs('en', 'The Committee met'), 'fr.md': paragraphs('fr', 'Le Comité') }
  const folder = await written({ ...whole, 'ar.md': paragraphs('ar', 'اجتمعت اللجنة') })
  const parity = new HeldParity()
  const first = await compare(parity, folder)
  const changed = { 'fr.md': whole['fr.md'].replace('Le Comité 250.', 'Le Comité 520.') }
  expect(first.told).toEqual(['fr.md:3 parity-number'])
  const { told } = await compare(parity, folder, changed)
  expect(told).toEqual((await compare(new HeldParity(), folder, changed)).told)
  expect(told.length).toBeGreaterThan(1)
})
