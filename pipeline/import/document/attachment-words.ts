/** Headings of annexes as others write them. */
import { languages } from '../../../templates/languages/index.ts'
import type { Attachment } from '../../document.ts'
import { attachmentKinds } from '../../text/composed-labels.ts'
import { plainLine } from '../facts/lines.ts'

type Kind = Attachment['kind']

const most = 40

/** "المرفق" is "مرفق" with its article. */
function plainHeading(text: string): string {
  return plainLine(text).replace(/^ال(?=\p{L})/u, '')
}

/** The kind by each heading that a language composes, with the numbers and letters that others write. */
const kindByHeading: ReadonlyMap<string, Kind> = new Map(
  Object.values(languages).flatMap(({ attachments }) =>
    attachmentKinds.flatMap((kind) => {
      const bare = attachments[kind]()
      const numbers = Array.from({ length: most }, (_, index) => index + 1)
      const letters = [...'ABCDEFGHIJ'].map((letter) => `${bare} ${letter}`)
      const written = numbers.flatMap((number) => [attachments[kind](number), `${bare} ${number}`])
      return [bare, ...written, ...letters].map((heading) => [plainHeading(heading), kind] as const)
    }),
  ),
)

/** The kind of attachment that a line heads; absent where it is no such heading. */
export function attachmentKindOf(line: string): Kind | undefined {
  return line.length > 40 ? undefined : kindByHeading.get(plainHeading(line))
}

/** How headings begin that say to which letter something is attached, and how they end in Chinese. */
const lettered: readonly RegExp[] = [
  /^(?:annex|enclosure|appendix)(?: [ivx\d]{1,5})? to (?:the )?(?:identical )?(?:letters?|notes? verbales?)(?!\p{L})/iu,
  /^(?:annexe|pièce jointe|appendice)(?: [ivx\d]{1,5})? (?:à la|aux|à une) (?:lettres?|notes? verbales?)(?!\p{L})/iu,
  /^(?:anexo|documento adjunto|apéndice)(?: [ivx\d]{1,5})? (?:de|a) (?:la|las|una) (?:cartas?|notas? verbale?s?)(?!\p{L})/iu,
  /^(?:приложение|добавление|дополнение)(?: [ivx\d]{1,5})? к (?:идентичным )?(?:письм|вербальн)/iu,
  /^(?:ال)?(?:مرفق|ضميمة|تذييل)(?: \p{L}+)? (?:ال|لل)?(?:رسال|مذكر)/u,
  /(?:信|普通照会)的?附(?:件|文|录)[一二三四五六七八九十]{0,3}$/u,
]

/** True for the heading of what is attached to a letter: "Annex to the letter dated …". */
export function isLetteredHeading(line: string): boolean {
  return line.length <= 600 && lettered.some((pattern) => pattern.test(line))
}

/** The kind of attachment that a heading begins with, whatever follows; an annex where it begins with none. */
export function leadingKindOf(heading: string): Kind {
  const ends = [...heading.slice(0, most + 1).matchAll(/ |$/g)].map(({ index }) => index)
  const kinds = ends.map((end) => attachmentKindOf(heading.slice(0, end)))
  return kinds.find((kind) => kind !== undefined) ?? 'annex'
}

const separator = /^(?:\s*\n\s*|\s*[:：.–—]\s+|：)/u

/** Where the heading of an attachment ends that has its title behind it; absent where there is none. */
export function headingEnd(line: string): number | undefined {
  const ends = Array.from({ length: Math.min(line.length, 42) }, (_, index) => index)
  return ends.find((end) => separator.test(line.slice(end)) && attachmentKindOf(line.slice(0, end)) !== undefined)
}
