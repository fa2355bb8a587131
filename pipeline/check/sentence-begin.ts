/** Where a word in English may have its capital letter as the first of a sentence. */

const titles =
  'Messrs|Mmes|Mrs?|Ms|Drs?|Prof|Gen|Col|Lt|Capt|Maj|Sgt|Cmdr|Adm|Sen|Rep|Gov|Amb|Hon|Rev|St|Mt|No|Co|Inc|Ltd'

/** The full stop of a title or an initial ends none: “Dr. Gray”, “J. Harbor”. */
export const sentenceBegin = `(?:^|(?<=(?<!(?<!\\p{L})(?:${titles}|\\p{Lu}))[.?!:] ))`
