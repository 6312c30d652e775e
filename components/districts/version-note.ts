import type { Indicator } from '@/lib/indicators/indicator'

/** What a definition says of itself where an indicator has had several: "2022: 16–64 år." */
export const versionNote = ({ versions }: Pick<Indicator, 'versions'>, version: number): string =>
  versions.find(each => each.version === version)?.note ?? ''
