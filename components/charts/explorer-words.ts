import { explorerEn } from '@/lib/text/explorer-en'
import { explorerSv } from '@/lib/text/explorer-sv'
import type { FigureData } from './figure-data'

export type ExplorerWords = typeof explorerSv.figure

/** What the explorer says. */
export const explorerWords: Record<FigureData['locale'], ExplorerWords> = {
  sv: explorerSv.figure,
  en: explorerEn.figure,
}
