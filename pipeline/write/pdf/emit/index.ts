/** Publication to the definition that the engine sets; pure. */
import type { Publication } from '../../../publication.ts'
import { hasFrontPages } from '../../../reading-order.ts'
import type { Properties } from '../../../properties.ts'
import type { Definition } from '../definition.ts'
import type { StructureElement } from '../../../typesetting/run.ts'
import type { FileInfo } from '../file-info.ts'
import type { PageRoom } from '../page-room.ts'
import { emitText } from './blocks.ts'
import { emitFurniture } from './furniture.ts'
import { emitEndNotes, emitNotes } from './notes.ts'
import type { EmitContext } from './paragraphs.ts'
import { Tree } from './tree.ts'

/** Everything the PDF says and where its pages hold it. */
export function emit(publication: Publication): Definition {
  const tree = new Tree(publication.language)
  const callers = new Map<string, StructureElement>()
  const atFoot = new Set(publication.notes.filter(({ place }) => place === 'foot').map(({ id }) => id))
  const context: EmitContext = {
    sheet: publication.sheet,
    tree,
    noteCalled: (id, caller) => {
      if (!callers.has(id)) callers.set(id, caller)
      return atFoot.has(id)
    },
    pictures: publication.pictures,
    inset: 0,
    insetEnd: 0,
  }
  const furniture = emitFurniture(publication, tree.root, context.noteCalled)
  const { symbolCall } = publication.masthead
  const content = [...emitText(publication, context), ...emitEndNotes(publication, context)]
  return {
    info: infoOf(publication.properties, publication.language),
    room: roomOf(publication),
    turnedRoom: roomOf({ ...publication, sheet: publication.turnedSheet }),
    root: tree.root,
    content,
    notes: emitNotes(publication, context, callers),
    opening: symbolCall === undefined || hasFrontPages(publication) ? [] : [symbolCall.id],
    furniture,
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

function roomOf({ sheet, direction }: Pick<Publication, 'sheet' | 'direction'>): PageRoom {
  return {
    direction,
    width: sheet.width,
    height: sheet.height,
    start: sheet.start,
    end: sheet.end,
    firstTop: sheet.session.top,
    top: sheet.pageTop,
    firstBottom: sheet.firstPageBottom,
    bottom: sheet.pageBottom,
    spreads: sheet.spreadsPages,
    separator: sheet.notes,
    endRule: sheet.endRule,
  }
}
