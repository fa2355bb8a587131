/** Facts as they are meant: YAML whose slips are mended and told, so that one line that is wrong hides no other fact. */
import type { VFile } from 'vfile'
import { reportAll, type Finding } from '../diagnostics.ts'
import type { FactKey } from '../facts/definitions.ts'
import type { Limits } from '../text/limits.ts'
import { locateIn, offsetOf, type Locate, type Place } from '../text/positions.ts'
import { formOf } from './fact-forms.ts'
import type { FactEntry, FactGroup } from './fact-tree.ts'
import { isExcessive, isTooLarge, isWhole, readFacts, type FactsRead, type YamlText } from './yaml.ts'
import type { MendedYaml, Slip } from './yaml-lines.ts'
import { mendMarks } from './yaml-marks.ts'
import { findPieces, mendWords, type Piece } from './yaml-pieces.ts'
import { mendCuts, mendYaml } from './yaml-slips.ts'

/** The facts of a piece of YAML; empty where it says nothing, absent after reporting what is wrong with all of it. */
export function parseFacts(file: VFile, written: YamlText, limits: Limits): FactGroup | undefined {
  const [marks, afterMarks] = applyMends(written, mendMarks, limits)
  const [cuts, text] = applyMends(afterMarks, mendCuts, limits)
  const told = [
    ...marks.map((slip) => lineFinding(slip, written.locate)),
    ...cuts.map(({ offset, problem, line }): Finding => ['fact-cut', afterMarks.locate(offset), problem, line]),
  ]
  const { facts, findings } = readMended(text, limits)
  reportAll(file, [...findings, ...told])
  return facts
}

/** The slips that were mended in a text, and the text without them. */
function applyMends(text: YamlText, mend: (yaml: string) => MendedYaml, limits: Limits): [readonly Slip[], YamlText] {
  if (isTooLarge(text.yaml, limits)) return [[], text]
  const { slips, yaml } = mend(text.yaml)
  return [slips, slips.length === 0 ? text : { yaml, locate: locateInLines(text, yaml) }]
}

function lineFinding({ offset, problem, line, isQuoted }: Slip, locate: Locate): Finding {
  return ['fact-line', locate(offset), problem, line, isQuoted ? 'quoted' : '']
}

/** Facts that are whole; mended line by line where they are not; and at the last, those that can be read each by itself. */
function readMended(text: YamlText, limits: Limits): FactsRead {
  const read = readFacts(text, limits)
  if (isWhole(read)) return read
  if (isExcessive(read)) return { ...read, facts: undefined }
  const [slips, mended] = applyMends(text, mendYaml, limits)
  const told = slips.map((slip) => lineFinding(slip, text.locate))
  const again = slips.length === 0 ? read : readFacts(mended, limits)
  const apart = isWhole(again) ? again : readApart(mended, limits)
  // Where nothing is a fact, there is one thing to say.
  const { facts, findings } =
    apart.facts?.entries.size === 0 && !isWhole(again) ? { ...again, facts: undefined } : apart
  return { facts, findings: [...told, ...findings] }
}

/** Each fact by itself: one that cannot be read hides no other. */
function readApart({ yaml, locate }: YamlText, limits: Limits): FactsRead {
  const pieces = findPieces(yaml).map((piece) =>
    readPiece(piece, { yaml: piece.yaml, locate: (offset) => locate(piece.offset + offset) }, limits),
  )
  const all = pieces.flatMap(({ facts }) => [...facts])
  const findings = pieces.flatMap(({ told }) => told)
  const entries = new Map<string, FactEntry>()
  for (const [key, entry] of all) {
    if (entries.has(key)) findings.push(['fact-repeated', entry.keyPlace, key])
    else entries.set(key, entry)
  }
  return { facts: { type: 'group', entries, place: locate(0) }, findings }
}

interface PieceRead {
  readonly facts: ReadonlyMap<string, FactEntry>
  readonly told: readonly Finding[]
}

/** A fact as it stands, or with its words in quotation marks, or the knowledge that it is there. */
function readPiece(piece: Piece, text: YamlText, limits: Limits): PieceRead {
  const read = readFacts(text, limits)
  if (isWhole(read)) return { facts: read.facts?.entries ?? new Map(), told: read.findings }
  const slip = mendWords(piece)
  const mended = slip && readFacts({ ...text, yaml: slip.yaml }, limits)
  if (slip !== undefined && mended !== undefined && isWhole(mended)) {
    const place = text.locate(slip.offset)
    const told: Finding = ['fact-line', place, slip.problem, slip.line, 'quoted']
    return { facts: placedAt(place, mended.facts), told: [told, ...mended.findings] }
  }
  const place = text.locate(0)
  const unread: FactEntry = { keyPlace: place, value: { type: 'unread', place } }
  return {
    facts: new Map(piece.key === undefined ? [] : [[piece.key, unread]]),
    told: read.findings.slice(0, 1).map((finding) => withForm(finding, piece.key)),
  }
}

/** How the fact is written, behind what is wrong with it. */
function withForm(finding: Finding, key: FactKey | undefined): Finding {
  if (key === undefined || finding[0] !== 'front-matter') return finding
  const [code, place, problem, cure] = finding
  return [code, place, problem, `${cure} For example: ${formOf(key)}.`.trimStart()]
}

/** Places of mended YAML, line for line, in what was written. */
function locateInLines({ yaml, locate }: YamlText, mended: string): Locate {
  const placeOf = locateIn('', mended)
  return (offset) => locate(offsetOf(yaml, placeOf(offset)))
}

/** The place of mended words is the line that was typed. */
function placedAt(place: Place, facts: FactGroup | undefined): ReadonlyMap<string, FactEntry> {
  return new Map([...(facts?.entries ?? [])].map(([key, { value }]) => [key, { keyPlace: place, value }]))
}
