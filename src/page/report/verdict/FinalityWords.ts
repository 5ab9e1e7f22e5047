import type { Language } from '../../../vocabulary/index.js';

/** What is said of whether the figures may still change. */
export interface FinalityWords {
  /** By how many incidents are not repaired. */
  readonly final: (unrepaired: number, count: string) => string;
  readonly notFinal: (why: readonly string[]) => string;
  readonly runsUntil: (date: string) => string;
  readonly noEnd: string;
  readonly reportedLater: (count: string) => string;
  readonly open: (count: string) => string;
  readonly refused: (count: string) => string;
  readonly newReports: string;
  readonly mayTurn: string;
  readonly stands: string;
}

export const FINALITY_WORDS: Readonly<Record<Language, FinalityWords>> = {
  en: {
    final: (unrepaired, count) =>
      `Final: nothing with a target is open, and no row was refused. Only a reopened incident${unrepaired === 0 ? '' : `, or another priority of ${unrepaired === 1 ? 'the 1 incident that is' : `one of the ${count} incidents that are`} not repaired,`} could still change these figures.`,
    notFinal: (why) => `Not final: ${why.join(', and ')}.`,
    runsUntil: (date) => `the period runs to ${date}`,
    noEnd: 'the period has no end',
    reportedLater: (count) => `${count} ${count === '1' ? 'incident was' : 'incidents were'} reported after the moment of judging`,
    open: (count) => `${count} ${count === '1' ? 'promise is' : 'promises are'} still open`,
    refused: (count) => `${count} ${count === '1' ? 'row was' : 'rows were'} refused`,
    newReports: 'New reports still change the figures.',
    mayTurn: 'That could turn a verdict; the cards say which, and how low and how high each figure can be.',
    stands: 'That turns no verdict; the cards say how low and how high each figure can be.',
  },
  nl: {
    final: (unrepaired, count) =>
      `Definitief: er staat niets met een doel open en er is geen rij geweigerd. Alleen een heropend incident${unrepaired === 0 ? '' : `, of een andere prioriteit van ${unrepaired === 1 ? 'het ene incident dat niet is hersteld,' : `een van de ${count} incidenten die niet zijn hersteld,`}`} kan deze cijfers nog veranderen.`,
    notFinal: (why) => `Voorlopig: ${why.join(', en ')}.`,
    runsUntil: (date) => `de periode loopt tot en met ${date}`,
    noEnd: 'de periode heeft geen einde',
    reportedLater: (count) => `${count} ${count === '1' ? 'incident is' : 'incidenten zijn'} na het moment van beoordelen gemeld`,
    open: (count) => `${count} ${count === '1' ? 'toezegging staat' : 'toezeggingen staan'} nog open`,
    refused: (count) => `${count} ${count === '1' ? 'rij is' : 'rijen zijn'} geweigerd`,
    newReports: 'Nieuwe meldingen veranderen de cijfers nog.',
    mayTurn: 'Dat kan een oordeel doen omslaan; op de kaarten staat welk, en hoe laag en hoe hoog elk cijfer kan uitvallen.',
    stands: 'Dat verandert geen oordeel; op de kaarten staat hoe laag en hoe hoog elk cijfer kan uitvallen.',
  },
};
