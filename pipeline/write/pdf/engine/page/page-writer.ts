/** What pdfmake measures and how it turns pages, where its own ways are not ours. */
import type { UnContext } from './context.ts'
import { DocMeasure, PageElementWriter } from './upstream.ts'

/** Leaves carry paragraphs and rows of ours: pdfmake has nothing to measure in them. */
export class UnMeasure extends DocMeasure {
  override measureLeaf(node: object): object {
    return Object.assign(node, { _minWidth: 0, _maxWidth: 0 })
  }
}

/** Hands finished pages on one by one. */
export class UnWriter extends PageElementWriter {
  private readonly turn: (orientation: string) => void
  private readonly finishPage: () => void
  private readonly beginPage: () => void

  constructor(context: UnContext, finishPage: () => void, beginPage: () => void) {
    super(context)
    this.turn = (orientation) => {
      context.isTurned = orientation === 'landscape'
    }
    this.finishPage = finishPage
    this.beginPage = beginPage
  }

  override moveToNextPage(orientation?: string): void {
    this.finishPage()
    if (orientation !== undefined) this.turn(orientation)
    super.moveToNextPage(orientation)
    this.beginPage()
  }
}
