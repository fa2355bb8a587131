/** Facts of one language: they stand in its file alone. */
import * as z from 'zod'
import { languages } from '../../templates/languages/index.ts'
import type { SponsorsNote } from '../../templates/vocabulary.ts'
import { asCode, define, defineAsWritten, defineWordList, defineWords, ofKinds } from './definition.ts'
import { recordLanguageFacts } from './record-facts.ts'
import { issn, language, namesOf, oneOf, someOf, text } from './values.ts'
import { listOf, oneOrList, type WrittenFact } from './written.ts'

export const languageFacts = {
  language: define({
    schema: language.optional(),
    // Where a file is named after a language and says one, the two have been compared.
    read: (_written, code) => code,
    write: () => undefined,
    example: 'fr',
    description: 'Language of a single file that is not named after it.',
    values: asCode(namesOf(languages)),
  }),
  'agenda-titles': define({
    schema: z.array(text).optional(),
    read: (written = []): readonly (readonly string[])[] => written.map((title) => title.trim().split(/\s*\n\s*/)),
    write: (titles) => (titles.length === 0 ? undefined : titles.map((lines) => lines.join('\n'))),
    example: '[The first title, The second title]',
    description: 'One title for each agenda entry; its line breaks are kept.',
    values: 'list of texts',
  }),
  translation: defineAsWritten({
    schema: oneOf(['unofficial']).optional(),
    example: 'unofficial',
    description: 'Said in a note on the title of a version that the United Nations did not make.',
    values: '`unofficial`',
  }),
  'titles-above': ofKinds(
    'a list of titles',
    defineWordList({
      schema: someOf(text).optional(),
      example: '[Request for the inclusion of an item, The title of the item]',
      description: 'Titles over that of a letter which asks for an agenda item: the request, the item.',
      values: 'list of texts',
    }),
  ),
  subtitle: ofKinds(
    'the line under the title',
    defineWords({
      schema: text.optional(),
      example: 'Note by the Secretariat',
      description: 'The line under the title, as written; its line breaks begin further lines.',
      values: 'text',
    }),
  ),
  addressee: ofKinds(
    'who it is addressed to',
    defineWords({
      schema: text.optional(),
      example: 'Members of the staff',
      description: 'Who an administrative issuance is to.',
      values: 'text',
    }),
  ),
  sender: ofKinds(
    'who it is from',
    defineWords({
      schema: text.optional(),
      example: 'The Under-Secretary-General for Management',
      description: 'Who an administrative issuance is from.',
      values: 'text',
    }),
  ),
  'issuance-note': ofKinds(
    'a note',
    defineWords({
      schema: text.optional(),
      example: 'The present circular will be in effect until further notice.',
      description: 'Note with an asterisk on the name of an administrative issuance.',
      values: 'text',
    }),
  ),
  issn: ofKinds(
    'an ISSN',
    defineAsWritten({
      schema: issn.optional(),
      example: '0000-0000',
      description: 'ISSN of the series of a supplement in this language.',
      values: '`0000-0000`',
    }),
  ),
  'symbols-note': ofKinds(
    'a note',
    defineWords({
      schema: text.optional(),
      example: 'What symbols of documents are.',
      description:
        'Note on symbols behind the title page of a supplement, where it is not known in the language; its first line, where it has several, is its heading.',
      values: 'text',
    }),
  ),
  ...recordLanguageFacts,
  'agenda-note': define({
    schema: z.union([text, z.array(text).min(1).max(2)]).optional(),
    read: (written): readonly string[] | undefined =>
      written === undefined ? undefined : listOf(written).map((note) => note.trim()),
    write: (notes) => notes && oneOrList(notes),
    example: 'The agenda is provisional.',
    description: 'Note with an asterisk on the agenda line.',
    values: 'text; of a joint document with two agendas a list of two',
  }),
  'sponsors-note': ofKinds(
    'a note',
    define({
      schema: z.union([text, z.array(z.strictObject({ sponsor: text, text }))]).optional(),
      read: (written): readonly SponsorsNote[] | undefined =>
        typeof written === 'string'
          ? [{ text: written.trim() }]
          : written?.map(({ sponsor, text: words }) => ({ sponsor: sponsor.trim(), text: words.trim() })),
      write: writeSponsorsNote,
      example: 'Further sponsors will be listed later.',
      description: 'Note with an asterisk on the sponsors, or on one of them.',
      values: 'text, or list of `{ sponsor: NG, text: On behalf of … }`',
    }),
  ),
}

function writeSponsorsNote(notes: readonly SponsorsNote[]): WrittenFact | undefined {
  const [first] = notes
  if (first?.sponsor === undefined) return first?.text
  return notes.map(({ sponsor = '', text: words }) => ({ sponsor, text: words }))
}
