/** What is asked, and what may stand among the first three: an indicator's code, mal:number or del:slug. */
export type WantedFirst = [asked: string, wanted: string]
