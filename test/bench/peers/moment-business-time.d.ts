import 'moment';

declare module 'moment' {
  interface Moment {
    addWorkingTime(count: number, unit: 'minutes'): Moment;
  }
  interface LocaleSpecification {
    workinghours?: Readonly<Record<number, readonly string[] | null>>;
    holidays?: readonly string[];
  }
}

declare module 'moment-business-time';
