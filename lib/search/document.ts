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
}
