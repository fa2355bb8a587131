/** The line over a draft that no State sponsors: "Draft resolution submitted by the President of the General Assembly". */
import type { Language } from '../../../templates/languages/language.ts'
import { submitters, type SubmitterFact } from '../../../templates/vocabulary.ts'
import { chooseKind } from '../../facts/choose-kind.ts'
import type { Facts } from '../../facts/facts.ts'
import type { WrittenFact } from '../../facts/written.ts'
import { submissionOf } from '../../prepare/sponsors.ts'

/** Stand in a line that is composed for what only the author's says. */
const places = { name: '\uE000', state: '\uE001', on: '\uE002' } as const

const persons = [{}, { name: places.name }, { name: places.name, state: places.state }] as const
const consultations = [{}, { consultations: {} }, { consultations: { on: places.on } }] as const

const submitterForms: readonly SubmitterFact[] = submitters.flatMap((office) =>
  persons.flatMap((person) => consultations.map((held) => ({ office, ...person, ...held }))),
)

/** Longer lines are no such: reading them would take long. */
const longest = 300

/** Who submits a draft, as the fact is written, where the very line is composed of it. */
export function submitterIn(lines: readonly string[], facts: Facts, language: Language): WrittenFact | undefined {
  const short = lines.map((line) => line.replaceAll(/[\s*]+/gu, ' ').trim()).filter(({ length }) => length <= longest)
  return submitterForms
    .map((form) => {
      const pattern = patternOf(form, facts, language)
      const said = short.map((line) => pattern?.exec(line)).find((found) => found)
      return said ? writtenFact(form, said.groups ?? {}, language) : undefined
    })
    .find((fact) => fact !== undefined)
}

/** What a line says that is composed of a fact; absent where none is. */
function patternOf(by: SubmitterFact, facts: Facts, language: Language): RegExp | undefined {
  const submission = submissionOf({ ...facts, by }, chooseKind(facts), language)
  if (submission === undefined) return undefined
  const pattern = language.resolutions
    .submitted(submission)
    .replaceAll(/[().*+?^$|[\]\\{}/]/g, String.raw`\$&`)
    .replaceAll(/\s+/gu, String.raw`\s*`)
    .replaceAll(/['’]/gu, "['’]")
    .replaceAll('\\(', '[(（]')
    .replaceAll('\\)', '[)）]')
    .replace(places.name, String.raw`(?<name>[^(),،，（）]+)`)
    .replace(places.state, String.raw`(?<state>[^()（）]+)`)
    .replace(places.on, String.raw`(?<on>[A-Z]+(?:\/[\w.]+)+)`)
  return new RegExp(`^${pattern}$`, 'iu')
}

function writtenFact(by: SubmitterFact, said: Readonly<Record<string, string>>, { countries }: Language): WrittenFact {
  const { name, state, on } = said
  const code = countries.find(([, each]) => each.toLowerCase() === state?.trim().toLowerCase())?.[0] ?? state?.trim()
  const more = {
    ...(name === undefined ? {} : { name: name.trim() }),
    ...(code === undefined ? {} : { state: code }),
    ...(by.consultations === undefined ? {} : { consultations: on ?? 'held' }),
  }
  return Object.keys(more).length === 0 ? by.office : { office: by.office, ...more }
}
