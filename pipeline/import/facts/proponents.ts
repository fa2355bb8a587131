/** The lines that say who adopted a text, and on whose proposal. */
import type { DraftFact, Language } from '../../../templates/languages/language.ts'
import { committees, type OrganName } from '../../../templates/organs.ts'
import type { WrittenFact, WrittenFactList } from '../../facts/written.ts'
import { isSameLine } from './lines.ts'
import { isSymbol } from './masthead-lines.ts'

/** What the line of an adoption by an organ begins with: "Resolution adopted by the General Assembly". */
export function startOfAdoption(organ: OrganName, { resolutions }: Language): string {
  const [first = ''] = resolutions.adopted({ motion: 'resolution', organ, date: '2000-01-01', count: 1 })
  return first
}

/** "[without reference to a Main Committee (A/80/L.2)]", "[on the report of the Third Committee (A/80/561, para. 12)]", "Plenary". */
export function proponentOf(line: string, { resolutions }: Language): WrittenFact | undefined {
  const forum = (['plenary', ...committees] as const).find((each) => isSameLine(resolutions.forums[each], line))
  if (forum !== undefined) return { 'taken-up-in': forum }
  const inside = /^[[［](.*)[\]］]$/su.exec(line)?.[1]
  if (inside === undefined) return undefined
  const found = inside.match(/[A-Z]{1,3}\/[\w./-]*\w/g)?.filter(isSymbol) ?? []
  const paragraph = [...inside.matchAll(/(?<![\w/.])\d{1,3}(?![\w/.])/g)].map(([number]) => Number(number)).at(-1)
  const more = paragraph === undefined ? {} : { paragraph }
  const ways: readonly (readonly [DraftFact, WrittenFact])[] = [
    [
      { way: 'without-reference', symbols: found, ...more },
      { 'without-reference': oneOf(found), ...written(paragraph) },
    ],
    [{ way: 'proposal', symbols: found }, { proposal: oneOf(found) }],
    ...committees.map(
      (committee) =>
        [
          { way: 'report-of', committee, symbols: found, ...more },
          { 'report-of': committee, symbol: oneOf(found), ...written(paragraph) },
        ] as const,
    ),
  ]
  return ways.find(([fact]) => isSameLine(resolutions.proponent(fact), inside))?.[1]
}

function oneOf(found: readonly string[]): WrittenFact {
  return found.length === 1 ? (found[0] ?? '') : found
}

function written(paragraph: number | undefined): WrittenFactList {
  return paragraph === undefined ? {} : { paragraph: String(paragraph) }
}
