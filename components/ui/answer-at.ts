/**
 * What our own server answers at an address, as JSON. `begun`: what the page has begun to fetch there (`data-ahead`);
 * what failed, or has been read, is asked for anew.
 */
export async function answerAt(address: string, begun?: Response): Promise<unknown> {
  const answer = begun?.ok && !begun.bodyUsed ? begun : await fetch(address)
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`)
  return answer.json()
}
