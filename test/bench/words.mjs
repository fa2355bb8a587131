// Makes Word files of reports and letters with the bundled command and of the same texts with pandoc, in turn, and prints what
// ours cost for one of theirs: processor time and peak memory of whole processes, medians of pairs. The letters are one process of
// ours and one for each letter of pandoc's, as it is run; a second line has one process of pandoc's. Each letter must have the
// bytes that it has when it is built alone: a third line counts them.
//
//   npm run bench:words                    all sizes, 3 pairs each
//   npm run bench:words -- 10 letters      those alone
//   npm run bench:words -- --profile 100   where the time goes
//   npm run bench:words -- --pairs 5 --keep folder
import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { writeSources } from './as-markdown.mjs'
import { writeForPandoc } from './as-pandoc.mjs'
import { profile } from './profile.mjs'
import { askFor, measureInTurn, time } from './in-turn.mjs'
import { here, isProfile, pairs, runBench, turnsOf } from './run.mjs'
import { textsOf } from './texts.mjs'

const dist = join(here, '..', '..', 'dist')

if (!isProfile) askFor('bench:words', ['pandoc', time])
await runBench(bench)

async function bench(name, folder) {
  const texts = textsOf(name)
  const sources = await writeSources(join(folder, 'sources'), texts)
  const ours = build(sources, join(folder, 'ours'))
  if (isProfile) return `${name}:\n${profile(ours, join(dist, 'stages.cjs')).join('\n')}`
  const files = writeForPandoc(join(folder, 'theirs'), sources, texts)
  const theirs = files.map((file) => ['pandoc', file, '-o', file.replace(/md$/, 'docx')])
  const rivals = name === 'letters' ? [theirs, [inOneProcess(folder, files)]] : [theirs]
  const lines = measureInTurn([[[process.execPath, ...ours]], ...rivals], { folder, turns: turnsOf(name), pairs })
  checkNotes(folder)
  if (name !== 'letters') return `${name}: ${lines[0]}`
  return `${name}: ${lines[0]}\n${name}, one process of both: ${lines[1]}\n${checkAlone(folder, texts)}`
}

function build(sources, out) {
  return [join(dist, 'main.js'), 'build', sources, '--to', 'docx', '--out', out]
}

/** One process of pandoc for all files, which no user has: a filter reads and writes them. */
function inOneProcess(folder, files) {
  const list = join(folder, 'list.md')
  writeFileSync(list, `~~~\n${files.join('\n')}\n~~~\n`)
  return ['pandoc', list, '--to', 'plain', '--lua-filter', join(here, 'pandoc.lua'), '-o', join(folder, 'list.txt')]
}

/** Stops where both did not write the same text. */
function checkNotes(folder) {
  const [ours, theirs] = ['ours', 'theirs'].map((part) => countNotes(join(folder, part)))
  if (ours === 0 || ours !== theirs) throw new Error(`${folder}: ${ours} and ${theirs} notes are not the same text`)
}

function countNotes(folder) {
  return wordFiles(folder)
    .map((file) => strFromU8(unzipSync(readFileSync(file))['word/document.xml']))
    .reduce((sum, xml) => sum + xml.split('<w:footnoteReference ').length - 1, 0)
}

/** Builds each letter in a process of its own, and counts those that have the bytes that they have among the others. */
function checkAlone(folder, texts) {
  const differing = texts.filter(({ id }) => {
    const alone = join(folder, 'alone', id)
    execFileSync(process.execPath, build(join(folder, 'sources', id), alone), {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    const [[one], [other]] = [wordFiles(alone), wordFiles(join(folder, 'ours', id))]
    return !readFileSync(one).equals(readFileSync(other))
  })
  const named = differing.slice(0, 3).map(({ id }) => `; ${id} differs`)
  if (differing.length > 0) process.exitCode = 1
  return `${texts.length - differing.length} of ${texts.length} letters have the same bytes when built alone${named.join('')}`
}

function wordFiles(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.docx'))
    .map((name) => join(folder, name))
}
