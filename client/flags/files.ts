/** Where the flag of each state lies, by ISO code in small letters. A file of its own, so that the list comes only when a flag is wanted. */
export const FILES = Object.fromEntries(
  Object.entries(
    import.meta.glob<string>('../../node_modules/flag-icons/flags/4x3/??.svg', {
      query: '?url',
      import: 'default',
      eager: true,
    }),
  ).map(([path, address]) => [path.slice(-6, -4), address]),
)
