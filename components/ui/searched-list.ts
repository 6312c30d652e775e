import { foundBranches } from './branches'
import { chosenFacets, countWith, fits, type Facets } from './facets'
import { askedIn, followForm } from './form-address'
import { markWords } from './marked-words'
import { matcherOf, searchable } from './search-words'

type Row = { element: HTMLElement; text: string; heading: string; facets: Facets; parent: number | null }

/**
 * Makes a form search a list that is already on the page: rows (`data-row`, with their facets in `data-…`) are hidden
 * and shown where they stand, nested `details` open on the way to a match, headings (`data-group`) go with their rows.
 * Ends with the signal.
 */
export function searchList(section: HTMLElement, form: HTMLFormElement, signal: AbortSignal) {
  const rows = readRows(section, form)
  let openBefore: boolean[] | null = null

  const show = () => {
    const asked = askedIn(form)
    const isAsked = asked.toString() !== ''
    const words = asked.get('q') ?? ''
    const matches = matcherOf(words)
    const chosen = chosenFacets(asked)
    const found = foundBranches(
      rows.map(({ text, heading, facets, parent }) => ({
        parent,
        hasWords: matches(text),
        isAbout: matches(heading),
        fits: fits(facets, chosen),
      })),
    )
    if (isAsked) openBefore ??= rows.map(row => isOpen(row.element))
    rows.forEach(({ element, heading }, i) => {
      const { isMatch, isShown, isOpen } = found[i]!
      element.hidden = !isShown
      if (!(element instanceof HTMLDetailsElement)) return
      if (isAsked) element.open = isOpen || (isMatch && words !== '' && !matches(heading))
      else if (openBefore) element.open = openBefore[i]!
    })
    if (!isAsked) openBefore = null
    for (const group of section.querySelectorAll<HTMLElement>('[data-group]'))
      group.hidden = !group.querySelector('[data-row]:not([hidden])')
    const count = found.filter(({ isMatch }) => isMatch).length
    say(section, count, isAsked)
    markWords(section, words)
    countOptions(
      form,
      rows.filter(row => matches(row.text)).map(row => row.facets),
      chosen,
    )
  }
  followForm(form, show, signal)
  const choices = form.querySelector('details')
  if (choices?.querySelector(':checked:not([value=""])')) choices.open = true
  listenForKeys(section, form, signal)
}

const isOpen = (element: HTMLElement) => element instanceof HTMLDetailsElement && element.open

function readRows(section: HTMLElement, form: HTMLFormElement): Row[] {
  const names = new Set([...form.elements].map(field => field.getAttribute('name') ?? 'q'))
  names.delete('q')
  const elements = [...section.querySelectorAll<HTMLElement>('[data-row]')]
  return elements.map(element => {
    const above = element.parentElement?.closest<HTMLElement>('[data-row]')
    const values = (name: string) => element.getAttribute(`data-${name}`)?.split(' ').filter(Boolean) ?? []
    return {
      element,
      text: searchable(`${ownText(element)} ${element.dataset.also ?? ''}`),
      heading: searchable(element.querySelector('summary')?.textContent ?? ''),
      facets: Object.fromEntries([...names].map(name => [name, values(name)])),
      parent: above ? elements.indexOf(above) : null,
    }
  })
}

/** A row's text without that of the rows inside it. */
function ownText(element: HTMLElement): string {
  const copy = element.cloneNode(true) as HTMLElement
  copy.querySelectorAll('[data-row]').forEach(row => row.remove())
  return copy.textContent
}

function say(section: HTMLElement, count: number, isAsked: boolean) {
  const shown = section.querySelector('[data-shown]')
  if (shown && shown.textContent !== String(count)) shown.textContent = String(count)
  section.querySelectorAll<HTMLElement>('[data-empty]').forEach(element => (element.hidden = count > 0))
  section.querySelectorAll<HTMLElement>('form [type=reset]').forEach(element => (element.hidden = !isAsked))
}

function countOptions(form: HTMLFormElement, rows: Facets[], chosen: Facets) {
  for (const box of form.querySelectorAll<HTMLInputElement>('[type=checkbox]')) {
    const label = box.closest('label')
    const count = countWith(rows, chosen, box.name, box.value)
    label?.querySelector('[data-count]')?.replaceChildren(String(count))
    label?.classList.toggle('soft', count === 0 && !box.checked)
  }
  for (const option of form.querySelectorAll<HTMLOptionElement>('option[data-label]')) {
    const name = option.closest('select')?.name ?? ''
    option.text = `${option.dataset.label} (${countWith(rows, chosen, name, option.value)})`
  }
}

/** "/" leads to the search field from anywhere in the section, Escape empties it, and a cleared form leads back to it. */
function listenForKeys(section: HTMLElement, form: HTMLFormElement, signal: AbortSignal) {
  const field = form.querySelector<HTMLInputElement>('[type=search]')
  if (!field) return
  section.addEventListener(
    'keydown',
    event => {
      const isTyping = event.target instanceof Element && event.target.matches('input[type=search], select')
      if (event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault()
        field.focus()
      } else if (event.key === 'Escape' && event.target === field && field.value) {
        event.preventDefault()
        field.value = ''
        field.dispatchEvent(new Event('input', { bubbles: true }))
      }
    },
    { signal },
  )
  form.addEventListener('reset', () => field.focus(), { signal })
}
