import type { Language } from '../../../vocabulary/index.js';

/** What the figures' parts of a page say: by priority, over time, shares of the target, times, groups. */
export interface PartWords {
  readonly byPriority: string;
  readonly byPriorityNote: string;
  readonly priority: string;
  readonly promised: string;
  readonly trend: Readonly<Record<'month' | 'quarter', string>>;
  readonly trendNote: Readonly<Record<'month' | 'quarter', string>>;
  readonly step: Readonly<Record<'month' | 'quarter', string>>;
  readonly figures: string;
  readonly lowest: (steps: string) => string;
  readonly targetAt: (target: string) => string;
  readonly distribution: string;
  readonly distributionNote: string;
  readonly within: (met: string, missed: string) => string;
  readonly times: string;
  readonly timesNote: (day: string | undefined) => string;
  readonly timesHead: readonly string[];
  readonly timeNames: Readonly<Record<'response' | 'repair', string>>;
  readonly elapsed: string;
  readonly by: (name: string) => string;
  readonly byName: Readonly<Record<string, string>>;
  readonly group: string;
  readonly others: (groups: string) => string;
}

const EN_KEY =
  'A dashed line is the target; without one there is no target, or more than one. A square is a share that is not above its target.';
const NL_KEY =
  'Een streepjeslijn is het doel; zonder lijn is er geen doel, of meer dan één. Een vierkantje is een aandeel dat niet boven het doel ligt.';

export const PART_WORDS: Readonly<Record<Language, PartWords>> = {
  en: {
    byPriority: 'By priority',
    byPriorityNote:
      'The share that was in time, of those whose deadline has passed or that were done in time. An incident whose priority changed is counted in the row that judged it.',
    priority: 'Priority',
    promised: 'promised',
    trend: { month: 'Month by month', quarter: 'Quarter by quarter' },
    trendNote: { month: `By the month of the report. ${EN_KEY}`, quarter: `By the quarter of the report. ${EN_KEY}` },
    step: { month: 'Month', quarter: 'Quarter' },
    figures: 'The figures',
    lowest: (steps) => `Lowest: ${steps}`,
    targetAt: (target) => `target: ${target}`,
    distribution: 'How much of the promised time was used',
    distributionNote:
      'Each bar is a tenth of the promised time, in support time. What stands to the right of the line at 100% was too late.',
    within: (met, missed) => `${met} in time, ${missed} too late`,
    times: 'How long it took',
    timesNote: (day) =>
      `In support time; waits for the customer not counted${day === undefined ? '' : `; a working day is ${day}`}. MTTR stands for the mean time to repair. Elapsed is time on the clock. An incident whose priority changed stands under its last one.`,
    timesHead: ['', 'Count', 'Mean', 'Median', '90% within', 'Promised', 'Elapsed, mean'],
    timeNames: { response: 'Response', repair: 'Repair' },
    elapsed: 'elapsed',
    by: (name) => `By ${name}`,
    byName: { priority: 'By priority', month: 'By month', quarter: 'By quarter' },
    group: 'Name',
    others: (groups) => `The other ${groups}`,
  },
  nl: {
    byPriority: 'Per prioriteit',
    byPriorityNote:
      'Het aandeel dat op tijd was, van alles waarvan de deadline voorbij is of dat op tijd is gedaan. Een incident waarvan de prioriteit is gewijzigd, telt mee in de rij waarnaar het is beoordeeld.',
    priority: 'Prioriteit',
    promised: 'toegezegd',
    trend: { month: 'Per maand', quarter: 'Per kwartaal' },
    trendNote: { month: `Naar de maand van de melding. ${NL_KEY}`, quarter: `Naar het kwartaal van de melding. ${NL_KEY}` },
    step: { month: 'Maand', quarter: 'Kwartaal' },
    figures: 'De cijfers',
    lowest: (steps) => `Laagste: ${steps}`,
    targetAt: (target) => `doel: ${target}`,
    distribution: 'Hoeveel van de toegezegde tijd is gebruikt',
    distributionNote:
      'Elke staaf is een tiende van de toegezegde tijd, in supporttijd. Wat rechts van de lijn bij 100% staat, was te laat.',
    within: (met, missed) => `${met} op tijd, ${missed} te laat`,
    times: 'Hoe lang het duurde',
    timesNote: (day) =>
      `In supporttijd; wachten op de klant telt niet mee${day === undefined ? '' : `; een werkdag is ${day}`}. MTTR staat voor de gemiddelde hersteltijd. Verstreken tijd is tijd op de klok. Een incident waarvan de prioriteit is gewijzigd, staat onder de laatste.`,
    timesHead: ['', 'Aantal', 'Gemiddeld', 'Mediaan', '90% binnen', 'Toegezegd', 'Verstreken, gemiddeld'],
    timeNames: { response: 'Reactie', repair: 'Herstel' },
    elapsed: 'verstreken',
    by: (name) => `Per ${name}`,
    byName: { priority: 'Per prioriteit', month: 'Per maand', quarter: 'Per kwartaal' },
    group: 'Naam',
    others: (groups) => `De andere ${groups}`,
  },
};
