import type { Found } from '@/lib/search/index-of'
import { foundBranches } from './branches'
import { chosenFacets, countWith, fits, type Facets } from './facets'
import { askedIn, followForm } from './form-address'
import { markWords } from './marked-words'
import { finderOf, searchIsland } from './list-finder'
import { searchable } from './search-words'

type Row = {
  element: HTMLElement
  /** What it is among all that can be found, and what it holds of that. */
  id: string
  holds: string[]
  text: string
  heading: string
  facets: Facets
  parent: number | null
}

/**
 * Makes a form search a list that is already on the page, with the index of the header's search: rows (`data-row`, with
 * what they are in `data-id`, what they hold in `data-holds` and their facets in `data-…`) are hidden and shown where they stand, nested `details` open on the way to a match, headings (`data-group`) go with their rows.
 */
export function searchList(section: HTMLElement) {
  const form = section.querySelector('form')!
  const rows = readRows(section, form)
  const find = finderOf(rows)
  let openBefore: boolean[] | null = null
  let latest = 0

  const show = async () => {
    const turn = ++latest
    const asked = askedIn(form)
    const isAsked = asked.toString() !== ''
    const words = asked.get('q') ?? ''
    const answer = words ? await find(words) : null
    if (turn !== latest) return
    const ids = new Set(answer?.ids)
    const isFound = (id: string) => !answer || ids.has(id)
    const matches = ({ id, holds }: Row) => isFound(id) || holds.some(isFound)
    const chosen = chosenFacets(asked)
    const found = foundBranches(
      rows.map(row => ({
        parent: row.parent,
        hasWords: matches(row),
        isAbout: isFound(row.id),
        fits: fits(row.facets, chosen),
      })),
    )
    if (isAsked) openBefore ??= rows.map(row => isOpen(row.element))
    rows.forEach(({ element, id }, i) => {
      const { isMatch, isShown, isOpen } = found[i]!
      element.hidden = !isShown
      if (!(element instanceof HTMLDetailsElement)) return
      if (isAsked) element.open = isOpen || (isMatch && !isFound(id))
      else if (openBefore) element.open = openBefore[i]!
    })
    if (!isAsked) openBefore = null
    for (const group of section.querySelectorAll<HTMLElement>('[data-group]'))
      group.hidden = !group.querySelector('[data-row]:not([hidden])')
    const count = found.filter(({ isMatch }) => isMatch).length
    say(section, count, isAsked, answer)
    markWords(section, words)
    countOptions(
      form,
      rows.filter(matches).map(row => row.facets),
      chosen,
    )
  }
  followForm(form, () => void show())
  form.addEventListener('focusin', () => void searchIsland().catch(() => {}), { once: true })
  const choices = form.querySelector('details')
  if (choices?.querySelector(':checked:not([value=""])')) choices.open = true
  listenForKeys(section, form)
}

const isOpen = (element: HTMLElement) => element instanceof HTMLDetailsElement && element.open

function readRows(section: HTMLElement, form: HTMLFormElement): Row[] {
  const names = new Set([...form.elements].map(field => field.getAttribute('name') ?? 'q'))
  names.delete('q')
  const elements = [...section.querySelectorAll<HTMLElement>('[data-row]')]
  return elements.map((element, i) => {
    const above = element.parentElement?.closest<HTMLElement>('[data-row]')
    const values = (name: string) => element.getAttribute(`data-${name}`)?.split(' ').filter(Boolean) ?? []
    return {
      element,
      id: element.dataset.id ?? `rad:${i}`,
      holds: values('holds'),
      text: searchable(`${ownText(element)} ${element.dataset.also ?? ''}`),
      heading: element.querySelector('summary, a, h4')?.textContent ?? '',
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

function say(section: HTMLElement, count: number, isAsked: boolean, answer: Found | null) {
  const shown = section.querySelector('[data-shown]')
  if (shown && shown.textContent !== String(count)) shown.textContent = String(count)
  const said =
    count === 0 ? 'nothing' : answer?.unmeasured.length ? 'unmeasured' : answer?.isPartly ? 'partly' : undefined
  for (const element of section.querySelectorAll<HTMLElement>('[data-said]'))
    element.hidden = element.dataset.said !== said
  const everything = section.querySelector<HTMLAnchorElement>('a[data-everything]')
  const words = section.querySelector<HTMLInputElement>('form [type=search]')?.value ?? ''
  if (everything) everything.search = words && new URLSearchParams({ q: words }).toString()
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
function listenForKeys(section: HTMLElement, form: HTMLFormElement) {
  const field = form.querySelector<HTMLInputElement>('[type=search]')
  if (!field) return
  section.addEventListener('keydown', event => {
    const isTyping = event.target instanceof Element && event.target.matches('input[type=search], select')
    if (event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault()
      field.focus()
    } else if (event.key === 'Escape' && event.target === field && field.value) {
      event.preventDefault()
      field.value = ''
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }
  })
  form.addEventListener('reset', () => field.focus())
}
