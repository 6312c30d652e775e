// Loaded (--import) into a program that we start with a channel: it ends with us, even when we are killed outright.
// What it starts itself inherits this file, and has channels of its own that must stay as they are.
if (process.channel && String(process.ppid) === process.env.MALBILD_PARENT) {
  process.on('disconnect', () => process.exit(1))
  process.channel.unref()
}
