type Place = HTMLElement & { ahead?: Promise<Response | undefined> }
type Island = { start: (place: HTMLElement, touch?: Event) => unknown }

/** A mouse that only passes by asks for nothing, in ms. */
const PASSING = 100

/** What has been asked for, by what it brings to life (`data-island`). */
const asked = new WeakMap<Place, Promise<unknown>>()
const alive = new WeakSet<Place>()

/** `data-ahead`: what the island will ask for is fetched beside it. */
function wake(place: Place, touch?: Event): Promise<unknown> {
  const { island = '', ahead } = place.dataset
  const begun = asked.get(place)
  if (begun) return begun
  if (ahead) place.ahead = fetch(ahead).catch(() => undefined)
  const waking = import(island).then(({ start }: Island) => start(place, touch)).then(() => alive.add(place))
  asked.set(place, waking)
  waking.catch(() => asked.delete(place))
  return waking
}

/** What the reader did is done again once it can be answered; where nothing could be fetched, when it can be again. */
function touched(event: Event) {
  const { target } = event
  const place = target instanceof Element ? target.closest<Place>('[data-island]') : null
  if (!place || alive.has(place)) return
  wake(place, event).then(
    () => repeat(event),
    () => addEventListener('online', () => touched(event), { once: true }),
  )
}

/** What the browser answers by itself, such as a link, is not answered twice. */
function repeat(event: Event) {
  const target = event.target as Element
  if (event.type === 'click') target.closest<HTMLElement>('button[type=button]')?.click()
  if (event instanceof KeyboardEvent) target.dispatchEvent(new KeyboardEvent(event.type, event))
}

/** What must be alive before it is touched: always, or when the address asks something of it. */
function wakeEarly() {
  const isAsked = location.search || location.hash
  for (const place of document.querySelectorAll<Place>('[data-early]'))
    if (isAsked || place.dataset.early === 'always') wake(place).catch(() => {})
}

for (const type of ['focusin', 'click', 'keydown']) addEventListener(type, touched)
addEventListener('pointerover', event => {
  if (event.pointerType !== 'mouse') touched(event)
  else setTimeout(() => event.target instanceof Element && event.target.matches(':hover') && touched(event), PASSING)
})
addEventListener('hashchange', wakeEarly)
wakeEarly()
