/** What is painted on a page, and under which mark. */

const token = /\((?:[^\\()]|\\[\s\S])*\)|<<|>>|<[^>]*>|[[\]]|\/[^\s/[\]<>()]*|[^\s/[\]<>()]+/g
const painting = new Set(['Tj', 'TJ', "'", '"', 'f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'sh', 'Do', 'EI'])

/** Marks of a content stream in order, and what is wrong with how they are set: `{ marks, faults }`. */
export function readMarks(content) {
  const marks = []
  const faults = []
  let open
  let operands = []
  for (const [word] of content.matchAll(token)) {
    if (word === 'BDC' || word === 'BMC') {
      if (open) faults.push('a mark inside a mark')
      open = { role: operands[0], properties: operands.slice(1).join(' '), painted: 0 }
      marks.push(open)
    } else if (word === 'EMC') {
      if (!open) faults.push('an end without a mark')
      open = undefined
    } else if (painting.has(word)) {
      if (open) open.painted += 1
      else faults.push(`${word} outside all marks`)
    }
    operands = /^[A-Za-z'"*]+[0-9]?$/.test(word) && !/^(true|false|null)$/.test(word) ? [] : [...operands, word]
  }
  if (open) faults.push('a mark without an end')
  return {
    marks: marks.map(({ properties, ...mark }) => ({ ...mark, ...propertiesOf(properties) })),
    faults: [...new Set(faults)],
  }
}

function propertiesOf(text) {
  const mcid = /\/MCID (\d+)/.exec(text)?.[1]
  return { ...(mcid === undefined ? {} : { mcid: Number(mcid) }), type: /\/Type (\/\w+)/.exec(text)?.[1] }
}
