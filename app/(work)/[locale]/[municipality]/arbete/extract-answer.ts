import type { Extract } from '@/lib/people/extract'

const about = { 'Cache-Control': 'private, no-store' }

/** All that is held about a person, as a file. */
export const extractAnswer = (extract: Extract): Response =>
  new Response(JSON.stringify(Object.fromEntries(extract.map(({ table, rows }) => [table, rows])), null, 2), {
    headers: {
      ...about,
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="utdrag.json"',
    },
  })

export const refuse = (status: number, words: string): Response =>
  new Response(words, { status, headers: { ...about, 'Content-Type': 'text/plain; charset=utf-8' } })
