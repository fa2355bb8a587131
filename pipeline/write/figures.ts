/** What every format asks of a figure: its picture, and how large it is in a room. */
import type { Picture } from '../picture.ts'
import type { PublishedFigure, Publication } from '../publication.ts'

export interface Size {
  readonly width: number
  readonly height: number
}

/** The picture of a figure; the reading stage has refused figures without one. */
export function pictureOf({ source }: PublishedFigure, pictures: Publication['pictures']): Picture {
  const picture = pictures.get(source)
  if (picture === undefined) throw new Error('a figure has no picture')
  return picture
}

/** The size of a picture in a room: its own, or smaller in the same proportion. */
export function fitInto({ width, height }: Size, room: Size): Size {
  const scale = Math.min(1, room.width / width, room.height / height)
  return { width: width * scale, height: height * scale }
}
