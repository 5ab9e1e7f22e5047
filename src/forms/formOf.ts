import { cleaned } from './cleaned.js';
import { compile } from './compile.js';
import { ISO_FORM, NAMED_FORMS } from './namedForms.js';
import type { TimeForm } from './TimeForm.js';
import { type WrongForm, wrongForm } from './wrongForm.js';

/**
 * The form that a user names: in letters such as `dd-MM-yyyy HH:mm`, or `x`, `X`, `excel` and `json-date`. Names of months and days are read in
 * Dutch, English, German, French, Spanish and Polish; ISO 8601 is read besides.
 *
 * @returns the form, or why it cannot be used: it leaves date or time open, or has letters that cannot be meant
 */
export function formOf(text: string): TimeForm | WrongForm {
  const named = NAMED_FORMS.find((form) => form.text === text);
  if (named !== undefined) return besideIso(named);
  return wrongForm(text) ?? besideIso(compile(text));
}

/** A form as people's files have it: ISO 8601 besides, and spaces of any kind. */
export function besideIso(form: TimeForm): TimeForm {
  return {
    ...form,
    read: (text) => form.read(text) ?? ISO_FORM.read(text) ?? readCleaned(form, text),
  };
}

function readCleaned(form: TimeForm, text: string): ReturnType<TimeForm['read']> {
  const plain = cleaned(text);
  return plain === text ? undefined : (form.read(plain) ?? ISO_FORM.read(plain));
}
