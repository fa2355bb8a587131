/** What the frame is told of a version, as plain data. */
import { posix } from 'node:path'
import { languages } from '../../templates/languages/index.ts'
import type { PlannedDocument } from '../build/plan.ts'
import { isError, type Diagnostic } from '../diagnostics.ts'
import type { LanguageFile } from '../read/document-folder.ts'
import { onDisk, type Roots } from '../read/location.ts'
import { show } from '../text/shown.ts'
import { documentId, languageId, versionKey, type Documents } from './documents.ts'
import { editorLink } from './editor.ts'
import type { HeldVersion } from './held-version.ts'
import { describeContents } from './holds.ts'
import {
  outputs,
  type Gravity,
  type ListedDocument,
  type Output,
  type ToldDocuments,
  type ToldLanguage,
  type ToldMessage,
  type ToldOutput,
  type ToldVersion,
} from './told.ts'
import { fileName } from './version.ts'

/** How places become links. */
export interface Linking extends Pick<Roots, 'from'> {
  readonly editor: string
}

/** Of what stands in one document, or in what was given to the command. */
type LinkingIn = Linking & Roots

/** Messages that are told of one version. */
const mostMessages = 200

/** The list of documents. */
export function tellDocuments(documents: Documents, linking: Linking): ToldDocuments {
  return {
    documents: [...documents.all].map(([id, document]) => listDocument(id, document, documents)),
    messages: documents.plan.diagnostics.map((one) => tellMessage(one, { ...linking, roots: documents.roots })),
  }
}

function listDocument(id: string, document: PlannedDocument, documents: Documents): ListedDocument {
  // What a single file is called is in its path.
  const names = document.languages.flatMap(
    (location) => knownName(location, documents.heldOf(document, location)) ?? [],
  )
  const found = [
    gravityOf(document.diagnostics),
    ...document.languages.map((location) => gravityOfHeld(documents.heldOf(document, location))),
  ]
  const gravity = gravest(found)
  const listed = { id, name: show(document.document), path: show(document.path), languages: names }
  return gravity === undefined ? listed : { ...listed, gravity }
}

/** One version, and whether there is more to be done for whoever looks at it. */
export function tellVersion(
  held: HeldVersion,
  documents: Documents,
  given: Linking & { isBusy: boolean },
): ToldVersion {
  const linking = { ...given, roots: [held.document.root] }
  const { document, location, whole, change, withoutOffice, fault } = held
  const diagnostics = held.diagnostics()
  const files = outputs.flatMap((output) => {
    const file = tellFile(held, output)
    return file === undefined ? [] : [[output, file] as const]
  })
  return {
    document: documentId(document),
    language: languageId(location),
    title: whole?.publication.properties.documentTitle ?? show(document.document),
    path: show(location.path),
    link: editorLink(linking.editor, {
      path: onDisk(location.path, linking),
      line: '{line}',
      column: '{column}',
    }),
    languages: document.languages.map((one) => tellLanguage(one, documents.heldOf(document, one))),
    isBusy: given.isBusy,
    isRefused: fault !== undefined || diagnostics.some(isError),
    messages: [
      ...tellFault(held, linking),
      ...tellMessages(held, diagnostics, linking),
      ...tellOthers({ held, diagnostics, documents }, linking),
    ],
    files: Object.fromEntries(files),
    ...(withoutOffice === undefined ? {} : { withoutOffice }),
    ...(whole === undefined ? {} : { holds: describeContents(whole.publication) }),
    ...(change === undefined ? {} : { change }),
  }
}

/** A document that has facts alone. */
export function tellEmpty(id: string, document: PlannedDocument, given: Linking): ToldVersion {
  const linking = { ...given, roots: [document.root] }
  return {
    document: id,
    language: '',
    title: show(document.document),
    path: show(document.path),
    link: editorLink(given.editor, { path: document.root, line: 1, column: 1 }),
    languages: [],
    isBusy: false,
    isRefused: true,
    messages: document.diagnostics.map((one) => tellMessage(one, linking)),
    files: {},
  }
}

function tellMessages(
  held: HeldVersion,
  diagnostics: readonly Diagnostic[],
  linking: LinkingIn,
): readonly ToldMessage[] {
  return diagnostics.slice(0, mostMessages).map((one) => {
    const told = tellMessage(one, linking)
    const { path, line } = one.place
    if (path !== held.location.path) return told
    const block = held.blockOf(line)
    return { ...told, line, ...(block === undefined ? {} : { block }) }
  })
}

interface Others {
  readonly held: HeldVersion
  /** Those of the version itself. */
  readonly diagnostics: readonly Diagnostic[]
  readonly documents: Documents
}

/** What keeps other languages from being built keeps all of the document: their errors, without what was told of this one. */
function tellOthers({ held, diagnostics, documents }: Others, linking: LinkingIn): readonly ToldMessage[] {
  const { document, location } = held
  const others = document.languages
    .filter((one) => one !== location)
    .flatMap((one) => documents.heldOf(document, one) ?? [])
  const own = errorsByText(diagnostics)
  const errors = errorsByText(others.flatMap((other) => other.diagnostics()))
  return [
    ...others.flatMap((other) => tellFault(other, linking)),
    ...[...errors].filter(([key]) => !own.has(key)).map(([, one]) => tellMessage(one, linking)),
  ].slice(0, mostMessages)
}

/** Errors of the facts are told of every language, each time anew. */
function errorsByText(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, Diagnostic> {
  return new Map(diagnostics.filter(isError).map((one) => [JSON.stringify(one), one]))
}

function tellMessage({ code, severity, text, hint, place }: Diagnostic, linking: LinkingIn): ToldMessage {
  const { path, line, column } = place
  return {
    gravity: severity,
    code,
    text,
    ...(hint === undefined ? {} : { hint }),
    place: `${show(path)}:${line}:${column}`,
    link: linkTo(path, { ...linking, line, column }),
  }
}

function tellFault({ fault, location }: HeldVersion, linking: LinkingIn): readonly ToldMessage[] {
  if (fault === undefined) return []
  const text = `This is a fault of Masthead, not of your document (${show(fault)}).`
  const hint = 'Please report it. It is tried again when the text is saved.'
  const place = `${show(location.path)}:1:1`
  return [{ gravity: 'error', code: 'internal-fault', text, hint, place, link: linkTo(location.path, linking) }]
}

function linkTo(
  path: string,
  { editor, line = 1, column = 1, ...roots }: LinkingIn & { readonly line?: number; readonly column?: number },
): string {
  return editorLink(editor, { path: onDisk(path, roots), line, column })
}

function tellLanguage(location: LanguageFile, held: HeldVersion | undefined): ToldLanguage {
  const gravity = gravityOfHeld(held)
  const told = { id: languageId(location), name: languageName(location, held) }
  return gravity === undefined ? told : { ...told, gravity }
}

/** What the language calls itself; of a single file, its name until it was read. */
function languageName(location: LanguageFile, held: HeldVersion | undefined): string {
  return knownName(location, held) ?? posix.basename(location.name)
}

function knownName({ language }: LanguageFile, held: HeldVersion | undefined): string | undefined {
  const known = language ?? held?.whole?.publication.language
  return known === undefined ? undefined : languages[known].name
}

function tellFile(held: HeldVersion, output: Output): ToldOutput | undefined {
  const made = held.made(output)
  const { whole, document, location } = held
  if (made === undefined || whole === undefined) return undefined
  const { bytes, ...rest } = made
  const name = fileName(whole, document.document, output === 'office' ? 'docx' : output)
  return { ...rest, address: `v/${versionKey(document, location)}/${output}`, name, size: bytes.length }
}

function gravityOfHeld(held: HeldVersion | undefined): Gravity | undefined {
  if (held === undefined) return undefined
  return held.fault === undefined ? gravityOf(held.diagnostics()) : 'error'
}

function gravityOf(diagnostics: readonly Diagnostic[]): Gravity | undefined {
  if (diagnostics.some(isError)) return 'error'
  return diagnostics.some(({ severity }) => severity === 'warning') ? 'warning' : undefined
}

function gravest(found: readonly (Gravity | undefined)[]): Gravity | undefined {
  return found.find((one) => one === 'error') ?? found.find((one) => one === 'warning')
}
