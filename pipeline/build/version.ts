/** The version of this Masthead, from its package. */
import description from '../../package.json' with { type: 'json' }

export const { version } = description
