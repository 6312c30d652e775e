export type Translated = { title: string; titleEn: string | null; titleEnOf: string | null }

/** Whether a goal has English of something that its Swedish does not say any more. */
export const isStale = ({ title, titleEn, titleEnOf }: Translated): boolean => titleEn !== null && titleEnOf !== title

/** A translation of what is said by now; null where there is none, so that English pages show the Swedish, marked as such. */
export const englishOf = (goal: Translated): string | null => (isStale(goal) ? null : goal.titleEn)
