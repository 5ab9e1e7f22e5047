import type { Role } from './roles.js';

/** Dutch for signed off: the closing, or the repair where no other column is that (a convention of ours). */
export const SIGNED_OFF: readonly string[] = ['datumafgemeld', 'afgemeld', 'afgemeldop'];

/** As columns are called in the exports of ticketing systems, without case, spaces, `_` and `-`; an id, the time of an event and a state by the first of them that a file has. */
export const RECOGNISED: Readonly<Record<Role, readonly string[]>> = {
  id: [
    ...[
      'ticketid',
      'issuekey',
      'incidentnumber',
      'incidentnummer',
      'ticketnummer',
      'ticketnumber',
      'meldingnummer',
      'meldnummer',
      'casenumber',
    ],
    ...['caseid', 'ticket#', 'ticketnr', 'incidentnr', 'meldingnr', 'ticket', 'key', 'number', 'nummer', 'nr', 'id'],
  ],
  priority: ['priority', 'prioriteit', 'prio'],
  reported: [
    ...[
      'reportedat',
      'reported',
      'reportedon',
      'datereported',
      'created',
      'createdat',
      'createdtime',
      'createdon',
      'createddate',
      'datecreated',
    ],
    ...['creationdate', 'opened', 'openedat', 'openedon', 'dateopened', 'openingdate', 'datumaangemeld', 'aangemeld', 'aangemeldop'],
    ...['aanmelddatum', 'datumaanmelding', 'gemeld', 'gemeldop', 'datumgemeld', 'melddatum', 'datummelding', 'aangemaakt', 'aangemaaktop'],
    ...['datumaangemaakt', 'aanmaakdatum'],
  ],
  responded: [
    ...[
      'respondedat',
      'responded',
      'firstresponseat',
      'firstresponse',
      'firstresponsedate',
      'dateoffirstresponse',
      'firstrespondedat',
      'firstreply',
    ],
    ...[
      'firstreplyat',
      'responsedate',
      'eerstereactie',
      'eerstereactieop',
      'datumeerstereactie',
      'gereageerdop',
      'beantwoord',
      'beantwoordop',
    ],
  ],
  updates: ['updates', 'updateinstants'],
  repaired: [
    ...[
      'repairedat',
      'repaired',
      'resolvedat',
      'resolved',
      'resolvedon',
      'resolveddate',
      'resolutiondate',
      'solved',
      'solvedat',
      'solvedon',
    ],
    ...['resolvedtime', 'completeddate', 'fixedon', 'opgelost', 'opgelostop', 'datumopgelost'],
    ...['hersteld', 'hersteldop', 'datumhersteld', 'gereedop', 'datumgereed', ...SIGNED_OFF],
  ],
  closed: [
    ...[
      'closedat',
      'closed',
      'closedon',
      'closedtime',
      'closeddate',
      'dateclosed',
      'closingdate',
      'datumgesloten',
      'gesloten',
      'geslotenop',
    ],
    ...['afgesloten', 'afgeslotenop', ...SIGNED_OFF],
  ],
  reopened: ['reopenedcount', 'reopencount'],
  history: ['statushistory'],
  time: [
    ...['eventtime', 'eventat', 'timestamp', 'completetimestamp', 'time:timestamp', 'datetime', 'changedat', 'changedon', 'modifiedat'],
    ...['updatedat', 'sysupdatedat', 'sysupdatedon', 'updated', 'datestamp', 'tijdstip', 'gewijzigdop', 'wijzigingsdatum', 'date'],
  ],
  state: [
    ...['state', 'status', 'newstate', 'newstatus', 'incidentstate', 'toestand', 'activity', 'activiteit', 'event', 'concept:name'],
    ...['incidentactivitytype', 'newvalue'],
  ],
};

/** A name of a column without what does not tell it from others. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}

/** Whether a column is called signed off. */
export function isSignedOff(name: string): boolean {
  return SIGNED_OFF.includes(plainName(name));
}
