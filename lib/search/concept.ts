/**
 * A thing that people have words of their own for. `asked`: their words. `means`: how the words of titles begin that
 * speak of the same; two joined by + must both be there. `near`: how those begin that come nearest where nothing
 * speaks of it, so that it can be said that it isn't measured.
 */
export type Concept = { asked: string; means?: string; near?: string }
