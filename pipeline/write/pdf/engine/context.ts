/** Where the text stands on its page: the first page begins lower and ends higher than the others. */
import { descent } from '../../../../templates/styles.ts'
import type { PageRoom } from '../definition.ts'
import { DocumentContext } from './upstream.ts'

/** Size of the text whose lowest baseline the floors are measured on. */
const bodySize = 10

/** Margins in pdfmake's form, from the room of later pages. */
export function marginsOf(room: PageRoom) {
  return { left: room.start, top: room.top, right: room.width - room.end, bottom: room.height - floorOf(room.floor) }
}

function floorOf(baseline: number): number {
  return baseline + descent * bodySize
}

export class UnContext extends DocumentContext {
  private readonly room: PageRoom

  constructor(room: PageRoom) {
    super()
    this.room = room
  }

  override initializePage(): void {
    super.initializePage()
    this.y = this.topOfPage()
    this.availableHeight = floorOf(this.page === 0 ? this.room.firstFloor : this.room.floor) - this.y
  }

  /** Where the text of the current page begins. */
  topOfPage(): number {
    return this.page === 0 ? this.room.firstTop : this.room.top
  }

  /** True until something stands on the current page. */
  isAtTop(): boolean {
    return Math.abs(this.y - this.topOfPage()) < 0.001
  }
}
