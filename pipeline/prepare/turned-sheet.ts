/** A sheet that lies on its side, as Word turns it: margins, heads and feet keep their distances from the edges. */
import type { Sheet } from '../../templates/sheet.ts'

/** The same sheet turned; only what stands on pages from the second on. */
export function turnSheet(sheet: Sheet): Sheet {
  const { width, height, column, runningHead, runningFoot, endRule } = sheet
  const wider = height - width
  return {
    ...sheet,
    width: height,
    height: width,
    end: sheet.end + wider,
    column: {
      ...column,
      end: column.end + wider,
      alignEnd: column.alignEnd + wider,
      justifyEnd: column.justifyEnd + wider,
    },
    pageBottom: sheet.pageBottom - wider,
    runningHead: {
      ...runningHead,
      end: runningHead.end + wider,
      rule: { ...runningHead.rule, width: runningHead.rule.width + wider },
    },
    runningFoot: {
      ...runningFoot,
      end: runningFoot.end + wider,
      page: runningFoot.page - wider,
      job: runningFoot.job - wider,
    },
    endRule: { ...endRule, x: endRule.x + wider / 2, lowest: endRule.lowest - wider },
  }
}
