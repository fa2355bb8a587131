import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages, type LanguageCode } from '../../templates/languages/index.ts'
import { setPlain } from '../../pipeline/prepare/typography.ts'
import { linesOf, prepareText } from './prepare-text.ts'

const french = { language: 'fr', original: ['fr'] } as const

async function line(text: string, facts: Parameters<typeof prepareText>[1] = french): Promise<string | undefined> {
  return linesOf(await prepareText(text, facts))[0]
}

async function headed(title: string, language: LanguageCode): Promise<readonly string[]> {
  return linesOf(await prepareText(`## ${title}\n\nText de la fin`, { language, original: [language] }))
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

  it('ends no line of a title with a short word, and divides no date in it', async () => {
    expect(await headed('Lettre adressée au Secrétaire de la mission', 'fr')).toEqual([
      'Lettre adressée au\u00A0Secrétaire de\u00A0la\u00A0mission',
      'Text de la fin',
    ])
    expect((await headed('Письмо от 11 марта 2024 года', 'ru'))[0]).toBe(
      'Письмо от\u00A011\u00A0марта\u00A02024\u00A0года',
    )
    expect((await headed('Report of the Secretary-General', 'en'))[0]).toBe('Report of the Secretary-General')
  })

  it('keeps a symbol with the Russian word before it', async () => {
    expect(await line('в записке S/2017/507 и (S/2023/945)', { language: 'ru', original: ['ru'] })).toBe(
      'в записке\u00A0S/2017/507 и (S/2023/945)',
    )
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
