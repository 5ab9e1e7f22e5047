import type { FirstLine, SecondLine, ThirdLine } from './SupportLevel.js';

/** The three levels of SLA §1, in order; the wording is this library's own. */
export const supportLevels: readonly [FirstLine, SecondLine, ThirdLine] = [
  {
    level: 1,
    name: 'First-line support',
    carriedBy: "the Customer's reseller",
    covers:
      "accepting, investigating and analysing a report or question, collecting what is needed (log files among it), and answering or resolving it as far as the reseller's knowledge goes; on site or remotely",
    asFarAs: { value: 'the least knowledge that is reasonably needed for it', clause: '§1.1' },
    place: { value: 'on site or remotely', clause: '§1.1' },
    knowledge: { owedBy: "the Customer's reseller", level: 'the least that is reasonably needed, and kept up', clause: '§1.1' },
    cloudctiOwes: { kind: 'training-courses', offered: 'regularly', against: 'payment', clause: '§1.1' },
    response: { kind: 'none' },
    clause: '§1.1',
  },
  {
    level: 2,
    name: 'Second-line support',
    carriedBy: 'the Customer',
    covers: 'questions and reports of resellers, on request, that are not about shortcomings in the CloudCTI software',
    calledInBy: { value: "the Customer's reseller", clause: '§1.2' },
    place: { value: "at the Customer's site", clause: '§1.2' },
    knowledge: { owedBy: 'the Customer', level: "sufficient for resellers' questions and reports, and available to them", clause: '§1.2' },
    cloudctiOwes: {
      kind: 'every-effort',
      by: ['CloudCTI', 'the Customer'],
      toGuarantee: "the Customer's knowledge level",
      clause: '§1.2',
    },
    response: { kind: 'none' },
    clause: '§1.2',
  },
  {
    level: 3,
    name: 'Third-line support',
    carriedBy: 'CloudCTI',
    covers:
      'shortcomings in the CloudCTI software, and the building of connections to CRM and ERP applications, on a complete report by e-mail; always remotely',
    calledInBy: { value: 'the Customer', clause: '§1.3' },
    condition: { value: 'the question or report is established to concern a shortcoming in the CloudCTI software', clause: '§1.3' },
    report: {
      form: 'in writing, by e-mail',
      complete: true,
      provides: ['customer details', 'a description of the question or report', 'log files'],
      clause: '§1.3',
    },
    alsoCovers: { value: 'the building of connections to CRM and ERP applications', clause: '§1.3' },
    place: { value: 'always remotely', clause: '§1.3' },
    cloudctiOwes: { kind: 'third-line-support', clause: '§1.3' },
    response: { value: 24, unit: 'hours on working days', clause: '§1.3' },
    clause: '§1.3',
  },
];
