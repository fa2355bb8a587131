/** Messages about the form of tables. */
import { count } from './counts.ts'
import type { Entries } from './entry.ts'

export const tableMessages = {
  table: {
    severity: 'error',
    why: 'The lines are nearly a table. As they stand, cells would be lost or would stand in other columns.',
    text: (problem: string) => `The table cannot be read: ${problem}.`,
    hint: 'Write a row of heads, a row of rules (`| --- | --: |`, with `--:` for a column of figures), then the rows, each with as many cells and no blank line between them; a second row of heads stands under the rules, and `:::table[Title]{head=2}` says so.',
  },
  'table-row': {
    severity: 'error',
    why: 'A row with more or fewer cells than the head would lose some, or move figures under other heads.',
    text: (found: string, expected: string, ..._text: string[]) =>
      `This row has ${count(found, 'cell')}; the table has ${count(expected, 'column')}.`,
    hint: (found: string, expected: string, text?: string) =>
      text !== undefined
        ? 'If it is the text behind the table, put a blank line before it; if it is a row, write `|` between its cells.'
        : Number(found) > Number(expected)
          ? 'Remove the cell that is too many, or add a column to the head and the row of rules; write `\\|` for the sign itself.'
          : 'Add what is missing – an empty cell is `| |` –, or write `^` or `<` in a cell that is joined to the one above or before it.',
  },
  'page-emptied': {
    severity: 'information',
    why: 'A table on its side takes a page of its own, and the text before it ends early.',
    text: () => 'This table stands on a turned sheet, and leaves more than half of the page before it empty.',
    hint: 'To let the text behind it fill that page, write `float` among its attributes: `{landscape float}`.',
  },
  'table-total': {
    severity: 'information',
    why: 'A total is set bold, below a rule, and only the author knows whether a row is one.',
    text: (words: string) => `The last row of this table, “${words}”, is set as any other.`,
    hint: 'To set it as a total, bold and below a rule, write `total` among the attributes of the table: `:::table[Title]{total}`.',
  },
  'table-join': {
    severity: 'error',
    why: 'Cells are joined by signs, and these signs do not make a rectangle.',
    text: (problem: string) => `The joined cells do not form a rectangle: ${problem}.`,
    hint: 'Write `\\^` or `\\<` where the sign itself is meant.',
  },
} as const satisfies Entries
