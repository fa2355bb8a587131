/** How a document is set, and what its issue is. */
import * as z from 'zod'
import { issuances, type SupplementFact } from '../../templates/vocabulary.ts'
import { define, defineAsWritten, ofKinds } from './definition.ts'
import { capital, count, date, oneOf, symbol } from './values.ts'
import { present } from './written.ts'

const supplement = z.strictObject({
  number: count.meta({ description: 'Number of the supplement.' }),
  addition: capital.optional().meta({ description: 'Letter of an addition to it.' }),
})

export const issueFacts = {
  tables: define({
    schema: oneOf(['numbered', 'unnumbered']).optional(),
    read: (written = 'numbered') => written,
    write: (tables) => (tables === 'numbered' ? undefined : tables),
    example: 'unnumbered',
    description: 'Whether titled tables are numbered; they are when left out.',
    values: '`numbered` `unnumbered`',
  }),
  notes: define({
    schema: oneOf(['foot', 'end']).optional(),
    read: (written = 'foot') => written,
    write: (notes) => (notes === 'foot' ? undefined : notes),
    example: 'end',
    description: 'Where notes are printed: at the foot when left out.',
    values: '`foot` `end`',
  }),
  fit: define({
    schema: count.optional(),
    read: (written) => written,
    write: (pages) => String(pages),
    example: '4',
    description: 'Number of pages the document should have.',
    values: '`4`; spacing is tightened a little to make it that long, and to end its pages with whole paragraphs',
  }),
  status: defineAsWritten({
    schema: oneOf(['draft', 'advance-unedited']).optional(),
    example: 'draft',
    description: 'Printed above the masthead; absent on official issues.',
    values: '`draft` `advance-unedited`',
  }),
  issuance: ofKinds(
    'one of `bulletin`, `instruction`, `circular`',
    defineAsWritten({
      schema: oneOf(issuances).optional(),
      example: 'circular',
      description: 'What the Secretariat issues: ST/SGB, ST/AI or ST/IC.',
      values: '`bulletin` `instruction` `circular`',
    }),
  ),
  reissued: defineAsWritten({
    schema: date.optional(),
    example: '2021-02-01',
    description: 'Day on which it was reissued for technical reasons; said in a note on the symbol.',
    values: '`2021-02-01`',
  }),
  corrects: ofKinds(
    'a symbol',
    defineAsWritten({
      schema: symbol.optional(),
      example: 'A/75/698',
      description: 'Symbol of what it corrects.',
      values: '`A/75/698`',
    }),
  ),
  supplement: ofKinds(
    'the number of the supplement',
    define({
      schema: z.union([count, supplement]).optional(),
      read: (written): SupplementFact | undefined =>
        typeof written === 'number'
          ? { number: written }
          : written && { number: written.number, ...present({ addition: written.addition }) },
      write: ({ number, addition }) => (addition === undefined ? String(number) : { number: String(number), addition }),
      example: '7',
      description:
        'A report that is a supplement to the Official Records: cover, title page and note page are composed.',
      values: '`7`, or `{ number: 53, addition: A }`',
    }),
  ),
}
