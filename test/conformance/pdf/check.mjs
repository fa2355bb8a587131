/**
 * Checks PDF files against PDF/UA-1 and PDF/A-2a with veraPDF, and their tags for what no standard asks and every reader needs;
 * then breaks one in three ways, to see the defects found. `node check.mjs file.pdf …`; the last line is `N passed, N failed`.
 * Needs java, mvn and qpdf.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tellOutcomes } from '../outcomes.mjs'
import { writeDefects } from './defects.mjs'
import { tagsOf, treeFaults } from './tree.mjs'
import { validate } from './verapdf.mjs'

function checkFiles(files) {
  const validated = validate(files).map(({ file, standard, checks, faults }) => ({
    name: `${file} is ${standard} (${checks} checks)`,
    faults,
  }))
  return [...validated, ...files.map((file) => ({ name: `${file} has sound tags`, faults: treeFaults(file) }))]
}

/** The file with the most tags has everything that can be broken. */
function checkDefects(files) {
  const folder = mkdtempSync(join(tmpdir(), 'masthead-defects-'))
  try {
    const made = writeDefects(files.toSorted((a, b) => tagsOf(b) - tagsOf(a))[0], folder)
    const found = validate(made.map(({ file }) => file)).filter(({ standard }) => standard === 'PDF/UA-1')
    return made.map(({ name, clause }, index) => ({
      name: `veraPDF finds: ${name}`,
      faults: missed(clause, found[index].faults),
    }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function missed(clause, faults) {
  if (clause === undefined) return faults
  return faults.some((fault) => fault.startsWith(`${clause}-`)) ? [] : [`no failure of clause ${clause}`, ...faults]
}

const files = process.argv.slice(2)
const outcomes = files.length === 0 ? [] : [...checkFiles(files), ...checkDefects(files)]
tellOutcomes(outcomes)
