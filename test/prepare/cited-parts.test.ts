/** What looks like the symbol of one document and is that of a series, a part or a volume; and "its" of who was named. */
import { describe, expect, test } from 'vitest'
import { findCitations } from '../../pipeline/prepare/find-citations.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { testCitations } from './cited.ts'

const citedWords = (language: LanguageCode, text: string): readonly string[] =>
  findCitations(text, { language, organ: 'assembly', lastYear: 2026 }).map(({ start, end }) => text.slice(start, end))

describe('a series of symbols is no document', () => {
  test.each([
    ['ar', 'سلسلة الرموز A/AC.299/-، نص'],
    ['en', 'documents of the series A/AC.299/- and A/C.5/80/–'],
    ['en', 'draft resolution A/80/L.[…] and A/80/L.…'],
    ['en', 'A/80/XXX, A/80/L.XX and A/80/…'],
    ['fr', 'les documents A/AC.299/…'],
    ['zh', 'A/AC.299/-号文件'],
  ] as const)('%s: %s', (language, text) => {
    expect(citedWords(language, text)).toEqual([])
  })
})

describe('a part of a document is cited as that part, or not at all', () => {
  test.each([
    ['en', 'in A/73/PV.62 (Resumption 1), p. 3', ['A/73/PV.62 (Resumption 1)']],
    ['en', 'S/PV.9999 (Resumption 2)', ['S/PV.9999 (Resumption 2)']],
    ['ar', 'الوثيقة A/81/6 (Plan outline)، نص', ['A/81/6 (Plan outline)']],
    ['en', 'A/81/6 (Income sect. 1) and A/81/6 (Prog. 12)', ['A/81/6 (Income sect. 1)', 'A/81/6 (Prog. 12)']],
    [
      'en',
      'A/80/6 (Sect. 16), A/80/6 (Sect. 16)/Corr.1 and A/80/5 (Vol. I)',
      ['A/80/6 (Sect. 16)', 'A/80/6 (Sect. 16)/Corr.1', 'A/80/5 (Vol. I)'],
    ],
    ['ar', 'الوثيقة A/80/5 (المجلد الأول)', []],
    ['zh', 'A/80/5（第一卷）', []],
    ['ru', 'A/80/5 (том I)', []],
    ['en', 'A/80/5 (English only) and A/80/7 (para. 3)', ['A/80/5', 'A/80/7']],
  ] as const)('%s: %s', (language, text, cited) => {
    expect(citedWords(language, text)).toEqual(cited)
  })
})

describe('“its” of a special session, or of a body of another gender, is of who was named', () => {
  testCitations([
    ['ar', 'assembly', 'مقرر مجلس حقوق الإنسان 49/116 وقراره دإ-35/1', 'A/HRC S-35/1'],
    ['ar', 'assembly', 'أشار مجلس حقوق الإنسان إلى ذلك في اجتماعه، وإلى قراره دإ-35/1', 'A/HRC S-35/1'],
    ['ar', 'assembly', 'ونظر مجلس حقوق الإنسان في الأمر، وقراراته 52/10', 'A/HRC 52/10'],
    ['ar', 'assembly', 'قراره دإ-35/1', ''],
    ['ar', 'assembly', 'وإذ تشير إلى قرارها دإ-32/1', 'A S-32/1'],
    ['en', 'assembly', 'Human Rights Council decision 49/116 and its resolution S-35/1', 'A/HRC S-35/1'],
    ['fr', 'assembly', "la décision 49/116 du Conseil des droits de l'homme et sa résolution S-35/1", 'A/HRC S-35/1'],
    ['en', 'assembly', 'Recalling its resolutions S-10/2 and S-32/1', 'A S-10/2, A S-32/1'],
  ])
})
