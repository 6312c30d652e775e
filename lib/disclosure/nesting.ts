import type { Span } from './ranges'

/** What categories that lie inside or across one another are made of. */
export type Nesting = {
  /** Each category that holds others or shares people with one: what it is the sum of. */
  sums: { whole: string; parts: string[] }[]
  /** What together makes up all of them, each person once. */
  tops: string[]
  /** Whether some top is a piece that no category names. */
  hasUnnamed: boolean
}

type Piece = { name: string; within: string[] }

/**
 * Divides spans where they overlap: 0–4, 0–19 and 20+ give 0–19 = 0–4 and what is left of it (5–19, whether or not
 * that stands in the table). People who are in the same categories are one piece.
 */
export function nestingOf(spans: ReadonlyMap<string, Span>, nameOf: (spans: Span[]) => string): Nesting {
  const pieces = piecesOf(spans, nameOf)
  const wholes = [...spans.keys()].filter(name => !pieces.some(piece => piece.name === name))
  const sums = wholes.map(whole => ({ whole, parts: pieces.filter(p => p.within.includes(whole)).map(p => p.name) }))
  const tops = new Set(pieces.map(piece => topOf(piece, pieces, spans)))
  const hasUnnamed = [...tops].some(name => !spans.has(name))
  return { sums, tops: [...tops].sort(), hasUnnamed }
}

/** The one category that holds a piece and all that is tied to it, or the piece itself where there is none. */
function topOf(piece: Piece, pieces: readonly Piece[], spans: ReadonlyMap<string, Span>): string {
  const reached = new Set(piece.within)
  const held = new Set<Piece>()
  for (const category of reached) {
    for (const other of pieces) {
      if (!other.within.includes(category)) continue
      held.add(other)
      other.within.forEach(name => reached.add(name))
    }
  }
  const holdsAll = (category: string) => [...held].every(one => one.within.includes(category))
  return [...spans.keys()].sort().find(category => reached.has(category) && holdsAll(category)) ?? piece.name
}

function piecesOf(spans: ReadonlyMap<string, Span>, nameOf: (spans: Span[]) => string): Piece[] {
  const cuts = [...new Set([...spans.values()].flatMap(({ from, to }) => [from, to + 1]))].sort((a, b) => a - b)
  const found = new Map<string, { within: string[]; spans: Span[] }>()
  cuts.slice(0, -1).forEach((from, index) => {
    const span = { from, to: (cuts[index + 1] ?? from + 1) - 1 }
    const within = [...spans].filter(([, one]) => one.from <= span.from && span.to <= one.to).map(([name]) => name)
    const key = within.join('|')
    if (within.length === 0) return
    const piece = found.get(key) ?? { within, spans: [] }
    piece.spans.push(span)
    found.set(key, piece)
  })
  return [...found.values()].map(({ within, spans: own }) => {
    const covers = (name: string) => sameSpans(spans.get(name), own)
    return { name: within.find(covers) ?? nameOf(own), within }
  })
}

/** A category is a piece of its own when the piece's spans fill it. */
function sameSpans(category: Span | undefined, own: readonly Span[]): boolean {
  const size = own.reduce((sum, { from, to }) => sum + to - from + 1, 0)
  return category !== undefined && size === category.to - category.from + 1
}
