/** Rows of who presides over a meeting, and the note on corrections, as records of others print them. */
import type { Language } from '../../../templates/languages/language.ts'
import { plainText } from '../word/plain-text.ts'
import type { WordPiece } from '../word/word-document.ts'

/** Words that rows begin with in the six languages: offices, and who follows whom. */
const offices =
  /^(?:(?:acting|temporary|vice|co)[ -])*(?:chair|president|présid|later|then|subsequently|puis|ensuite|plus tard|vicepresid|luego|después|posteriormente|más tarde|исполняющ|председател|заместител|затем|позднее|позже|主席|副主席|代理主席|临时主席|随后|后来|嗣后|(?:ال)?رئيس|(?:ال)?رئيسة|نائب|ثم|وبعد ذلك|لاحقا|بعد ذلك)/iu

/** How the note at the foot of a first page begins, in the six languages. */
const notes =
  /^(?:this record (?:is subject to correction|contains the text of speeches)|le présent (?:compte rendu est sujet à rectification|procès-verbal contient le texte)|la presente acta (?:está sujeta a correc|podrá ser objeto de correc|contiene la versión literal)|в настоящ(?:ий отчет|ем отчете|ем документе) |настоящий отчет содержит|本记录(?:可以?更正|包含)|هذا المحضر قابل للتصويب|يتضمن هذا المحضر)/iu

/** True for the note on corrections. */
export function isRecordNote(text: string): boolean {
  return notes.test(text.trim())
}

/** How it goes on in paragraphs of its own. */
const corrections =
  /^(?:(?:any )?corrections? |(?:les |toute )?rectifications? |(?:las |toda )?correcci(?:ón|ones) |(?:любые )?(?:поправки|исправления) |更正|对本|如有更正|(?:و?أ[يى] تصويبات|و?ينبغي إرسال|و?التصويبات))/iu

/** True for what may follow the beginning of the note. */
export function goesOnRecordNote(text: string): boolean {
  return corrections.test(text.trim())
}

/** The paragraphs of the note among others. */
export function noteIn(lines: readonly string[]): readonly string[] {
  return lines.some(isRecordNote) ? lines.filter((line) => isRecordNote(line) || goesOnRecordNote(line)) : []
}

/** Dots that lead to what stands behind them. */
const leader = /\s*(?:[.…]\s?){4,}\s*/gu

const longestLabel = 40

/** A row as it is typed on tabs – label, name, State –; absent where a paragraph is none. */
export function rowOf(pieces: readonly WordPiece[], { records }: Language, isBegun: boolean): string | undefined {
  const text = plainText(pieces).replaceAll(leader, '\t').trim()
  const [, label, words = ''] = /^([^:：\t]{2,40}?)\s*[:：]\s*(\S.*)$/su.exec(text) ?? []
  if (label !== undefined && (offices.test(label) || isLean(pieces, label) || label === records.members))
    return `${label}:\t${partedName(words)}`
  // Members stand under each other: a State, its dots and a name.
  const isMember = isBegun && /^[^\t]{2,80}\t+[^\t]{2,80}$/u.test(text) && text.length > longestLabel / 4
  return isMember ? `\t${text.replace(/\t+/g, '\t')}` : undefined
}

/** The name and what stands behind it in brackets at the end of the line. */
function partedName(words: string): string {
  const [, name, state] = /^(.*?\S)\s*([(（][^()（）]+[)）])$/su.exec(words.replace(/\s*\t+\s*/g, '\t')) ?? []
  return name === undefined ? words.replace(/\s*\t+\s*/g, '\t') : `${name.replaceAll('\t', ' ')}\t${state ?? ''}`
}

/** True where the label, and it alone, is in italics. */
function isLean(pieces: readonly WordPiece[], label: string): boolean {
  const [first, ...others] = pieces.filter((piece) => piece.type === 'words').filter(({ value }) => value.trim() !== '')
  return (
    first?.isItalic === true &&
    first.value.trim().replace(/\s*[:：]$/u, '') === label.trim() &&
    others.some(({ isItalic }) => !isItalic)
  )
}
