/**
 * The house (docs/development.md has it drawn). Three floors: core, adapters, faces. A room may use those that are listed for it and no others;
 * an arrow may skip levels and never turns back. Type imports count.
 */
const GROUND = ['errors', 'vocabulary'];
const CORE = {
  errors: [],
  vocabulary: ['errors'],
  time: [...GROUND],
  calendar: ['time', ...GROUND],
  timeline: ['calendar', 'time', ...GROUND],
  incident: ['time', ...GROUND],
  clock: ['timeline', 'calendar', 'time', ...GROUND],
  agreement: ['calendar', 'time', ...GROUND],
  deadline: ['agreement', 'clock', 'timeline', 'calendar', 'time', ...GROUND],
  explain: ['deadline', 'agreement', 'timeline', 'calendar', 'time', ...GROUND],
  procedure: ['deadline', 'agreement', 'clock', 'timeline', 'calendar', 'time', ...GROUND],
  assessment: ['deadline', 'agreement', 'incident', 'clock', 'timeline', 'time', ...GROUND],
  compliance: ['assessment', 'explain', 'deadline', 'agreement', 'incident', 'timeline', 'time', ...GROUND],
};
const ADAPTERS = ['batch', 'csv', 'forms', 'xlsx', 'tickets', 'days', 'page', 'sql', 'spreadsheet', 'testing', 'date-holidays'];
const FACES = ['cli', 'build'];

/** What src/timeline may load of another room when it runs. */
const LUXON_FREE = ['^src/time/(units|figures|localDate)\\.ts$'];

const inside = (rooms) => rooms.map((room) => `^src/${room}/`);
const core = Object.keys(CORE);

const rooms = Object.entries(CORE).map(([room, below]) => ({
  name: `${room}-looks-only-below`,
  comment: `src/${room} may import ${below.join(', ') || 'nothing of the house'}`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: inside([room, ...below]) },
}));

module.exports = {
  forbidden: [
    ...rooms,
    {
      name: 'adapters-look-at-the-core-and-each-other',
      comment: 'an adapter may use the core and, by its index, another adapter; never a face',
      severity: 'error',
      from: { path: inside(ADAPTERS) },
      to: { path: '^src/', pathNot: [...inside([...core, ...ADAPTERS]), '^src/version\\.ts$'] },
    },
    {
      name: 'nothing-is-made-of-the-public-index',
      comment: 'src/index.ts is the face that users see; rooms name the room that they use',
      severity: 'error',
      from: { path: '^src/[^/]+/' },
      to: { path: '^src/index\\.ts$' },
    },
    {
      name: 'nothing-looks-at-a-face',
      severity: 'error',
      from: { path: '^src/', pathNot: inside(FACES) },
      to: { path: inside(FACES) },
    },
    { name: 'faces-stand-apart', severity: 'error', from: { path: '^src/(cli|build)/' }, to: { path: inside(FACES), pathNot: '^src/$1/' } },
    {
      name: 'rooms-meet-at-their-index',
      comment: 'a room is used through its index.ts; only build/ reaches into spreadsheet/, whose sources it makes files of',
      severity: 'error',
      from: { path: '^src/([^/]+)/', pathNot: '^src/timeline/' },
      to: { path: '^src/[^/]+/', pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$', '^src/spreadsheet/'] },
    },
    {
      name: 'timeline-meets-rooms-at-their-index',
      comment: 'but for what it loads when it runs',
      severity: 'error',
      from: { path: '^src/timeline/' },
      to: { path: '^src/', pathNot: ['^src/timeline/', '^src/[^/]+/index\\.ts$', ...LUXON_FREE] },
    },
    {
      name: 'spreadsheet-meets-at-its-index',
      severity: 'error',
      from: { path: '^src/', pathNot: inside(['spreadsheet', 'build']) },
      to: { path: '^src/spreadsheet/', pathNot: '^src/spreadsheet/index\\.ts$' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'core-needs-luxon-only',
      comment: 'the core has one run-time dependency; tools bundle theirs',
      severity: 'error',
      from: { path: inside(core) },
      to: { dependencyTypesNot: ['local', 'type-only'], pathNot: 'node_modules/(@types/)?luxon/' },
    },
    {
      name: 'timeline-loads-no-luxon',
      comment:
        'scripts embed src/timeline: when it runs it loads itself and the two files of time/ that need no zone, whose index does; types it takes from an index',
      severity: 'error',
      from: { path: '^src/timeline/' },
      to: { path: '^src/', pathNot: ['^src/timeline/', ...LUXON_FREE], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'files-that-timeline-loads-need-no-zone',
      severity: 'error',
      from: { path: LUXON_FREE },
      to: { path: ['^src/', 'node_modules/'], pathNot: ['^src/errors/', ...LUXON_FREE], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'luxon-in-two-files-of-time',
      comment: 'luxon is loaded where a zone is asked and where a DateTime goes out',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/time/(zone|dateTime)\\.ts$'] },
      to: { path: 'node_modules/luxon/', dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
