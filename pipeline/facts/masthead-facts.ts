/** Facts of the masthead and of the first page. */
import * as z from 'zod'
import { kinds } from '../../templates/kinds/index.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { languages } from '../../templates/languages/index.ts'
import { committees, type CommitteeName } from '../../templates/organs.ts'
import { stations } from '../../templates/stations/index.ts'
import { agendaFact } from './agenda.ts'
import { asCode, define, defineAsWritten, ofKinds } from './definition.ts'
import { jobFact } from './job.ts'
import { organFact } from './organ.ts'
import { sessionFact } from './session.ts'
import {
  committee,
  date,
  dutyStation,
  kind,
  language,
  namesOf,
  oneOf,
  oneOrMore,
  perLanguage,
  symbol,
  text,
} from './values.ts'
import { listOf, oneOrList } from './written.ts'

const committeeSchema = z.union([committee, perLanguage(text)]).optional()

/** The Main Committee, or the line of this language. */
function readCommittee(
  written: z.output<typeof committeeSchema>,
  code: LanguageCode,
): CommitteeName | { readonly text: string } | undefined {
  if (written === undefined || typeof written === 'string') return written
  const line = written[code]
  return line === undefined ? undefined : (mainCommittee(line, code) ?? { text: line })
}

/** A line that is the name of a Main Committee, or the part of it in or before its brackets: "(Fourth Committee)". */
function mainCommittee(line: string, code: LanguageCode): CommitteeName | undefined {
  const names = languages[code].committees
  return committees.find((name) => partsOf(names[name]).includes(bare(line)))
}

function partsOf(name: string): readonly string[] {
  return [name, ...name.split(/[()（）]/u)].map(bare).filter((part) => part !== '')
}

function bare(line: string): string {
  return line
    .replace(/[()（）\s]+/gu, ' ')
    .trim()
    .toLowerCase()
}

export const mastheadFacts = {
  kind: defineAsWritten({
    schema: kind,
    example: 'letter',
    description: 'What the document is.',
    values: asCode(namesOf(kinds)),
  }),
  organ: organFact,
  committee: define({
    schema: committeeSchema,
    read: readCommittee,
    write: (value, code) => (typeof value === 'string' ? value : { [code]: value.text }),
    example: 'third',
    description: 'A Main Committee, or the second line of the masthead in each language.',
    values: `${asCode(committees)}, or a text per language`,
  }),
  symbol: defineAsWritten({
    schema: symbol.optional(),
    example: 'A/75/698',
    description: 'Document symbol, once it is assigned, such as A/75/698.',
    values: '`A/75/698`; until then its place stays empty',
  }),
  session: sessionFact,
  agenda: agendaFact,
  distribution: defineAsWritten({
    schema: oneOf(['general', 'limited', 'restricted']),
    example: 'general',
    description: 'Distribution category.',
    values: '`general` `limited` `restricted`',
  }),
  date: defineAsWritten({
    schema: date,
    example: '2021-01-07',
    description: 'Date of issue, as in the masthead.',
    values: '`2021-01-07`',
  }),
  original: ofKinds(
    'the language it was written in, such as `en`',
    define({
      schema: oneOrMore(language).optional(),
      read: (written) => (written === undefined ? [] : listOf(written)),
      write: oneOrList,
      example: 'en',
      description: 'Language or languages it was written in; resolutions do without.',
      values: `${asCode(namesOf(languages))}, or a list`,
    }),
  ),
  versions: ofKinds(
    '`original`',
    defineAsWritten({
      schema: oneOf(['original']).optional(),
      example: 'original',
      description: 'Whether it is issued in the language of the original alone: “English only” is printed.',
      values: '`original`; all languages when left out',
    }),
  ),
  'duty-station': defineAsWritten({
    schema: dutyStation.optional(),
    example: 'new-york',
    description: 'Decides the paper; that of the organ when left out.',
    values: asCode(namesOf(stations)),
  }),
  job: jobFact,
}
