/** Facts of one language: they stand in its file alone. */
import { z } from 'zod'
import { languages } from '../../templates/languages/index.ts'
import { asCode, define, defineAsWritten, defineWords, ofKinds } from './definition.ts'
import { language, namesOf, oneOf, text } from './values.ts'

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
  subtitle: ofKinds(
    'the line under the title',
    defineWords({
      schema: text.optional(),
      example: 'Note by the Secretariat',
      description: 'The line under the title, as written.',
      values: 'text',
    }),
  ),
  'agenda-note': defineWords({
    schema: text.optional(),
    example: 'The agenda is provisional.',
    description: 'Note with an asterisk on the agenda line.',
    values: 'text',
  }),
  'sponsors-note': ofKinds(
    'a note',
    defineWords({
      schema: text.optional(),
      example: 'Further sponsors will be listed later.',
      description: 'Note with an asterisk on the sponsors.',
      values: 'text',
    }),
  ),
}
