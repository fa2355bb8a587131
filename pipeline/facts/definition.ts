/** What is said of one fact, in one entry. */
import type * as z from 'zod'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import type { WrittenFact } from './written.ts'

export interface FactDefinition<Schema extends z.ZodType, Value> {
  /** What an author may write; its messages complete “it must be …”. */
  readonly schema: Schema
  /** From what is written, or left out, to the value in `Facts`; undefined where there is none. */
  readonly read: (written: z.output<Schema>, language: LanguageCode) => Value
  /** The other way round; undefined where nothing is to be written. */
  readonly write: (value: Exclude<Value, undefined>, language: LanguageCode) => WrittenFact | undefined
  /** A value as it is written, which messages show. */
  readonly example: string
  /** For editors, and in the manual. */
  readonly description: string
  /** Its values, as Markdown: in the manual, and in editors that read it. */
  readonly values: string
}

/** A fact whose normal form is not what is written. */
export function define<Schema extends z.ZodType, Value>(
  definition: FactDefinition<Schema, Value>,
): FactDefinition<Schema, Value> {
  return definition
}

type Told<Schema extends z.ZodType> = Omit<FactDefinition<Schema, never>, 'read' | 'write'>

/** A fact that is held as it is written. */
export function defineAsWritten<Schema extends z.ZodType<string | undefined>>(
  told: Told<Schema>,
): FactDefinition<Schema, z.output<Schema>> {
  return { ...told, read: (written) => written, write: (value) => value }
}

/** A fact whose text loses the space around it. */
export function defineWords<Schema extends z.ZodType<string | undefined>>(
  told: Told<Schema>,
): FactDefinition<Schema, string | undefined> {
  return { ...told, read: (written) => written?.trim(), write: (value) => value }
}

/** A list of texts that lose the space around them. */
export function defineWordList<Schema extends z.ZodType<readonly string[] | undefined>>(
  told: Told<Schema>,
): FactDefinition<Schema, readonly string[] | undefined> {
  return { ...told, read: (written) => written?.map((words) => words.trim()), write: (value) => value }
}

/** A fact that only some kinds take: with what messages say it should be where a kind requires it. */
export function ofKinds<Definition extends object>(
  expected: string,
  definition: Definition,
): Definition & { readonly expected: string } {
  return { ...definition, expected }
}

/** Names as the manual has them. */
export function asCode(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(' ')
}
