/** Publication to the definition that the engine sets; pure. */
import type { Sheet } from '../../../../templates/sheets.ts'
import type { Properties, Publication } from '../../../publication.ts'
import type { Definition, FileInfo, PageRoom } from '../definition.ts'
import { emitText } from './blocks.ts'
import { emitFurniture } from './furniture.ts'

/** Everything the PDF says and where its pages hold it. */
export function emit(publication: Publication): Definition {
  return {
    info: infoOf(publication.properties, publication.language),
    room: roomOf(publication.sheet),
    content: emitText(publication),
    furniture: emitFurniture(publication),
  }
}

function infoOf(properties: Properties, language: string): FileInfo {
  const { title, organ, date, symbol, agendaTitles } = properties
  return {
    title,
    author: organ,
    date,
    language,
    ...(agendaTitles.length > 0 ? { subject: agendaTitles.join('; ') } : {}),
    ...(symbol === undefined ? {} : { keywords: symbol }),
  }
}

function roomOf(sheet: Sheet): PageRoom {
  return {
    width: sheet.width,
    height: sheet.height,
    start: sheet.start,
    end: sheet.end,
    firstTop: sheet.session.top,
    top: sheet.pageTop,
    firstFloor: sheet.firstPageFloor,
    floor: sheet.pageFloor,
    endRule: sheet.endRule,
  }
}
