/**
 * Lines of facts whose signs are certainly not those that YAML reads – “session：75”, “organ = x”, “{item:7}”, “-{ item: 7 }” –, each with the
 * line as it should be. Errs by silence: only names that facts have are looked for, and never in texts.
 */
import { factKeys, isLanguageFact } from '../facts/definitions.ts'
import { knownKeys } from '../facts/known-keys.ts'
import { mendLines, type Mend, type MendedYaml } from './yaml-lines.ts'
import { isWordFact } from './yaml-slips.ts'

const outer = factKeys.join('|')
/** The keys of groups: those of an agenda entry, a session, a job. */
const inner = [...new Set(factKeys.flatMap((key) => [...knownKeys([key]), ...knownKeys([key, 0])]))].join('|')
const lists: ReadonlySet<string> = new Set([
  'agenda',
  'agenda-titles',
  'titles-above',
  'sponsors',
  'organ',
  'session',
  'original',
])

const mark = '(?::(?=[^\\s:])|[ \\t]*[：=]|[ \\t]+[–—-](?=[ \\t]))[ \\t]*'
const topLine = new RegExp(`^\\*{0,2}(${outer})(?:\\*{2}${mark}|[：:]\\*{2}[ \\t]*|${mark})(?=\\S)`, 'i')
const bareLine = new RegExp(`^(${outer})[ \\t]+(?=\\d[^:]*$|[\\w-]+[ \\t]*$)`, 'i')
const groupLine = new RegExp(`^(\\s+(?:- +)?)(${inner})(?::(?=[^\\s:])|[ \\t]*[：=])[ \\t]*(?=\\S)`)
const inBraces = new RegExp(
  `([{,][ \\t]*)(${inner})(?::(?=[^\\s:])|[ \\t]*[：=]|[ \\t]+(?=\\d))[ \\t]*(?=[^\\s,}])`,
  'g',
)

/** What is known where a line stands: the fact that it belongs to, and whether its value stands below its name. */
interface Standing {
  readonly key: string
  readonly isBelow: boolean
}

/** Mends the signs of lines. */
export function mendMarks(yaml: string): MendedYaml {
  let standing: Standing = { key: '', isBelow: false }
  return mendLines(yaml, (line, { indent }) => {
    const mended = isEmpty(line) ? undefined : mendLine(line, standing)
    const [, key, value] = /^([a-z][a-z-]*):(.*)$/.exec(mended?.line ?? line) ?? []
    if (key !== undefined) standing = { key, isBelow: isEmpty(value ?? '') }
    return mended && { ...mended, column: indent, isQuoted: false }
  })
}

/** Without anything but a comment. */
function isEmpty(line: string): boolean {
  return /^\s*(?:#|$)/.test(line)
}

type MendedSign = Pick<Mend, 'problem' | 'line'>

function mendLine(line: string, standing: Standing): MendedSign | undefined {
  return mendTop(line) ?? mendDash(line, standing) ?? mendGroup(line, standing)
}

const needed = 'a colon and a space belong behind the name of the fact'

/** “session：75”, “organ = x”, “date - 2025-10-07”, “session 80”. */
function mendTop(line: string): MendedSign | undefined {
  const found = topLine.exec(line) ?? bareLine.exec(line)
  const key = found?.[1]?.toLowerCase()
  // A text such as `language-x:y` is none of a fact; a colon without its space is read with what stands around it.
  if (found === null || key === undefined || /^[a-z-]+:/.test(found[0])) return undefined
  return { problem: needed, line: `${key}: ${line.slice(found[0].length)}` }
}

/** “-{ item: 7 }”, “–  A title”, “• A title” below the name of a list. */
function mendDash(line: string, { key, isBelow }: Standing): MendedSign | undefined {
  const [, before = '', value] = /^(\s*)(?:-(?=[^\s-])|[–—•·*][ \t]+)(.*\S)[ \t]*$/.exec(line) ?? []
  if (value === undefined || !isBelow || !lists.has(key)) return undefined
  return { problem: 'an entry of a list begins with a hyphen and a space', line: `${before}- ${value}` }
}

/** “{item:7}”, “  - item：7”. */
function mendGroup(line: string, { key }: Standing): MendedSign | undefined {
  const own = /^([a-z][a-z-]*):/.exec(line)?.[1] ?? key
  if (isWordFact(own) || isLanguageFact(own)) return undefined
  const isFlow = /^\s*(?:- *)?(?:[a-z][a-z-]*: *)?(?:- +)?[[{]/.test(line)
  const mended = isFlow ? line.replaceAll(inBraces, '$1$2: ') : line.replace(groupLine, '$1$2: ')
  return mended === line || /["']/.test(line) ? undefined : { problem: needed, line: mended }
}
