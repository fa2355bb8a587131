/** Figures: the pictures of a paragraph. */
import type { Figure } from '../../document.ts'
import { cleanText } from '../word/clean-text.ts'
import type { PictureUse } from '../word/word-document.ts'
import { captionText } from './captions.ts'
import { withTypedHyphens } from '../typed-hyphens.ts'
import type { Flow } from './flow.ts'
import type { PicturesItem } from './flow-items.ts'

/** Adds each picture; words beside them are read by others. */
export function addFigures({ pictures, captions, losses }: PicturesItem, flow: Flow): void {
  const title =
    captions.title === undefined ? '' : withTypedHyphens(captionText(captions.title), flow.context.language.typography)
  const id = flow.context.targets.idOf(captions.bookmarks)
  const about = { ...(title === '' ? {} : { title }), ...(id === undefined ? {} : { id }) }
  for (const picture of pictures) addFigure(picture, about, flow)
  flow.lose(flow.last, losses)
}

function addFigure(picture: PictureUse, about: Pick<Figure, 'title' | 'id'>, flow: Flow): void {
  const source = flow.context.pictures.nameOf(picture)
  if (source === undefined) return flow.lose(flow.last, ['object'])
  const words = cleanText(picture.alternative).trim().replace(/\s+/g, ' ')
  // A build asks for words that are missing: the name of a file says nothing to those who do not see the picture.
  const alternative = nameOfFile.test(words) ? '' : words
  flow.add({ type: 'figure', source, alternative, ...about })
}

const nameOfFile = /^(?:[^\n]{0,250}[\\/])?(?:(?!\. )[^\\/\n]){1,120}\.(?:png|jpe?g|svg|gif|tiff?|bmp|emf|wmf|webp)$/iu
