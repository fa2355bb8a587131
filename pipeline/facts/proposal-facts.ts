/** Who speaks, or submits a draft, and what it amends. */
import * as z from 'zod'
import {
  authors,
  submitters,
  type AmendsFact,
  type Author,
  type Submitter,
  type SubmitterFact,
} from '../../templates/vocabulary.ts'
import { define, ofKinds } from './definition.ts'
import { flag, oneOf, symbol, text } from './values.ts'
import { present, type WrittenFact } from './written.ts'

const submitter = z.strictObject({
  office: oneOf(submitters),
  name: text.optional().meta({ description: 'Name of the person.' }),
  state: text.optional().meta({ description: 'ISO 3166 code or name of the State of the person.' }),
  consultations: z
    .union([oneOf(['held']), symbol])
    .optional()
    .meta({ description: 'The draft on which there were informal consultations; `held` where none is named.' }),
})

/** The President of a draft is told like one of a report. */
function readAuthor(written: z.output<typeof submitter> | Author | Submitter): Author | SubmitterFact {
  if (typeof written === 'string') return isAuthor(written) ? written : { office: written }
  const { office, name, state, consultations } = written
  return {
    office,
    ...present({ name: name?.trim(), state: state?.trim() }),
    ...(consultations === undefined ? {} : { consultations: consultations === 'held' ? {} : { on: consultations } }),
  }
}

function isAuthor(written: string): written is Author {
  return authors.some((author) => author === written)
}

function writeAuthor(author: Author | SubmitterFact): WrittenFact {
  if (typeof author === 'string') return author
  const { office, name, state, consultations } = author
  const more = present({ name, state, consultations: consultations && (consultations.on ?? 'held') })
  return Object.keys(more).length === 0 ? office : { office, ...more }
}

const byFact = define({
  schema: z.union([oneOf([...authors, ...submitters.filter((name) => name !== 'president')]), submitter]).optional(),
  read: (written) => written && readAuthor(written),
  write: writeAuthor,
  example: 'secretary-general',
  description: 'Composes the line under the title; of a draft without sponsors, that over it.',
  values:
    '`secretary-general` `secretariat` `president`; of drafts `president` `vice-president` `chair` `vice-chair` `rapporteur` `bureau`, or ' +
    '`{ office: vice-chair, name: Andrés Napurí Pita, state: PE, consultations: A/C.2/80/L.31 }`; `consultations: held` where no draft is named',
})

const amended = z.strictObject({
  symbol,
  motion: oneOf(['resolution', 'decision']).optional().meta({ description: 'Of a draft resolution when left out.' }),
  several: flag.optional().meta({ description: 'Whether there are several amendments.' }),
})

/** The draft that an amendment is to, as it is written. */
export function writeAmends({ symbol: name, motion, several }: AmendsFact): WrittenFact {
  if (motion === 'resolution' && !several) return name
  return {
    symbol: name,
    ...present({ motion: motion === 'resolution' ? undefined : motion, several: several ? 'true' : undefined }),
  }
}

const amendsFact = define({
  schema: z.union([symbol, amended]).optional(),
  read: (written): AmendsFact | undefined => {
    if (written === undefined) return undefined
    const {
      symbol: name,
      motion = 'resolution',
      several = false,
    } = typeof written === 'string' ? { symbol: written } : written
    return { symbol: name, motion, several }
  },
  write: writeAmends,
  example: 'A/C.3/80/L.44',
  description: 'The draft that an amendment is to.',
  values: '`A/C.3/80/L.44`, or `{ symbol: A/80/L.2, motion: decision, several: true }`',
})

export const proposalFacts = {
  by: ofKinds('who speaks, such as `secretary-general`', byFact),
  amends: ofKinds('the symbol of the draft that it amends', amendsFact),
}
