/** What the YAML library finds, in words of ours: no word of its own reaches an author. */
import type { ErrorCode } from 'yaml'

/** What is wrong, as the part of a sentence, and the cure, as one; empty where the form of the fact alone is the cure. */
export interface YamlFault {
  readonly problem: string
  readonly cure: string
}

const quoted = 'Put the value in quotation marks: `key: "value"`.'
const plainKeys = 'Write the name of a fact, a colon, a space and its value: `key: value`.'
const removed = 'Remove it, and write the value itself; words that begin with the sign stand in quotation marks'
const tag: YamlFault = { problem: 'a tag (`!name`) is not allowed', cure: `${removed}: \`key: "!value"\`.` }
const alias: YamlFault = {
  problem: 'an alias (`*name`) or an anchor (`&name`) is not allowed',
  cure: `${removed}: \`key: "*value"\`.`,
}
const unclosed: YamlFault = {
  problem: 'a quotation mark, a bracket, a comma or a colon is missing here or in the line before',
  cure: 'Close every quotation mark and bracket on its own line, with commas between what stands in brackets.',
}
const once: YamlFault = { problem: 'a fact is given twice', cure: 'Keep one.' }
const meaningless: YamlFault = { problem: 'a sign stands where it means nothing', cure: quoted }
const noKey: YamlFault = { problem: 'a line has no colon behind the name of a fact', cure: plainKeys }

/** By the library's code. */
export const faults: Readonly<Record<ErrorCode, YamlFault>> = {
  ALIAS_PROPS: alias,
  BAD_ALIAS: alias,
  BAD_COLLECTION_TYPE: tag,
  BAD_DIRECTIVE: { problem: 'a line begins with “%”, which is a sign of YAML there', cure: 'Remove the line.' },
  BAD_DQ_ESCAPE: {
    problem: 'a backslash between straight quotation marks begins a code',
    cure: 'Write the backslash twice: `\\\\`.',
  },
  BAD_INDENT: {
    problem: 'a line is set in by more or fewer spaces than the lines that it belongs to',
    cure: 'Begin each fact at the start of a line, and all entries of a list at one column, two spaces in.',
  },
  BAD_PROP_ORDER: tag,
  BAD_SCALAR_START: { problem: 'its value begins with a sign of YAML', cure: quoted },
  BLOCK_AS_IMPLICIT_KEY: {
    problem: 'a colon with a space behind it begins another fact, or a list begins behind the words of a value',
    cure: `Write one fact a line; words with a colon stand in quotation marks: \`key: "Words: more"\`.`,
  },
  BLOCK_IN_FLOW: {
    problem: 'a list with hyphens, or a text of several lines, stands in brackets',
    cure: 'Part what stands in brackets by commas: `[a, b]`.',
  },
  DUPLICATE_KEY: once,
  IMPOSSIBLE: meaningless,
  KEY_OVER_1024_CHARS: noKey,
  MISSING_CHAR: unclosed,
  MULTILINE_IMPLICIT_KEY: noKey,
  MULTIPLE_ANCHORS: alias,
  MULTIPLE_DOCS: {
    problem: 'a line of hyphens or of three full stops ends them before their end',
    cure: 'Remove that line.',
  },
  MULTIPLE_TAGS: tag,
  NON_STRING_KEY: { problem: 'the name of a fact must be a plain word', cure: plainKeys },
  RESOURCE_EXHAUSTION: { problem: 'too many levels stand inside one another', cure: 'Write it with fewer levels.' },
  TAB_AS_INDENT: { problem: 'a tab stands where spaces belong', cure: 'Write two spaces in its place.' },
  TAG_RESOLVE_FAILED: tag,
  UNEXPECTED_TOKEN: unclosed,
}
