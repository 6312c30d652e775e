export const SOURCE_KEYS = ['kolada', 'pxweb'] as const
export type SourceKey = (typeof SOURCE_KEYS)[number]
