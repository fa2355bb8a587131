/** Which paragraphs a subparagraph stands in: running text calls it by the numbers of all, "paragraph 6 (b) (i)". */

/** A paragraph as running text names it alone. */
interface Named {
  readonly level: number
  readonly name: string
  /** The first of its level. */
  readonly isFirst: boolean
}

/** The paragraphs that the last one stands in, of one sequence. */
export class Owners {
  private names: readonly Omit<Named, 'isFirst'>[] = []
  private isCut = false

  /** Text or a heading comes between: what begins anew behind it stands in no paragraph, what runs on does. */
  cut(): void {
    this.isCut = true
  }

  /** The names of the paragraphs that the next one stands in, and its own. */
  path({ level, name, isFirst }: Named): readonly string[] {
    const above = this.isCut && isFirst ? [] : this.names.filter((owner) => owner.level < level)
    this.names = [...above, { level, name }]
    this.isCut = false
    return this.names.map((owner) => owner.name)
  }
}
