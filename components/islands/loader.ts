type Place = HTMLElement & { ahead?: Promise<Response | undefined> }
type Island = { start: (place: HTMLElement, touch?: Event) => unknown }

/** A mouse that only passes by asks for nothing, in ms. */
const PASSING = 100

/** What has been asked for, by what it brings to life (`data-island`). */
const asked = new WeakMap<Place, Promise<unknown>>()
const alive = new WeakSet<Place>()
/** How often the browser has come online, */
let onlines = 0
/** and how many scripts didn't come: some browsers remember that by the address, so the next is asked for by another. */
let lost = 0

/** `data-ahead`: what the island will ask for is fetched beside it. */
function wake(place: Place, touch?: Event): Promise<unknown> {
  const { island = '', ahead } = place.dataset
  const begun = asked.get(place)
  if (begun) return begun
  if (ahead) place.ahead = fetch(ahead).catch(() => undefined)
  const script: Promise<Island> = import(lost ? `${island}?${lost}` : island)
  script.catch(() => lost++)
  const waking = script.then(({ start }) => start(place, touch)).then(() => alive.add(place))
  asked.set(place, waking)
  waking.catch(() => asked.delete(place))
  return waking
}

/** Keys that are pressed nowhere belong to what is awake from the start, such as slides. */
const placeOf = ({ target, type }: Event) =>
  (target instanceof Element ? target.closest<Place>('[data-island]') : null) ??
  (type === 'keydown' ? document.querySelector<Place>('[data-early=always]') : null)

/**
 * What the reader did is done again once it can be answered. Where nothing could be fetched, it is tried anew when the
 * browser is online again, and at once where that, or the press, came while it was being tried.
 */
function touched(event: Event) {
  const place = placeOf(event)
  if (!place || alive.has(place)) return
  const isPress = event.type === 'click' || event.type === 'keydown'
  const [came, before] = [isPress && asked.has(place), onlines]
  wake(place, event).then(
    () => repeat(event),
    () =>
      came || onlines > before ? touched(event) : addEventListener('online', () => touched(event), { once: true }),
  )
}

/** What the browser answers by itself, such as a link, or a key that scrolls by a page, is not answered twice. */
function repeat(event: Event) {
  const target = event.target as Element
  if (event.type === 'click') target.closest<HTMLElement>('button[type=button]')?.click()
  if (event instanceof KeyboardEvent && !event.key.startsWith('Page'))
    target.dispatchEvent(new KeyboardEvent(event.type, event))
}

/** What must be alive before it is touched: always, or when the address asks something, or something of it by its name. */
function wakeEarly() {
  const { search, hash } = location
  for (const place of document.querySelectorAll<Place>('[data-early]')) {
    const { early } = place.dataset
    if (early === 'always' || (early === 'asked' ? search || hash : search.includes(`=${early}`)))
      wake(place).catch(() => {})
  }
}

addEventListener('online', () => onlines++)
for (const type of ['focusin', 'click', 'keydown']) addEventListener(type, touched)
addEventListener('pointerover', event => {
  if (event.pointerType !== 'mouse') touched(event)
  else setTimeout(() => event.target instanceof Element && event.target.matches(':hover') && touched(event), PASSING)
})
addEventListener('hashchange', wakeEarly)
wakeEarly()
