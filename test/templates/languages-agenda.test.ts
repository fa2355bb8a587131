/** Checks agenda lines in six languages against wording of official documents, digits folded to 9. */
import { describe, expect, it } from 'vitest'
import type { AgendaEntry } from '../../templates/vocabulary.ts'
import { languages } from '../../templates/languages/index.ts'
import { inAll, fold } from './six-languages.ts'

const entry = (item: number, ...sub: readonly string[]): AgendaEntry => ({ item, sub, provisional: false })

const later = (item: number, ...sub: readonly string[]): AgendaEntry => ({ item, sub, provisional: true })

describe('agenda lines', () => {
  /** Letters of sub-items in the official lines, Latin and Arabic, with how the Arabic ones answer them. */
  const arabic: Readonly<Record<string, string>> = {
    a: 'أ',
    b: 'ب',
    c: 'ج',
    d: 'د',
    e: 'ه',
    f: 'و',
    g: 'ز',
    h: 'ح',
    i: 'ط',
    j: 'ي',
    k: 'ك',
    l: 'ل',
    n: 'ن',
    p: 'ع',
    q: 'ف',
    r: 'ص',
    s: 'ق',
    t: 'ر',
    u: 'ش',
    v: 'ت',
    w: 'ث',
    y: 'ذ',
    aa: 'أ أ',
    bb: 'ب ب',
    cc: 'ج ج',
    oo: 'س س',
  }

  it('prints one item', () => {
    expect(inAll((language) => language.agenda([entry(9)]))).toEqual([
      'Agenda item 9',
      'Point 9 de l’ordre du jour',
      'Tema 9 del programa',
      'Пункт 9 повестки дня',
      'البند 9 من جدول الأعمال',
      '议程项目9',
    ])
  })

  it.each(Object.entries(arabic))('prints sub-item %s', (sub, letter) => {
    expect(inAll((language) => language.agenda([entry(9, sub)]))).toEqual([
      `Agenda item 9 (${sub})`,
      `Point 9 ${sub}) de l’ordre du jour`,
      `Tema 9 ${sub}) del programa`,
      `Пункт 9 ${sub}) повестки дня`,
      `البند 9 (${letter}) من جدول الأعمال`,
      `议程项目9(${sub})`,
    ])
  })

  it('prints two items, with a sub-item and without', () => {
    expect(inAll((language) => fold(language.agenda([entry(14), entry(117)])))).toEqual([
      'Agenda items 9 and 9',
      'Points 9 et 9 de l’ordre du jour',
      'Temas 9 y 9 del programa',
      'Пункты 9 и 9 повестки дня',
      'البندان 9 و 9 من جدول الأعمال',
      '议程项目9和9',
    ])
    expect(inAll((language) => language.agenda([entry(9), entry(9, 'a')]))).toEqual([
      'Agenda items 9 and 9 (a)',
      'Points 9 et 9 a) de l’ordre du jour',
      'Temas 9 y 9 a) del programa',
      'Пункты 9 и 9 a) повестки дня',
      'البندان 9 و 9 (أ) من جدول الأعمال',
      '议程项目9和9(a)',
    ])
  })

  it('prints mixtures of items and sub-items', () => {
    expect(inAll((language) => language.agenda([entry(128, 'a', 'b'), entry(130, 'w')]))).toEqual([
      'Agenda items 128 (a) and (b) and 130 (w)',
      'Points 128 a) et b) et 130 w) de l’ordre du jour',
      'Temas 128 a) y b) y 130 w) del programa',
      'Пункты 128 a) и b) и 130 w) повестки дня',
      'البنود 128 (أ) و (ب) و 130 (ث) من جدول الأعمال',
      '议程项目128(a)和(b)和130(w)',
    ])
    expect(languages.zh.agenda([entry(35, 'a'), entry(67)])).toBe('议程项目35(a)和67')
    expect(languages.en.agenda([entry(3), entry(5), entry(7)])).toBe('Agenda items 3, 5 and 7')
  })

  it('prints the provisional agenda, without its asterisk', () => {
    expect(inAll((language) => language.agenda([later(3, 'b')]))).toEqual([
      'Item 3 (b) of the provisional agenda',
      'Point 3 b) de l’ordre du jour provisoire',
      'Tema 3 b) del programa provisional',
      'Пункт 3 b) предварительной повестки дня',
      'البند 3 (ب) من جدول الأعمال المؤقت',
      '临时议程项目3(b)',
    ])
    expect(languages.en.agenda([later(137), later(138)])).toBe('Items 137 and 138 of the provisional agenda')
  })

  it('prints the preliminary list, without its asterisk', () => {
    const item: AgendaEntry = { ...entry(116, 'c'), preliminary: true }
    expect(inAll((language) => language.agenda([item]))).toEqual([
      'Item 116 (c) of the preliminary list',
      'Point 116 c) de la liste préliminaire',
      'Tema 116 c) de la lista preliminar',
      'Пункт 116 c) первоначального перечня',
      'البند 116 (ج) من القائمة الأولية',
      '暂定项目表项目116(c)',
    ])
    expect(languages.en.agenda([item, entry(7)])).toBe('Agenda item 7 and item 116 (c) of the preliminary list')
    const both: AgendaEntry[] = [
      { ...entry(137), preliminary: true },
      { ...entry(138), preliminary: true },
    ]
    expect(languages.en.agenda(both)).toBe('Items 137 and 138 of the preliminary list')
  })

  it('puts the provisional agenda last, where its asterisk stands', () => {
    expect(languages.en.agenda([later(35), entry(7)])).toBe('Agenda item 7 and item 35 of the provisional agenda')
  })

  it('keeps to the agenda of the Human Rights Council in Spanish', () => {
    expect(languages.es.agenda([entry(9)], 'human-rights-council')).toBe('Tema 9 de la agenda')
  })

  it('is empty without entries', () => {
    expect(inAll((language) => language.agenda([]))).toEqual(Array(6).fill(''))
  })
})
