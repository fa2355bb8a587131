/** What the field that searches says, in the languages of the interface. */
import type { LanguageCode } from './languages/codes.ts'

/** Words of the field and of what it finds; `#` is a number. */
export interface SearchWords {
  readonly label: string
  readonly help: string
  readonly none: string
  /** Instead of what was typed, words that look like it were found; `#` is how many documents. */
  readonly similar: string
  readonly more: string
  readonly failed: string
  /** How many documents were found, by the plural forms of the language. */
  readonly found: Readonly<Record<string, string>>
}

/** In all languages. */
export const searchWords: Readonly<Record<LanguageCode, SearchWords>> = {
  ar: {
    label: 'البحث',
    help: 'في الرموز والعناوين والنصوص',
    none: 'لم يُعثر على أي وثيقة',
    similar: 'لا توجد وثيقة بهذه الكلمات؛ كلمات مشابهة: #',
    more: 'عرض المزيد',
    failed: 'تعذر تحميل الفهرس',
    found: {
      zero: 'لا وثائق',
      one: 'وثيقة واحدة',
      two: 'وثيقتان',
      few: '# وثائق',
      many: '# وثيقة',
      other: '# وثيقة',
    },
  },
  en: {
    label: 'Search',
    help: 'Symbols, titles and text',
    none: 'No document found',
    similar: 'No document has these words; similar words: #',
    more: 'Show more',
    failed: 'The index could not be loaded',
    found: { one: '# document', other: '# documents' },
  },
  es: {
    label: 'Buscar',
    help: 'En signaturas, títulos y textos',
    none: 'No se ha encontrado ningún documento',
    similar: 'Ningún documento contiene esas palabras; palabras parecidas: #',
    more: 'Mostrar más',
    failed: 'No se ha podido cargar el índice',
    found: { one: '# documento', many: '# documentos', other: '# documentos' },
  },
  fr: {
    label: 'Rechercher',
    help: 'Dans les cotes, les titres et les textes',
    none: 'Aucun document trouvé',
    similar: 'Aucun document ne contient ces mots ; mots semblables : #',
    more: 'Afficher la suite',
    failed: 'L’index n’a pas pu être chargé',
    found: { one: '# document', many: '# documents', other: '# documents' },
  },
  ru: {
    label: 'Поиск',
    help: 'По условным обозначениям, заголовкам и тексту',
    none: 'Документы не найдены',
    similar: 'Документов с такими словами нет; похожие слова: #',
    more: 'Показать ещё',
    failed: 'Не удалось загрузить указатель',
    found: { one: '# документ', few: '# документа', many: '# документов', other: '# документа' },
  },
  zh: {
    label: '搜索',
    help: '文号、标题和正文',
    none: '未找到文件',
    similar: '没有含有这些字词的文件；相近字词：#',
    more: '显示更多',
    failed: '无法加载索引',
    found: { other: '#份文件' },
  },
}
