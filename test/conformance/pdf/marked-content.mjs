/** What is painted on a page, and under which mark. */

const token = /\((?:[^\\()]|\\[\s\S])*\)|<<|>>|<[^>]*>|[[\]]|\/[^\s/[\]<>()]*|[^\s/[\]<>()]+/g
const painting = new Set(['Tj', 'TJ', "'", '"', 'f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'sh', 'Do', 'EI'])

/**
 * Marks of a content stream in order, and what is wrong with how they are set: `{ marks, faults }`. A mark inside a mark may only
 * say what a sign reads as (`/Span` with ActualText).
 */
export function readMarks(content) {
  const marks = []
  const faults = []
  const open = []
  let operands = []
  for (const [word] of content.matchAll(token)) {
    if (word === 'BDC' || word === 'BMC') {
      const mark = { role: operands[0], properties: operands.slice(1).join(' '), painted: 0 }
      if (open.length === 0) marks.push(mark)
      else if (mark.role !== '/Span' || !mark.properties.includes('/ActualText'))
        faults.push(`${mark.role} inside a mark`)
      open.push(mark)
    } else if (word === 'EMC') {
      if (open.pop() === undefined) faults.push('an end without a mark')
    } else if (painting.has(word)) {
      if (open.length === 0) faults.push(`${word} outside all marks`)
      for (const mark of open) mark.painted += 1
    }
    operands = /^[A-Za-z'"*]+[0-9]?$/.test(word) && !/^(true|false|null)$/.test(word) ? [] : [...operands, word]
  }
  if (open.length > 0) faults.push('a mark without an end')
  return {
    marks: marks.map(({ properties, ...mark }) => ({ ...mark, ...propertiesOf(properties) })),
    faults: [...new Set(faults)],
  }
}

function propertiesOf(text) {
  const mcid = /\/MCID (\d+)/.exec(text)?.[1]
  return { ...(mcid === undefined ? {} : { mcid: Number(mcid) }), type: /\/Type (\/\w+)/.exec(text)?.[1] }
}
