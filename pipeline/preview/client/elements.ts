/** Elements of the frame: found by their names, and made of words, never of markup. */

/** An element that the frame has. */
export function element(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`The frame has no “${id}”`)
  return found
}

/** Attributes of a new element. */
type Attributes = Readonly<Record<string, string>>

/** A new element with its attributes and what stands in it. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children)
  return made
}

/** A link that opens the editor. */
export function editorLink(place: string, address: string): HTMLAnchorElement {
  return make('a', { href: address, class: 'message-place', dir: 'ltr' }, place)
}

/** Puts new children into an element; one that had the focus has it again. */
export function replaceButtons(group: HTMLElement, buttons: readonly HTMLButtonElement[]): void {
  const focused = [...group.children].indexOf(document.activeElement as Element)
  group.replaceChildren(...buttons)
  buttons[focused]?.focus()
}
