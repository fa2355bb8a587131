/**
 * Compares the PDF of a document with that which LibreOffice makes of its Word file: words, pages, notes and masthead.
 * `node check.mjs file.docx …`, each beside the PDF of its name; the last line is `N passed, N failed`. Needs soffice and poppler.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tellOutcomes } from '../outcomes.mjs'
import { convertFiles } from './convert.mjs'
import { noteFaults, pageFaults, wordFaults } from './criteria.mjs'
import { mastheadFaults } from './masthead.mjs'
import { readPlaces } from './places.mjs'
import { readStreams } from './stream.mjs'
import { readWordFile } from './word-file.mjs'

async function checkFile(file, converted) {
  const word = readWordFile(file)
  const printed = file.replace(/docx$/, 'pdf')
  const [ours, theirs] = [await readPlaces(printed), await readPlaces(converted)]
  const [here, there] = [readStreams(printed, word, ours), readStreams(converted, word, theirs)]
  return [
    { name: `${file} has the words of the PDF`, faults: wordFaults(here, there, word) },
    { name: `${file} has the pages of the PDF`, faults: pageFaults(ours, theirs, word) },
    { name: `${file} has the notes of the PDF on the same pages`, faults: noteFaults(here, there, word) },
    { name: `${file} has the masthead of the PDF`, faults: mastheadFaults(ours, theirs, word) },
  ]
}

async function checkFiles(files) {
  const folder = mkdtempSync(join(tmpdir(), 'masthead-office-'))
  try {
    const converted = convertFiles(files, folder)
    const outcomes = []
    for (const [index, file] of files.entries()) {
      const unread = (fault) => [{ name: `${file} and the PDF beside it can be read`, faults: [fault.message] }]
      outcomes.push(...(await checkFile(file, converted[index]).catch(unread)))
    }
    return outcomes
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const files = process.argv.slice(2)
const outcomes = files.length === 0 ? [] : await checkFiles(files)
tellOutcomes(outcomes)
