/** What no standard asks of the tags and every reader needs: tree, marks, annotations and names that agree with each other. */
import { openPdf, pairsOf, textOf } from './objects.mjs'
import { readMarks } from './marked-content.mjs'

/** What may stand under an element; others may hold anything. */
const kidsOf = {
  '/L': ['/LI'],
  '/LI': ['/Lbl', '/LBody'],
  '/TOC': ['/TOCI', '/TOC'],
  '/TOCI': ['/Lbl', '/Reference', '/P', '/TOC'],
  '/Table': ['/Caption', '/THead', '/TBody', '/TFoot', '/TR'],
  '/THead': ['/TR'],
  '/TBody': ['/TR'],
  '/TR': ['/TH', '/TD'],
}

/** Elements in reading order, each with what stands under it. */
export function readTree(pdf) {
  const { get, catalogue } = pdf
  const elements = []
  const walk = (reference, parent) => {
    const data = get(reference)
    const element = { reference, parent, role: data['/S'], data, kids: [], marks: [], objects: [] }
    elements.push(element)
    for (const kid of [get(data['/K']) ?? []].flat()) {
      if (typeof kid === 'number') element.marks.push({ page: data['/Pg'], mcid: kid })
      else if (get(kid)['/Type'] === '/MCR') element.marks.push({ page: kid['/Pg'] ?? data['/Pg'], mcid: kid['/MCID'] })
      else if (get(kid)['/Type'] === '/OBJR')
        element.objects.push({ page: kid['/Pg'] ?? data['/Pg'], object: kid['/Obj'] })
      else element.kids.push(walk(kid, reference))
    }
    return element
  }
  const root = catalogue['/StructTreeRoot']
  for (const kid of [get(get(root)['/K'])].flat()) walk(kid, root)
  return elements
}

/** Everything wrong with the tags of a file. */
export function treeFaults(file) {
  const pdf = openPdf(file)
  const elements = readTree(pdf)
  const faults = [
    ...fileFaults(pdf),
    ...elements.flatMap((element) => elementFaults(element, pdf)),
    ...markFaults(elements, pdf),
    ...annotationFaults(elements, pdf),
    ...nameFaults(elements, pdf),
  ]
  return [...new Set(faults)].map((fault) => `${fault} (${faults.filter((each) => each === fault).length} times)`)
}

/** How many elements a file has. */
export function tagsOf(file) {
  return readTree(openPdf(file)).length
}

function fileFaults({ get, stream, catalogue, information, pages }) {
  const packet = Buffer.from(stream(catalogue['/Metadata']), 'latin1').toString('utf8')
  const facts = {
    '/Title': 'dc:title',
    '/Author': 'dc:creator',
    '/Subject': 'dc:description',
    '/Keywords': 'pdf:Keywords',
    '/Producer': 'pdf:Producer',
    '/Creator': 'xmp:CreatorTool',
  }
  const differing = Object.entries(facts).filter(
    ([key, name]) => textOf(get(information[key])) !== factOf(packet, name),
  )
  return [
    ...(catalogue['/Lang'] === undefined ? ['the file has no language'] : []),
    ...(get(catalogue['/ViewerPreferences'])?.['/DisplayDocTitle'] === true
      ? []
      : ['the title is not what a window shows']),
    ...(get(catalogue['/MarkInfo'])?.['/Suspects'] === true ? ['the tags are said to be suspect'] : []),
    ...pages.filter((page) => get(page)['/Tabs'] !== '/S').map(() => 'a page without tab order by structure'),
    ...differing.map(([key, name]) => `${key} is not ${name}`),
  ]
}

function factOf(packet, name) {
  const text = new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(packet)?.[1].replaceAll(/<[^>]*>/g, '')
  return text?.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

function elementFaults({ role, data, parent, kids, marks, objects }, { get }) {
  const roles = kids.map((kid) => kid.role)
  const allowed = kidsOf[role]
  const box = [get(data['/A']) ?? []].flat().find((each) => get(each)['/BBox'])
  return [
    ...(data['/P'] === parent ? [] : [`${role} names another parent`]),
    ...(kids.length + marks.length + objects.length === 0 && role !== '/TD' ? [`${role} is empty`] : []),
    ...(allowed ? roles.filter((each) => !allowed.includes(each)).map((each) => `${each} in ${role}`) : []),
    ...(allowed && marks.length > 0 ? [`text straight in ${role}`] : []),
    ...(role === '/LI' && roles.join() !== '/Lbl,/LBody' ? [`/LI holds ${roles.join(', ')}`] : []),
    ...(role === '/Table' && roles.lastIndexOf('/Caption') > 0 ? ['/Caption is not the first of its /Table'] : []),
    ...(role === '/Figure' && !textOf(data['/Alt']) ? ['/Figure without alternative text'] : []),
    ...(role === '/Figure' && !box ? ['/Figure without its box'] : []),
    ...(role === '/Note' && data['/ID'] === undefined ? ['/Note without an id'] : []),
    ...(role === '/Link' && objects.length === 0 ? ['/Link without its annotation'] : []),
  ]
}

function markFaults(elements, { get, stream, catalogue, pages }) {
  const numbers = new Map(pairsOf(get, get(catalogue['/StructTreeRoot'])['/ParentTree']))
  const owners = new Map(
    elements.flatMap((element) => element.marks.map(({ page, mcid }) => [`${page} ${mcid}`, element])),
  )
  const found = pages.flatMap((page, index) => {
    const { marks, faults } = readMarks([get(page)['/Contents']].flat().map(stream).join('\n'))
    const parents = get(numbers.get(get(page)['/StructParents'])) ?? []
    const wrong = marks.flatMap((mark) => markFault(mark, owners.get(`${page} ${mark.mcid}`), parents))
    for (const { mcid } of marks) owners.delete(`${page} ${mcid}`)
    return [...faults, ...wrong].map((fault) => `page ${index + 1}: ${fault}`)
  })
  return [...found, ...[...owners.values()].map(({ role }) => `${role} has content that is on no page`)]
}

function markFault({ role, mcid, type, painted }, owner, parents) {
  if (painted === 0) return [`${role} marks nothing`]
  if (role === '/Artifact') return type === undefined ? ['an artifact without its type'] : []
  if (owner === undefined) return [`${role} is not in the tree`]
  return [
    ...(owner.role === role ? [] : [`${role} belongs to ${owner.role}`]),
    ...(parents[mcid] === owner.reference ? [] : [`${role} has another parent`]),
  ]
}

function annotationFaults(elements, { get, catalogue, pages }) {
  const numbers = new Map(pairsOf(get, get(catalogue['/StructTreeRoot'])['/ParentTree']))
  const owners = new Map(
    elements.flatMap((element) => element.objects.map(({ page, object }) => [object, { element, page }])),
  )
  return pages.flatMap((page) =>
    (get(get(page)['/Annots']) ?? []).flatMap((reference) => {
      const owner = owners.get(reference)
      const annotation = get(reference)
      if (owner === undefined) return ['an annotation that is not in the tree']
      return [
        ...(owner.page === page ? [] : ['an annotation whose tag names another page']),
        ...(owner.element.role === '/Link' ? [] : [`an annotation in ${owner.element.role}`]),
        ...(textOf(annotation['/Contents']) ? [] : ['an annotation without words']),
        ...(numbers.get(annotation['/StructParent']) === owner.element.reference
          ? []
          : ['an annotation with another parent']),
      ]
    }),
  )
}

/** Names are found by halving: they have to be in the order of their bytes. */
function nameFaults(elements, { get, catalogue, pages }) {
  const destinations = pairsOf(get, get(catalogue['/Names'])?.['/Dests']).map(([name]) => textOf(name))
  const ids = pairsOf(get, get(catalogue['/StructTreeRoot'])['/IDTree']).map(([name]) => textOf(name))
  const given = elements.flatMap(({ data }) => (data['/ID'] === undefined ? [] : [textOf(data['/ID'])]))
  const headers = elements.flatMap(({ data }) =>
    [get(data['/A']) ?? []].flat().flatMap((each) => get(each)['/Headers'] ?? []),
  )
  const targets = pages.flatMap((page) =>
    (get(get(page)['/Annots']) ?? []).flatMap((reference) => get(reference)['/Dest'] ?? []),
  )
  return [
    ...(isSorted(destinations) ? [] : ['the destinations are not in order']),
    ...(isSorted(ids) ? [] : ['the ids are not in order']),
    ...(new Set(given).size === given.length ? [] : ['two elements with one id']),
    ...(given.toSorted().join() === ids.toSorted().join() ? [] : ['the ids in the tree and those listed differ']),
    ...headers.filter((name) => !given.includes(textOf(name))).map((name) => `no head ${textOf(name)}`),
    ...targets.filter((name) => !destinations.includes(textOf(name))).map((name) => `no destination ${textOf(name)}`),
  ]
}

function isSorted(names) {
  return names.every((name, index) => index === 0 || names[index - 1] < name)
}
