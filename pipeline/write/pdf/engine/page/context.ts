/** Where the text stands on its page: the first page begins lower and ends higher than the others. */
import type { PageRoom } from '../../definition.ts'
import { DocumentContext } from './upstream.ts'

/** Margins in pdfmake's form, from the room of later pages. */
export function marginsOf(room: PageRoom) {
  return { left: room.start, top: room.top, right: room.width - room.end, bottom: room.height - room.bottom }
}

export class UnContext extends DocumentContext {
  /** The next page lies on its side, and so do those after it until it is said otherwise. */
  isTurned = false
  private readonly upright: PageRoom
  private readonly turned: PageRoom

  constructor(upright: PageRoom, turned: PageRoom) {
    super()
    this.upright = upright
    this.turned = turned
  }

  /** Of the current page. */
  get room(): PageRoom {
    return this.isTurned ? this.turned : this.upright
  }

  override initializePage(): void {
    super.initializePage()
    this.y = this.topOfPage()
    this.availableHeight = (this.page === 0 ? this.room.firstBottom : this.room.bottom) - this.y
  }

  /** Where the text of the current page begins. */
  topOfPage(): number {
    return this.page === 0 ? this.room.firstTop : this.room.top
  }

  /** Points between the top and the bottom of a page from the second on. */
  pageHeight(): number {
    return this.room.bottom - this.room.top
  }

  /** True until something stands on the current page. */
  isAtTop(): boolean {
    return Math.abs(this.y - this.topOfPage()) < 0.001
  }
}
