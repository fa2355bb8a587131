/** What a page does for the keyboard, and where calls for notes and links to figures lead. */

/** Every link is reached by the tabulator, in the order of the page, and is seen then. */
export async function lookAtKeyboard(page) {
  await page.setViewportSize({ width: 1280, height: 800 })
  const expected = await page.evaluate(() => {
    globalThis.reachable = [
      ...document.querySelectorAll('a[href], summary, button, input, select, [tabindex="0"]'),
    ].filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0)
    scrollTo(0, 0)
    document.activeElement?.blur()
    return globalThis.reachable.length
  })
  const faults = []
  for (let index = 0; index < expected; index++) {
    await page.keyboard.press('Tab')
    const fault = await page.evaluate((at) => {
      const element = document.activeElement
      const wanted = globalThis.reachable[at]
      if (element !== wanted)
        return `the tabulator leads to ${element?.outerHTML.slice(0, 80)}, not ${wanted?.outerHTML.slice(0, 80)}`
      const { width, height, bottom, top } = element.getBoundingClientRect()
      const { outlineStyle, opacity } = getComputedStyle(element)
      if (width === 0 || height === 0 || opacity === '0' || outlineStyle === 'none')
        return `not seen: ${element.outerHTML.slice(0, 80)}`
      return bottom < 0 || top > innerHeight ? `out of sight: ${element.outerHTML.slice(0, 80)}` : ''
    }, index)
    if (fault !== '') faults.push(`keyboard: ${fault}`)
    // One that is lost puts all behind it out of order.
    if (faults.length > 0) return faults
  }
  return faults
}

/** A note comes up where it is called from, a figure fills the window, and both go again. */
export async function lookAtPlaces(page) {
  await page.setViewportSize({ width: 360, height: 700 })
  return [...(await openAndClose(page, '.call a', '.back')), ...(await openAndClose(page, '.enlarge', '.close'))]
}

async function openAndClose(page, opener, closer) {
  const link = page.locator(opener).last()
  if ((await link.count()) === 0) return []
  await link.scrollIntoViewIfNeeded()
  const before = await page.evaluate(() => scrollY)
  await link.click()
  const seen = await page.evaluate(() => {
    const target = document.querySelector(':target')
    const box = target?.getBoundingClientRect()
    return { y: scrollY, fits: box !== undefined && box.top >= 0 && box.bottom <= innerHeight && box.height > 20 }
  })
  const faults = [
    ...(Math.abs(seen.y - before) > 1 ? [`${opener} moves the page by ${seen.y - before}`] : []),
    ...(seen.fits ? [] : [`${opener} shows nothing in the window`]),
  ]
  await page.locator(`:target ${closer}`).first().click()
  const position = await page.evaluate(() => getComputedStyle(document.querySelector('.note, .picture')).position)
  return position === 'fixed' ? [...faults, `${closer} does not close`] : faults
}
