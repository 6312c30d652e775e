/** One who has signed in, or tried to; `at` in ISO, `what` as it stands in the log. */
export type SignInMade = { id: string; at: string; who: string; what: string }
