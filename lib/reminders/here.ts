import type { Actor } from '@/lib/auth/permissions'

/** Whose reminders: a municipality with everyone who has a role there, on a day (ISO). */
export type Here = { id: number; slug: string; today: string; people: readonly (Actor & Addressed)[] }
type Addressed = { name: string; email: string; isAway: boolean }
