import { defineConfig } from 'vitepress';
import { rulingLinks } from './rulingLinks.mts';

const page = (text: string, link: string) => ({ text, link });

/** By what a reader wants to do; the same pages as in docs/, where they are read on GitHub and in the package. */
const ENGLISH = [
  {
    text: 'Start',
    items: [
      page('First deadline', '/first-deadline'),
      page('Calculator', '/calculator'),
      page('Concepts', '/concepts'),
      page('Why it is then', '/explain'),
    ],
  },
  {
    text: 'In a program',
    items: [
      page('In a service', '/services'),
      page('Incidents and reports', '/incidents'),
      page('Around the incident', '/procedure'),
      page('Columns of many rows', '/batch'),
      page('Error codes', '/errors'),
    ],
  },
  {
    text: 'API reference',
    items: [
      page('@cloudcti/sla', '/api/'),
      page('/batch', '/api/batch'),
      page('/sql', '/api/sql'),
      page('/spreadsheet', '/api/spreadsheet'),
      page('/testing', '/api/testing'),
      page('/testing/matchers', '/api/testing/matchers'),
      page('/date-holidays', '/api/date-holidays'),
    ],
  },
  {
    text: 'On the command line',
    items: [page('Command line', '/command-line'), page('Exports as they come', '/exports')],
  },
  {
    text: 'In a spreadsheet',
    items: [
      page('Which file is for me', '/spreadsheets'),
      page('Workbook', '/workbook'),
      page('Google Sheets', '/google-sheets'),
      page('Excel functions', '/excel-functions'),
      page('Office Script', '/office-script'),
      page('Power Query', '/power-query'),
      page('Plain script', '/plain-script'),
    ],
  },
  {
    text: 'In a warehouse or a script',
    items: [page('SQL', '/sql'), page('Python', '/python')],
  },
  {
    text: 'In a test',
    items: [page('Testing', '/testing'), page('Conformance vectors', '/vectors')],
  },
  {
    text: 'The agreement',
    items: [page('Its text', '/agreement'), page('Rulings, and how to choose another', '/rulings'), page('Clauses', '/clauses')],
  },
  {
    text: 'The project',
    items: [
      page('Trust', '/trust'),
      page('Benchmarks', '/benchmarks'),
      page('Changelog', '/changelog'),
      page('Working on it', '/development'),
    ],
  },
];

const DUTCH = [
  {
    text: 'Voor servicemanagers',
    items: [
      page('De eerste deadline', '/nl/eerste-deadline'),
      page('De SLA-calculator', '/nl/calculator'),
      page('Het rapport', '/nl/rapport'),
      page('Spreadsheets', '/nl/spreadsheets'),
    ],
  },
  { text: 'In het Engels', items: [page('Alle documentatie', '/first-deadline'), page('De uitspraken R1 tot R20', '/rulings')] },
];

const DUTCH_SEARCH = {
  button: { buttonText: 'Zoeken', buttonAriaLabel: 'Zoeken' },
  modal: {
    noResultsText: 'Niets gevonden voor',
    resetButtonTitle: 'Wissen',
    footer: { selectText: 'openen', navigateText: 'bladeren', closeText: 'sluiten' },
  },
};

export default defineConfig({
  title: '@cloudcti/sla',
  description: 'The deadlines of CloudCTI’s Service Level Agreement: response, update and repair, in support hours on Dutch working days',
  base: process.env['SITE_BASE'] ?? '/',
  cleanUrls: false,
  lastUpdated: false,
  // The date of a build is not for the site to tell: the same sources give the same pages.
  metaChunk: false,
  appearance: true,
  head: [['link', { rel: 'icon', href: `${process.env['SITE_BASE'] ?? '/'}mark.svg`, type: 'image/svg+xml' }]],
  markdown: {
    // Places are named as GitHub names them, which docs/ and the reference are written for.
    anchor: {
      slugify: (heading: string) =>
        heading
          .trim()
          .toLowerCase()
          .replaceAll(/[^\p{L}\p{N}_\- ]/gu, '')
          .replaceAll(' ', '-')
          // A ruling is found by its number.
          .replace(/^(r\d+)-.*/, '$1'),
    },
    config: rulingLinks,
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
  },
  themeConfig: {
    logo: { src: '/mark.svg', alt: '' },
    search: { provider: 'local', options: { locales: { nl: { translations: DUTCH_SEARCH } } } },
    socialLinks: [{ icon: 'github', link: 'https://github.com/cloudcti/sla' }],
    outline: { level: [2, 3] },
    // A page has no counterpart in the other language: its button leads to the front page.
    i18nRouting: false,
  },
  locales: {
    root: {
      label: 'English',
      lang: 'en',
      themeConfig: {
        nav: [
          page('Guide', '/first-deadline'),
          page('Calculator', '/calculator'),
          page('API', '/api/'),
          page('Rulings', '/rulings'),
          page('SQL', '/sql'),
          page('Testing', '/testing'),
        ],
        sidebar: ENGLISH,
      },
    },
    nl: {
      label: 'Nederlands',
      lang: 'nl',
      link: '/nl/',
      description:
        'De deadlines van CloudCTI’s Service Level Agreement: reactie, update en herstel, in supporturen op Nederlandse werkdagen',
      themeConfig: {
        nav: [
          page('Eerste deadline', '/nl/eerste-deadline'),
          page('SLA-calculator', '/nl/calculator'),
          page('Rapport', '/nl/rapport'),
          page('Spreadsheets', '/nl/spreadsheets'),
        ],
        sidebar: DUTCH,
        outline: { level: [2, 3], label: 'Op deze pagina' },
        docFooter: { prev: 'Vorige', next: 'Volgende' },
        darkModeSwitchLabel: 'Weergave',
        lightModeSwitchTitle: 'Licht',
        darkModeSwitchTitle: 'Donker',
        sidebarMenuLabel: 'Menu',
        returnToTopLabel: 'Naar boven',
        langMenuLabel: 'Taal',
        skipToContentLabel: 'Naar de inhoud',
      },
    },
  },
});
