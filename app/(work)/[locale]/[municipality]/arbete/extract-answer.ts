import type { Extract } from '@/lib/people/extract'

/** All that is held about a person, as a file. */
export const extractAnswer = (extract: Extract): Response =>
  new Response(JSON.stringify(Object.fromEntries(extract.map(({ table, rows }) => [table, rows])), null, 2), {
    headers: {
      'Cache-Control': 'private, no-store',
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="utdrag.json"',
    },
  })
