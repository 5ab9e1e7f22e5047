import { describe } from '../../errors/index.js';
import { words } from '../../tickets/index.js';

// What is said of `cloudcti-sla sql` as it was given.

export const notSqlYears = (text: string, from: number, to: number) =>
  words({
    en: `--years: ${describe(text)} are not years that the calendar knows; write two from ${from} to ${to}, such as 2020/2035`,
    nl: `--years: ${describe(text)} zijn geen jaren die de kalender kent; schrijf er twee van ${from} tot en met ${to}, zoals 2020/2035`,
  });
export const threeNames = () =>
  words({
    en: '--support-time: write three names, two columns and what the time between them is called: --support-time opened closed open_ms',
    nl: '--support-time: schrijf drie namen, twee kolommen en hoe de tijd ertussen heet: --support-time geopend gesloten open_ms',
  });
export const oneAgreement = () =>
  words({
    en: '--agreement: the file has versions; write SQL for each of them, with a --prefix of its own, over the tickets of its time (docs/sql.md)',
    nl: '--agreement: het bestand heeft versies; schrijf SQL voor elk ervan, met een eigen --prefix, over de tickets van die tijd (docs/sql.md)',
  });
export const nameNotKept = (option: string, name: string, dialect: string) =>
  words({
    en: `${option}: ${describe(name)} is not a name that ${dialect} keeps as it is; write the name as the database has it, without quotes around it`,
    nl: `${option}: ${describe(name)} is geen naam die ${dialect} zo bewaart; schrijf de naam zoals de database die heeft, zonder aanhalingstekens`,
  });
export const nameTaken = (option: string, name: string) =>
  words({
    en: `${option}: the view has a column ${describe(name)} already; call it something else`,
    nl: `${option}: de view heeft al een kolom ${describe(name)}; noem hem anders`,
  });
export const tableMade = () =>
  words({
    en: '--table: that is the name of a table or view that is made; choose another --prefix',
    nl: '--table: zo heet een tabel of view die wordt gemaakt; kies een andere --prefix',
  });
export const schemaOfOne = (dialect: string) =>
  words({
    en: `--schema: ${dialect} makes no tables and views in a schema of so many names; leave the first out`,
    nl: `--schema: ${dialect} maakt geen tabellen en views in een schema van zo veel namen; laat de eerste weg`,
  });
