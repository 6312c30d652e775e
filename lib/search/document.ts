export type SearchKind = 'indicator' | 'goal' | 'district' | 'action' | 'report'

/** One thing that can be found, with the words it is found by. */
export type SearchDocument = {
  /** An indicator's code, or what tells it from all else: mal:1.2, del:norrby, atg:7, upp:2023. */
  id: string
  kind: SearchKind
  href: string
  title: string
  /** The language of the title where it isn't the page's. */
  titleLang?: 'sv'
  /** What else it is called, among its sources too. */
  also: string
  /** Groups that its values are told of. */
  groups: string
  /** What it is filed under, and how it is measured: no words of its own. */
  facts?: string
  /** It is told of each district. */
  inDistricts?: true
}

/** Of a goal in the framework that visitors see first; the overall goal has no number. */
export const goalId = (number: string) => `mal:${number || '0'}`
export const actionId = (id: number) => `atg:${id}`
