type Dated = { validFrom: string | null }

/** The borders that hold on a day: those that began last by then. Those without a first day are the first. */
export const borderOn = <B extends Dated>(borders: readonly B[], day: string): B | undefined =>
  inOrder(borders).findLast(({ validFrom }) => validFrom === null || validFrom <= day)

/** With one more; it takes the place of one from the same day. */
export const withBorder = <B extends Dated>(borders: readonly B[], added: B): B[] =>
  inOrder([...borders.filter(({ validFrom }) => validFrom !== added.validFrom), added])

const inOrder = <B extends Dated>(borders: readonly B[]): B[] =>
  borders.toSorted((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? ''))

/** Whether what is compared over some time began within former borders and ended within those that hold from a day on. */
export const crossesBorder = ({ starts, ends }: { starts: string; ends: string }, validFrom: string): boolean =>
  starts < validFrom && ends >= validFrom
