/** Tells addresses that lead through another program, or tell it who reads: a reader sees them, and may not want to follow them. */
import type { Nodes } from 'mdast'
import { findAddresses } from '../text/addresses.ts'
import { readTracked } from '../text/tracked-addresses.ts'
import { endOf, reportAt, startOf, type ParseContext } from './context.ts'

/** Reports them in words and in links; a link whose words are its address is told once. */
export function reportTracked(node: Nodes, context: ParseContext): void {
  if (node.type === 'link') return report(node.url, startOf(node), context)
  if (node.type === 'text') {
    const source = context.text.slice(startOf(node), endOf(node))
    for (const { start, end } of findAddresses(source)) report(source.slice(start, end), startOf(node) + start, context)
    return
  }
  if ('children' in node) for (const child of node.children) reportTracked(child, context)
}

const longest = 60

function report(address: string, offset: number, context: ParseContext): void {
  const tracked = readTracked(address.replaceAll('&amp;', '&'))
  if (tracked === undefined) return
  const shown = address.length > longest ? `${address.slice(0, longest)}…` : address
  reportAt(context, offset, 'address-tracked', shown, tracked.what, tracked.own ?? '')
}
