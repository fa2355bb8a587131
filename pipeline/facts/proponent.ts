/** How a text came before the organ. */
import * as z from 'zod'
import { committees } from '../../templates/organs.ts'
import type { ProponentFact } from '../../templates/vocabulary.ts'
import { define } from './definition.ts'
import { body, committee, count, oneOf, oneOrMore, symbol } from './values.ts'
import { listOf, oneOrList, present, type WrittenFact } from './written.ts'

const symbols = oneOrMore(symbol).meta({
  description: 'Symbol of the draft or report; a list where there are several.',
})
const paragraph = count.optional().meta({ description: 'Paragraph of the report that holds the text.' })

const schema = z
  .union([
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
  .optional()

function readProponent(written: z.output<typeof schema>): ProponentFact | undefined {
  if (written === undefined) return undefined
  if ('without-reference' in written)
    return { way: 'without-reference', symbols: listOf(written['without-reference']), ...paragraphOf(written) }
  if ('proposal' in written)
    return { way: written.procedure ? 'silent-proposal' : 'proposal', symbols: listOf(written.proposal) }
  if ('taken-up-in' in written) return { way: 'taken-up-in', forum: written['taken-up-in'] }
  const symbols = listOf(written.symbol)
  return 'report-of' in written
    ? { way: 'report-of', committee: written['report-of'], symbols, ...paragraphOf(written) }
    : { way: 'recommendation-of', body: written['recommendation-of'], symbols }
}

function paragraphOf({ paragraph }: { readonly paragraph?: number | undefined }): { readonly paragraph?: number } {
  return present({ paragraph })
}

function writeProponent(proponent: ProponentFact): WrittenFact {
  switch (proponent.way) {
    case 'without-reference':
      return present({ 'without-reference': oneOrList(proponent.symbols), paragraph: textOf(proponent.paragraph) })
    case 'report-of':
      return present({
        'report-of': proponent.committee,
        symbol: oneOrList(proponent.symbols),
        paragraph: textOf(proponent.paragraph),
      })
    case 'proposal':
      return present({ proposal: oneOrList(proponent.symbols) })
    case 'silent-proposal':
      return present({ proposal: oneOrList(proponent.symbols), procedure: 'silence' })
    case 'recommendation-of':
      return present({ 'recommendation-of': proponent.body, symbol: oneOrList(proponent.symbols) })
    case 'taken-up-in':
      return { 'taken-up-in': proponent.forum }
  }
}

function textOf(paragraph: number | undefined): string | undefined {
  return paragraph === undefined ? undefined : String(paragraph)
}

export const proponentFact = define({
  schema,
  read: readProponent,
  write: writeProponent,
  example: '{ without-reference: A/80/L.2 }',
  description: 'Draft or report a resolution was adopted on; who took a decision up.',
  values:
    '`{ without-reference: A/80/L.2 }`, `{ report-of: third, symbol: A/80/561, paragraph: 12 }`, `{ proposal: A/80/L.1 }`, ' +
    '`{ proposal: A/80/L.1, procedure: silence }` or `{ recommendation-of: …, symbol: … }`; of decisions that stand in a section `{ taken-up-in: plenary }`, or a committee',
})
