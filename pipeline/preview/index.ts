/** A preview: documents of a folder, made in memory and served to the browser of this machine. */
import type { Plan } from '../build/plan.ts'
import { openOffice } from './office.ts'
import { openServer } from './server.ts'
import { Session, type SessionOrder } from './session.ts'

/** What is asked for. */
export interface PreviewOrder extends Omit<SessionOrder, 'office'> {
  /** 0 takes one that is free. */
  readonly port: number
}

/** A preview that has begun. */
export interface Preview {
  readonly address: string
  /** Takes note of files that have changed, by their absolute paths. */
  readonly refresh: (changed: readonly string[]) => Promise<void>
  /** Works until the signal. */
  readonly run: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Finds the documents and begins to serve them; where there are none, only what was found wrong is given back. */
export async function openPreview(order: PreviewOrder): Promise<Preview | Plan> {
  const office = openOffice()
  const session = new Session({ ...order, office })
  const plan = await session.documents.find()
  if (plan.documents.length === 0) {
    await office.close()
    return plan
  }
  const server = await openServer(order.port, session)
  return {
    address: server.address,
    refresh: async (changed) => session.refresh(changed),
    run: async () => session.run(),
    close: async () => {
      await server.close()
      await office.close()
    },
  }
}
