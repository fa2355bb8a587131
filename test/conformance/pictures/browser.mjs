/** Drawings as a browser shows them. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const cuts = ['400Regular', '700Bold', '400Regular_Italic', '700Bold_Italic']
const faces = cuts.flatMap((cut, index) =>
  [
    ['Tinos', `@expo-google-fonts/tinos/${cut}/Tinos_${cut}.ttf`],
    ['Amiri', `@expo-google-fonts/amiri/${cut}/Amiri_${cut}.ttf`],
  ].map(([family, file]) => ({
    family,
    file,
    weight: index % 2 === 0 ? 400 : 700,
    style: index < 2 ? 'normal' : 'italic',
  })),
)

/** Dots for each pixel of CSS. */
const scale = 2

/** One picture of each figure, from the SVG that a function gives. */
export async function shootAll(browser, figures, svgOf) {
  const pictures = []
  for (const figure of figures) pictures.push(await shoot(browser, svgOf(figure), figure.size))
  return pictures
}

async function shoot(browser, svg, { width, height }) {
  const area = { x: 0, y: 0, width: Math.round(pixels(width)), height: Math.round(pixels(height)) }
  const page = await browser.newPage({
    viewport: { width: area.width + 16, height: area.height + 16 },
    deviceScaleFactor: scale,
  })
  try {
    await page.setContent(pageOf(svg, { width, height }))
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    return await page.screenshot({ clip: area })
  } finally {
    await page.close()
  }
}

/** CSS pixels are 1/96 inch, points 1/72. */
function pixels(points) {
  return (points * 4) / 3
}

/** The element in the page itself, so that our fonts win over those it names; `defs` and styles stay its own. */
function pageOf(svg, { width, height }) {
  const fonts = faces.map(
    ({ family, file, weight, style }) =>
      `@font-face{font-family:${family};font-weight:${weight};font-style:${style};src:url(data:font/ttf;base64,${readFileSync(require.resolve(file)).toString('base64')})}`,
  )
  const element = svg.replace(/^[^]*?(?=<(?:\w+:)?svg\b)/, '')
  return `<!doctype html><meta charset="utf-8"><style>${fonts.join('')}
    html,body{margin:0;background:#fff}
    body>svg{display:block;position:absolute;left:0;top:0;width:${pixels(width)}px!important;height:${pixels(height)}px!important;max-width:none!important}
    svg text,svg tspan{font-family:Tinos,Amiri!important}</style>${element}`
}

/** What could be wrong with our own file, each by itself. */
export const spoil = {
  'without its longest outline': (svg) => {
    const paths = [...svg.matchAll(/<path d="[^"]*"[^>]*\/>/g)].map(([path]) => path)
    return svg.replace(paths.toSorted((a, b) => b.length - a.length)[0], '')
  },
  'without its colours': (svg) => svg.replaceAll(/#(?!000000|ffffff)[\da-f]{6}/g, '#ffffff'),
  'moved by six points': (svg) => svg.replace('viewBox="0 0', 'viewBox="6 0'),
}
