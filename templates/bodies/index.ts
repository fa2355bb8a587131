/** The list of bodies that issue documents beside the principal organs. */
import type { OrganName } from '../organs.ts'
import { assemblyBodies } from './assembly-bodies.ts'
import { boards } from './boards.ts'
import { conferences } from './conferences.ts'
import { councilBodies } from './council-bodies.ts'
import { treatyBodies } from './treaty-bodies.ts'

export const issuingBodies = { ...treatyBodies, ...councilBodies, ...assemblyBodies, ...boards, ...conferences }

export type IssuingBodyName = keyof typeof issuingBodies

/** All that issue documents, by their names in the facts. */
export type IssuerName = OrganName | IssuingBodyName
