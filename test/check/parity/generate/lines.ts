/** Lines of generated documents: a frame whose slots are filled. */
import type { LanguageCode } from '../../../../templates/languages/codes.ts'
import type { Chance } from './chance.ts'
import type { Frame } from './frame.ts'
import { fillSlot, type Slot } from './slots.ts'

export interface GeneratedLine {
  readonly frame: Frame
  readonly slots: readonly Slot[]
}

const slotNames = /\{(\w+)\}/g

/** Fills the slots of a frame that are not given. */
export function fillFrame(frame: Frame, chance: Chance, given: readonly Slot[] = []): GeneratedLine {
  const names = new Set(
    Object.values(frame).flatMap((text) => [...text.matchAll(slotNames)].map(([, name = '']) => name)),
  )
  const known = new Set(given.map(({ name }) => name))
  const slots = [...names].flatMap((name) => (known.has(name) ? [] : [fillSlot(name, chance) ?? []])).flat()
  return { frame, slots: [...given, ...slots] }
}

/** The text of a line in a language; of a slot that is named, what is wrong. */
export function writeLine({ frame, slots }: GeneratedLine, language: LanguageCode, wrong?: string): string {
  return frame[language].replaceAll(slotNames, (typed, name: string) => {
    const slot = slots.find((each) => each.name === name)
    if (slot === undefined) return typed
    return name === wrong ? slot.wrong[language] : slot.right[language]
  })
}
