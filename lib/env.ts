import { z } from 'zod'
import { missingOf, oidcSettings } from './auth/oidc-environment'
import { isSafeAddress } from './input/safe-address'

const blankIsUnset = (value: unknown) => (value === '' ? undefined : value)

const portAdvice = 'ska vara ett portnummer, till exempel 3000'

const proxyAdvice = 'ska vara antalet egna proxyservrar framför Målbild, till exempel 1'

const secretAdvice = 'ska ha minst 32 tecken som ingen kan gissa: openssl rand -base64 32'

/** Of AES. */
const KEY_BYTES = [16, 24, 32]
const keyAdvice = 'ska vara 32 byte i base64, samma för alla instanser: openssl rand -base64 32'

const metricsAdvice = 'ska vara adress och port som Prometheus läser, till exempel 127.0.0.1:9464'

const monthsAdvice = 'ska vara antalet månader som inloggningar sparas, 1 till 120'

const memoryAdvice = 'ska vara antalet megabyte som sparade sidor får ta, 16 till 4096'

const copiesAdvice = 'ska vara antalet säkerhetskopior som sparas, 1 till 1000'

const mailAdvice =
  'ska se ut som smtp://användare:lösenord@värd:587 eller smtps://användare:lösenord@värd:465. I namn och lösenord skrivs @ som %40 och / som %2F'

const senderAdvice = 'ska vara avsändaren när MAIL_URL är satt, till exempel Målbild <malbild@boras.se>'

const sourceAdvice = (example: string) => `ska vara grundadressen, till exempel ${example}, utan frågetecken i`
/** The base address of a source that values are fetched from. */
const source = (address: string) =>
  z.preprocess(
    blankIsUnset,
    z
      .string()
      .refine(given => isSafeAddress(given) && !/[?#]/.test(given), sourceAdvice(address))
      .default(address),
  )

function isReadable(address: string): boolean {
  try {
    const { username, password, hash } = new URL(address)
    decodeURIComponent(username + password)
    return hash === ''
  } catch {
    return false
  }
}

const settings = z.object({
  ...oidcSettings,
  DATABASE_URL: z.preprocess(
    blankIsUnset,
    z
      .string()
      .regex(/^postgres(ql)?:\/\/[^/]+\/[^/?]+/, 'ska se ut som postgresql://användare:lösenord@värd:5432/databas')
      .refine(
        isReadable,
        'går inte att läsa. I namn och lösenord skrivs # som %23, / som %2F, ? som %3F, @ som %40 och % som %25, och porten är högst 65535',
      )
      .optional(),
  ),
  // Not for people to set: npm start and the tests do.
  NODE_ENV: z.string().optional(),
  // Not for people to set: each start finds out what the server grants (prisma/published-door.mjs).
  PUBLISHED_ROLE: z.preprocess(blankIsUnset, z.string().optional()),
  PORT: z.preprocess(
    blankIsUnset,
    z.coerce.number(portAdvice).int(portAdvice).min(0, portAdvice).max(65535, portAdvice).default(3000),
  ),
  HOST: z.preprocess(blankIsUnset, z.string().optional()),
  EMBEDDED_DATABASE: z.preprocess(blankIsUnset, z.enum(['ja', 'nej'], 'ska vara ja eller nej').optional()),
  DATA_DIR: z.preprocess(blankIsUnset, z.string().default('.data')),
  TRUSTED_PROXIES: z.preprocess(
    blankIsUnset,
    z.coerce.number(proxyAdvice).int(proxyAdvice).min(0, proxyAdvice).max(10, proxyAdvice).default(0),
  ),
  SITE_URL: z.preprocess(
    blankIsUnset,
    z.url('ska vara en hel adress, till exempel https://malbild.boras.se').optional(),
  ),
  AUTH_SECRET: z.preprocess(blankIsUnset, z.string().min(32, secretAdvice).optional()),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: z.preprocess(
    blankIsUnset,
    z
      .base64(keyAdvice)
      .refine(key => KEY_BYTES.includes(Buffer.from(key, 'base64').length), keyAdvice)
      .optional(),
  ),
  SIGN_IN_LOG_MONTHS: z.preprocess(
    blankIsUnset,
    z.coerce.number(monthsAdvice).int(monthsAdvice).min(1, monthsAdvice).max(120, monthsAdvice).default(12),
  ),
  BACKUP_DIR: z.preprocess(blankIsUnset, z.string().optional()),
  BACKUP_KEEP: z.preprocess(
    blankIsUnset,
    z.coerce.number(copiesAdvice).int(copiesAdvice).min(1, copiesAdvice).max(1000, copiesAdvice).default(14),
  ),
  LOG_ANSWERS: z.preprocess(blankIsUnset, z.enum(['ja', 'nej'], 'ska vara ja eller nej').optional()),
  PAGE_MEMORY_MB: z.preprocess(
    blankIsUnset,
    z.coerce.number(memoryAdvice).int(memoryAdvice).min(16, memoryAdvice).max(4096, memoryAdvice).default(128),
  ),
  METRICS_AT: z.preprocess(
    blankIsUnset,
    z
      .string()
      .regex(/^[^\s/]+:\d{1,5}$/, metricsAdvice)
      .optional(),
  ),
  KOLADA_URL: source('https://api.kolada.se/v3'),
  PXWEB_URL: source('https://statistikdatabasen.scb.se/api/v2'),
  FETCH_WHEN_DUE: z.preprocess(blankIsUnset, z.enum(['ja', 'nej'], 'ska vara ja eller nej').optional()),
  MAIL_URL: z.preprocess(
    blankIsUnset,
    z
      .string()
      .regex(/^smtps?:\/\/[^/\s]+\/?(\?\S*)?$/, mailAdvice)
      .refine(isReadable, mailAdvice)
      .optional(),
  ),
  MAIL_FROM: z.preprocess(
    blankIsUnset,
    z
      .string()
      .regex(/^([^<>@\p{Cc}]+ <[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/u, senderAdvice)
      .optional(),
  ),
})

const environment = settings
  .refine(({ MAIL_URL, MAIL_FROM }) => !MAIL_URL || MAIL_FROM, { path: ['MAIL_FROM'], message: senderAdvice })
  .superRefine((read, context) => {
    const missing = missingOf(read)
    if (missing) context.addIssue({ code: 'custom', path: [missing.setting], message: missing.advice })
  })
  .transform(({ SITE_URL, ...rest }) => ({
    ...rest,
    SITE_URL: SITE_URL ?? `http://localhost:${rest.PORT}`,
  }))

export type Environment = z.infer<typeof environment>

/** The settings in `source`. Throws an Error whose message is Swedish and says, one line a setting, what to change. */
export function readEnvironment(source: NodeJS.ProcessEnv): Environment {
  const read = environment.safeParse(source)
  if (read.success) return read.data
  const faults = read.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`)
  throw new Error(`En inställning går inte att använda:\n${faults.join('\n')}\nSe .env.example.`)
}

/** The settings of this process once there is a database. Throws when there is none. */
export function env(): Environment & { DATABASE_URL: string } {
  const { DATABASE_URL, ...rest } = readEnvironment(process.env)
  if (DATABASE_URL) return { ...rest, DATABASE_URL }
  // The build loads every module but asks the database nothing.
  if (process.env.NEXT_PHASE === 'phase-production-build') return { ...rest, DATABASE_URL: 'postgresql://none/none' }
  throw new Error('DATABASE_URL saknas. Starta med npm start, som ger en egen databas, eller ange adressen till en.')
}
