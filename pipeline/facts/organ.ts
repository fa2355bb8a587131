/** Who issues a document, as an author writes it: by name, or with a name of its own. */
import * as z from 'zod'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { organs } from '../../templates/organs.ts'
import { asCode, define } from './definition.ts'
import { bodyNames, issuerNames, type Issuer } from './issuer.ts'
import { namesOf, oneOf, oneOfWords, perLanguage, text } from './values.ts'
import { listOf, oneOrList, present, type WrittenFact } from './written.ts'

const named = z.enum(issuerNames, {
  error: `${oneOfWords(namesOf(organs))}, a body of the manual’s list, or \`{ name: … }\``,
})

const own = z.strictObject({
  name: z
    .union([text, perLanguage(text)])
    .meta({ description: 'Its name, as the masthead prints it, or a name for each language.' }),
  under: oneOf(namesOf(organs))
    .optional()
    .meta({ description: 'The organ whose name the masthead prints; its own then stands under the rule.' }),
})

const schema = z.union([named, own, z.array(named).min(1).max(2, { error: 'at most two organs' })])

function readOrgan(written: z.output<typeof schema>, code: LanguageCode): readonly Issuer[] {
  if (typeof written === 'string') return [written]
  if (!('name' in written)) return listOf(written)
  const { name, under } = written
  return [present({ name: typeof name === 'string' ? name : name[code], under })]
}

function writeOrgan(issuer: Issuer, code: LanguageCode): WrittenFact {
  if (typeof issuer === 'string') return issuer
  return present({ name: issuer.name === undefined ? undefined : { [code]: issuer.name }, under: issuer.under })
}

export const organFact = define({
  schema,
  read: readOrgan,
  write: (issuers, code) => oneOrList(issuers.map((issuer) => writeOrgan(issuer, code))),
  example: 'general-assembly',
  description:
    'Who issues it; two organs for joint documents. A body stands with the organ or treaty that it belongs to; one that is not listed says its name, and whose masthead it has.',
  values: `${asCode(namesOf(organs))}; ${asCode(bodyNames)}; \`{ name: Meeting of Experts, under: general-assembly }\`, with \`name: { en: …, fr: … }\` in several languages`,
})
