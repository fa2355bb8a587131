/** Names whose capital letters are often mistaken, as official texts have them. */
import type { LanguageCode } from '../../templates/languages/codes.ts'

/** A name, and what finds it in any letters. */
export interface CasedName {
  readonly words: readonly string[]
  readonly found: RegExp
  /** In small letters a generic name is a word for what others have, too, and an office one that many hold; a committee is one of many that are counted. */
  readonly sort: 'own' | 'generic' | 'office' | 'committee'
}

/** Names with strokes between them. */
interface NamesOf {
  readonly own: string
  readonly generic: string
  readonly office?: string
  readonly committees: string
}

/** “~” stands for an ending. */
const written: Partial<Readonly<Record<LanguageCode, NamesOf>>> = {
  en: {
    own: 'Economic and Social Council|Trusteeship Council|International Court of Justice|Secretary-General|Under-Secretary-General|United Nations|member State~',
    generic: 'General Assembly|Security Council|Human Rights Council',
    office: 'Permanent Representative|Permanent Mission|Permanent Observer',
    committees: 'First Committee|Second Committee|Third Committee|Fourth Committee|Fifth Committee|Sixth Committee',
  },
  fr: {
    own: 'Conseil économique et social|Cour internationale de Justice|Nations Unies|Conseil des droits de l’homme',
    generic: 'Assemblée générale|Conseil de sécurité|Secrétaire général~|Représentant~ permanent~|Mission~ permanente~',
    committees:
      'Première Commission|Deuxième Commission|Troisième Commission|Quatrième Commission|Cinquième Commission|Sixième Commission',
  },
  es: {
    own: 'Naciones Unidas|Consejo Económico y Social|Corte Internacional de Justicia|Consejo de Derechos Humanos',
    generic: 'Asamblea General|Consejo de Seguridad|Secretari~ General|Representante~ Permanente~|Misi~ Permanente~',
    committees: 'Primera Comisión|Segunda Comisión|Tercera Comisión|Cuarta Comisión|Quinta Comisión|Sexta Comisión',
  },
  ru: {
    own: 'Генеральн~ Ассамбле~|Объединенн~ Наци~|Экономическ~ и Социальн~ Совет~|государств~-член~',
    generic:
      'Генеральн~ секретар~|Совет~ Безопасности|Постоянн~ представител~|Постоянн~ представительств~|Международн~ Суд~',
    committees: 'Перв~ комитет~|Втор~ комитет~|Трет~ комитет~|Четверт~ комитет~|Пят~ комитет~|Шест~ комитет~',
  },
}

function readName(name: string, sort: CasedName['sort']): CasedName {
  const pattern = name
    .replaceAll('~', '\\p{L}{0,3}')
    .replaceAll(' ', '[ \\u00A0]')
    .replaceAll('-', '[-‑]')
    .replaceAll('’', "[’']")
  return {
    words: name.split(/[ ’-]/),
    found: new RegExp(`(?<![\\p{L}\\p{M}\\p{N}-])${pattern}(?![\\p{L}\\p{M}-])`, 'giu'),
    sort,
  }
}

function readNames({ own, generic, office, committees }: NamesOf): readonly CasedName[] {
  return [
    ...own.split('|').map((name) => readName(name, 'own')),
    ...generic.split('|').map((name) => readName(name, 'generic')),
    ...committees.split('|').map((name) => readName(name, 'committee')),
    ...(office?.split('|') ?? []).map((name) => readName(name, 'office')),
  ]
}

/** The names of each language. */
export const names: Partial<Readonly<Record<LanguageCode, readonly CasedName[]>>> = Object.fromEntries(
  Object.entries(written).map(([language, both]) => [language, readNames(both)]),
)
