/** Every message an author can see, by its permanent code: one file for each subject. */
import { byteMessages } from './bytes.ts'
import { directiveMessages } from './directives.ts'
import { factMessages } from './facts.ts'
import { fileMessages } from './files.ts'
import { importMessages } from './import.ts'
import { markdownMessages } from './import-markdown.ts'
import { markupMessages } from './markup.ts'
import { outputMessages } from './output.ts'
import { pageMessages } from './pages.ts'
import { parityMessages } from './parity.ts'
import { pictureMessages } from './pictures.ts'
import { referenceMessages } from './references.ts'
import { resultMessages } from './results.ts'
import { silenceMessages } from './silences.ts'
import { tableMessages } from './tables.ts'
import { textMessages } from './text.ts'
import { typographyMessages } from './typography.ts'
import type { Entries } from './entry.ts'

export const catalogue = {
  ...fileMessages,
  ...byteMessages,
  ...factMessages,
  ...pictureMessages,
  ...textMessages,
  ...markupMessages,
  ...typographyMessages,
  ...directiveMessages,
  ...tableMessages,
  ...referenceMessages,
  ...parityMessages,
  ...importMessages,
  ...markdownMessages,
  ...outputMessages,
  ...resultMessages,
  ...pageMessages,
  ...silenceMessages,
} satisfies Entries
