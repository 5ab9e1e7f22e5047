import { MS_PER_DAY, readIso } from '../time/index.js';
import { compile } from './compile.js';
import type { TimeForm } from './TimeForm.js';

/** ISO 8601, which is read beside any other form. */
export const ISO_FORM: TimeForm = { text: 'ISO 8601', hasOffset: false, read: readIso };

/** The serial of a spreadsheet for 1 January 1970, of those that count from 1900. */
export const DAYS_TO_1970 = 25_569;
/** Below it, Excel counts a 29 February 1900 that never was. */
const FIRST_SERIAL = 61;
const LAST_SERIAL = 109_575;

/** Days since 1900 as Excel counts them, with the time of day as their fraction, rounded to seconds. A whole number has no time of day. */
const EXCEL_FORM: TimeForm = {
  text: 'excel',
  hasOffset: false,
  read: (text) => {
    if (!/^\d{2,6}[.,]\d{1,15}$/.test(text)) return undefined;
    const serial = Number(text.replace(',', '.'));
    if (serial < FIRST_SERIAL || serial >= LAST_SERIAL) return undefined;
    return { wallMs: Math.round(((serial - DAYS_TO_1970) * MS_PER_DAY) / 1_000) * 1_000, offsetMs: undefined };
  },
};

/** `/Date(1779458400000)/`, as Microsoft's JSON writes an instant; an offset in it says nothing more. */
const JSON_DATE_FORM: TimeForm = {
  text: 'json-date',
  hasOffset: true,
  read: (text) => {
    const [, epochMs] = /^\/?Date\((-?\d{1,15})(?:[+-]\d{4})?\)\/?$/.exec(text) ?? [];
    return epochMs === undefined ? undefined : { wallMs: Number(epochMs), offsetMs: 0 };
  },
};

const DIGITS_AND_MINUTES = compile('yyyyMMddHHmm');

/** Whole hours in ten digits, of the years that the agreement's calendar has. Read as seconds since 1970 they would lie in the 2030s. */
const WHOLE_HOURS_FORM: TimeForm = {
  text: 'yyyyMMddHH',
  hasOffset: false,
  read: (text) => (/^(?:199|20\d|2100)\d+$/.test(text) && text.length === 10 ? DIGITS_AND_MINUTES.read(`${text}00`) : undefined),
};

/** Forms that the letters of others do not describe, by their name. */
export const NAMED_FORMS: readonly TimeForm[] = [EXCEL_FORM, JSON_DATE_FORM, WHOLE_HOURS_FORM];
