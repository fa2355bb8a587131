/** The agenda items that a document belongs to. */
import * as z from 'zod'
import type { AgendaEntry } from '../../templates/vocabulary.ts'
import { define } from './definition.ts'
import { count, flag, oneOrMore } from './values.ts'
import { listOf, present, type WrittenFact } from './written.ts'

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

function readEntry({ item, sub, provisional, preliminary }: z.output<typeof agendaEntry>): AgendaEntry {
  return {
    item,
    sub: sub === undefined ? [] : listOf(sub),
    provisional: provisional ?? false,
    ...(preliminary ? { preliminary } : {}),
  }
}

/** An entry of the agenda as an author writes it. */
export function writeAgendaEntry({ item, sub, provisional, preliminary }: AgendaEntry): WrittenFact {
  return present({
    item: String(item),
    sub: sub.length === 0 ? undefined : sub,
    provisional: provisional ? 'true' : undefined,
    preliminary: preliminary ? 'true' : undefined,
  })
}

/** Entries in the order of the author. */
export const agendaFact = define({
  schema: z.array(agendaEntry).optional(),
  read: (written = []): readonly AgendaEntry[] => written.map(readEntry),
  write: (entries) => (entries.length === 0 ? undefined : entries.map(writeAgendaEntry)),
  example: '[{ item: 128, sub: [a, b] }]',
  description: 'Agenda items it belongs to.',
  values:
    'list of `{ item: 128, sub: [a, b] }`; `provisional: true` for the provisional agenda, `preliminary: true` for the preliminary list',
})
