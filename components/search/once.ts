/** Makes something the first time it is asked for; what failed is tried anew the next time. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null
  const forget = (fault: unknown) => {
    made = null
    throw fault
  }
  return () => (made ??= make().catch(forget))
}
