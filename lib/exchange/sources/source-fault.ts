export type SourceFaultKind =
  'unreachable' | 'slow' | 'busy' | 'broken' | 'half' | 'misunderstood' | 'tooLarge' | 'refused' | 'absent'

const PASSING: readonly string[] = ['unreachable', 'slow', 'busy', 'broken', 'half'] satisfies SourceFaultKind[]
/** Whether it may pass by itself, so that it is worth asking again. */
export const mayPass = (outcome: string): boolean => PASSING.includes(outcome)

/** Why a source gave no answer that can be used. Nothing of a half answer is taken. */
export class SourceFault extends Error {
  constructor(
    readonly fault: SourceFaultKind,
    detail = '',
    /** How long the source asks to be left alone. */
    readonly waitMs: number | null = null,
  ) {
    super(detail ? `${fault}: ${detail}` : fault)
    this.name = 'SourceFault'
  }
}
