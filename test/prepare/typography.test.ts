import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages, type LanguageCode } from '../../templates/languages/index.ts'
import { setPlain } from '../../pipeline/prepare/typography.ts'
import { linesOf, prepareText } from './prepare-text.ts'

const french = { language: 'fr', original: ['fr'] } as const

async function line(text: string, facts: Parameters<typeof prepareText>[1] = french): Promise<string | undefined> {
  return linesOf(await prepareText(text, facts))[0]
}

describe('typography', () => {
  it('makes straight apostrophes typographic', async () => {
    expect(await line("L'Organisation et *l'Assemblée*")).toBe('L’Organisation et l’Assemblée')
  })

  it('fixes the French spaces that were typed and inserts none', async () => {
    expect(await line('Nations Unies : « texte » ; fin')).toBe('Nations Unies\u00A0: «\u00A0texte\u00A0»\u00A0; fin')
    expect(await line('Original: anglais')).toBe('Original: anglais')
  })

  it('keeps a day with its month across a change of style', async () => {
    expect(await line('le 22 *décembre* 2020')).toBe('le 22\u00A0décembre 2020')
  })

  it('raises French ordinals without losing a letter', async () => {
    expect(await line('le 1er janvier, au XVIIIe siècle')).toBe('le 1{er}\u00A0janvier, au XVIII{e} siècle')
  })

  it('leaves addresses and words of other languages alone', async () => {
    expect(await line("[https://example.org/it's](https://example.org/)", french)).toBe("https://example.org/it's")
    expect(await line("[it's](lang:en) l'autre", french)).toBe("it's l’autre")
  })

  it('changes no letter and no length, in any language', () => {
    const codes = Object.keys(languages) as LanguageCode[]
    fc.assert(
      fc.property(fc.constantFrom(...codes), fc.string({ unit: 'grapheme', maxLength: 60 }), (code, text) => {
        const set = setPlain(text, languages[code].typography)
        expect(set.length).toBe(text.length)
        expect(set.replace(/[’'\u00A0\u202F ]/g, '')).toBe(text.replace(/[’'\u00A0\u202F ]/g, ''))
      }),
    )
  })
})
