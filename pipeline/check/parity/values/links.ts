/** Addresses without what says their language: pages and files of one text in six languages are one. */
import { findAddresses } from '../../../text/addresses.ts'
import type { FoundValue } from './value.ts'

/** The addresses that a text types. */
export function readAddresses(text: string): readonly FoundValue[] {
  return findAddresses(text).map(({ start, end, url }) => ({
    kind: 'link',
    key: addressKey(url ?? text.slice(start, end)),
    at: start,
    end,
  }))
}

const names = 'ar|zh|en|fr|ru|es|arabic|chinese|english|french|russian|spanish|a|c|e|f|r|s'
/** A part of a path, the beginning of a host, a value of a query, the last letter of a file's name. */
const inPath = new RegExp(`/(?:${names})(?=/|$|\\?|#)`, 'giu')
const inHost = new RegExp(`^(?:${names})\\.`, 'iu')
const inQuery = /[?&](?:lang(?:uage)?|l|hl|locale)=[\w-]+/giu
const inName = new RegExp(`[-_.](?:${names})(?=\\.[a-z]{2,4}$|$)`, 'iu')

/** An address as it is in every language. */
export function addressKey(address: string): string {
  const plain = address.replace(/^(?:https?:\/\/|mailto:)/i, '').replace(/^www\./i, '')
  return plain.replace(inHost, '').replaceAll(inQuery, '').replaceAll(inPath, '').replace(inName, '').replace(/\/$/, '')
}
