/** The agenda items that a document belongs to. */
import * as z from 'zod'
import type { AgendaEntry } from '../../templates/vocabulary.ts'
import { define } from './definition.ts'
import type { Issuer } from './issuer.ts'
import { organs } from '../../templates/organs.ts'
import { count, flag, namesOf, oneOf, oneOrMore } from './values.ts'
import { listOf, present, type WrittenFact } from './written.ts'

const agendaEntry = z
  .strictObject({
    item: count.meta({ description: 'Number of the agenda item.' }),
    sub: oneOrMore(z.string({ error: 'a letter' }).regex(/^[a-z]{1,2}$/, { error: 'a letter such as `a`' }))
      .optional()
      .meta({ description: 'Letters of its sub-items.' }),
    provisional: flag.optional().meta({ description: 'True for an item of the provisional agenda.' }),
    preliminary: flag.optional().meta({ description: 'True for an item of the preliminary list.' }),
    organ: oneOf(namesOf(organs))
      .optional()
      .meta({ description: 'The organ of a joint document whose item it is; the first when left out.' }),
  })
  .superRefine(({ provisional, preliminary }, context) => {
    if (!provisional || !preliminary) return
    context.addIssue({ code: 'custom', path: ['preliminary'], message: 'left out beside `provisional`' })
  })

function readEntry({ item, sub, provisional, preliminary, organ }: z.output<typeof agendaEntry>): AgendaEntry {
  return {
    item,
    sub: sub === undefined ? [] : listOf(sub),
    provisional: provisional ?? false,
    ...(preliminary ? { preliminary } : {}),
    ...(organ === undefined ? {} : { organ }),
  }
}

/** An entry of the agenda as an author writes it. */
export function writeAgendaEntry({ item, sub, provisional, preliminary, organ }: AgendaEntry): WrittenFact {
  return present({
    item: String(item),
    sub: sub.length === 0 ? undefined : sub,
    provisional: provisional ? 'true' : undefined,
    preliminary: preliminary ? 'true' : undefined,
    organ,
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
    'list of `{ item: 128, sub: [a, b] }`; `provisional: true` for the provisional agenda, `preliminary: true` for the preliminary list, `organ: economic-and-social-council` for the agenda of the second organ of a joint document',
})

/** The items of an agenda that are those of one organ of the document, by where it stands among them, each with its place in the list. */
export function entriesOf(
  {
    agenda,
    organs: issuers,
  }: { readonly agenda: readonly AgendaEntry[]; readonly organs: readonly { readonly organ: Issuer }[] },
  at: number,
): readonly (readonly [AgendaEntry, number])[] {
  const owner = ({ organ }: AgendaEntry): number =>
    organ === undefined ? 0 : issuers.findIndex((issuer) => issuer.organ === organ)
  return agenda.flatMap((entry, index) => (owner(entry) === at ? [[entry, index] as const] : []))
}
