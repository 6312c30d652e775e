export type Reviewed = { municipalityId: number; submissionId: string; seenEvents: number }

/** What is decided on, and how far its story had gone when it was read. */
export const ReviewedFields = (reviewed: Reviewed) =>
  Object.entries(reviewed).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)
