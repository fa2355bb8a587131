/** Style and emblem: in a page itself, or in files of the site that all pages share. */
import { emblem } from '../../templates/art/emblem.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { languages } from '../../templates/languages/index.ts'
import { markup, trusted, type SafeMarkup } from './markup.ts'
import { linkFrom, siteFolder } from './paths.ts'
import { style } from './style.ts'

interface Assets {
  readonly path: string
  readonly language: LanguageCode
  readonly isWhole: boolean
}

const stylePath = `${siteFolder}/site.css`
const emblemPath = `${siteFolder}/emblem.svg`
const size = `viewBox="0 0 ${emblem.width} ${emblem.height}"`
const drawing = emblem.paths.map((path) => `<path d="${path}"/>`).join('')

/** The style of a page. */
export function styleOf({ path, isWhole }: Assets): SafeMarkup {
  return isWhole
    ? markup`<style>${trusted(style)}</style>`
    : markup`<link rel="stylesheet" href="${linkFrom(path, stylePath)}">`
}

/** The emblem, in the colour of the text. */
export function emblemOf({ path, language, isWhole }: Assets): SafeMarkup {
  const name = languages[language].words.emblem
  return isWhole
    ? markup`<svg class="emblem" ${trusted(size)} fill="currentColor" role="img" aria-label="${name}">${trusted(drawing)}</svg>`
    : markup`<img class="emblem" src="${linkFrom(path, emblemPath)}" alt="${name}" width="60" height="50">`
}

/** The files that pages share. */
export const sharedFiles: ReadonlyMap<string, string> = new Map([
  [stylePath, style],
  [
    emblemPath,
    `<svg xmlns="http://www.w3.org/2000/svg" ${size}><style>path{fill:#111}@media (prefers-color-scheme:dark){path{fill:#e8e8e8}}</style>${drawing}</svg>\n`,
  ],
])
