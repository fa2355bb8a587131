/** The field that searches, as its script finds it in a page. */
import { describe, expect, it } from 'vitest'
import { searchField, searchStyle } from '../../../pipeline/site/search/field.ts'
import { languageCodes } from '../../../templates/languages/codes.ts'
import { searchWords } from '../../../templates/search-words.ts'

describe('the field', () => {
  it.each(languageCodes)('in %s is hidden until its script runs, and says where all is', (code) => {
    const html = searchField(code, { root: '../', languages: ['en', code] })
    expect(html).toContain('<div class="search" role="search" hidden ')
    expect(html).toContain(` data-language="${code}" data-languages="en ${code}" data-root="../" data-site="site/" `)
    expect(html).toContain('<script src="../site/search.js" defer></script>')
    expect(html).not.toMatch(/<script>| on\w+=/)
    expect(html).toContain(`>${searchWords[code].label}</label>`)
  })

  it('escapes what it is given', () => {
    expect(searchField('en', { root: '"<&', languages: [] })).toContain('data-root="&quot;&lt;&amp;"')
  })

  it.each(languageCodes)('in %s has words for every number', (code) => {
    const { found } = searchWords[code]
    const forms = new Intl.PluralRules(code).resolvedOptions().pluralCategories
    expect(Object.keys(found).toSorted()).toEqual(expect.arrayContaining(forms.toSorted()))
    expect(found['other']).toContain('#')
  })

  it('has directions of the text in its style, and none of the page', () => {
    expect(searchStyle).not.toMatch(/left|right|margin-top|width/)
  })
})
