/** How a form stands after its action. */
export type FormState = {
  /** What was typed, given back after a fault, since React empties a form after its action. Never a password. */
  typed: Readonly<Record<string, readonly string[]>>
  /** In words by field; under WHOLE what is wrong with the form as a whole. */
  faults: Readonly<Record<string, string>>
  /** What has been done, in words. */
  done?: string
  /** A link that was made, shown once. */
  link?: string
  /** Codes that were made, shown once. */
  codes?: readonly string[]
}

/** The action of a form, as a component gets it. */
export type FormAction = (before: FormState, form: FormData) => Promise<FormState>

export const WHOLE = ''
export const UNTOUCHED: FormState = { typed: {}, faults: {} }

export const typedIn = (state: FormState, field: string, otherwise = ''): string => state.typed[field]?.[0] ?? otherwise
