import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Rooms of src/ and the rooms each may import from. The core knows no door; arrows only run down. */
const ROOMS = {
  template: [],
  workflow: [],
  tasks: ['template', 'workflow'],
  batch: ['tasks', 'template', 'workflow'],
  engine: ['batch', 'tasks', 'template', 'workflow'],
  report: ['engine', 'batch', 'workflow'],
  action: ['engine', 'batch', 'tasks', 'template', 'workflow', 'report'],
  cli: ['engine', 'batch', 'tasks', 'template', 'workflow', 'report'],
};
const DOORS = ['action', 'cli'];

function roomRules(room) {
  const closed = Object.keys(ROOMS).filter(
    (other) => other !== room && !ROOMS[room].includes(other),
  );
  const patterns = [
    {
      group: closed.map((other) => `**/${other}/**`),
      message: `src/${room}/ may import from: ${ROOMS[room].join(', ') || 'no other room'}.`,
    },
    { group: ['**/src/index.js', '../index.js'], message: 'index.ts is for users of the library.' },
  ];
  if (room !== 'action') {
    patterns.push({ group: ['@actions/*'], message: 'Only src/action/ imports @actions/*.' });
  }
  if (room !== 'template') {
    patterns.push({
      group: ['nunjucks', 'nunjucks/**'],
      message: 'Only src/template/ imports nunjucks.',
    });
  }
  const core = !DOORS.includes(room);
  return {
    files: [`src/${room}/**/*.ts`],
    rules: {
      'no-restricted-imports': ['error', { patterns }],
      ...(core && {
        'no-console': 'error',
        'no-restricted-properties': [
          'error',
          { object: 'process', property: 'env', message: 'The core is given its environment.' },
          { object: 'process', property: 'exit', message: 'Only doors end the process.' },
          { object: 'process', property: 'stdout', message: 'The core speaks in events.' },
          { object: 'Date', property: 'now', message: 'The core is given a Clock.' },
        ],
      }),
    },
  };
}

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/', 'out/', '.resumable-batch/'] },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', URL: 'readonly', Buffer: 'readonly' },
    },
  },
  ...Object.keys(ROOMS).map(roomRules),
);
