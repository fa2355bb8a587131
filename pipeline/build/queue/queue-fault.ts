/** What keeps a build from its queue: the server does not answer, or does not let it in. */
export class QueueFault extends Error {}
