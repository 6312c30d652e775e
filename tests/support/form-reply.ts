/** What a browser sends when a form with an action of (before, form) is sent: React's own way of writing it down. */
export function formReply(fields: Readonly<Record<string, string | readonly string[]>>): FormData {
  const sent = new FormData()
  for (const [name, values] of Object.entries(fields))
    for (const value of [values].flat()) sent.append(`_1_${name}`, value)
  sent.set('0', '[{"typed":{},"faults":{}},"$K1"]')
  return sent
}
