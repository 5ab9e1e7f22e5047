import type { Language } from '../../../vocabulary/index.js';

/** What is said of promises that were missed. */
export interface MissWords {
  readonly worst: string;
  readonly worstNote: (shown: string, all: string) => string;
  readonly annexHasAll: string;
  readonly annexHas: (listed: string) => string;
  readonly noneMissed: string;
  readonly noneJudged: string;
  readonly noneExplained: (all: string) => string;
  readonly due: string;
  readonly done: string;
  readonly notDone: string;
  readonly late: string;
  readonly inSupportTime: string;
  readonly elapsed: string;
  readonly subject: string;
  readonly cause: string;
  readonly noCause: string;
  /** R12. */
  readonly throughChange: (instant: string) => string;
  readonly why: string;
  readonly annex: (all: string) => string;
  readonly annexOfWorst: (listed: string, all: string) => string;
  readonly annexNote: string;
  readonly ofIncidents: (misses: string, incidents: string) => string;
  readonly targeted: string;
  readonly untargeted: string;
  readonly listedOnly: (listed: string, all: string) => string;
  readonly head: Readonly<Record<'id' | 'promise' | 'due' | 'done' | 'late' | 'elapsed' | 'cause', string>>;
}

export const MISS_WORDS: Readonly<Record<Language, MissWords>> = {
  en: {
    worst: 'The worst misses',
    worstNote: (shown, all) => `The ${shown} longest overdue of ${all}, in support time.`,
    annexHasAll: '<a href="#misses">All of them</a> stand in the annex at the end.',
    annexHas: (listed) => `<a href="#misses">${listed} of them</a> stand in the annex at the end, first those of promises with a target.`,
    noneMissed: 'No promise was missed.',
    noneJudged: 'Nothing could be judged, so that of misses there is nothing to say.',
    noneExplained: (all) => `Of the ${all === '1' ? 'one miss' : `${all} misses`} none is explained here.`,
    due: 'Due',
    done: 'Done',
    notDone: 'not yet',
    late: 'Late',
    inSupportTime: 'of support time',
    elapsed: 'on the clock',
    subject: 'Subject',
    cause: 'Cause',
    noCause: 'none given',
    throughChange: (instant) => `Missed through the change of priority on ${instant}: the deadline of the new priority had passed by then.`,
    why: 'Why this deadline?',
    annex: (all) => (all === '1' ? 'Annex: the one miss' : `Annex: all ${all} misses`),
    annexOfWorst: (listed, all) => `Annex: ${listed} of ${all} misses`,
    annexNote: 'The longest overdue first, in support time.',
    ofIncidents: (misses, incidents) => `${misses} ${misses === '1' ? 'promise' : 'promises'} of ${incidents} were missed.`,
    targeted: 'Of promises with a target',
    untargeted: 'Of promises without a target',
    listedOnly: (listed, all) =>
      `${listed} of ${all} stand here, first those of promises with a target; a file written with --misses has all of them.`,
    head: {
      id: 'Incident',
      promise: 'Promise',
      due: 'Due',
      done: 'Done',
      late: 'Late, support time',
      elapsed: 'Late, on the clock',
      cause: 'Cause',
    },
  },
  nl: {
    worst: 'De grootste overschrijdingen',
    worstNote: (shown, all) => `De ${shown} grootste van ${all}, naar supporttijd.`,
    annexHasAll: '<a href="#misses">Ze staan allemaal</a> in de bijlage aan het eind.',
    annexHas: (listed) =>
      `<a href="#misses">${listed} ervan</a> staan in de bijlage aan het eind, eerst die van toezeggingen met een doel.`,
    noneMissed: 'Er is geen toezegging gemist.',
    noneJudged: 'Er kon niets worden beoordeeld; over gemiste toezeggingen is dus niets te zeggen.',
    noneExplained: (all) => `Van de ${all === '1' ? 'ene gemiste toezegging' : `${all} gemiste toezeggingen`} is er hier geen toegelicht.`,
    due: 'Uiterlijk',
    done: 'Gedaan',
    notDone: 'nog niet',
    late: 'Te laat',
    inSupportTime: 'supporttijd',
    elapsed: 'op de klok',
    subject: 'Onderwerp',
    cause: 'Oorzaak',
    noCause: 'niet opgegeven',
    throughChange: (instant) =>
      `Gemist door de wijziging van de prioriteit op ${instant}: de deadline van de nieuwe prioriteit was toen al voorbij.`,
    why: 'Waarom deze deadline?',
    annex: (all) => (all === '1' ? 'Bijlage: de ene gemiste toezegging' : `Bijlage: alle ${all} gemiste toezeggingen`),
    annexOfWorst: (listed, all) => `Bijlage: ${listed} van ${all} gemiste toezeggingen`,
    annexNote: 'De grootste overschrijding eerst, naar supporttijd.',
    ofIncidents: (misses, incidents) =>
      `${misses} ${misses === '1' ? 'toezegging' : 'toezeggingen'} van ${incidents} ${misses === '1' ? 'is' : 'zijn'} gemist.`,
    targeted: 'Van toezeggingen met een doel',
    untargeted: 'Van toezeggingen zonder doel',
    listedOnly: (listed, all) =>
      `Hier staan er ${listed} van ${all}, eerst die van toezeggingen met een doel; het bestand van --misses heeft ze allemaal.`,
    head: {
      ...{ id: 'Incident', promise: 'Toezegging', due: 'Uiterlijk', done: 'Gedaan', late: 'Te laat, supporttijd' },
      ...{ elapsed: 'Te laat, op de klok', cause: 'Oorzaak' },
    },
  },
};
