/** Holds the documents of folders against all rules, and counts what each finds. */
import { VFile } from 'vfile'
import { rules } from '../../../pipeline/check/rules/index.ts'
import { decide } from '../../../pipeline/compile.ts'
import { diagnosticsOf } from '../../../pipeline/diagnostics.ts'
import { findDocuments } from '../../../pipeline/read/folders.ts'
import { readSource } from '../../../pipeline/read/source.ts'
import judged from './judged.json' with { type: 'json' }

/** What rules find in one document. */
async function hitsIn(language) {
  const file = new VFile()
  const source = readSource(file, language)
  if (source === undefined) return { words: 0, hits: [] }
  await decide(source, { formats: [], carriesSource: false, checks: true, spells: true }, file)
  const hits = diagnosticsOf(file).filter(({ code }) => code in rules)
  return { words: source.text.split(/\s+/).length, hits }
}

async function allHits(folders) {
  const found = await findDocuments(new VFile(), { from: process.cwd(), paths: folders })
  const all = []
  for (const language of found.flatMap(({ languages }) => languages)) all.push(await hitsIn(language))
  return all
}

/** Hits of a rule, and of how many documents. */
function countOf(code, documents) {
  const counts = documents.map(({ hits }) => hits.filter((hit) => hit.code === code).length)
  return { hits: counts.reduce((sum, count) => sum + count, 0), documents: counts.filter((count) => count > 0).length }
}

/** Whether a rule keeps what rules are held to. */
function isKept({ severity }, { hits }, { right = 0, wrong = 0 }, words) {
  if (severity === 'information') return true
  if (hits !== right + wrong) return false
  return severity === 'error' ? wrong === 0 : wrong <= 1 + words / 1e5
}

export async function check(given) {
  const folders = given.filter((word) => word !== '--list')
  const documents = await allHits(folders)
  const words = documents.reduce((sum, each) => sum + each.words, 0)
  console.log(`${documents.length} texts, ${words.toLocaleString('en')} words\n`)
  console.log(
    '| rule | gravity | found | texts | slips of the text | wrong |\n| --- | --- | ---: | ---: | ---: | ---: |',
  )
  let failed = 0
  for (const [code, rule] of Object.entries(rules)) {
    const count = countOf(code, documents)
    const judgement = judged[code] ?? {}
    const isRight = isKept(rule, count, judgement, words)
    if (!isRight) failed += 1
    const told =
      rule.severity === 'information' && !(code in judged) ? ['–', '–'] : [judgement.right ?? 0, judgement.wrong ?? 0]
    const row = [`[${code}](messages/${code}.md)`, rule.severity, count.hits, count.documents, ...told]
    console.log(`| ${row.join(' | ')} |${isRight ? '' : ' ← not judged, or wrong'}`)
    if (given.includes('--list')) listHits(code, documents)
  }
  console.log(`\n${Object.keys(rules).length - failed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}

function listHits(code, documents) {
  for (const { place, text } of documents.flatMap(({ hits }) => hits.filter((hit) => hit.code === code)))
    console.log(`    ${place.path}:${place.line}:${place.column}: ${text}`)
}
