/** The house: data flows agreement -> calendar -> clock -> deadlines -> ...; an arrow may skip levels and never turns back. Type imports count. */
const MAY_IMPORT = {
  errors: [],
  time: ['errors'],
  calendar: ['time', 'errors'],
  clock: ['calendar', 'time', 'errors'],
  agreement: ['calendar', 'time', 'errors'],
  deadline: ['agreement', 'clock', 'calendar', 'time', 'errors'],
  incident: ['time', 'errors'],
  assessment: ['deadline', 'agreement', 'incident', 'clock', 'calendar', 'time', 'errors'],
  report: ['assessment', 'explain', 'deadline', 'agreement', 'incident', 'clock', 'calendar', 'time', 'errors'],
  explain: ['deadline', 'agreement', 'clock', 'calendar', 'time', 'errors'],
  procedure: ['deadline', 'agreement', 'clock', 'time', 'errors'],
  'date-holidays': ['calendar', 'time', 'errors'],
};
/** Adapters may import anything below, through the public entry too; nothing imports them. */
const ADAPTERS = ['cli', 'date-holidays', 'spreadsheet'];

const layers = Object.entries(MAY_IMPORT).map(([folder, below]) => ({
  name: `${folder}-looks-only-below`,
  comment: `src/${folder} may import ${below.join(', ') || 'nothing of the house'}`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: [folder, ...below].map((name) => `^src/${name}/`) },
}));

module.exports = {
  forbidden: [
    ...layers,
    {
      name: 'nothing-imports-an-adapter',
      severity: 'error',
      from: { path: '^src/', pathNot: ADAPTERS.map((name) => `^src/${name}/`) },
      to: { path: ADAPTERS.map((name) => `^src/${name}/`) },
    },
    {
      name: 'folders-meet-at-their-index',
      comment: 'a folder is used through its index.ts; adapters too',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/[^/]+/', pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$'] },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'core-needs-luxon-only',
      comment: 'the core has one run-time dependency; tools bundle theirs',
      severity: 'error',
      from: { path: '^src/', pathNot: ADAPTERS.map((name) => `^src/${name}/`) },
      to: { dependencyTypesNot: ['local', 'type-only'], pathNot: 'node_modules/(@types/)?luxon/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
