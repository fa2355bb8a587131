/** What Word is told of a style that is written in a script of its own: sizes of its kinds of letters, the face of Chinese. */
import { hanFaceOf, hanFaces } from '../../../templates/scripts.ts'
import type { TextStyle } from '../../../templates/styles.ts'

/** Sizes of the type: of Latin and Chinese letters, and of Arabic ones. */
export function sizesOf(style: TextStyle): { readonly plain: number; readonly complex: number } {
  return { plain: style.size, complex: style.scriptSize ?? style.size }
}

/** How the letters of a style look; Chinese has a face where others are bold or slanted. */
export interface Look {
  readonly bold: boolean
  readonly italic: boolean
  readonly eastAsia?: string
}

/** The look of a style. */
export function lookOf({ bold, italic, writing }: TextStyle): Look {
  if (writing?.script !== 'han') return { bold, italic }
  return { bold: false, italic: false, eastAsia: hanFaces[hanFaceOf({ bold, italic })].word }
}
