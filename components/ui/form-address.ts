/** Browsers refuse an address that changes at every keystroke (Safari: 100 times in 30 seconds). */
const PAUSE = 250

/** What a form asks for: every field that has a value. */
export function askedIn(form: HTMLFormElement): URLSearchParams {
  const asked = new URLSearchParams()
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && value.trim()) asked.append(name, value.trim())
  return asked
}

/** Sets the fields to what an address asks for, and empties the others. */
function fillIn(form: HTMLFormElement, asked: URLSearchParams) {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && field.type === 'checkbox')
      field.checked = asked.getAll(field.name).includes(field.value)
    else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
      field.value = asked.get(field.name) ?? ''
  }
}

/**
 * Keeps a form and the address saying the same, and calls `changed` at first and after every change. The address wins
 * when it asks for something; otherwise what was typed before the page came alive is kept, and goes into the address.
 */
export function followForm(form: HTMLFormElement, changed: () => void) {
  let pause: ReturnType<typeof setTimeout> | undefined
  const write = () => {
    const { pathname, hash } = window.location
    const search = askedIn(form).toString()
    window.history.replaceState(window.history.state, '', pathname + (search && `?${search}`) + hash)
  }
  const change = () => {
    changed()
    clearTimeout(pause)
    pause = setTimeout(write, PAUSE)
  }
  const read = () => {
    fillIn(form, new URLSearchParams(window.location.search))
    changed()
  }
  form.addEventListener('input', change)
  form.addEventListener('submit', event => event.preventDefault())
  // The fields are emptied after the event has been heard.
  form.addEventListener('reset', () => setTimeout(change))
  window.addEventListener('popstate', read)
  if (window.location.search) read()
  else if (askedIn(form).toString()) change()
  else changed()
}
