/** The table of the facts in the README. */
import { definitions, factKeys, isLanguageFact } from './definitions.ts'

const head = ['| key | value | |', '| --- | --- | --- |']

/** The table as Markdown, a row for each fact. */
export function factsTable(): string {
  const rows = factKeys.map((key) => {
    const { values, description } = definitions[key]
    return `| ${isLanguageFact(key) ? 'in the language file: ' : ''}\`${key}\` | ${values} | ${description} |`
  })
  return [...head, ...rows].join('\n')
}
