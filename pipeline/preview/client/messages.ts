/** The list of messages over the panes. */
import type { ToldMessage } from '../told.ts'
import { editorLink, element, make } from './elements.ts'

/** What is told of a version, or of no document. */
export interface ToldMessages {
  readonly messages: readonly ToldMessage[]
  readonly isRefused: boolean
  /** Whether there are pages of before. */
  readonly hasPages: boolean
}

let last = ''
/** What its reader has closed stays closed until there is an error. */
let isOpen = true

/** Shows the messages; what is gone goes. */
export function showMessages(told: ToldMessages, goTo: (block: string) => void): void {
  const key = JSON.stringify(told)
  if (key === last) return
  last = key
  const { messages, isRefused, hasPages } = told
  const room = element('messages')
  const needed = messages.filter(({ gravity }) => gravity !== 'information')
  const others = messages.filter(({ gravity }) => gravity === 'information')
  room.hidden = messages.length === 0
  room.classList.toggle('refused', isRefused)
  const words = hasPages ? 'Not built. What is shown is of before these errors.' : 'Not built.'
  const lists = [
    ...(needed.length > 0 ? [listOf(needed, { isOpen: isOpen || isRefused, goTo })] : []),
    ...(others.length > 0 ? [listOf(others, { isOpen: false, goTo })] : []),
  ]
  lists[0]?.addEventListener('toggle', () => (isOpen = lists[0]?.open ?? true))
  room.replaceChildren(...(isRefused ? [make('p', { role: 'alert' }, words)] : []), ...lists)
}

function listOf(
  messages: readonly ToldMessage[],
  { isOpen, goTo }: { readonly isOpen: boolean; readonly goTo: (block: string) => void },
): HTMLDetailsElement {
  const list = make(
    'details',
    {},
    make('summary', {}, countWords(messages)),
    make('ol', {}, ...messages.map((one) => itemOf(one, goTo))),
  )
  list.open = isOpen
  return list
}

const names = { error: ['error', 'errors'], warning: ['warning', 'warnings'], information: ['note', 'notes'] } as const

function countWords(messages: readonly ToldMessage[]): string {
  const counts = (['error', 'warning', 'information'] as const).flatMap((gravity) => {
    const count = messages.filter((one) => one.gravity === gravity).length
    return count === 0 ? [] : [`${count} ${names[gravity][count === 1 ? 0 : 1]}`]
  })
  return counts.join(', ')
}

function itemOf(
  { gravity, code, text, hint, place, link, block }: ToldMessage,
  goTo: (block: string) => void,
): HTMLLIElement {
  const way = make('button', { type: 'button' }, 'Show')
  way.addEventListener('click', () => block !== undefined && goTo(block))
  const word = names[gravity][0]
  return make(
    'li',
    { class: `message-${gravity}` },
    make('b', {}, `${word.charAt(0).toUpperCase()}${word.slice(1)}`),
    ' ',
    editorLink(place, link),
    ` ${text} `,
    make('span', { class: 'hint' }, ...(hint === undefined ? [] : [`${hint} `]), `(${code})`),
    ...(block === undefined ? [] : [' ', way]),
  )
}
