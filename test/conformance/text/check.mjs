/**
 * Looks for every letter of the sources in the results, in order, with extractors that know nothing of this project:
 * poppler for PDF, LibreOffice for Word, Chromium for the page; and whether the three say the same.
 * `node check.mjs SOURCES RESULTS`; the last line is `N passed, N failed`.
 */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { compareFormats, checkOrder } from './compare.mjs'
import { extractors, extractAll } from './extract.mjs'
import { readSourceText } from './source-text.mjs'

const [sources, results] = process.argv.slice(2).map((path) => resolve(path))
const { documents } = JSON.parse(readFileSync(join(results, 'manifest.json'), 'utf8'))
const versions = documents.flatMap(({ versions }) => versions)
