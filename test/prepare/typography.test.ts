import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '../../templates/languages/index.ts'
import { languageCodes, type LanguageCode } from '../../templates/languages/codes.ts'
import { setPlain } from '../../pipeline/prepare/typography.ts'
import { linesOf, prepareAndTell, prepareText } from './prepare-text.ts'

const french = { language: 'fr', original: ['fr'] } as const

async function line(text: string, facts: Parameters<typeof prepareText>[1] = french): Promise<string | undefined> {
  return linesOf(await prepareText(text, facts))[0]
}

async function headed(title: string, language: LanguageCode): Promise<readonly string[]> {
  return linesOf(await prepareText(`## ${title}\n\nText de la fin`, { language, original: [language] }))
}

const quoted = async (language: LanguageCode, text = 'A "b *c*", (“d” "e").') =>
  line(text, { language, original: [language] })
const dashed = async (language: LanguageCode) => line('a -- b--c --d', { language, original: [language] })
const marked = async (language: LanguageCode, text: string) =>
  line(`${text}\n\n[^1]: A.\n\n[^2]: B.`, { language, original: [language] })
const unbroken = async (text: string, language: LanguageCode = 'en'): Promise<readonly string[]> =>
  (await prepareText(text, { language, original: [language] })).blocks
    .flatMap((block) => ('content' in block ? block.content : []))
    .flatMap((inline) => (inline.type === 'text' && inline.marks.includes('unbroken') ? [inline.value] : []))
const kept = async (text: string) => line(`${text}\n\n[^1]: A.\n\n[^2]: B.`)

describe('note marks', () => {
  it('stay where several stand together, in both orders', async () => {
    expect(await marked('fr', 'Mot.[^1][^2] Fin')).toBe('Mot.[1,][2] Fin')
    expect(await marked('en', 'Word[^1][^2]. End')).toBe('Word[1,][2]. End')
  })

  it('stay where no word stands before them', async () => {
    expect(await marked('en', 'A [^1]. End[^2]')).toBe('A [1]. End[2]')
    expect(await marked('fr', '*Mot*.[^1] Fin[^2].')).toBe('Mot[1]. Fin[2].')
    expect(await marked('fr', '*Mot*.[^1]\\\nFin.[^2]')).toBe('Mot[1].\nFin[2].')
  })

  it('move beside links, and not into words of other languages', async () => {
    expect(await marked('en', '[word](https://example.org/)[^1]. End[^2]')).toBe('word.[1] End[2]')
    expect(await marked('fr', 'Mot[.](lang:en)[^1] fin[^2]')).toBe('Mot.[1] fin[2]')
  })

  it('leave the stop of an abbreviation, and take it at the end of a sentence', async () => {
    expect(await marked('fr', 'Etc.[^1] fin.[^2] Fin')).toBe('Etc.[1] fin[2]. Fin')
    expect(await marked('fr', 'Mot,[^1]fin,[^2] fin')).toBe('Mot,[1]fin[2], fin')
  })

  it('of asterisks stay', async () => {
    expect(await line('Mot.[^*] Fin\n\n[^*]: A.')).toBe('Mot.[*] Fin')
  })
})

describe('typography', () => {
  it('makes straight apostrophes typographic', async () => {
    expect(await line("L'Organisation et *l'Assemblée*")).toBe('L’Organisation et l’Assemblée')
  })

  it('fixes the French spaces that were typed', async () => {
    expect(await line('Nations Unies : « texte » ; fin')).toBe('Nations Unies\u00A0: «\u00A0texte\u00A0»\u00A0; fin')
  })

  it.each([
    ['fr', 'Langue: anglais', 'Langue~: anglais'],
    ['fr', 'pourquoi?Voici; total! Soit 50% (ou 12,5%).', 'pourquoi~?Voici~; total~! Soit 50~% (ou 12,5~%).'],
    [
      'fr',
      'Vraiment?! (oui?) «Quoi?», «non»; *fin*: «*mot*»',
      'Vraiment~?! (oui~?) «~Quoi~?~», «~non~»~; fin~: «~mot~»',
    ],
    [
      'fr',
      'Un mot[^1]; un autre: et A/79/1; [word](lang:en): fin:\\\nQui?',
      'Un mot[1]~; un autre~: et A/79/1~; word~: fin~:\nQui~?',
    ],
    ['fr', 'Un mot;[^1] fin', 'Un mot[1]~; fin'],
    ['fr', '"Le texte": "quoi?"', '«~Le texte~»~: «~quoi~?~»'],
    ['fr', '<< le texte >>, (<<l’*autre* texte>>)', '«~le texte~», («~l’autre texte~»)'],
    ['ru', '<< текст >>, №5', '«текст», №~5'],
    ['es', 'El 50% y 12,5 %', 'El 50~% y 12,5~%'],
    ['ru', 'Рост 5%, 12,5% (7%) и 5 %.', 'Рост 5~%, 12,5~% (7~%) и 5~%.'],
  ] as const)('has in %s the spaces that %s lacks', async (language, typed, printed) => {
    expect(
      await line(typed.includes('[^1]') ? `${typed}\n\n[^1]: A.` : typed, { language, original: [language] }),
    ).toBe(printed.replaceAll('~', '\u00A0'))
  })

  it.each([
    ['fr', 'à 10:30, 1: 2, 3:16, http://x.org/a?b;c, A/C.1/80/L.2:3, a:b, (?), [!] et %20 ; oui'],
    ['fr', 'de 1 << 2 >> 3 et a << b'],
    ['fr', '[Why? 50% «so»; thus: no!](lang:en)'],
    ['en', 'Why? So: 50%; «no» << words >>'],
    ['es', '¿Por qué? ¡Sí!; a%b'],
    ['ru', 'Почему? Так: «да»; а%б!'],
    ['en', 'Dr. who, a Ms. and the Mr.; Mrs. x'],
  ] as const)('adds in %s no space to %s', async (language, typed) => {
    const set = await line(typed, { language, original: [language] })
    expect(set?.replaceAll('\u00A0', ' ')).toBe(typed.replace(/\[(Why.*)\]\(lang:en\)/, '$1'))
  })

  it.each([
    [
      'en',
      'Mr. Lee, Mrs. Roe, Ms *Doe*, Dr. No and H.E. Mr. Poe',
      'Mr.~Lee, Mrs.~Roe, Ms~Doe, Dr.~No and H.E.~Mr.~Poe',
    ],
    ['fr', 'M. Roy, Mme Roy, MM. Roy et Mlle Roy', 'M.~Roy, Mme~Roy, MM.~Roy et Mlle~Roy'],
    ['es', 'el Sr. Gil, la Sra. Gil y los Sres. Gil', 'el Sr.~Gil, la Sra.~Gil y los Sres.~Gil'],
    ['ru', 'г-н Ли, г-на Ли и г-жой Ли', 'г-н~Ли, г-на~Ли и г-жой~Ли'],
  ] as const)('parts in %s no name from its title: %s', async (language, typed, printed) => {
    expect(await line(typed, { language, original: [language] })).toBe(printed.replaceAll('~', '\u00A0'))
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
  })

  it('begins no English line with half a day', async () => {
    expect(await line('from 8 p.m. to 8 a.m.', { language: 'en', original: ['en'] })).toBe(
      'from 8\u00A0p.m. to 8\u00A0a.m.',
    )
  })

  it('leaves no word alone on the last line of an English title or agenda title', async () => {
    expect((await headed('Report of the Secretary-General on progress', 'en'))[0]).toBe(
      'Report of the Secretary-General on\u00A0progress',
    )
    expect((await headed('Report of the Secretary-General', 'en'))[0]).toBe('Report of the Secretary-General')
    const agendaTitles = [['International cooperation in the peaceful', 'uses of outer space']]
    const { columns } = await prepareText('Text', { agenda: [{ item: 52, sub: [], provisional: false }], agendaTitles })
    expect(JSON.stringify(columns)).toContain('uses of outer\u00A0space')
  })

  it('keeps the first day of a span with the word behind it', async () => {
    expect(await line('from 17 to 20 October, on 3 and 4 May', { language: 'en', original: ['en'] })).toBe(
      'from 17\u00A0to 20\u00A0October, on 3\u00A0and 4\u00A0May',
    )
  })

  it('keeps a symbol with the Russian word before it', async () => {
    expect(await line('в записке S/2017/507 и (S/2023/945)', { language: 'ru', original: ['ru'] })).toBe(
      'в записке\u00A0S/2017/507 и (S/2023/945)',
    )
  })

  it('keeps English prefixes, figures of names and follow-up with what they are joined to, and no other hyphens', async () => {
    expect(await unbroken('Of *Non-Proliferation*, non-nuclear-weapon, UN-Habitat, a follow-up; COVID-19')).toEqual([
      'Non-Proliferation',
      'non-nuclear',
      'UN-Habitat',
      'follow-up',
      'COVID-19',
    ])
    expect(await unbroken('in mid-2024, Mr. al-Hariri on C-SS-4 and EC-94')).toEqual([
      'mid-2024',
      'al-Hariri',
      'C-SS-4',
      'EC-94',
    ])
    expect(await unbroken('The eighty-first, self-help, Secretary-General, 2014-2024')).toEqual([])
  })

  it.each(languageCodes)('keeps symbols and numbers of special sessions whole: %s', async (language) => {
    const text = 'A/S-15/3, (EC-M-66/S/1) – A/79/967-S/2019/613; S-23/2, ES-10/23, CEDAW/C/BGD/6-7.'
    expect(await unbroken(text, language)).toEqual([
      'A/S-15/3',
      'EC-M-66/S/1',
      // Its two parts lead to two documents.
      'A/79/967',
      '-',
      'S/2019/613',
      'S-23/2',
      'ES-10/23',
      'CEDAW/C/BGD/6-7',
    ])
    expect(
      await unbroken('HIV/AIDS-related, TCP/IP-based, A/80/1, https://un.org/A/79/967-S/2019/613', language),
    ).toEqual([])
  })

  it('raises French ordinals without losing a letter', async () => {
    expect(await line('le 1er janvier, au XVIIIe siècle')).toBe('le 1{er}\u00A0janvier, au XVIII{e} siècle')
  })

  it('leaves addresses and words of other languages alone', async () => {
    expect(await line("[https://example.org/it's](https://example.org/)", french)).toBe("https://example.org/it's")
    expect(await line("[it's](lang:en) l'autre", french)).toBe("it's l’autre")
  })

  it('leaves addresses and symbols among the words alone', async () => {
    expect(await line("voir https://example.org/l'eau et l'eau")).toBe("voir https://example.org/l'eau et l’eau")
    expect(await line('A/C.3/80/L.2e et la 2e version')).toBe('A/C.3/80/L.2e et la 2{e} version')
  })

  it('makes paired straight quotation marks those of the language, across a change of style', async () => {
    expect(await quoted('en')).toBe('A “b c”, (“d” “e”).')
    expect(await quoted('fr')).toBe('A «\u00A0b c\u00A0», (“d” «\u00A0e\u00A0»).')
    expect(await quoted('es')).toBe('A “b c”, (“d” “e”).')
    expect(await quoted('ru')).toBe('A «b c», (“d” «e»).')
    expect(await quoted('ar', 'نص "كلمة" آخر')).toBe('نص ”كلمة“ آخر')
    expect(await quoted('zh', '称为 "词"。')).toBe('称为 “词”。')
  })

  it('leaves straight quotation marks that are not in pairs', async () => {
    for (const text of ['a 5" pipe', '"a', 'a" b "c']) expect(await line(text, { language: 'en' })).toBe(text)
    expect(await line('a "b" and 5"', { language: 'en' })).toBe('a “b” and 5"')
  })

  it('makes double hyphens between spaces the dash that the language has there', async () => {
    expect(await dashed('en')).toBe('a\u00A0– b--c --d')
    expect(await dashed('fr')).toBe('a – b--c --d')
    expect(await dashed('ru')).toBe('a\u00A0— b--c --d')
    expect(await dashed('es')).toBe('a -- b--c --d')
  })

  it('makes one dash of three hyphens between spaces', async () => {
    expect(await line('a --- *b --- c* ---d', { language: 'en', original: ['en'] })).toBe('a\u00A0– b\u00A0– c ---d')
  })

  it('puts note marks where the language has them', async () => {
    const before = 'Un mot,[^1] un autre ;[^2] fin'
    expect(await marked('fr', before)).toBe('Un mot[1], un autre[2]\u00A0; fin')
    expect(await marked('es', 'Una *palabra*.[^1] Otra.[^2]')).toBe('Una palabra[1]. Otra[2].')
    expect(await marked('en', 'A word[^1], and another[^2].')).toBe('A word,[1] and another.[2]')
    expect(await marked('zh', '一词[^1]，又一词[^2]。')).toBe('一词，[1]又一词。[2]')
    expect(await marked('ar', 'كلمة،[^1] وأخرى[^2].')).toBe('كلمة،[(1)] وأخرى[(2)].')
  })

  it('keeps note marks after abbreviations and beside other marks', async () => {
    expect(await kept('Voir art.[^1] premier[^2]')).toBe('Voir art.[1] premier[2]')
    expect(await kept('Deux notes.[^1][^2]')).toBe('Deux notes.[1,][2]')
  })

  it('tells each kind of change once, with its count', async () => {
    const text = "L'eau et l'air : \"a\" -- le 1er mai.[^1]\n\n[^1]: L'or."
    const { told } = await prepareAndTell(text, french)
    expect(told).toEqual([
      ['typography-apostrophes', 'Straight apostrophes that are printed as curved ones: 3.'],
      ['typography-quotation-marks', 'Straight quotation marks that are printed as those of the language: 2.'],
      ['typography-dashes', 'Hyphens in twos and threes that are printed as dashes: 1.'],
      ['typography-spaces', 'Spaces at which no line is broken: 2.'],
      ['typography-raised', 'Numbers whose letters are raised: 1.'],
      ['typography-note-marks', 'Note marks that are printed on the other side of the punctuation beside them: 1.'],
    ])
    expect((await prepareAndTell('L’eau.', french)).told).toEqual([])
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

describe('the part of a symbol is one word', () => {
  const parts = [
    'A/81/5 (Vol. I)',
    'A/80/6 (Sect. 16)/Corr.1',
    'A/73/PV.62 (Resumption 1)',
    'A/81/6 (Income sect. 1)',
    'NPT/CONF.2000/28 (Parts I and II)',
    'No. E.26.XVII.4',
  ]
  it.each(languageCodes.flatMap((language) => parts.map((part) => [language, part] as const)))(
    '%s: %s',
    (language, part) => {
      const { typography } = languages[language]
      const set = setPlain(`(${part})`, typography)
      expect(set.replaceAll('\u00A0', ' ')).toBe(`(${part})`)
      expect(
        set
          .replace(' and ', '')
          .replace(/ (?=\()/, '')
          .split(' '),
      ).toHaveLength(1)
    },
  )
})

describe('an Arabic “and” stands with what it is written before', () => {
  it.each(['و [Aïssata Bâ](lang:fr) نص', 'و Smith نص', 'و A/80/7 نص', 'و 15 نص'])('%s', async (line) => {
    const { blocks } = await prepareText(line, { kind: 'report', language: 'ar', original: ['ar'] })
    expect(JSON.stringify(blocks)).toContain('و\u00A0')
  })
})
