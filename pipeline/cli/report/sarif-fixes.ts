/** What `masthead check --fix` would change for a message, as a log of SARIF says it. */
import type { Diagnostic } from '../../diagnostics.ts'
import { storedTextAt } from '../../read/stored-files.ts'
import { locateIn, type Locate, type TextEdit } from '../../text/positions.ts'
import type { Workspace } from './workspace.ts'

/** The text of a file, in which edits have their places. */
interface EditedText {
  readonly length: number
  readonly locate: Locate
}

/** Gives the fixes of a message, in the file at an address; each file is read once. */
export function openFixes({ onDisk }: Pick<Workspace, 'onDisk'>): (diagnostic: Diagnostic, uri: string) => object {
  const known = new Map<string, EditedText>()
  const textAt = (path: string): EditedText => {
    const text = known.get(path) ?? readEdited(path, onDisk(path))
    known.set(path, text)
    return text
  }
  return ({ place: { path }, edits = [], hint }, uri) => {
    if (edits.length === 0) return {}
    const text = textAt(path)
    // The file was changed or is gone: nothing is certain any longer.
    if (edits.some(({ end }) => end > text.length)) return {}
    const replacements = edits.toSorted((a, b) => a.start - b.start).map((edit) => replacementOf(edit, text))
    const description = { text: hint ?? 'Mended by masthead check --fix.' }
    return { fixes: [{ description, artifactChanges: [{ artifactLocation: { uri }, replacements }] }] }
  }
}

function readEdited(path: string, absolute: string): EditedText {
  const text = storedTextAt(absolute)
  return { length: text.length, locate: locateIn(path, text) }
}

/** What is only put in stands at a region without length. */
function replacementOf({ start, end, text }: TextEdit, { locate }: EditedText): object {
  const [first, behind] = [locate(start), locate(end)]
  return {
    deletedRegion: {
      startLine: first.line,
      startColumn: first.column,
      endLine: behind.line,
      endColumn: behind.column,
    },
    insertedContent: { text },
  }
}
