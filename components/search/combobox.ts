type Option = { href: string; title: string; titleLang?: string; note: string }
type Answer = { said: string; options: Option[] }

/**
 * Answers in a list below a form's field as something is typed in it (WAI-ARIA APG, Combobox with list autocomplete):
 * arrows choose, Enter leads to what is chosen and otherwise sends the form, Escape closes, and what was found is told.
 */
export function answerAsTyped(form: HTMLFormElement, answerTo: (asked: string) => Promise<Answer>) {
  const field = form.querySelector<HTMLInputElement>('[type=search]')!
  const place = form.querySelector<HTMLElement>('[data-answers]')!
  const said = element('p', { role: 'status' })
  const list = element('div', { role: 'listbox', id: `${field.id}-svar`, 'aria-label': field.labels![0]!.textContent })
  place.replaceChildren(said, list)
  set(field, { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': list.id, 'aria-expanded': 'false' })
  let latest = 0

  const options = () => [...list.children] as HTMLElement[]
  const chosen = () => list.querySelector<HTMLElement>('[aria-selected=true]')

  const choose = (option: HTMLElement | undefined) => {
    for (const one of options()) set(one, { 'aria-selected': String(one === option) })
    if (option) set(field, { 'aria-activedescendant': option.id })
    else field.removeAttribute('aria-activedescendant')
    option?.scrollIntoView({ block: 'nearest' })
  }
  const show = (answer: Answer | null) => {
    said.textContent = answer?.said ?? ''
    list.replaceChildren(...(answer?.options ?? []).map((option, i) => drawn(option, `${list.id}-${i}`)))
    place.toggleAttribute('data-open', answer !== null)
    set(field, { 'aria-expanded': String(list.children.length > 0) })
    field.removeAttribute('aria-activedescendant')
  }
  const close = () => {
    latest++
    show(null)
  }
  const ask = async () => {
    const turn = ++latest
    const asked = field.value.trim()
    if (!asked) return show(null)
    // Where nothing can be fetched the form still leads to the answer.
    const answer = await answerTo(asked).catch(() => null)
    if (turn === latest) show(answer)
  }
  const move = (step: number) => {
    const all = options()
    const at = all.indexOf(chosen()!)
    // From the field itself to the first or the last, and past the ends back to the field.
    const next = at < 0 ? (step > 0 ? 0 : all.length - 1) : at + step
    choose(all[next])
  }

  field.addEventListener('input', () => void ask())
  field.addEventListener('keydown', event => {
    if (event.isComposing) return
    const isOpen = place.hasAttribute('data-open')
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (isOpen) move(event.key === 'ArrowDown' ? 1 : -1)
      else void ask()
    } else if (event.key === 'Enter' && chosen()) {
      event.preventDefault()
      chosen()!.click()
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault()
      close()
    }
  })
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node) || !form.contains(relatedTarget)) close()
  })
  // What was typed while we were fetched.
  if (field.value && document.activeElement === field) void ask()
}

function drawn({ href, title, titleLang, note }: Option, id: string): HTMLElement {
  const name = element('span', titleLang ? { lang: titleLang } : {})
  name.textContent = title
  const about = element('span', { class: 'soft small' })
  about.textContent = note
  const option = element('a', { role: 'option', id, href, tabindex: '-1', 'aria-selected': 'false' })
  option.append(name, ' ', about)
  return option
}

const set = (element: HTMLElement, attributes: Record<string, string>) => {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
}

function element(name: string, attributes: Record<string, string>): HTMLElement {
  const made = document.createElement(name)
  set(made, attributes)
  return made
}
