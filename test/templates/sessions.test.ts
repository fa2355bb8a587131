/** Checks the names of sessions 1 to 120, of every type and in every language, against lists of whole words. */
import { describe, expect, it } from 'vitest'
import { languages } from '../../templates/languages/index.ts'
import { spellSession, type SessionType } from './session-words.ts'

const codes = ['en', 'fr', 'es', 'ru', 'ar', 'zh'] as const
const types: readonly SessionType[] = ['regular', 'special', 'emergency-special', 'resumed', 'year']
const numbers = Array.from({ length: 120 }, (_, index) => index + 1)

describe.each(codes)('in %s', (code) => {
  it.each(types)('all 120 names of type %s are those of the word lists', (type) => {
    const composed = numbers.map((number) => languages[code].session({ number, type }))
    expect(composed).toEqual(numbers.map((number) => spellSession(code, type, number)))
  })
})
