/** What the file says of its document. */
export interface FileInfo {
  readonly title: string
  readonly subject?: string
  readonly author: string
  readonly keywords?: string
  /** ISO date of issue. */
  readonly date: string
  readonly language: string
}
