/** The report of all documents that were checked: a web page that needs no other file. */
import { count } from '../../catalogue/counts.ts'
import type { ParityRecord } from '../../parity-record.ts'
import { writePage } from '../frame.ts'
import { markup, trusted } from '../markup.ts'
import { documentId, writeDocument } from './document.ts'
import { countDifferences, spokenIn, writeSums } from './sums.ts'
import { parityStyle } from './style.ts'

/** The page; `pages` is the address of the folder that has a page of each code. */
export function writeParityPage(records: readonly ParityRecord[], pages: string): string {
  const differences = records.reduce((sum, { findings }) => sum + findings.length, 0)
  const sum = `${count(String(records.length), 'document')}, ${countDifferences(differences)}`
  return writePage({
    path: 'parity.html',
    language: 'en',
    title: 'Languages side by side',
    isOwnPage: true,
    isWhole: true,
    head: markup`\n<style>${trusted(parityStyle)}</style>`,
    heading: markup`<h1>Languages side by side</h1>\n<p>${sum}. ${spokenIn(records)}</p>`,
    main: markup`${writeSums({ records, pages, documentId })}${records.map(writeDocument)}`,
  })
}
