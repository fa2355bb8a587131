/** The title of a text of Markdown, and the levels of its headings. */
import type { Heading, Root } from 'mdast'
import type { HeadingLevel } from '../../../templates/vocabulary.ts'

/** Which heading is the title, and at which level each of the others stands. */
export interface HeadingPlan {
  readonly title: Heading | undefined
  readonly levels: ReadonlyMap<Heading, HeadingLevel>
  /** Those between which and the one over them the text skips levels. */
  readonly moved: ReadonlySet<Heading>
}

/** Blocks among which a title is looked for: those over it are lines of a masthead. */
const farthest = 15

const levels: readonly HeadingLevel[] = [1, 2, 3, 4, 5]

/** The plan of a text whose title is known, or stands elsewhere, or is looked for. */
export function planHeadings({ children }: Root, known: Heading | 'elsewhere' | undefined): HeadingPlan {
  const headings = children.filter((node) => node.type === 'heading')
  const title = known === 'elsewhere' ? undefined : (known ?? titleOf(headings, children))
  const others = headings.filter((heading) => heading !== title)
  const depths = [...new Set(others.map(({ depth }) => depth))].toSorted((a, b) => a - b)
  const first = title === undefined ? (depths[0] ?? 1) : title.depth + 1
  const levelOf = ({ depth }: Heading): HeadingLevel => levels[depths.indexOf(depth)] ?? 5
  return {
    title,
    levels: new Map(others.map((heading) => [heading, levelOf(heading)])),
    moved: new Set(others.filter((heading) => levelOf(heading) !== heading.depth - first + 1)),
  }
}

/** The first heading, where no other stands as high, or where the next one follows at once. */
function titleOf(headings: readonly Heading[], children: Root['children']): Heading | undefined {
  const [first, second] = headings
  if (first === undefined || children.indexOf(first) > farthest) return undefined
  const isAlone = headings.every((heading) => heading === first || heading.depth > first.depth)
  const isOverAnother = second !== undefined && children.indexOf(second) === children.indexOf(first) + 1
  return isAlone || (children[0] === first && isOverAnother && first.depth === 1) ? first : undefined
}
