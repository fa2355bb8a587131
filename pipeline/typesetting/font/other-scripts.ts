/** Scripts of names of persons and places that neither Tinos nor the fonts of Arabic and Chinese have; each has a family of its own. */

/** Families that are opened only where a document has their script. */
export type OtherFamily =
  | 'Nanum Myeongjo'
  | 'Noto Serif Devanagari'
  | 'Noto Serif Thai'
  | 'Noto Serif Armenian'
  | 'Noto Serif Georgian'
  | 'Abyssinica SIL'

interface OtherScript {
  readonly family: OtherFamily
  /** As messages call it. */
  readonly script: string
  readonly characters: RegExp
  /** The font that Windows has for it: Word is told its name, and browsers, too. */
  readonly shownIn: string
  /** Regular and bold; none of them is written in italics. */
  readonly files: readonly [string, string]
}

/** Every one of them; their packages are optional. */
export const otherScripts: readonly OtherScript[] = [
  {
    family: 'Nanum Myeongjo',
    script: 'Korean',
    characters: /\p{Script=Hangul}/u,
    shownIn: 'Malgun Gothic',
    files: expo('nanum-myeongjo', ['400Regular/NanumMyeongjo_400Regular', '700Bold/NanumMyeongjo_700Bold']),
  },
  {
    family: 'Noto Serif Devanagari',
    script: 'Devanagari',
    characters: /[\p{Script=Devanagari}\u0964\u0965]/u,
    shownIn: 'Nirmala UI',
    files: expo('noto-serif-devanagari', [
      '400Regular/NotoSerifDevanagari_400Regular',
      '700Bold/NotoSerifDevanagari_700Bold',
    ]),
  },
  {
    family: 'Noto Serif Thai',
    script: 'Thai',
    characters: /[\p{Script=Thai}\u0E3F]/u,
    shownIn: 'Tahoma',
    files: fontsource('thai'),
  },
  {
    family: 'Noto Serif Armenian',
    script: 'Armenian',
    characters: /\p{Script=Armenian}/u,
    shownIn: 'Sylfaen',
    files: fontsource('armenian'),
  },
  {
    family: 'Noto Serif Georgian',
    script: 'Georgian',
    characters: /\p{Script=Georgian}/u,
    shownIn: 'Sylfaen',
    files: fontsource('georgian'),
  },
  {
    family: 'Abyssinica SIL',
    script: 'Ethiopic',
    characters: /\p{Script=Ethiopic}/u,
    shownIn: 'Ebrima',
    // It has no bold.
    files: expo('abyssinica-sil', ['400Regular/AbyssinicaSIL_400Regular', '400Regular/AbyssinicaSIL_400Regular']),
  },
]

function expo(name: string, [regular, bold]: readonly [string, string]): OtherScript['files'] {
  return [`@expo-google-fonts/${name}/${regular}.ttf`, `@expo-google-fonts/${name}/${bold}.ttf`]
}

function fontsource(script: string): OtherScript['files'] {
  const file = `@fontsource/noto-serif-${script}/files/noto-serif-${script}-${script}`
  return [`${file}-400-normal.woff`, `${file}-700-normal.woff`]
}

/** None of these is written in any of them: most texts are seen through at once. */
const never = /^[\0-\u052F\u0590-\u08FF\u1E00-\u2BFF\u3000-\u30FF\u3400-\u9FFF\uFB1D-\uFFFF]*$/

/** The script of a character; absent for those of other fonts. */
export function otherScriptOf(character: string): OtherScript | undefined {
  return never.test(character) ? undefined : otherScripts.find(({ characters }) => characters.test(character))
}
