/** What the frame in the browser is told, as JSON: the one thing that it and the server must agree on. */

/** What can be looked at. */
export const outputs = ['html', 'pdf', 'docx', 'office'] as const

/** The web page, the PDF, the Word file, and that as LibreOffice prints it. */
export type Output = (typeof outputs)[number]

/** How grave the gravest message is. */
export type Gravity = 'error' | 'warning'

/** A document of the list. */
export interface ListedDocument {
  readonly id: string
  readonly name: string
  readonly path: string
  readonly languages: readonly string[]
  /** Of what has been looked at. */
  readonly gravity?: Gravity
}

/** The event `documents`. */
export interface ToldDocuments {
  readonly documents: readonly ListedDocument[]
  /** Of none of them. */
  readonly messages: readonly ToldMessage[]
}

/** A message of the build. */
export interface ToldMessage {
  readonly gravity: Gravity | 'information'
  readonly code: string
  readonly text: string
  readonly hint?: string
  /** `path:line:column`. */
  readonly place: string
  /** Its line, where it is one of the text that is shown. */
  readonly line?: number
  /** Opens the editor there. */
  readonly link: string
  /** The block of the page that is shown, where it stands in one. */
  readonly block?: string
}

/** A language that a document has. */
export interface ToldLanguage {
  readonly id: string
  readonly name: string
  readonly gravity?: Gravity
}

/** A file that was made. */
export interface ToldOutput {
  /** Another one with each making. */
  readonly revision: number
  /** Below the address of the frame. */
  readonly address: string
  readonly name: string
  readonly size: number
  /** The page of the line that was typed last. */
  readonly page?: number
}

/** Where the author last typed. */
export interface ToldChange {
  readonly revision: number
  /** Absent where it was in the facts. */
  readonly block?: string
  /** Lines from this one on have moved on by so many. */
  readonly from: number
  readonly by: number
}

/** The event `version`: one language of one document. */
export interface ToldVersion {
  readonly document: string
  readonly language: string
  readonly title: string
  /** Of its text. */
  readonly path: string
  /** Opens the editor at `{line}` and `{column}` of the text. */
  readonly link: string
  readonly languages: readonly ToldLanguage[]
  readonly isBusy: boolean
  /** The pages are those of before the errors. */
  readonly isRefused: boolean
  /** Of this language; behind them, the errors of others. */
  readonly messages: readonly ToldMessage[]
  readonly files: Partial<Readonly<Record<Output, ToldOutput>>>
  /** Why there is no Word file as pages. */
  readonly withoutOffice?: 'not-installed' | 'failed'
  /** What the Word file holds. */
  readonly holds?: string
  readonly change?: ToldChange
}

/** Where the block of an anchor begins. */
export interface MarkedPlace {
  readonly block: string
  readonly line: number
  readonly column: number
}

/** The file `places` beside a web page, in the order of the lines. */
export type ToldPlaces = readonly MarkedPlace[]

/** The block in which a line stands: the last that begins on it or before. */
export function blockAt(places: ToldPlaces, line: number): MarkedPlace | undefined {
  return places.findLast((place) => place.line <= line)
}
