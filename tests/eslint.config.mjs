import js from '@eslint/js'
import ts from 'typescript-eslint'

export default ts.config(
  { ignores: ['dist/**', 'data/**', 'coverage/**', 'tests/neo4j/target/**'] },
  js.configs.recommended,
  ...ts.configs.strict,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  // What a person is told at the terminal goes through the command line's own files.
  { files: ['**/cli.ts', 'tests/**'], rules: { 'no-console': 'off' } },
  { files: ['tests/**/*.mjs'], languageOptions: { globals: { process: 'readonly', console: 'readonly' } } },
)
