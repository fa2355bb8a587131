/**
 * The field that searches. It is hidden until its script runs; results stand under it.
 *
 *     searchField('en', { root: '../../../', languages: ['en', 'fr'] }) // safe HTML, for the page of a document
 *
 * `searchStyle` goes into the style sheet. Pages need `script-src 'self' file:` in their policy, and nothing inline.
 */
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import { searchWords } from '../../../templates/search-words.ts'

/** Where the page stands, and what there is to be searched. */
export interface SearchPlace {
  /** The way from the page to the folder of the results: `''` or `'../'` as often as needed. */
  readonly root: string
  /** The way from there to the folder of the site. */
  readonly site?: string
  /** The languages of which an index was made. */
  readonly languages: readonly LanguageCode[]
}

/** The field in a language of the interface, with its script. */
export function searchField(language: LanguageCode, { root, site = 'site/', languages }: SearchPlace): string {
  const { label, help, none, similar, more, failed, found } = searchWords[language]
  const data = {
    language,
    languages: languages.join(' '),
    root,
    site,
    none,
    similar,
    failed,
    found: JSON.stringify(found),
  }
  const attributes = Object.entries(data).map(([name, value]) => ` data-${name}="${escape(value)}"`)
  return [
    `<div class="search" role="search" hidden${attributes.join('')}>`,
    `<label for="search-words">${escape(label)}</label>`,
    '<input id="search-words" type="search" dir="auto" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search" aria-describedby="search-help">',
    `<p id="search-help" class="search-help">${escape(help)}</p>`,
    '<p class="search-count" role="status"></p>',
    '<ol class="search-results" hidden></ol>',
    `<button type="button" class="search-more" hidden>${escape(more)}</button>`,
    '</div>',
    `<script src="${escape(`${root}${site}search.js`)}" defer></script>`,
  ].join('')
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

/** Rules for the field; colours are those of the page around it. */
export const searchStyle = `
.search{margin-block:1rem}
.search[hidden],.search [hidden]{display:none}
.search label{display:block;font-weight:600;margin-block-end:.25rem}
.search input{box-sizing:border-box;inline-size:100%;max-inline-size:40rem;min-block-size:2.75rem;padding:.4rem .6rem;font:inherit;color:inherit;background:transparent;border:1px solid currentColor;border-radius:0}
.search :is(input,button,a):focus-visible{outline:3px solid;outline-offset:2px}
.search-help,.search-count{margin-block:.25rem;font-size:.9rem}
.search-count:empty{display:none}
.search-results{list-style:none;margin-block:.5rem 0;margin-inline:0;padding:0}
.search-results>li{border-block-start:1px solid var(--line,currentColor);padding-block:.6rem;overflow-wrap:anywhere}
.search-results p{margin-block:.25rem 0;margin-inline:0}
.search-results a{display:inline-block;min-block-size:1.5rem}
.search-symbol{display:inline-block;margin-inline-end:.75em;font-weight:600}
.search-language{display:inline-block;margin-inline-start:.75em;font-size:.9rem}
.search mark{background:none;color:inherit;font-weight:700;text-decoration:underline;text-underline-offset:.15em}
.search-more{font:inherit;color:inherit;background:transparent;border:1px solid currentColor;min-block-size:2.75rem;padding:.4rem 1rem}
@media print{.search{display:none}}
`
