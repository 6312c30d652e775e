import { transportTo } from '../../lib/mail/transport.mjs'
import { codeOf } from '../progress.mjs'
import { well, worth, wrong } from './finding.mjs'

/** @import { Finding } from './finding.mjs' */

const PATIENCE_MS = 10_000
/** What signs people in is refused when clocks differ more. */
const MOST_DRIFT_SECONDS = 60

/** @type {Record<string, string>} */
const MAIL_FAULTS = {
  EAUTH: 'Användarnamn eller lösenord är fel.',
  ECONNECTION: 'Ingen svarar på den adressen och porten.',
  EDNS: 'Värdnamnet finns inte.',
  ESOCKET: 'Den går inte att nå, eller dess certifikat går inte att lita på.',
  ETIMEDOUT: 'Den svarar inte i tid.',
  ETLS: 'Den tar inte emot TLS, och lösenordet skickas inte utan.',
}

/** @param {string | undefined} url @returns {Promise<Finding[]>} */
export async function mail(url) {
  if (!url)
    return [worth('Ingen e-postserver är satt (MAIL_URL). Länkar till lösenord visas för administratören i stället.')]
  const transport = transportTo(url)
  const { host } = new URL(url)
  try {
    await transport.verify()
    return [well(`E-postservern ${host} tar emot.`)]
  } catch (error) {
    const code = codeOf(error)
    return [wrong(`E-postservern ${host} går inte att använda (${code}). ${MAIL_FAULTS[code] ?? ''} Rätta MAIL_URL.`)]
  } finally {
    transport.close()
  }
}

/** The municipality's own sign-in, and by its answer the clock. @param {string | undefined} issuer @returns {Promise<Finding[]>} */
export async function signIn(issuer) {
  if (!issuer) return [well('Alla loggar in med lösenord (ingen OIDC_ISSUER är satt).')]
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`
  const answer = await asked(address)
  const said = await answer?.json().catch(() => null)
  if (!answer?.ok || !said)
    return [
      wrong(
        `${address} ger inget svar som går att läsa${answer ? ` (${answer.status})` : ''}. Rätta OIDC_ISSUER, eller öppna brandväggen dit.`,
      ),
    ]
  if (said.issuer !== issuer)
    return [wrong(`Inloggningstjänsten kallar sig ${said.issuer}. Skriv OIDC_ISSUER just så.`)]
  return [well(`Inloggningstjänsten ${issuer} svarar.`), ...clockBy(answer)]
}

/** @param {Response} answer @returns {Finding[]} */
function clockBy(answer) {
  const theirs = Date.parse(answer.headers.get('date') ?? '')
  if (Number.isNaN(theirs)) return []
  const drift = Math.round((Date.now() - theirs) / 1000)
  if (Math.abs(drift) <= MOST_DRIFT_SECONDS) return [well('Datorns klocka går rätt.')]
  return [
    wrong(
      `Datorns klocka går ${Math.abs(drift)} sekunder ${drift > 0 ? 'före' : 'efter'} inloggningstjänstens. Då avvisas inloggningar: ställ den efter en tidsserver (NTP).`,
    ),
  ]
}

/** A source that values are fetched from: needed for that alone. @param {string} address @returns {Promise<Finding[]>} */
export async function source(address) {
  const answer = await asked(address)
  return [
    answer
      ? well(`${address} går att nå.`)
      : worth(
          `${address} går inte att nå härifrån. Då kan värden inte hämtas, men annat fungerar. Öppna brandväggen dit.`,
        ),
  ]
}

/** @param {{ siteUrl: string | undefined, proxies: number }} set @returns {Promise<Finding[]>} */
export async function address({ siteUrl, proxies }) {
  if (!siteUrl) return [worth('SITE_URL är inte satt. Länkar i brev och sökmotorer leder till localhost.')]
  const { protocol, hostname } = new URL(siteUrl)
  if (protocol === 'http:' && hostname !== 'localhost')
    return [worth(`${siteUrl} är utan TLS: lösenord går i klartext över nätet. Sätt en proxy med certifikat framför.`)]
  if (protocol === 'https:' && !proxies)
    return [
      worth(
        'SITE_URL är https, men TRUSTED_PROXIES är 0. Står en proxy framför, skriv hur många; annars räknas alla besökare som en.',
      ),
    ]
  return [well(`Besökarna använder ${siteUrl}.`)]
}

/** @param {string} url */
const asked = url => fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS), redirect: 'follow' }).catch(() => null)
