/** Faces of the page: those of the Word file, then what machines without them have. */
import type { HanFace } from '../../../templates/scripts.ts'
import { otherScripts } from '../../typesetting/font/other-scripts.ts'

const otherFaces = [...new Set(otherScripts.flatMap(({ shownIn, family }) => [`"${family}"`, `"${shownIn}"`]))].join(
  ',',
)

const latin = `"Times New Roman",Times,Tinos,"Liberation Serif","Traditional Arabic",Amiri,"Noto Naskh Arabic"`
const song = `"Songti SC",SimSun,"Noto Serif CJK SC","Noto Serif SC"`

/** The text: Times New Roman as on paper; then Arabic, Chinese and names in other scripts. */
export const faces = `${latin},${song},${otherFaces},serif`

/** The other faces of Chinese, with the Latin letters of the text. */
export const hanStacks: Readonly<Record<Exclude<HanFace, 'song'>, string>> = {
  hei: `${latin},SimHei,"Heiti SC","Noto Sans CJK SC","Noto Sans SC","Microsoft YaHei",${song},${otherFaces},serif`,
  kai: `${latin},KaiTi,"Kaiti SC",STKaiti,"LXGW WenKai",${song},${otherFaces},serif`,
}

/** What is not of the document: links around it. */
export const plainFaces = `system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Liberation Sans",Arial,"Noto Sans","Noto Sans Arabic","Noto Sans CJK SC","Noto Sans SC",sans-serif`
