/** Sponsors as they are copied from a page. */
import { expect, test } from 'vitest'
import { readSponsors, type SponsorFacts } from '../../pipeline/facts/sponsor-names.ts'
import { languages } from '../../templates/languages/index.ts'

const read = (facts: SponsorFacts): SponsorFacts => readSponsors(facts, languages.en)
const note = { text: 'On behalf of the Group of African States.' }

test.each([
  ['Nigeria*', 'Nigeria'],
  ['Nigeria\\*', 'Nigeria'],
  ['Netherlands (Kingdom of the) *', 'Netherlands (Kingdom of the)'],
])('have the note that a star calls: %s', (written, sponsor) => {
  expect(read({ sponsors: ['Maldives', written, 'Thailand'], sponsorsNote: [note] })).toEqual({
    sponsors: ['Maldives', sponsor, 'Thailand'],
    sponsorsNote: [{ sponsor, ...note }],
  })
})

test.each<SponsorFacts>([
  { sponsors: ['Nigeria*'] },
  { sponsors: ['Nigeria', 'Thailand'], sponsorsNote: [note] },
  { sponsors: ['Nigeria*', 'Thailand'], sponsorsNote: [{ sponsor: 'Thailand', ...note }] },
  { sponsorsNote: [note] },
])('are left where no star is sure to call a note: %j', (facts) => {
  expect(read(facts)).toEqual(facts)
})

test.each([
  [
    ['Austria', 'Bosnia', 'Herzegovina', 'Brazil'],
    ['Austria', 'Bosnia and Herzegovina', 'Brazil'],
  ],
  [['Antigua', 'Barbuda'], ['Antigua and Barbuda']],
  [
    ['Trinidad', 'Tobago', 'Tuvalu'],
    ['Trinidad and Tobago', 'Tuvalu'],
  ],
  [['Saint Vincent', 'the Grenadines'], ['Saint Vincent and the Grenadines']],
  [
    ['Guinea', 'Bissau'],
    ['Guinea', 'Bissau'],
  ],
])('are whole where a State was parted at the word within its name: %j', (sponsors, whole) => {
  expect(read({ sponsors }).sponsors).toEqual(whole)
})
