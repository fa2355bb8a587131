/** How a command ends. */

/** Exit codes of every command. */
export const exitCodes = { done: 0, refused: 1, usage: 2, fault: 3, limit: 4 } as const

/** Those of a command that a signal ends, as shells have them. */
export const signalCodes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const

/** What a run ends with. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes] | (typeof signalCodes)[keyof typeof signalCodes]
