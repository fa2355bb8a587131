/** The case in which a sentence has what a reference names: "см. таблицу 1", "в разделе II"; by grammar, counted on no official text. */

type Case = 'genitive' | 'dative' | 'accusative' | 'instrumental' | 'prepositional'

/** What the words before ask for, where they ask for one case alone, or nearly always for one. */
const askedBy: readonly (readonly [Case, string])[] = [
  // "включить в таблицу" asks otherwise than "показано в таблице".
  [
    'accusative',
    'см\\.|смотрите|смотри|ср\\.|сравните|через|(?:включ|внес|внос|добав|помест|помещ)\\p{L}{1,8}[\\s\\u00A0]+в|(?:ссыл|сосл|указ)\\p{L}{1,8}[\\s\\u00A0]+на',
  ],
  ['genitive', 'из|от|до|для|без|кроме|после|вместо|относительно|помимо|положени[яй]|строк[аеиу]'],
  ['dative', 'к|ко|по|согласно'],
  ['instrumental', 'с|со|над|под|перед|между'],
  ['prepositional', 'в|во|на|о|об|обо|при'],
]

/** Numbers, and other references with or without a noun, which stand in the case of the first: "см. пункт 3, таблицу 1 и …". */
const listed =
  '(?:(?:\\p{L}+[\\s\\u00A0]+)?[0-9IVXLC]+(?:[\\s\\u00A0]+[a-z]{1,3}\\))*[\\s\\u00A0]*(?:,|и|или|, а также)[\\s\\u00A0]+)*$'

const asked = askedBy.map(
  ([name, words]) => [name, new RegExp(`(?<![\\p{L}])(?:${words})[\\s\\u00A0]+${listed}`, 'iu')] as const,
)

/** Endings of the nouns of references, behind what all of a noun's cases have. */
const nouns: readonly (readonly [RegExp, Readonly<Record<Case, string>>])[] = [
  [/^(таблиц)а/iu, { genitive: 'ы', dative: 'е', accusative: 'у', instrumental: 'ей', prepositional: 'е' }],
  [/^(рисун)ок/iu, { genitive: 'ка', dative: 'ку', accusative: 'ок', instrumental: 'ком', prepositional: 'ке' }],
  [/^(раздел)/iu, { genitive: 'а', dative: 'у', accusative: '', instrumental: 'ом', prepositional: 'е' }],
  [
    /^((?:приложен|добавлен|дополнен)и)е/iu,
    { genitive: 'я', dative: 'ю', accusative: 'е', instrumental: 'ем', prepositional: 'и' },
  ],
]

/** A reference – "таблица 1" – in the case that the words before it ask for; as it is where they ask for none. */
export function inflectRussian(reference: string, before: string): string {
  const wanted = asked.find(([, pattern]) => pattern.test(before))?.[0]
  if (wanted === undefined) return reference
  return nouns.reduce((text, [noun, endings]) => text.replace(noun, `$1${endings[wanted]}`), reference)
}
