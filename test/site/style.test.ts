/** What the sheet of the site says of pages that lack something, or have words of another direction. */
import { expect, test } from 'vitest'
import { style } from '../../pipeline/site/style.ts'

const rules = [...style.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({ selector, body }))

test('room beside the facts of a document is kept for a picture that is there', () => {
  const parted = rules.filter(({ selector, body }) => selector.includes('.about') && body.includes('18rem'))
  expect(parted.map(({ selector }) => selector)).toEqual(['.about:has(figure)'])
})

test('what may be in another language stands on the side of the page', () => {
  const [own] = rules.filter(({ body }) => body.includes('text-align:match-parent'))
  for (const part of ['.fact-list dd', '.mast .title', '.citation', '.errors li']) expect(own?.selector).toContain(part)
})
