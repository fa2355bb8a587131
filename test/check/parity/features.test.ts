/** Common words by which paragraphs of two languages are known for each other. */
import { expect, test } from 'vitest'
import { compareVersion } from '../../../pipeline/check/parity/features.ts'
import { readText } from './versions.ts'

/** What the paragraphs of some languages both say in common words. */
async function sharedBy(texts: Readonly<Record<string, string>>): Promise<readonly number[]> {
  const versions = await readText(Object.entries(texts).map(([code, text]) => [`${code}.md`, `${text}\n`] as const))
  const said = versions.map((version) => compareVersion(version, new Map()).flatMap(({ meanings }) => meanings))
  const [first = [], ...others] = said
  return first.filter((meaning) => others.every((each) => each.includes(meaning)))
}

test.each([
  { en: 'deferred', ar: 'من أجل' },
  { en: 'deferred', fr: 'différent' },
  { en: 'supply', es: 'provisional' },
  { fr: 'fourniture', en: 'supplementary' },
  { en: 'fund', fr: 'fondamentaux', es: 'fundamental' },
  { en: 'sign', es: 'significativo', fr: 'signification' },
  { en: 'ocean', es: 'marzo', fr: 'merci' },
  { en: 'court', fr: 'au cours de la journée' },
  { fr: 'pauvreté', ar: 'الفقرة' },
  { en: 'agreement', ru: 'согласно' },
  { en: 'war', fr: 'guerre', es: 'warning' },
])('other words that begin alike say nothing in common: %o', async (texts) => {
  expect(await sharedBy(texts)).toEqual([])
})

test.each([
  { en: 'deferred', fr: 'différé', es: 'aplazar', ar: 'تأجيل' },
  { en: 'Postponed.', ar: 'أجل.' },
  { en: 'supplies', es: 'suministros' },
  { en: 'different', fr: 'différents', ru: 'различные' },
  { en: 'funds', fr: 'fonds', es: 'fondos' },
  { en: 'signed', es: 'firmado', fr: 'signé' },
  { en: 'sea', es: 'mar', fr: 'mer', ru: 'море' },
  { en: 'courts', fr: 'la Cour', ru: 'в суде' },
  { en: 'the paragraph', fr: 'paragraphe', ar: 'الفقرة' },
  { en: 'poverty', fr: 'pauvreté', ar: 'الفقر' },
])('words that say the same are known for each other: %o', async (texts) => {
  expect(await sharedBy(texts)).toHaveLength(1)
})
