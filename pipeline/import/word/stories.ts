/** What stands around the blocks of a story: controls and text boxes. */
import type { XmlElement } from '../../xml/read.ts'
import { child } from './elements.ts'

const around: ReadonlySet<string> = new Set(['w:sdtContent', 'w:customXml', 'w:smartTag'])

/** Blocks without the content controls that stand around them. */
export function flatten(elements: readonly XmlElement[]): readonly XmlElement[] {
  return elements.flatMap((element) => {
    if (element.name === 'w:sdt') return flatten(child(element, 'w:sdtContent')?.children ?? [])
    if (element.name === 'mc:AlternateContent') return flatten(choiceOf(element)?.children ?? [])
    return around.has(element.name) ? flatten(element.children) : [element]
  })
}

/** Newer programs write what older ones can read a second time. */
export function choiceOf(element: XmlElement): XmlElement | undefined {
  return child(element, 'mc:Choice') ?? child(element, 'mc:Fallback')
}

/** The text boxes of a paragraph, each once; those within another are read with it. */
export function textBoxesIn(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((each) => {
    if (each.name === 'w:txbxContent') return [each]
    if (each.name === 'mc:AlternateContent') return textBoxesIn(choiceOf(each) ?? each)
    return textBoxesIn(each)
  })
}

/** True where the mark at the end of a paragraph is gone: the next one goes on in it. */
export function isDeletedMark(paragraph: XmlElement): boolean {
  return child(child(child(paragraph, 'w:pPr'), 'w:rPr'), 'w:del') !== undefined
}
