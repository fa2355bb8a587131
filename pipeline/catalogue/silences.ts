/** Messages about checks themselves: what keeps others from being told, settings, and files that are mended. */
import type { Entries } from './entry.ts'

export const silenceMessages = {
  'silence-unknown': {
    severity: 'warning',
    why: 'What is silenced under a name that no message has is told all the same.',
    text: (code: string, _near: string) => `There is no message “${code}”, so nothing is silenced.`,
    hint: (_code: string, near: string) =>
      `${near === '' ? '' : `Did you mean \`${near}\`? `}Codes stand behind the place of each message.`,
  },
  'silence-reason': {
    severity: 'warning',
    why: 'Whoever reads the source later has to know why a message was silenced.',
    text: (verb: string) => `“masthead ${verb}” gives no reason, or no code, and silences nothing.`,
    hint: (verb: string) => `Write \`<!-- masthead ${verb} CODE: why it is right here -->\`.`,
  },
  'silence-error': {
    severity: 'warning',
    why: 'What keeps a document from being built cannot be built, whatever is silenced.',
    text: (code: string) => `“${code}” is an error of the build, and cannot be silenced.`,
    hint: 'Mend what it tells, and remove this.',
  },
  'silence-unneeded': {
    severity: 'warning',
    why: 'What silences nothing hides the next mistake of its kind.',
    text: (code: string) => `Nothing that “${code}” tells is silenced here.`,
    hint: 'Remove it.',
  },
  'file-changed': {
    severity: 'warning',
    why: 'What was saved while the text was checked must not be lost.',
    text: (path: string) => `“${path}” was changed while it was checked, so nothing in it is mended.`,
    hint: 'Check it again.',
  },
  'settings-unknown': {
    severity: 'error',
    why: 'A setting under another name has no effect.',
    text: (key: string, _near: string, _keys: string) => `There is no setting “${key}”.`,
    hint: (_key: string, near: string, keys: string) =>
      near === '' ? `Settings of \`check.yaml\` are ${keys}.` : `Did you mean \`${near}\`?`,
  },
  'settings-value': {
    severity: 'error',
    why: 'A setting that cannot be read has no effect.',
    text: (key: string, _form: string) => `“${key}” has another form in \`check.yaml\`, or says nothing.`,
    hint: (key: string, form: string) => `Write \`${key}: ${form}\`.`,
  },
} as const satisfies Entries
