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

const separator = /^(?:\s*\n\s*|\s*[:：.–—]\s+|：)/u

/** Where the heading of an attachment ends that has its title behind it; absent where there is none. */
export function headingEnd(line: string): number | undefined {
  const ends = Array.from({ length: Math.min(line.length, 42) }, (_, index) => index)
  return ends.find((end) => separator.test(line.slice(end)) && attachmentKindOf(line.slice(0, end)) !== undefined)
}
