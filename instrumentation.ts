/** What an instance does by itself from its start, besides answering. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const [{ repeat }, { sendWaiting }, { forgetOld }] = await Promise.all([
    import('@/lib/repeat'),
    import('@/lib/mail/send'),
    import('@/lib/auth/forget-old'),
  ])
  repeat('brev', MINUTE_MS, sendWaiting)
  repeat('gallring', DAY_MS, forgetOld)
}

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS
