/** What else the program was asked meanwhile is answered before a long reckoning goes on. */
export const othersTurn = () =>
  new Promise<void>(goOn => {
    if (typeof setImmediate === 'function') return void setImmediate(goOn)
    // In a browser, where a timer would wait 4 ms each time.
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      goOn()
    }
    port2.postMessage(null)
  })
