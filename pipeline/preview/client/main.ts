/** The frame of a preview: hears what the server tells, and shows it. */
import { blockAt, type MarkedPlace, type ToldDocuments, type ToldVersion } from '../told.ts'
import { hashOf, paneNames, panes, readChoice, togglePane, whenTurned, type Choice, type Pane } from './choice.ts'
import { DocumentList } from './document-list.ts'
import { editorLink, element, make, replaceButtons } from './elements.ts'
import { showMessages } from './messages.ts'
import { PageView } from './page-view.ts'
import { PaperView } from './paper-view.ts'
import { loadPlaces } from './places.ts'
import { SourceView } from './source-view.ts'
import { wordLink, WordView } from './word-view.ts'

const page = new PageView((place) => showPlace(place))
const paper = new PaperView()
const word = new WordView()
const source = new SourceView((line) => void goToLine(line))
const list = new DocumentList((id) => choose({ document: id }))
const rooms: Readonly<Record<Pane, HTMLElement>> = {
  html: page.room,
  pdf: paper.room,
  word: word.room,
  source: source.room,
}
let choice: Choice = readChoice()
let events: EventSource | undefined
let documents: ToldDocuments = { documents: [], messages: [] }
let version: ToldVersion | undefined
/** The document that was looked at as it went, until somebody chooses: a change of branches takes it away for a moment. */
let gone = ''
const views = new Map<Pane, HTMLElement>()

addEventListener('hashchange', connect)
whenTurned(() => go({}))
element('all').addEventListener('click', () => choose({ document: '' }))
connect()

/** Somebody chooses. */
function choose(change: Partial<Choice>): void {
  gone = ''
  go(change)
}

/** Another choice is another address; where it is the same, it is looked at anew. */
function go(change: Partial<Choice>): void {
  const hash = hashOf({ ...readChoice(), ...change })
  if (hash === location.hash) connect()
  else location.hash = hash
}

/** Asks the server for what is chosen. */
function connect(): void {
  choice = readChoice()
  events?.close()
  if (version?.document !== choice.document || version.language !== choice.language) forget()
  const query = new URLSearchParams({
    document: choice.document,
    language: choice.language,
    panes: choice.panes.join('.'),
  })
  events = new EventSource(`events?${query.toString()}`)
  events.addEventListener('documents', ({ data }: MessageEvent<string>) => hearDocuments(JSON.parse(data)))
  events.addEventListener('version', ({ data }: MessageEvent<string>) => hearVersion(JSON.parse(data)))
  events.addEventListener('error', () => say('The preview has ended.', 'refused'))
  show()
}

/** What was shown is of another text. */
function forget(): void {
  version = undefined
  element('place').hidden = true
}

function hearDocuments(told: ToldDocuments): void {
  documents = told
  const [only, ...others] = told.documents
  const isThere = (document: string): boolean => told.documents.some(({ id }) => id === document)
  if (isThere(gone)) choose({ document: gone })
  else if (choice.document === '' && only !== undefined && others.length === 0) go({ document: only.id })
  else if (choice.document === '' || isThere(choice.document)) show()
  else {
    gone = choice.document
    go({ document: '' })
  }
}

function hearVersion(told: ToldVersion): void {
  version = told
  show()
}

function show(): void {
  const isList = choice.document === ''
  element('all').hidden = isList || documents.documents.length < 2
  element('list').hidden = !isList
  for (const id of ['languages', 'panes', 'views']) element(id).hidden = isList
  if (isList) return showList()
  showButtons()
  showViews()
  if (version === undefined) return say('Building …')
  const name = documents.documents.find(({ id }) => id === choice.document)?.name ?? ''
  element('title').textContent = version.title
  document.title = `${name}, ${version.language} – Masthead preview`
  showMessages(
    {
      messages: [...version.messages, ...documents.messages],
      isRefused: version.isRefused,
      hasPages: version.files.html !== undefined,
    },
    (block) => page.goTo(block),
  )
  showStatus(version)
  fill(version)
}

function showList(): void {
  element('title').textContent = 'Preview'
  document.title = 'Documents – Masthead preview'
  element('place').hidden = true
  showMessages({ messages: documents.messages, isRefused: false, hasPages: false }, () => {})
  list.show(documents.documents)
  say(gone === '' ? '' : 'The document is no longer there.')
}

/** One language with errors keeps all of a document from being built. */
function showStatus({ isBusy, isRefused, language, languages }: ToldVersion): void {
  const others = languages.filter(({ id, gravity }) => id !== language && gravity === 'error')
  if (isRefused) say('Not built', 'refused')
  else if (others.length > 0) say(`Not built: ${others.map(({ name }) => name).join(', ')}`, 'refused')
  else say(isBusy ? 'Building …' : 'Up to date')
}

function say(words: string, className = ''): void {
  const status = element('status')
  if (status.textContent !== words) status.textContent = words
  status.className = className
}

function showButtons(): void {
  const languages = version?.languages ?? []
  const chosen = version?.language
  element('languages').hidden = languages.length === 0
  replaceButtons(
    element('languages'),
    languages.map(({ id, name, gravity }) => {
      const button = buttonOf(name, id === chosen, () => choose({ language: id }))
      if (/^[a-z]{2}$/.test(id)) button.lang = id
      if (gravity !== undefined) button.classList.add(`gravity-${gravity}`)
      if (gravity !== undefined) button.title = gravity === 'error' ? 'Not built' : 'With warnings'
      return button
    }),
  )
  replaceButtons(
    element('panes'),
    panes.map((pane) =>
      buttonOf(paneNames[pane], choice.panes.includes(pane), () => choose({ panes: togglePane(choice.panes, pane) })),
    ),
  )
}

function buttonOf(words: string, isPressed: boolean, press: () => void): HTMLButtonElement {
  const button = make('button', { type: 'button', 'aria-pressed': String(isPressed) }, words)
  button.addEventListener('click', press)
  return button
}

/** Panes that stay are left where they are: a frame that is moved is loaded again. */
function showViews(): void {
  for (const pane of panes) {
    const view = views.get(pane) ?? makeView(pane)
    view.hidden = !choice.panes.includes(pane)
  }
}

function makeView(pane: Pane): HTMLElement {
  const view = make(
    'section',
    { class: 'view', 'aria-label': paneNames[pane] },
    make('h2', {}, paneNames[pane]),
    rooms[pane],
  )
  views.set(pane, view)
  element('views').append(view)
  return view
}

function fill(told: ToldVersion): void {
  for (const pane of choice.panes)
    views.get(pane)?.classList.toggle('late', told.isRefused && pane !== 'html' && pane !== 'source')
  if (choice.panes.includes('html')) page.show(told)
  if (choice.panes.includes('pdf')) showPaper(told)
  if (choice.panes.includes('word')) showWord(told)
  // Lines are shown at the foot, too.
  if (told.language !== '') void source.show(told, `v/${told.document}-${told.language}/source`)
}

function showPaper(told: ToldVersion): void {
  const { pdf } = told.files
  if (pdf !== undefined) paper.show(told, pdf, 'PDF')
}

function showWord(told: ToldVersion): void {
  word.show(told)
  const { docx } = told.files
  const title = views.get('word')?.querySelector('h2')
  if (docx !== undefined) title?.replaceChildren(make('span', {}, 'Word, as LibreOffice prints it'), wordLink(docx))
}

/** The line of a place, at the foot and in the source. */
function showPlace({ line, column }: MarkedPlace): void {
  if (version === undefined) return
  const link = version.link.replaceAll('{line}', String(line)).replaceAll('{column}', String(column))
  const foot = element('place')
  foot.hidden = false
  foot.replaceChildren(
    editorLink(`${version.path}:${line}:${column}`, link),
    make('q', { dir: 'auto' }, source.textOf(line)),
  )
  source.goTo(line)
}

/** The paragraph of a line. */
async function goToLine(line: number): Promise<void> {
  if (version === undefined) return
  const { all } = await loadPlaces(`v/${version.document}-${version.language}/places`)
  const place = blockAt(all, line)
  showPlace({ block: place?.block ?? '', line, column: 1 })
  if (place !== undefined) page.goTo(place.block)
}
