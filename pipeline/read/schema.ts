/** The facts: every key of `document.yaml` and front matter, in one schema. */
import { z } from 'zod'
import { committees } from '../../templates/organs.ts'
import {
  body,
  committee,
  count,
  date,
  dutyStation,
  flag,
  jobNumber,
  kind,
  language,
  oneOf,
  oneOrMore,
  organ,
  perLanguage,
  symbol,
  text,
} from './schema-values.ts'

const session = z.strictObject({
  number: count.meta({ description: 'Number of the session, or of the year.' }),
  type: oneOf(['regular', 'special', 'emergency-special', 'resumed', 'year'])
    .optional()
    .meta({ description: 'Regular when left out.' }),
  place: text.optional().meta({ description: 'Where it is held, if that is printed.' }),
  from: date.optional().meta({ description: 'Its first day, if that is printed.' }),
  to: date.optional().meta({ description: 'Its last day, if that is printed.' }),
})

const oneSession = z.union([count, session])

const agendaEntry = z
  .strictObject({
    item: count.meta({ description: 'Number of the agenda item.' }),
    sub: oneOrMore(z.string({ error: 'a letter' }).regex(/^[a-z]{1,2}$/, { error: 'a letter such as `a`' }))
      .optional()
      .meta({ description: 'Letters of its sub-items.' }),
    provisional: flag.optional().meta({ description: 'True for an item of the provisional agenda.' }),
    preliminary: flag.optional().meta({ description: 'True for an item of the preliminary list.' }),
  })
  .superRefine(({ provisional, preliminary }, context) => {
    if (!provisional || !preliminary) return
    context.addIssue({ code: 'custom', path: ['preliminary'], message: 'left out beside `provisional`' })
  })

const job = z.strictObject({
  number: jobNumber.meta({ description: 'Job number of this language, such as 21-00134.' }),
  released: oneOrMore(date).optional().meta({ description: 'Days on which it was released.' }),
})

const symbols = oneOrMore(symbol).meta({
  description: 'Symbol of the draft or report; a list where there are several.',
})
const paragraph = count.optional().meta({ description: 'Paragraph of the report that holds the text.' })

const proponent = z.union([
  z.strictObject({ 'without-reference': symbols, paragraph }),
  z.strictObject({ 'report-of': committee, symbol: symbols, paragraph }),
  z.strictObject({ proposal: symbols, procedure: oneOf(['silence']).optional() }),
  z.strictObject({ 'recommendation-of': body, symbol: symbols }),
  z.strictObject({
    'taken-up-in': oneOf(['plenary', ...committees]).meta({
      description: 'Plenary or Main Committee that took a decision up.',
    }),
  }),
])

/** Facts that hold for every language. */
const shared = {
  kind: kind.meta({ description: 'What the document is.' }),
  organ: z
    .union([organ, z.array(organ).min(1).max(2, { error: 'at most two organs' })])
    .meta({ description: 'The organ it is issued by; two for joint documents.' }),
  committee: z
    .union([committee, perLanguage(text)])
    .optional()
    .meta({ description: 'A Main Committee, or the second line of the masthead in each language.' }),
  symbol: symbol.optional().meta({ description: 'Document symbol, once it is assigned, such as A/75/698.' }),
  session: z
    .union([oneSession, z.array(oneSession).min(1).max(2, { error: 'at most two sessions' })])
    .optional()
    .meta({ description: 'Session of the organ; one for each organ of a joint document.' }),
  agenda: z.array(agendaEntry).optional().meta({ description: 'Agenda items it belongs to.' }),
  distribution: oneOf(['general', 'limited', 'restricted']).meta({ description: 'Distribution category.' }),
  date: date.meta({ description: 'Date of issue, as in the masthead.' }),
  original: oneOrMore(language)
    .optional()
    .meta({ description: 'Language or languages it was written in; resolutions do without.' }),
  'duty-station': dutyStation.optional().meta({ description: 'Decides the paper; that of the organ when left out.' }),
  job: z
    .union([job, perLanguage(job)])
    .optional()
    .meta({ description: 'Job number and release dates, of this language or by language.' }),
  by: oneOf(['secretary-general', 'secretariat', 'president'])
    .optional()
    .meta({ description: 'Composes the line under the title.' }),
  number: text.optional().meta({ description: 'Number of a resolution or decision, such as 80/1.' }),
  adopted: date.optional().meta({ description: 'Day on which a resolution or decision was adopted.' }),
  meeting: z
    .strictObject({ number: count, kind: oneOf(['plenary', 'resumed', 'resumed-plenary']).optional() })
    .optional()
    .meta({ description: 'Meeting at which it was adopted.' }),
  proponent: proponent
    .optional()
    .meta({ description: 'Draft or report a resolution was adopted on; who took a decision up.' }),
  section: oneOf(['elections', 'other'])
    .optional()
    .meta({ description: 'Section of the decisions of the General Assembly: elections and appointments, or other.' }),
  vote: oneOf(['none'])
    .optional()
    .meta({ description: 'Said of a text of the Human Rights Council that was adopted without a vote.' }),
  sponsors: z
    .array(text)
    .min(1, { error: 'a list with at least one entry' })
    .optional()
    .meta({ description: 'Sponsors of a draft: ISO 3166 codes or names.' }),
  tables: oneOf(['numbered', 'unnumbered'])
    .optional()
    .meta({ description: 'Whether titled tables are numbered; they are when left out.' }),
  notes: oneOf(['foot', 'end']).optional().meta({ description: 'Where notes are printed: at the foot when left out.' }),
  fit: count.optional().meta({ description: 'Number of pages the document should have.' }),
  status: oneOf(['draft', 'advance-unedited'])
    .optional()
    .meta({ description: 'Printed above the masthead; absent on official issues.' }),
  reissued: date.optional().meta({ description: 'Day on which it was reissued for technical reasons.' }),
  corrects: symbol.optional().meta({ description: 'Symbol of what it corrects.' }),
}

/** Facts of one language. */
const ofLanguage = {
  language: language.optional().meta({ description: 'Language of a single file that is not named after it.' }),
  'agenda-titles': z
    .array(text)
    .optional()
    .meta({ description: 'One title for each agenda entry; its line breaks are kept.' }),
  translation: oneOf(['unofficial'])
    .optional()
    .meta({ description: 'Said in a note on the title of a version that the United Nations did not make.' }),
  subtitle: text.optional().meta({ description: 'The line under the title, as written.' }),
  'agenda-note': text.optional().meta({ description: 'Note with an asterisk on the agenda line.' }),
  'sponsors-note': text.optional().meta({ description: 'Note with an asterisk on the sponsors.' }),
}

/** All facts, as they are written. */
export const factsSchema = z.strictObject({ ...shared, ...ofLanguage })

/** Facts as the schema leaves them: converted, not yet completed. */
export type WrittenFacts = z.output<typeof factsSchema>

/** Keys that may not stand in `document.yaml`. */
export const languageKeys: readonly string[] = Object.keys(ofLanguage)
