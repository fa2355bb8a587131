/** The keyboard in field and results. */
import type { Field } from './field.ts'

/** Down and up go through the results, Enter to the first of them, Escape back to the field, which it empties. */
export function useKey(event: KeyboardEvent, { input, list }: Field, begin: () => boolean): void {
  const links = [...list.querySelectorAll('a')]
  const at = links.findIndex((link) => link === document.activeElement)
  const isTyping = document.activeElement === input
  if (event.isComposing || (at === -1 && !isTyping)) return
  // What was typed since is looked for before anything is followed.
  if (event.key === 'Enter' && isTyping && begin()) return
  const target = targetOf(event.key, { links, at, input })
  if (target === undefined) return
  event.preventDefault()
  if (event.key === 'Escape' && isTyping) {
    input.value = ''
    begin()
  }
  target.focus()
}

interface Focus {
  readonly links: readonly HTMLElement[]
  /** The link that has it; -1 where the field has. */
  readonly at: number
  readonly input: HTMLElement
}

function targetOf(key: string, { links, at, input }: Focus): HTMLElement | undefined {
  switch (key) {
    case 'ArrowDown':
      return links[at + 1]
    case 'ArrowUp':
      return at === 0 ? input : links[at - 1]
    case 'Escape':
      return input
    case 'Enter':
      return at === -1 ? links[0] : undefined
    default:
      return undefined
  }
}
