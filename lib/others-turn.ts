/** What else the program was asked meanwhile is answered before a long reckoning goes on. */
export const othersTurn = () => new Promise<void>(resolve => setImmediate(resolve))
