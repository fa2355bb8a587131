/** Checks the bodies that issue documents: their names, series and seats, and what a body that the facts name themselves comes to. */
import { describe, expect, it, test } from 'vitest'
import { issuerName, issuerNames, issuerWords, prefixOf } from '../../pipeline/facts/issuer.ts'
import { findCitations } from '../../pipeline/prepare/find-citations.ts'
import { symbolProblem } from '../../pipeline/facts/document-symbol.ts'
import { issuingBodies } from '../../templates/bodies/index.ts'
import { languages } from '../../templates/languages/index.ts'
import { bodies } from '../../templates/organs.ts'

describe('the bodies of the list', () => {
  it('have series of their own, in which symbols can stand and are found', () => {
    expect(new Set(issuerNames.map(prefixOf)).size).toBe(issuerNames.length)
    const prefixes = Object.values(issuingBodies).map(({ prefix }) => prefix)
    for (const prefix of prefixes) {
      const symbol = `${prefix}/2024/3`
      expect(symbolProblem(symbol)).toBeUndefined()
      // Documents of the Court have no public address here.
      const found = prefix === 'ICJ' ? [] : [symbol]
      expect(findCitations(`see ${symbol} on`, { language: 'en', lastYear: 2026 }).map((each) => each.symbol)).toEqual(
        found,
      )
    }
  })

  it('have a name of their own in each language, without signs that no page prints', () => {
    for (const language of Object.values(languages)) {
      const names = issuerNames.map((name) => issuerName(name, language))
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
      for (const name of names) expect(name).toMatch(/^[\p{L}\p{M}’\-–,.\s、]+$/u)
    }
  })

  it.each(issuerNames.flatMap((name) => bodies.filter((body) => body === name)))(
    'are called in sentences as in their mastheads: %s',
    (body) => {
      for (const language of Object.values(languages)) {
        const said = plain(language.resolutions.proponent({ way: 'recommendation-of', body, symbols: ['E/1'] }))
        const printed = issuerNames.filter((name) => name === body).map((name) => issuerName(name, language))
        const words = plain(printed.join('?')).split(' ')
        // Russian declines the first words.
        const parts = language.code === 'ru' ? words.map((word) => word.replace(/.{1,2}$/u, '')) : [words.join(' ')]
        for (const part of parts) expect(said).toContain(part)
      }
    },
  )
})

const plain = (words: string): string => words.toLowerCase().replaceAll(/[’']/g, "'")

test('mastheads name the organ or treaty, and the body stands under the rule', () => {
  const { en } = languages
  expect(issuerWords('commission-on-narcotic-drugs', en)).toEqual({
    masthead: 'Economic and Social Council',
    line: 'Commission on Narcotic Drugs',
  })
  expect(issuerWords('committee-on-the-rights-of-the-child', en).masthead).toBe('Convention on the Rights of the Child')
  expect(issuerWords('human-rights-council', en)).toEqual({
    masthead: 'General Assembly',
    line: 'Human Rights Council',
  })
  expect(issuerWords({ name: 'Meeting of Experts' }, en)).toEqual({ masthead: 'Meeting of Experts' })
  expect(issuerWords({ name: 'Meeting of Experts', under: 'security-council' }, en)).toEqual({
    masthead: 'Security Council',
    line: 'Meeting of Experts',
  })
})
