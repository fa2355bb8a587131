/** What a piece of vector art is: closed shapes of one colour. */

export interface Artwork {
  /** Points. */
  readonly width: number
  readonly height: number
  /** SVG path data in absolute coordinates. */
  readonly paths: readonly string[]
}
