/** A file or page that isn't given, in words. */
export const refuse = (status: number, words: string): Response =>
  new Response(words, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'private, no-store' },
  })
