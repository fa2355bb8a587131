/** What is looked at, as the address of the frame has it: it survives a reload, and the way back. */

/** Panes, in the order in which they stand. */
export const panes = ['html', 'pdf', 'word', 'source'] as const

export type Pane = (typeof panes)[number]

/** Their names. */
export const paneNames: Readonly<Record<Pane, string>> = {
  html: 'Web page',
  pdf: 'PDF',
  word: 'Word',
  source: 'Source',
}

/** What is looked at. */
export interface Choice {
  readonly document: string
  readonly language: string
  readonly panes: readonly Pane[]
}

/** Panes have room beside each other. */
const wide = matchMedia('(min-width: 48rem)')

/** Tells of a window that has become wide or narrow. */
export function whenTurned(turned: () => void): void {
  wide.addEventListener('change', turned)
}

/** The language of the browser, where none is chosen. */
const ownLanguage = navigator.language.slice(0, 2)

/** The choice that the address holds. */
export function readChoice(): Choice {
  const [document = '', language = ownLanguage, shown = ''] = location.hash.slice(1).split('/')
  const words = shown.split('+')
  const chosen = panes.filter((pane) => words.includes(pane))
  return { document, language, panes: fitting(chosen.length > 0 ? chosen : ['html', 'pdf']) }
}

/** The address of a choice. */
export function hashOf({ document, language, panes: shown }: Choice): string {
  return `#${document}/${language}/${shown.join('+')}`
}

/** The panes after a press on the button of one: beside each other where there is room, else one at a time. */
export function togglePane(shown: readonly Pane[], pane: Pane): readonly Pane[] {
  if (!wide.matches) return [pane]
  const next = panes.filter((one) => (one === pane ? !shown.includes(one) : shown.includes(one)))
  return next.length > 0 ? next : shown
}

function fitting(shown: readonly Pane[]): readonly Pane[] {
  return wide.matches ? shown : shown.slice(0, 1)
}
