/** What a case must come to, and what is wrong with what it came to. */
import { readFileSync, readdirSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { extname, join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'

/** It is refused, by an error of the code at the place `file:line:column`, or at a line of it. */
export const refused = (code, place = '') => ({ ends: ['refused'], code, place, shows: [] })

/** It is built, and every format says each of the texts. */
export const built = (...shows) => ({ ends: ['built'], shows })

/** It is built with these texts, or refused: either is right, silence about a loss is not. */
export const builtOrRefused = (...shows) => ({ ends: ['built', 'refused'], shows })

/** It is built or refused, and something is said of a place: a warning at least. */
export const said = (place, ...shows) => ({ ends: ['built', 'refused'], code: '[a-z-]+', place, shows })

/** What stands outside the folder of sources, and must never be seen in a result or a message. */
export const canary = 'CANARY 7f3a91'

const ends = { 0: 'built', 1: 'refused' }
const limits = { built: { seconds: 60, memory: 1024 }, refused: { seconds: 2, memory: 300 } }

/** Faults of a run, as sentences; none where all is right. */
export function faultsOf(expected, run, out) {
  const end = ends[run.status] ?? `ended with ${run.status}`
  const files = resultsIn(out)
  return [
    ...(expected.ends.includes(end)
      ? []
      : [`it was to be ${expected.ends.join(' or ')}, but was ${end}: ${run.said.slice(0, 400)}`]),
    ...costs(end, run),
    ...messages(expected, run.said),
    ...(end !== 'built' && files.length > 0 ? [`it left ${files.join(', ')}`] : []),
    ...(end === 'built' ? files.flatMap((file) => texts(expected.shows, file)) : []),
  ]
}

/** Files of documents below the folder of results, with their paths. */
export function resultsIn(out) {
  return readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.includes('/') && ['.pdf', '.docx', '.html'].includes(extname(name)))
    .map((name) => join(out, name))
    .toSorted()
}

function costs(end, { seconds, memory, calls }) {
  const limit = limits[end] ?? limits.built
  return [
    ...(seconds > limit.seconds ? [`it took ${seconds.toFixed(1)} s of processor time`] : []),
    ...(memory > limit.memory ? [`it took ${memory.toFixed(0)} MiB`] : []),
    ...(calls > 0 ? [`it made ${calls} calls to the network`] : []),
  ]
}

function messages({ code, place }, said) {
  const lines = said.split('\n')
  const heads = lines.flatMap((line) => /^(.+?:\d+:\d+): (?:error|warning) ([a-z-]+): \S/.exec(line) ?? [])
  const found = heads.flatMap((_, at) => (at % 3 === 0 ? [{ place: heads[at + 1], code: heads[at + 2] }] : []))
  const wanted = (each) => new RegExp(`^(?:${code})$`).test(each.code) && `${each.place}:`.includes(`${place ?? ''}:`)
  return [
    ...(code === undefined || found.some(wanted)
      ? []
      : [`it did not say “${code}” at ${place || 'any place'}: ${said.slice(0, 400)}`]),
    ...(lines.every((line) => !/ error /.test(line) || /^.+?:\d+:\d+: error [a-z-]+: /.test(line))
      ? []
      : [`an error without a place: ${said.slice(0, 400)}`]),
    // eslint-disable-next-line no-control-regex
    ...(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/.test(said)
      ? ['a message holds signs that a terminal obeys']
      : []),
    ...(said.includes(canary) ? ['a message holds what stands outside the sources'] : []),
  ]
}

const squeeze = (text) => text.normalize('NFKC').replaceAll(/[\s\u200B\u2060\u00AD\u200E\u200F\uFEFF-]/gu, '')

function texts(shows, file) {
  const text = squeeze(textOf[extname(file)](file))
  return [
    ...shows
      .filter((words) => !text.includes(squeeze(words)))
      .map((words) => `${extname(file)} does not say “${words}”`),
    ...(text.includes(squeeze(canary)) ? [`${extname(file)} holds what stands outside the sources`] : []),
    ...(/\[object |undefinedundefined|NaN(?:px|pt)|\uFFFD/.test(text)
      ? [`${extname(file)} says “[object …]”, “NaN” or U+FFFD`]
      : []),
  ]
}

const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }
const withoutTags = (text) =>
  text
    .replaceAll(/<(style|head)\b[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&#x([0-9a-f]+);/gi, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replaceAll(/&#(\d+);/g, (_, figures) => String.fromCodePoint(Number(figures)))
    .replaceAll(/&(\w+);/g, (whole, name) => (Object.hasOwn(entities, name) ? entities[name] : whole))

/** What a reader of a file sees, as far as a text layer says it. */
const textOf = {
  '.pdf': (file) => execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8', maxBuffer: 2 ** 28 }),
  '.html': (file) => withoutTags(readFileSync(file, 'utf8')),
  '.docx': (file) =>
    Object.entries(unzipSync(readFileSync(file)))
      .filter(([name]) => /^word\/(document|footnotes|header\d|footer\d)\.xml$/.test(name))
      .map(([, bytes]) => withoutTags(strFromU8(bytes)))
      .join(' '),
}
