/** What an instance does by itself from its start, besides answering. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { keepSending } = await import('@/lib/mail/keep-sending')
  keepSending()
}
