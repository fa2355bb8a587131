/** Where the text stands: pdfmake's cursor, on pages of which the first begins lower and ends higher than the others. */
import type { PageRoom } from '../../page-room.ts'
import { DocumentContext } from '../upstream.ts'

/** Points by which sums of heights may differ. */
export const tolerance = 0.001

type Orientation = 'portrait' | 'landscape'

export class PageCursor extends DocumentContext {
  private readonly upright: PageRoom
  private readonly turned: PageRoom
  private orientation: Orientation = 'portrait'

  /** Stands at the top of the first page. */
  constructor(upright: PageRoom, turned: PageRoom) {
    super()
    this.upright = upright
    this.turned = turned
    const { width, height, start, end, top, bottom } = upright
    const margins = { left: start, top, right: width - end, bottom: height - bottom }
    this.addPage({ width, height, orientation: this.orientation }, margins)
  }

  override initializePage(): void {
    super.initializePage()
    this.y = this.topOfPage()
    this.availableHeight = (this.page === 0 ? this.room.firstBottom : this.room.bottom) - this.y
  }

  /** Goes to the top of the next page, which lies as the one before unless it is said otherwise. */
  override moveToNextPage(orientation: Orientation = this.orientation): object {
    this.orientation = orientation
    return super.moveToNextPage(orientation)
  }

  /** The page lies on its side. */
  get isTurned(): boolean {
    return this.orientation === 'landscape'
  }

  /** Of the current page. */
  get room(): PageRoom {
    return this.isTurned ? this.turned : this.upright
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
    return Math.abs(this.y - this.topOfPage()) < tolerance
  }

  /** Keeps points at the foot of the page from what comes; less than none gives them back. */
  reserve(height: number): void {
    this.availableHeight -= height
  }

  /** True where the rest of the page has these points. */
  hasRoom(height: number): boolean {
    return height <= this.availableHeight + tolerance
  }
}
