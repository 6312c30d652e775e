/** What is told of values, and needs no answer: they are about so much, or stand in rows that the workbook hides. */
export const REMARKS = ['rounded', 'hidden'] as const
export type Remark = { what: (typeof REMARKS)[number]; many: number }

/** Each kind once, and none of nothing. */
export const summed = (remarks: readonly Remark[]): Remark[] =>
  REMARKS.flatMap(what => {
    const many = remarks.reduce((sum, one) => sum + (one.what === what ? one.many : 0), 0)
    return many > 0 ? [{ what, many }] : []
  })
