/** What plain web pages say around their text, in each language. */
import type { LanguageCode } from './languages/codes.ts'

interface PageWords {
  readonly contents: string
  readonly previous: string
  readonly next: string
  /** Names the two links under the text. */
  readonly way: string
  readonly table: string
}

export const pageWords: Readonly<Record<LanguageCode, PageWords>> = {
  ar: { contents: 'المحتويات', previous: 'السابق', next: 'التالي', way: 'السابق والتالي', table: 'جدول' },
  en: { contents: 'Contents', previous: 'Previous', next: 'Next', way: 'Previous and next', table: 'Table' },
  es: { contents: 'Índice', previous: 'Anterior', next: 'Siguiente', way: 'Anterior y siguiente', table: 'Cuadro' },
  fr: { contents: 'Sommaire', previous: 'Précédent', next: 'Suivant', way: 'Précédent et suivant', table: 'Tableau' },
  ru: { contents: 'Содержание', previous: 'Назад', next: 'Далее', way: 'Назад и далее', table: 'Таблица' },
  zh: { contents: '目录', previous: '上一页', next: '下一页', way: '上一页和下一页', table: '表' },
}
