/** A browser's cookies, by origin. */
export class Jar {
  private readonly kept = new Map<string, Map<string, string>>()

  async ask(address: string, form?: Record<string, string>): Promise<Response> {
    const { origin } = new URL(address)
    const cookies = this.kept.get(origin) ?? new Map<string, string>()
    this.kept.set(origin, cookies)
    const answer = await fetch(address, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(pair => pair.join('=')).join('; ') },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    })
    for (const set of answer.headers.getSetCookie()) {
      const [pair = ''] = set.split(';')
      cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    }
    return answer
  }
}

/** Signs in at the provider's own pages as `login`; what it sends back to Målbild. */
export async function signInAt(address: string, login: string, jar = new Jar()): Promise<URLSearchParams> {
  const issuer = new URL(address).origin
  let here = address
  for (let step = 0; step < 12; step++) {
    const isPage = here.includes('/interaction/')
    const page = isPage ? await (await jar.ask(here)).text() : ''
    const form: Record<string, string> = page.includes('name="login"')
      ? { prompt: 'login', login, password: 'x' }
      : { prompt: 'consent' }
    const answer = await jar.ask(here, isPage ? form : undefined)
    here = new URL(answer.headers.get('location') ?? '', issuer).href
    if (!here.startsWith(issuer)) return new URL(here).searchParams
  }
  throw new Error(`The provider led nowhere: ${here}`)
}

/** Says yes to signing out at the provider's own page; where it sends the browser then. */
export async function signOutAt(address: string, jar: Jar): Promise<string> {
  const page = await (await jar.ask(address)).text()
  const [, action = ''] = /action="([^"]+)"/.exec(page) ?? []
  const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(page) ?? []
  const answer = await jar.ask(new URL(action, address).href, { xsrf, logout: 'yes' })
  return answer.headers.get('location') ?? ''
}
