/** Whether two that JSON can hold say the same; lists in the same order, fields too. */
export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** The fields that differ. */
export const differing = <F extends object>(fields: readonly (keyof F)[], one: F, other: F) =>
  fields.filter(field => !isSame(one[field], other[field]))

/** Some of the fields. */
export const only = <F extends object>(fields: F, names: readonly (keyof F)[]): Partial<F> =>
  Object.fromEntries(names.map(name => [name, fields[name]])) as Partial<F>
