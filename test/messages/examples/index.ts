/** For each code the smallest source that makes its message; those without one are counted by the test of the pages. */
import type { Code } from '../../../pipeline/diagnostics.ts'
import type { Example } from './example.ts'
import { factExamples, fileExamples } from './files.ts'
import { markdownExamples } from './markdown.ts'
import { directiveExamples, markupExamples } from './markup.ts'
import { outputExamples, pictureExamples, referenceExamples, tableExamples, textExamples } from './text.ts'
import { parityExamples } from './parity.ts'
import { pageExamples } from './pages.ts'
import { resultExamples } from './results.ts'
import { silenceExamples } from './silences.ts'
import { typographyExamples } from './typography.ts'

export const examples: ReadonlyMap<Code, Example> = new Map(
  [
    fileExamples,
    factExamples,
    markupExamples,
    directiveExamples,
    textExamples,
    pictureExamples,
    referenceExamples,
    parityExamples,
    tableExamples,
    outputExamples,
    typographyExamples,
    resultExamples,
    markdownExamples,
    pageExamples,
    silenceExamples,
  ].flatMap((table) => Object.entries(table) as [Code, Example][]),
)
