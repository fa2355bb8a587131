/** Leads to the same document in other languages, and to the same language in other formats. */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { PageWords } from '../../../templates/vocabulary.ts'
import type { Publication } from '../../publication.ts'
import type { Companions, OtherFormat } from '../../companions.ts'
import { writeSize } from '../../text/file-sizes.ts'
import { fileAddress } from './links.ts'

/** What readers call a format, and what machines call it. */
export const formatNames: Readonly<Record<OtherFormat['format'], Readonly<{ name: string; mediaType: string }>>> = {
  pdf: { name: 'PDF', mediaType: 'application/pdf' },
  docx: { name: 'Word', mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
}

/** The line over the masthead; absent where there is nothing to lead to. */
export function writeVersions({ language, words }: Publication, companions: Companions): Element | undefined {
  const pages = companions.pages.length > 1 ? companions.pages.map((page) => writePageLink(page, language)) : []
  const formats = companions.formats.map((format) => writeFormatLink(format, words))
  const lists = [pages, formats].filter((links) => links.length > 0)
  if (lists.length === 0) return undefined
  return h(
    'nav',
    { class: 'versions', ariaLabel: words.versions },
    lists.map((links) =>
      h(
        'ul',
        links.map((link) => h('li', [link])),
      ),
    ),
  )
}

/** The language of the page itself is no link. */
function writePageLink({ language, ownName, direction, file }: Companions['pages'][number], own: string): Element {
  if (language === own) return h('span', { ariaCurrent: 'page' }, ownName)
  return h('a', { href: fileAddress(file), hrefLang: language, lang: language, dir: direction }, ownName)
}

function writeFormatLink({ format, file, size }: Companions['formats'][number], words: PageWords): Element {
  const { name, mediaType } = formatNames[format]
  const shown: ElementContent[] = [{ type: 'text', value: `${name} ` }, h('bdi', writeSize(size, words))]
  return h('a', { href: fileAddress(file), type: mediaType }, shown)
}

/** The same for machines, in the head of the page. */
export function writeAlternates({ language }: Publication, { pages, formats }: Companions): Element[] {
  const others = pages.filter((page) => page.language !== language)
  return [
    ...others.map((page) =>
      h('link', { rel: 'alternate', hrefLang: page.language, href: fileAddress(page.file), type: 'text/html' }),
    ),
    ...formats.map(({ format, file }) =>
      h('link', { rel: 'alternate', href: fileAddress(file), type: formatNames[format].mediaType }),
    ),
  ]
}

/** A quiet line of links, each as high as a finger needs. */
export const versionRules = `
.versions{display:flex;flex-wrap:wrap;justify-content:space-between;column-gap:1.5rem;font:.875rem/1.5rem var(--sans);margin-block-end:1.5rem}
.versions ul{display:flex;flex-wrap:wrap;column-gap:.9rem}
.versions a{display:inline-block;min-inline-size:1.5rem;color:inherit;text-decoration:none}
.versions :is(a:hover,a:focus-visible){color:var(--link);text-decoration:underline}
.versions [aria-current]{font-weight:700}
.versions bdi{color:var(--quiet)}
@media (max-width:40rem){.versions{font-size:.8125rem}.versions ul{column-gap:.5rem}}
`
