/** What the face of Chinese words says: Hei where other words are bold, Kai where they are in italics. */
import { hanFaces } from '../../../templates/scripts.ts'
import { isHan } from '../../text/han.ts'
import type { XmlElement } from '../../xml/read.ts'
import { child, within } from './elements.ts'

/** Names of the faces in Word files, of their Chinese names, too. */
const faces = {
  song: new RegExp(`^(?:${hanFaces.song.word}|宋体)`),
  hei: new RegExp(`^(?:${hanFaces.hei.word}|黑体)`),
  kai: new RegExp(`^(?:${hanFaces.kai.word}|楷体)`),
} as const

export interface HanLook {
  readonly isBold?: boolean
  readonly isItalic?: boolean
}

/** Weight and slope of a run by its own face; nothing of what has no Chinese, or another face. */
export function hanLookOf(run: XmlElement): HanLook {
  const face = child(child(run, 'w:rPr'), 'w:rFonts')?.attributes['w:eastAsia'] ?? ''
  const isKnown = Object.values(faces).some((names) => names.test(face))
  if (!isKnown || ![...within(run, 'w:t')].some(({ text }) => isHan(text))) return {}
  return faces.hei.test(face) ? { isBold: true } : { isItalic: faces.kai.test(face) }
}
