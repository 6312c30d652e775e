/** An indicator of a round as it stands. */
export type Part = {
  indicatorId: number
  code: string
  name: string
  /** The area that it is of, by its goal's name; and the body and the person that answer for it. */
  area: string
  body: string | null
  person: { id: number; name: string } | null
  /** In which year its latest value in the round ends; null without one. */
  latestYear: number | null
  /** How many of its values in the round wait for review or to be published. */
  waiting: number
}

/** A figure is old where the round's last year is more than so many years after it. */
const OLD_AFTER_YEARS = 2

export type Standing = 'there' | 'stale' | 'missing'

export const standingOf = ({ latestYear }: Pick<Part, 'latestYear'>, lastYear: number): Standing =>
  latestYear === null ? 'missing' : lastYear - latestYear > OLD_AFTER_YEARS ? 'stale' : 'there'

export type Tally = { name: string; done: number; total: number }

/** How many of the indicators have what the round needs, by area, body or person; in the order that they come. */
export function tallyBy(parts: readonly Part[], lastYear: number, nameOf: (part: Part) => string): Tally[] {
  const tallies = new Map<string, Tally>()
  for (const part of parts) {
    const name = nameOf(part)
    const { done, total } = tallies.get(name) ?? { done: 0, total: 0 }
    const isDone = standingOf(part, lastYear) === 'there' && part.waiting === 0
    tallies.set(name, { name, done: done + Number(isDone), total: total + 1 })
  }
  return [...tallies.values()]
}
