/** Wording of resolutions, decisions and drafts against official documents, digits folded to 9 (terms/labels.json). */
import { describe, expect, it } from 'vitest'
import { kinds } from '../../templates/kinds/index.ts'
import { kindFacts, type KindEntry } from '../../templates/kinds/kind.ts'
import { languages } from '../../templates/languages/index.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import type { DraftFact, Language } from '../../templates/languages/language.ts'
import type { CommitteeName, OrganName } from '../../templates/organs.ts'

/** In the order of the columns below. */
const codes = ['en', 'fr', 'es', 'ru', 'ar', 'zh'] as const
const all: readonly Language[] = codes.map((code) => languages[code])

type Row = readonly [string, string, string, string, string, string]

/** Six wordings of one thing, digits folded; lines of the page joined as the data join them. */
function inAll(say: (language: Language) => string | readonly string[]): readonly string[] {
  return all.map((language) => [say(language)].flat().join(' ').replace(/\d+/g, '9'))
}

const december = '2024-12-19'

const adopted = (organ: OrganName, count = 1, date = december): readonly string[] =>
  inAll(({ resolutions }) => resolutions.adopted({ motion: 'resolution', organ, date, count }))
const line = (fact: DraftFact): readonly string[] => inAll(({ resolutions }) => `[${resolutions.proponent(fact)}]`)
const listed = (code: LanguageCode) => languages[code].countries

/** A meeting of the General Assembly with its date. */
const meetingOf = (kind: 'plenary' | 'resumed-plenary'): readonly string[] =>
  inAll(({ resolutions }) => [resolutions.meeting({ number: 54, kind }, 'general-assembly'), resolutions.day(december)])

describe('adoption', () => {
  it('is worded as the General Assembly has it', () => {
    expect(adopted('general-assembly')).toEqual([
      'Resolution adopted by the General Assembly on 9 December 9',
      'Résolution adoptée par l’Assemblée générale le 9 décembre 9',
      'Resolución aprobada por la Asamblea General el 9 de diciembre de 9',
      'Резолюция, принятая Генеральной Ассамблеей 9 декабря 9 года',
      'قرار اتخذته الجمعية العامة في 9 كانون الأول/ديسمبر 9',
      '9年9月9日大会决议',
    ] satisfies Row)
  })

  it('is of several texts where one number has parts', () => {
    expect(adopted('general-assembly', 2)).toEqual([
      'Resolutions adopted by the General Assembly on 9 December 9',
      'Résolutions adoptées par l’Assemblée générale le 9 décembre 9',
      'Resoluciones aprobadas por la Asamblea General el 9 de diciembre de 9',
      'Резолюции, принятые Генеральной Ассамблеей 9 декабря 9 года',
      'قراران اتخذتهما الجمعية العامة في 9 كانون الأول/ديسمبر 9',
      '9年9月9日大会决议',
    ] satisfies Row)
  })

  it('is worded as the Economic and Social Council has it', () => {
    expect(adopted('economic-and-social-council', 1, '2024-07-23')).toEqual([
      'Resolution adopted by the Economic and Social Council on 9 July 9',
      'Résolution adoptée par le Conseil économique et social le 9 juillet 9',
      'Resolución aprobada por el Consejo Económico y Social el 9 de julio de 9',
      'Резолюция, принятая Экономическим и Социальным Советом 9 июля 9 года',
      'قرار اتخذه المجلس الاقتصادي والاجتماعي في 9 تموز/يوليه 9',
      '9年9月9日经济及社会理事会决议',
    ] satisfies Row)
  })

  it('is worded as the Human Rights Council has it', () => {
    expect(adopted('human-rights-council', 1, '2024-10-09')).toEqual([
      'Resolution adopted by the Human Rights Council on 9 October 9',
      'Résolution adoptée par le Conseil des droits de l’homme le 9 octobre 9',
      'Resolución aprobada por el Consejo de Derechos Humanos el 9 de octubre de 9',
      'Резолюция, принятая Советом по правам человека 9 октября 9 года',
      'قرار اعتمده مجلس حقوق الإنسان في 9 تشرين الأول/أكتوبر 9',
      '人权理事会9年9月9日通过的决议',
    ] satisfies Row)
  })

  it('says “1er” in French', () => {
    expect(
      languages.fr.resolutions.adopted({
        motion: 'resolution',
        organ: 'general-assembly',
        date: '2024-12-01',
        count: 1,
      })[1],
    ).toBe('le 1er décembre 2024')
  })
})

describe('resolutions of the Security Council', () => {
  it('are named by their number', () => {
    expect(inAll(({ resolutions }) => resolutions.named('2768 (2025)'))).toEqual([
      'Resolution 9 (9)',
      'Résolution 9 (9)',
      'Resolución 9 (9)',
      'Резолюция 9 (9),',
      'القرار 9 (9)',
      '第9(9)号决议',
    ] satisfies Row)
  })

  it('say at which meeting they were adopted', () => {
    expect(inAll(({ resolutions }) => resolutions.adoptedByCouncil('2024-06-10', { number: 9650 }))).toEqual([
      'Adopted by the Security Council at its 9th meeting, on 9 June 9',
      'Adoptée par le Conseil de sécurité à sa 9e séance, le 9 juin 9',
      'Aprobada por el Consejo de Seguridad en su 9a sesión, celebrada el 9 de junio de 9',
      'принятая Советом Безопасности на его 9-м заседании 9 июня 9 года',
      'الذي اتخذه مجلس الأمن في جلسته 9، المعقودة في 9 حزيران/يونيه 9',
      '9年9月9日安全理事会第9次会议通过', // S/RES/2733 (2024)
    ] satisfies Row)
  })

  it('say only the day where there was no meeting', () => {
    expect(inAll(({ resolutions }) => resolutions.adoptedByCouncil('2020-03-30'))).toEqual([
      'Adopted by the Security Council on 9 March 9',
      'Adoptée par le Conseil de sécurité le 9 mars 9',
      'Aprobada por el Consejo de Seguridad el 9 de marzo de 9',
      'принятая Советом Безопасности 9 марта 9 года',
      'الذي اتخذه مجلس الأمن في 9 آذار/مارس 9',
      '安全理事会9年9月9日通过',
    ] satisfies Row)
  })

  it.each([
    [9841, '9841st'],
    [9842, '9842nd'],
    [9843, '9843rd'],
    [9844, '9844th'],
    [9811, '9811th'],
    [9812, '9812th'],
    [9813, '9813th'],
  ])('count meeting %i in English', (number, ordinal) => {
    expect(languages.en.resolutions.adoptedByCouncil('2025-01-15', { number })[0]).toBe(
      `Adopted by the Security Council at its ${ordinal} meeting, on`,
    )
  })

  it('name plenary meetings, and resumed ones', () => {
    expect(meetingOf('plenary')).toEqual([
      '9th plenary meeting 9 December 9',
      '9e séance plénière 9 décembre 9',
      '9a sesión plenaria 9 de diciembre de 9',
      '9‑е пленарное заседание 9 декабря 9 года',
      'الجلسة العامة 9 9 كانون الأول/ديسمبر 9',
      '第9次全体会议 9年9月9日',
    ] satisfies Row)
    expect(meetingOf('resumed-plenary')).toEqual([
      '9th (resumed) plenary meeting 9 December 9',
      '9e séance plénière (reprise) 9 décembre 9',
      '9a sesión plenaria (continuación) 9 de diciembre de 9',
      '9‑е (возобновленное) пленарное заседание 9 декабря 9 года',
      'الجلسة العامة 9 (المستأنفة) 9 كانون الأول/ديسمبر 9',
      '第9次全体会议(续会) 9年9月9日',
    ] satisfies Row)
  })

  it('are counted by a sign of its own in Spanish files of the Human Rights Council', () => {
    const { meeting } = languages.es.resolutions
    expect(meeting({ number: 48 }, 'human-rights-council')).toBe('48ª sesión')
  })

  it('are named in words up to the ninth in Spanish', () => {
    const { meeting, adoptedByCouncil } = languages.es.resolutions
    const named = (number: number) => meeting({ number, kind: 'plenary' }, 'general-assembly')
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 19, 101].map(named)).toEqual([
      'Primera sesión plenaria',
      'Segunda sesión plenaria',
      'Tercera sesión plenaria',
      'Cuarta sesión plenaria',
      'Quinta sesión plenaria',
      'Sexta sesión plenaria',
      'Séptima sesión plenaria',
      'Octava sesión plenaria',
      'Novena sesión plenaria',
      '10a sesión plenaria',
      '19a sesión plenaria',
      '101a sesión plenaria',
    ])
    expect(meeting({ number: 9, kind: 'resumed-plenary' }, 'general-assembly')).toBe(
      'Novena sesión plenaria (continuación)',
    )
    expect(adoptedByCouncil('1946-02-01', { number: 9 })[0]).toBe(
      'Aprobada por el Consejo de Seguridad en su novena sesión,',
    )
  })

  it('are ordinals of their languages for every number up to 200', () => {
    const numbers = Array.from({ length: 200 }, (_, index) => index + 1)
    const endings = { 1: 'st', 2: 'nd', 3: 'rd' } as const
    for (const number of numbers) {
      const [one, ten] = [number % 10, number % 100]
      const ending = (one === 1 || one === 2 || one === 3) && (ten < 11 || ten > 13) ? endings[one] : 'th'
      expect(languages.en.resolutions.meeting({ number }, 'general-assembly')).toBe(`${number}${ending} meeting`)
      expect(languages.fr.resolutions.meeting({ number }, 'general-assembly')).toBe(
        `${number}${number === 1 ? 're' : 'e'} séance`,
      )
    }
  })

  it('tell of a resumed meeting', () => {
    expect(languages.en.resolutions.adoptedByCouncil('2020-01-10', { number: 8702, kind: 'resumed' })[0]).toContain(
      '8702nd (resumed) meeting',
    )
  })
})

describe('the proponent', () => {
  it('is none of the Main Committees', () => {
    expect(line({ way: 'without-reference', symbols: ['A/80/L.2/Rev.1'] })).toEqual([
      '[without reference to a Main Committee (A/9/L.9/Rev.9)]',
      '[sans renvoi à une grande commission (A/9/L.9/Rev.9)]',
      '[sin remisión previa a una Comisión Principal (A/9/L.9/Rev.9)]',
      '[без передачи в главные комитеты (A/9/L.9/Rev.9)]',
      '[دون الإحالة إلى لجنة رئيسية (A/9/L.9/Rev.9)]',
      '[未经发交主要委员会而通过 (A/9/L.9/Rev.9)]',
    ] satisfies Row)
  })

  it('may have several symbols, or the paragraph of a report', () => {
    expect(line({ way: 'without-reference', symbols: ['A/ES-10/L.31', 'A/ES-10/L.31/Add.1'] })).toEqual([
      '[without reference to a Main Committee (A/ES-9/L.9 and A/ES-9/L.9/Add.9)]',
      '[sans renvoi à une grande commission (A/ES-9/L.9 et A/ES-9/L.9/Add.9)]',
      '[sin remisión previa a una Comisión Principal (A/ES-9/L.9 y A/ES-9/L.9/Add.9)]',
      '[без передачи в главные комитеты (A/ES-9/L.9 и A/ES-9/L.9/Add.9)]',
      '[دون الإحالة إلى لجنة رئيسية (A/ES-9/L.9 و A/ES-9/L.9/Add.9)]',
      '[未经发交主要委员会而通过 (A/ES-9/L.9和A/ES-9/L.9/Add.9)]',
    ] satisfies Row)
    expect(line({ way: 'without-reference', symbols: ['A/79/1'], paragraph: 9 })[0]).toBe(
      '[without reference to a Main Committee (A/9/9, para. 9)]',
    )
  })

  const reports: Readonly<Record<CommitteeName, Row>> = {
    first: [
      '[on the report of the First Committee (A/9/9, para. 9)]',
      '[sur la base du rapport de la Première Commission (A/9/9, par. 9)]',
      '[sobre la base del informe de la Primera Comisión (A/9/9, párr. 9)]',
      '[по докладу Первого комитета (A/9/9, пункт 9)]',
      '[بناء على تقرير اللجنة الأولى (A/9/9، الفقرة 9)]',
      '[根据第一委员会的报告 (A/9/9，第9段)]',
    ],
    second: [
      '[on the report of the Second Committee (A/9/9, para. 9)]',
      '[sur la base du rapport de la Deuxième Commission (A/9/9, par. 9)]',
      '[sobre la base del informe de la Segunda Comisión (A/9/9, párr. 9)]',
      '[по докладу Второго комитета (A/9/9, пункт 9)]',
      '[بناء على تقرير اللجنة الثانية (A/9/9، الفقرة 9)]',
      '[根据第二委员会的报告 (A/9/9，第9段)]',
    ],
    third: [
      '[on the report of the Third Committee (A/9/9, para. 9)]',
      '[sur la base du rapport de la Troisième Commission (A/9/9, par. 9)]',
      '[sobre la base del informe de la Tercera Comisión (A/9/9, párr. 9)]',
      '[по докладу Третьего комитета (A/9/9, пункт 9)]',
      '[بناء على تقرير اللجنة الثالثة (A/9/9، الفقرة 9)]',
      '[根据第三委员会的报告 (A/9/9，第9段)]',
    ],
    fourth: [
      '[on the report of the Special Political and Decolonization Committee (Fourth Committee) (A/9/9, para. 9)]',
      '[sur la base du rapport de la Commission des questions politiques spéciales et de la décolonisation (Quatrième Commission) (A/9/9, par. 9)]',
      '[sobre la base del informe de la Comisión Política Especial y de Descolonización (Cuarta Comisión) (A/9/9, párr. 9)]',
      '[по докладу Комитета по специальным политическим вопросам и вопросам деколонизации (Четвертый комитет) (A/9/9, пункт 9)]',
      '[بناء على تقرير لجنة المسائل السياسية الخاصة وإنهاء الاستعمار (اللجنة الرابعة) (A/9/9، الفقرة 9)]',
      '[根据特别政治和非殖民化委员会(第四委员会)的报告通过 (A/9/9，第9段)]',
    ],
    fifth: [
      '[on the report of the Fifth Committee (A/9/9, para. 9)]',
      '[sur la base du rapport de la Cinquième Commission (A/9/9, par. 9)]',
      '[sobre la base del informe de la Quinta Comisión (A/9/9, párr. 9)]',
      '[по докладу Пятого комитета (A/9/9, пункт 9)]',
      '[بناء على تقرير اللجنة الخامسة (A/9/9، الفقرة 9)]',
      '[根据第五委员会的报告 (A/9/9，第9段)]',
    ],
    sixth: [
      '[on the report of the Sixth Committee (A/9/9, para. 9)]',
      '[sur la base du rapport de la Sixième Commission (A/9/9, par. 9)]',
      '[sobre la base del informe de la Sexta Comisión (A/9/9, párr. 9)]',
      '[по докладу Шестого комитета (A/9/9, пункт 9)]',
      '[بناء على تقرير اللجنة السادسة (A/9/9، الفقرة 9)]',
      '[根据第六委员会的报告 (A/9/9，第9段)]',
    ],
  }

  // The keys of `reports` are the names of the committees by its type.
  it.each(Object.entries(reports) as [CommitteeName, Row][])('is the %s Committee', (committee, row) => {
    expect(line({ way: 'report-of', committee, symbols: ['A/80/561'], paragraph: 12 })).toEqual(row)
  })

  it('is a proposal in the Economic and Social Council', () => {
    expect(line({ way: 'proposal', symbols: ['E/2024/L.5'] })).toEqual([
      '[on a proposal considered in plenary meeting (E/9/L.9)]',
      '[sur la base d’une proposition examinée en séance plénière (E/9/L.9)]',
      '[sobre la base de una propuesta examinada en sesión plenaria (E/9/L.9)]',
      '[по предложению, рассмотренному на пленарном заседании (E/9/L.9)]',
      '[بناء على مقترح نظر فيه في جلسة عامة (E/9/L.9)]',
      '[根据全体会议审议的一项提案 (E/9/L.9)]',
    ] satisfies Row)
    expect(line({ way: 'silent-proposal', symbols: ['E/2021/L.5'] })).toEqual([
      '[on a proposal considered under silence procedure (E/9/L.9)]',
      '[sur la base d’une proposition examinée selon la procédure d’approbation tacite (E/9/L.9)]',
      '[sobre la base de una propuesta examinada con arreglo al procedimiento de aprobación tácita (E/9/L.9)]',
      '[по предложению, рассмотренному на основе процедуры отсутствия возражений (E/9/L.9)]',
      '[بناء على مقترح نظر فيه في إطار إجراء الموافقة الصامتة (E/9/L.9)]',
      '[根据以无异议程序审议的提案 (E/9/L.9)]',
    ] satisfies Row)
  })

  it('is a body that reports to the Economic and Social Council', () => {
    expect(
      line({ way: 'recommendation-of', body: 'economic-commission-for-europe', symbols: ['E/2023/15/Add.1'] }),
    ).toEqual([
      '[on the recommendation of the Economic Commission for Europe (E/9/9/Add.9)]',
      '[sur recommandation de la Commission économique pour l’Europe (E/9/9/Add.9)]',
      '[por recomendación de la Comisión Económica para Europa (E/9/9/Add.9)]',
      '[по рекомендации Европейской экономической комиссии (E/9/9/Add.9)]',
      '[بناء على توصية اللجنة الاقتصادية لأوروبا (E/9/9/Add.9)]',
      '[根据欧洲经济委员会的建议 (E/9/9/Add.9)]',
    ] satisfies Row)
    expect(line({ way: 'recommendation-of', body: 'forum-on-forests', symbols: ['E/2024/42'] })).toEqual([
      '[on the recommendation of the United Nations Forum on Forests (E/9/9)]',
      '[sur recommandation du Forum des Nations Unies sur les forêts (E/9/9)]',
      '[por recomendación del Foro de las Naciones Unidas sobre los Bosques (E/9/9)]',
      '[по рекомендации Форума Организации Объединенных Наций по лесам (E/9/9)]',
      '[بناء على توصية منتدى الأمم المتحدة المعني بالغابات (E/9/9)]',
      '[根据联合国森林论坛的建议 (E/9/9)]',
    ] satisfies Row)
  })
})

describe('States', () => {
  it('are the same in all languages, each once', () => {
    const english = listed('en')
      .map(([code]) => code)
      .toSorted()
    expect(english).toHaveLength(195)
    for (const code of codes) {
      expect(
        listed(code)
          .map(([state]) => state)
          .toSorted(),
      ).toEqual(english)
      expect(new Set(listed(code).map(([, name]) => name)).size).toBe(195)
      expect(listed(code).filter(([, name]) => name !== name.trim() || name === '')).toEqual([])
    }
  })

  it('stand in the order of S/2024/228 in Russian', () => {
    const printed =
      'Австрия, Венгрия, Габон, Гана, Дания, Иордания, Ирландия, Коста-Рика, Латвия, Лихтенштейн, Люксембург, Мальдивы, Новая Зеландия, Норвегия, Папуа — Новая Гвинея, Перу, Португалия, Руанда, Саудовская Аравия, Словения, Уругвай, Финляндия, Чили, Швейцария, Швеция, Эквадор, Эстония'.split(
        ', ',
      )
    expect(
      listed('ru')
        .map(([, name]) => name)
        .filter((name) => printed.includes(name)),
    ).toEqual(printed)
  })
})

describe('every kind', () => {
  const entries: readonly (readonly [string, KindEntry])[] = Object.entries(kinds)

  it.each(entries)('%s takes what its lines need', (_, entry) => {
    const { forms = {}, ...kind } = entry
    for (const form of [kind, ...Object.values(forms).map((own) => ({ ...kind, ...own }))]) {
      const lines = [...form.over, ...form.under].map(({ line }) => line)
      const taken = kindFacts.filter((fact) => form.takes[fact] !== undefined)
      expect(form.title.from.length).toBeGreaterThan(0)
      // Decisions that stand in a section need not say when they were adopted.
      if (lines.includes('adoption') || lines.includes('council-adoption'))
        expect(form.takes.adopted).toBe(taken.includes('section') ? 'optional' : 'required')
      if (form.authors.length > 0) expect(taken).toContain('by')
      if (form.namesOriginal) expect(form.takes.original).toBe('required')
      if (form.title.from.includes('number')) expect(form.takes.number).toBe('required')
    }
  })
})
