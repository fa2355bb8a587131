/** Where the fonts are: files of packages. */
import { createRequire } from 'node:module'
import type { Face } from '../run.ts'
import { otherScripts } from './other-scripts.ts'

const require = createRequire(import.meta.url)

/** A family that text is set in. */
export type Family = Face['family']

/** Regular, bold, italic, bold italic. */
export const familyFiles: ReadonlyMap<Family, readonly string[]> = new Map<Family, readonly string[]>([
  [
    'Tinos',
    [
      '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf',
      '@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf',
      '@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf',
      '@expo-google-fonts/tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf',
    ],
  ],
  [
    'Amiri',
    [
      '@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf',
      '@expo-google-fonts/amiri/700Bold/Amiri_700Bold.ttf',
      '@expo-google-fonts/amiri/400Regular_Italic/Amiri_400Regular_Italic.ttf',
      '@expo-google-fonts/amiri/700Bold_Italic/Amiri_700Bold_Italic.ttf',
    ],
  ],
  // Chinese has no italic; what is bold is in Hei, but in drawings.
  [
    'Noto Serif SC',
    [
      '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
      '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
      '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
      '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
    ],
  ],
  // Medium has the weight of SimHei; the regular cut of WenKai is published under the number 500.
  ['Noto Sans SC', inAllCuts('@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf')],
  ['LXGW WenKai', inAllCuts('@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-500-normal.woff')],
  ...otherScripts.map(({ family, files: own }) => [family, [...own, ...own]] as const),
])

function inAllCuts(file: string): readonly string[] {
  return Array.from({ length: 4 }, () => file)
}

/** Every file that fonts are read of, once, by its path; absent for those of packages that are not there. */
export function fontPaths(): readonly (string | undefined)[] {
  return [...new Set([...familyFiles.values()].flat())].map(pathOf)
}

function pathOf(file: string): string | undefined {
  try {
    return require.resolve(file)
  } catch {
    return undefined
  }
}
