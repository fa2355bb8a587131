/** Tells quotation marks that have no partner, where they stand. */
import type { VFile } from 'vfile'
import { report } from '../diagnostics.ts'
import type { Document } from '../document.ts'
import { locateIn, type Place } from '../text/positions.ts'
import { isInTypedQuotation } from '../text/markup/typed-quotations.ts'
import { lonelyMarks, readQuotations } from './quotation-marks.ts'
import type { QuotationSign } from './quotation-signs.ts'
import { joinRuns } from './runs.ts'
import { placeOfSign, typedFacts } from './sign-places.ts'
import { readAllQuotations } from './typography.ts'
import { wordsAfter, wordsBefore } from './words-beside.ts'

/** A step of the pipeline that changes nothing: what it tells is told beside what parsing has refused. */
export function tellLonelyMarks() {
  return (tree: Document, file: VFile): void => {
    const { source } = file.data
    if (source === undefined) throw new Error('the file carries no source')
    const locate = locateIn(source.path, source.text)
    for (const { line, quoted, accepted } of readAllQuotations(tree)) {
      // What is made of other signs is told as a whole.
      const isTold = isInTypedQuotation(quoted.text)
      for (const sign of lonelyMarks(quoted)
        .filter(({ at }) => !accepted.has(at) && !isTold(at))
        .slice(0, most))
        tell(sign, joinRuns(line), { file, place: locate(placeOfSign(line, sign, source.text)) })
    }
    for (const [words, place] of typedFacts(source.facts)) tellFact(words, file, place ?? locate(0))
  }
}

/** Of one paragraph: more of them are one mistake. */
const most = 10

interface Told {
  readonly file: VFile
  readonly place: Place
}

function tell(sign: QuotationSign, text: string, { file, place }: Told): void {
  const opens = sign.turn === 'opening' || (sign.turn === 'either' && !/\s$/u.test(text.slice(0, sign.at)))
  const words = opens ? wordsAfter(text, sign.at) : wordsBefore(text, sign.at)
  report(file, 'quotation-alone', place, sign.sign, opens ? 'before' : 'after', words)
}

function tellFact(words: string, file: VFile, place: Place): void {
  const quoted = readQuotations([{ type: 'text', value: words, marks: [] }])
  for (const sign of lonelyMarks(quoted)) tell(sign, words, { file, place })
}
