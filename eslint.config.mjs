import next from '@next/eslint-plugin-next'
import reactHooks from 'eslint-plugin-react-hooks'
import { globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

/** Each area may import those after it; a new area takes its place here. */
const AREAS = [
  'jobs',
  'reminders',
  'outline',
  'exchange',
  'search',
  'followup',
  'coverage',
  'values',
  'districts',
  'observations',
  'indicators',
  'actions',
  'framework',
  'municipality',
]

/** @param {string} regex @param {string} message @param {{ importNames?: string[], allowTypeImports?: boolean }} [more] */
const ban = (regex, message, more = {}) => ({ regex, message, ...more })
const noPages = ban('^@/(app|components)/', 'lib knows no page and no component: whoever draws asks lib.')
const noRelative = ban(
  '^\\.\\./',
  'Another folder is imported by @/, so that the direction of every import can be read.',
)
const noReact = ban('^react(-dom)?(/|$)', 'lib knows no component: return plain data.')
const noNext = ban(
  '^next/',
  'Rules and commands run outside Next too: only sessions, forms and cached queries may know it.',
)
const onlyCache = ban('^next/(?!cache$)', 'A query may cache what it read, nothing more.')
const onlyPublished = ban(
  '^@/lib/(db$|auth|people|audit|mail|forms|values/.*(queries|commands))',
  'Public pages ask this: it reads what is published, by lib/published-db, so that no draft gets out by mistake. What the work area asks of drafts stands in work-queries.ts or in lib/values.',
)
const noPublished = ban(
  '^@/lib/published-db$',
  'The published door shows what the public is shown, some time ago: whoever writes, or knows people and drafts, asks lib/db.',
)
const noWork = ban(
  '^@/lib/(auth|people|audit|mail|forms|values)/|^@/lib/.*/(work-queries|commands)$',
  'A public page knows no people and no drafts: what it shows has been published.',
)
const noOtherExpiry = ban(
  '^next/cache$',
  'What is published expires by expirePublished() (lib/publication), on every instance: revalidateTag is lost in timers, and keeps old pages.',
  { importNames: ['revalidateTag', 'revalidatePath', 'updateTag'] },
)
const noCharts = ban(
  '^recharts',
  'Recharts is known in components/charts alone, so that one folder changes when it does.',
)
const noDatabase = ban(
  '^@/(lib/(published-)?db$|prisma/)',
  'Ask a query in lib: pages and components never talk to the database.',
)
const onlyPureLib = ban(
  '^@/lib/(env$|audit/audit$|.*/(queries|commands|session)$)',
  'A component draws what it is given: the page asks and passes down.',
)
const noPage = ban('^@/app/', 'A component does not know on which page it stands.')
const nothingOfOurs = ban(
  '^@/',
  'Statistics and disclosure are rules that anyone can check alone: they import nothing of ours.',
)
const onlyStatisticsTypes = ban(
  '^@/lib/statistics/',
  'Text knows what statistics are called, not how they are computed: import type.',
  {
    allowTypeImports: true,
  },
)
const nothingElseOfOurs = ban(
  '^@/(?!lib/(text|statistics)/)',
  'Text puts numbers in words; it knows only the types of statistics.',
)

const LIB = [noPages, noRelative, noReact, noCharts]
const TESTS = ['**/*.test.{ts,tsx}', '**/*-fixtures.ts']

/**
 * What files may not import. A later block replaces an earlier one for the same file, so each says everything.
 * @param {string[]} files @param {ReturnType<typeof ban>[]} patterns @param {string[]} [ignores]
 * @returns {import('typescript-eslint').ConfigArray[number]}
 */
const imports = (files, patterns, ignores = []) => ({
  files,
  ignores: [...TESTS, ...ignores],
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
})

const areaImports = AREAS.flatMap((area, i) => {
  const above = AREAS.slice(0, i).join('|')
  const upward = above ? [ban(`^@/lib/(${above})/`, `${area} stands below ${above}: turn the import round.`)] : []
  const isOfWork = ['values', 'jobs', 'reminders', 'coverage', 'outline'].includes(area)
  const work = isOfWork ? [noPublished] : [onlyPublished]
  return [
    imports([`lib/${area}/**`], [...LIB, noNext, ...upward, ...work]),
    imports([`lib/${area}/queries.ts`], [...LIB, onlyCache, noOtherExpiry, ...upward, ...work]),
    imports([`lib/${area}/**/{work-queries,*commands}.ts`], [...LIB, noNext, ...upward, noPublished]),
  ]
})

export default tseslint.config(
  globalIgnores(['.next/', 'prisma/generated/', 'next-env.d.ts', 'public/', 'test-results/', 'playwright-report/']),
  tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // noUncheckedIndexedAccess asks at every index; where the bounds are plain from the line, "!" is the honest answer.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    },
  },
  { files: ['**/*.tsx'], ...reactHooks.configs.flat.recommended },
  { files: ['{app,components}/**/*.{ts,tsx}'], ...next.configs['core-web-vitals'] },
  // Public pages and pages of error stand in different root layouts, where a plain link is what works.
  { files: ['{app,components}/**/*.tsx'], rules: { '@next/next/no-html-link-for-pages': 'off' } },
  {
    files: ['{app,components,lib}/**', 'proxy.ts'],
    ignores: ['lib/env.ts', ...TESTS],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Settings are read and checked in lib/env.ts alone.' },
      ],
    },
  },
  {
    files: ['{app,components,lib}/**/*.{ts,tsx}'],
    // The work area has one language.
    ignores: ['app/(work)/**', ...TESTS],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'BinaryExpression[operator=/^[!=]==$/][right.value=/^(sv|en)$/]',
          message: 'Ask the language of a map that names every one (lib/text/language.ts), not which language it is.',
        },
      ],
    },
  },
  imports(
    ['lib/**'],
    [...LIB, noNext, noPublished],
    ['lib/auth/session*', 'lib/forms/**', 'lib/serve/**', 'lib/health.ts'],
  ),
  imports(['lib/auth/session*', 'lib/forms/**'], [...LIB, noOtherExpiry, noPublished]),
  ...areaImports,
  imports(['lib/{statistics,disclosure}/**'], [...LIB, noNext, nothingOfOurs]),
  imports(['lib/text/**'], [...LIB, noNext, onlyStatisticsTypes, nothingElseOfOurs]),
  imports(['components/**'], [noPage, noDatabase, onlyPureLib, noCharts], ['components/charts/**']),
  imports(['components/charts/**'], [noPage, noDatabase, onlyPureLib]),
  imports(['app/**'], [noDatabase, noCharts, noOtherExpiry]),
  imports(
    ['app/(public)/**', 'app/(asked)/**', 'app/api/{v1,pages,oembed,*unknown*}/**', 'app/*.{ts,tsx}'],
    [noDatabase, noCharts, noOtherExpiry, noWork],
  ),
)
