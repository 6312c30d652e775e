import { createHash } from 'node:crypto'
import { z } from 'zod'

/** Some of a list's items, read when they are wanted: one part for each indicator, or the whole. */
export type Part<Item> = { key: string; read: () => Promise<readonly Item[]> | readonly Item[] }

/** A part's key, how many of its items have been given, and the sign of the last of them. */
const cursorInput = z.tuple([z.string(), z.int().min(1), z.string()])

/** Thrown of a cursor that leads nowhere: made up, or of items that are others now. */
export class LostCursor extends Error {}

type Page<Item> = { items: Item[]; next: string | null }

/** `limit` items from where the cursor stands, and the cursor of those after them: null where there are no more. */
export async function pageOf<Item>(
  parts: readonly Part<Item>[],
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<Page<Item>> {
  const from = cursor === undefined ? null : opened(cursor)
  const first = from ? parts.findIndex(({ key }) => key === from[0]) : 0
  if (first < 0) throw new LostCursor()
  const items: Item[] = []
  let end: string | null = null
  for (const { key, read } of parts.slice(first)) {
    const all = await read()
    const begun = from && key === from[0] ? from[1] : 0
    if (begun > 0 && signOf(all[begun - 1]) !== from?.[2]) throw new LostCursor()
    const given = all.slice(begun, begun + limit - items.length)
    const last = given.at(-1)
    items.push(...given)
    if (last !== undefined) end = closed([key, begun + given.length, signOf(last)])
    if (begun + given.length < all.length) return { items, next: end }
  }
  return { items, next: null }
}

const signOf = (item: unknown): string =>
  createHash('sha256')
    .update(String(JSON.stringify(item)))
    .digest('base64url')
    .slice(0, 12)

const closed = (at: z.output<typeof cursorInput>): string => Buffer.from(JSON.stringify(at)).toString('base64url')

function opened(cursor: string): z.output<typeof cursorInput> {
  try {
    return cursorInput.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()))
  } catch {
    throw new LostCursor()
  }
}
