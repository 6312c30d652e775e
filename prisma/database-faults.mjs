import { spokenAddress } from './address.mjs'
import { Advice, codeOf } from './progress.mjs'

const ADDRESS = 'Rätta DATABASE_URL, eller ta bort den för att få en egen databas.'
const CERTIFICATE =
  'Serverns certifikat går inte att lita på. Ange det som har utfärdat det: DATABASE_URL=…?sslmode=verify-full&sslrootcert=/sökväg/ca.pem'

/**
 * What each fault means, and what to do about it; by PostgreSQL's SQLSTATE or Node's code.
 * @type {Record<string, string>}
 */
const REASONS = {
  '28P01': `Användarnamn eller lösenord är fel. ${ADDRESS}`,
  '3D000': `Databasen finns inte. Skapa den först (CREATE DATABASE …), eller rätta DATABASE_URL.`,
  42501:
    'Användaren får inte skapa tabeller där. Ge den rätten: GRANT CREATE ON DATABASE databasen TO användaren; GRANT CREATE, USAGE ON SCHEMA public TO användaren;',
  53100: 'Disken är full där databasen ligger. Frigör utrymme och starta igen.',
  53300: 'Databasen tar inte emot fler anslutningar. Stäng andra program som använder den, eller höj max_connections.',
  '57P03': 'Databasen håller på att starta. Vänta en stund och försök igen.',
  25006: 'Databasen går bara att läsa. Ange den som går att skriva i (inte en kopia) i DATABASE_URL.',
  ENOTFOUND: `Värdnamnet finns inte. ${ADDRESS}`,
  EAI_AGAIN: `Värdnamnet kan inte slås upp. Kontrollera nätet. ${ADDRESS}`,
  ECONNREFUSED: `Ingen PostgreSQL lyssnar på den adressen. ${ADDRESS}`,
  ENOENT:
    'Filen som adressen hänvisar till (sslrootcert, sslcert eller sslkey) finns inte. Rätta sökvägen i DATABASE_URL.',
  SELF_SIGNED_CERT_IN_CHAIN: CERTIFICATE,
  DEPTH_ZERO_SELF_SIGNED_CERT: CERTIFICATE,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: CERTIFICATE,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: CERTIFICATE,
  CERT_HAS_EXPIRED: 'Serverns certifikat har gått ut. Förnya det.',
  ERR_TLS_CERT_ALTNAME_INVALID:
    'Serverns certifikat gäller ett annat värdnamn än adressens. Använd det namn som står i certifikatet.',
}
/** @type {[RegExp, string][]} */
const BY_WORDS = [
  [/does not support SSL/, 'Servern tar inte emot TLS, som adressen kräver (sslmode). Slå på TLS i servern.'],
  [/no encryption/, 'Servern kräver TLS. Lägg till ?sslmode=verify-full i DATABASE_URL.'],
  [/timeout/i, `Ingen svarar på den adressen. ${ADDRESS}`],
]

/**
 * A fault of the database as an Advice that says what to do; never the password. A fault of ours is null.
 * @param {string} url @param {unknown} error
 */
export function databaseAdvice(url, error) {
  if (error instanceof Advice) return new Advice(`${spokenAddress(url)}: ${error.message}`)
  // Of a name with several addresses Node hands over one fault for each.
  const code = codeOf(error) || codeOf(error instanceof AggregateError ? error.errors[0] : null)
  const message = error instanceof Error ? error.message : String(error)
  const words = BY_WORDS.find(([sign]) => sign.test(message))?.[1]
  const reason = words ?? REASONS[code] ?? (code === '28000' ? `Användaren släpps inte in. ${ADDRESS}` : null)
  return reason ? new Advice(`Databasen ${spokenAddress(url)} går inte att använda. ${reason}`, { cause: error }) : null
}
