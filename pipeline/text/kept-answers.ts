/** What was asked of words, and answered: of a text that is looked through again and again while it is typed, only the lines in which that happens are. */

/** Gives the answer to a question about words, which they and the question decide alone. */
export type Ask = <Answer>(question: string, words: string, answer: () => Answer) => Answer

/** Looks each time. */
export const askAnew: Ask = (_question, _words, answer) => answer()

/** The answers about some words, by their questions. */
interface Known {
  readonly answers: Map<string, unknown>
  /** The version that asked last. */
  version: number
}

/** Versions that need not have some words for their answers to be kept: one that is refused early asks little. */
const mostVersions = 20

/** Answers of the last versions of a text. */
export class KeptAnswers {
  readonly #known = new Map<string, Known>()
  #version = 0

  /** The text is another from now on; what was not asked for long is forgotten. */
  begin(): void {
    this.#version += 1
    for (const [words, { version }] of this.#known)
      if (version < this.#version - mostVersions) this.#known.delete(words)
  }

  readonly ask: Ask = <Answer>(question: string, words: string, answer: () => Answer): Answer => {
    const known = this.#known.get(words) ?? { answers: new Map<string, unknown>(), version: 0 }
    if (known.answers.size === 0) this.#known.set(words, known)
    known.version = this.#version
    // What a question is answered with has one type.
    if (known.answers.has(question)) return known.answers.get(question) as Answer
    const given = answer()
    known.answers.set(question, given)
    return given
  }
}

declare module 'vfile' {
  interface DataMap {
    /** Of the versions before. */
    answers: KeptAnswers
  }
}
