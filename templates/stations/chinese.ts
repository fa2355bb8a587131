/** Chinese versions: what they change on the sheets of their stations. */
import type { VersionChanges } from './station.ts'

/**
 * The templates of Geneva, CAT01C, CAT09C and JIUC: three files; none of New York was at hand. The name and long names of organs stand
 * where the template of CAT has them; names of one line, and of 20 points, are derived from the English ones, and the lines of two organs are as
 * far apart for their size as those of a long name.
 */
export const chinese: VersionChanges = {
  type: {
    scale: 100,
    byStyle: {
      h23: { size: 11, leading: 16 },
      h4: { size: 11.5, leading: 16 },
      unitedNations: { size: 14, leading: 15 },
      organLong: { size: 16, leading: 20 },
      tableUnit: { size: 9, leading: 12 },
    },
  },
  underRule: { name: -7, organ: [22, 47], linesOfName: 1, organLong: [25.9, 45.9, 65.9] },
  // The name is in Hei, as what is bold.
  set: {
    tabStep: 21.55,
    contents: { step: 21.55 },
    styles: { unitedNations: { bold: true }, footnote: { after: 6, align: 'justify' } },
  },
}

/** The columns of the template of CAT, one document alone: those of the Russian version of A/HRC/WG.6/34/ITA/3; the emblem stands at the edge. */
export const genevaChinese: VersionChanges = {
  ...chinese,
  set: {
    ...chinese.set,
    masthead: { name: { x: 120.7 }, organ: { x: 120.7 }, organLong: { x: 120.7 }, distribution: { x: 397.7 } },
    word: { grid: [1280, 2153, 120, 3147, 120, 2819] },
  },
  add: { masthead: { emblem: { x: -3.9, y: 0.5 } } },
}
