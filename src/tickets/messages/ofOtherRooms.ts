import { inEach, type Sentence } from '../Sentence.js';

// What the core and the forms of time say of a value, which they say in English: the same in Dutch, `$1` being what the brackets hold. What is not
// listed is for programmers, and stays English.
const DUTCH: readonly (readonly [english: RegExp, dutch: string])[] = [
  // instants
  [/^is not an instant$/, 'is geen tijdstip'],
  [/^has no UTC offset$/, 'heeft geen UTC-verschil'],
  [/^does not exist in (.+), because clocks change$/, 'bestaat niet in $1, omdat de klok wordt verzet'],
  [/^exists twice in (.+), because clocks change$/, 'bestaat twee keer in $1, omdat de klok wordt verzet'],
  [/^write its offset behind it, such as (\S+) or (\S+)$/, 'schrijf het UTC-verschil erachter, zoals $1 of $2'],
  [/^write (\S+)$/, 'schrijf $1'],
  [/^write (\S+) or (\S+)$/, 'schrijf $1 of $2'],
  [/^its offset is not that of its zone: write (\S+)$/, 'het UTC-verschil is niet dat van de zone: schrijf $1'],
  [/^its offset is not that of its zone: write (\S+) or (\S+)$/, 'het UTC-verschil is niet dat van de zone: schrijf $1 of $2'],
  [/^leave out (.+)$/, 'laat $1 weg'],
  [
    /^write an existing ISO 8601 date and time with offset and without \[\.\.\], such as (.+)$/,
    'schrijf een bestaande datum en tijd met UTC-verschil en zonder [..] in ISO 8601, zoals $1',
  ],
  [/^pass an existing ISO 8601 date and time with offset, or .*$/, 'schrijf een datum en tijd met UTC-verschil in ISO 8601'],
  [/^is another instant than (.+)$/, 'is een ander tijdstip dan $1'],
  [/^pass one of the two$/, 'geef een van de twee'],
  [/^is not a date that exists$/, 'is geen datum die bestaat'],
  [/^write a local date as YYYY-MM-DD, such as (.+)$/, 'schrijf een datum als JJJJ-MM-DD, zoals $1'],
  [/^is not a time zone$/, 'is geen tijdzone'],
  [
    /^pass an IANA name that this runtime knows \(ECMA-402\), such as (.+)$/,
    'geef een IANA-naam die deze omgeving kent (ECMA-402), zoals $1',
  ],
  [/^is outside the years that this calendar knows$/, 'ligt buiten de jaren die deze kalender kent'],
  [/^has its answer outside the years that this calendar knows$/, 'heeft een antwoord buiten de jaren die deze kalender kent'],
  [/^stay within (\S+) to (\S+) in its zone$/, 'blijf tussen $1 en $2, in de zone van de kalender'],
  [/^stay within (\S+) to (\S+)$/, 'blijf tussen $1 en $2'],
  [/^are not years that this calendar knows$/, 'zijn geen jaren die deze kalender kent'],
  [/^is before every version$/, 'ligt vóór elke versie'],
  [/^the first version is of (.+)$/, 'de eerste versie is van $1'],
  // histories
  [/^is before the report$/, 'ligt vóór de melding'],
  [/^begins before the report$/, 'begint vóór de melding'],
  [/^an incident is reported first \(R18\)$/, 'een incident wordt eerst gemeld (R18)'],
  [/^is a second report$/, 'is een tweede melding'],
  [/^an incident is reported once; a later contact is an update$/, 'een incident wordt één keer gemeld; een later contact is een update'],
  [/^is a second response$/, 'is een tweede reactie'],
  [/^pass later contacts as updates$/, 'geef latere contacten als updates'],
  [/^closes an incident that was not repaired$/, 'sluit een incident dat niet is hersteld'],
  [
    /^pass the repair too; where the closing is all that is known of it, pass that as the repair$/,
    'geef ook het herstel; is alleen de sluiting bekend, geef die dan als herstel',
  ],
  [/^is a second closing without a reopening$/, 'is een tweede sluiting zonder heropening'],
  [/^is a second change at one instant$/, 'is een tweede wijziging op één tijdstip'],
  [/^say which of them stood$/, 'zeg welke gold'],
  [/^is a resume without a pause$/, 'is een hervatting zonder pauze'],
  [/^is a reopening without a repair$/, 'is een heropening zonder herstel'],
  [/^is a pause within a pause$/, 'is een pauze binnen een pauze'],
  [/^is a second repair without a reopening$/, 'is een tweede herstel zonder heropening'],
  [/^leave it out, or add what came before it \(R18\)$/, 'laat het weg, of voeg toe wat eraan voorafging (R18)'],
  [/^leave it out, or add what came between$/, 'laat het weg, of voeg toe wat ertussen kwam'],
  [/^is before its beginning$/, 'ligt vóór het begin ervan'],
  [/^a pause ends after it begins$/, 'een pauze eindigt nadat die begint'],
  [/^have no report \(R10\)$/, 'hebben geen melding (R10)'],
  [/^add (\{.*)$/, 'voeg $1 toe'],
  // plain values
  [/^is missing$/, 'ontbreekt'],
  [/^is not a field here$/, 'is hier geen veld'],
  [/^the fields are (.+)$/, 'de velden zijn $1'],
  [/^is not a priority of the agreement$/, 'is geen prioriteit van de overeenkomst'],
  [/^pass the number 1, 2, 3 or 4$/, 'geef het getal 1, 2, 3 of 4'],
  [/^is not a count$/, 'is geen aantal'],
  [/^pass a whole number, zero or more$/, 'geef een heel getal, nul of meer'],
  [/^pass how many misses are listed, such as 10$/, 'geef hoeveel er worden genoemd, zoals 10'],
  [/^is not a list$/, 'is geen lijst'],
  [/^is not a text$/, 'is geen tekst'],
  [/^pass a text, or leave it out$/, 'geef een tekst, of laat het weg'],
  [/^is not a history$/, 'is geen verloop'],
  [/^is not a pause$/, 'is geen pauze'],
  [/^is not a set of labels$/, 'is geen reeks kenmerken'],
  [/^is not a kind of event$/, 'is geen soort gebeurtenis'],
  [/^pass one of (.+)$/, 'geef een van $1'],
  [/^pass fields such as (.+), or (.+)$/, 'geef velden zoals $1, of $2'],
  [/^pass (?:a list of|texts by name, such as|a list, which may be empty)(.*)$/, 'geef een lijst of reeks$1'],
  [/^pass an object with its instants$/, 'geef een object met zijn tijdstippen'],
  // windows, periods
  [/^is not after from$/, 'ligt niet na het begin'],
  [/^is before from$/, 'ligt vóór het begin'],
  [/^pass an end that is later than the beginning$/, 'geef een einde dat later is dan het begin'],
  [/^is no time at all$/, 'is geen tijd'],
  [/^pass a length such as \{ hours: 4 \}$/, 'geef een lengte zoals 4h'],
  [/^is longer than every gap between (.+) from after to the end of (\d+)$/, 'is langer dan elke ruimte tussen supporturen tot eind $2'],
  [
    /^pass a shorter one, or agree a window with the Customer and see with maintenanceConflicts what it overlaps$/,
    'geef een kortere, of spreek met de klant een tijd af',
  ],
  // forms of time
  [/^has (\S+), the minutes, where a month would stand$/, 'heeft $1, de minuten, waar een maand zou staan'],
  [/^has (\S+), the month, where minutes would stand$/, 'heeft $1, de maand, waar minuten zouden staan'],
  [/^has (\S+), for the name of a zone, which is named apart$/, 'heeft $1, voor de naam van een zone, die apart wordt genoemd'],
  [/^has (\S+), which stands for nothing$/, 'heeft $1, wat nergens voor staat'],
  [/^has %$/, 'heeft %'],
  [/^does not hold year, month and day$/, 'heeft geen jaar, maand en dag'],
  [/^does not hold hour and minute$/, 'heeft geen uur en minuut'],
  [/^holds a part of the time twice$/, 'heeft een deel van de tijd twee keer'],
  [/^does not say morning or afternoon once$/, 'zegt niet één keer of het ochtend of middag is'],
  [/^write for example (.+)$/, 'schrijf bijvoorbeeld $1'],
  [/^write H for 0 to 23, or h with a for AM and PM$/, 'schrijf H voor 0 tot en met 23, of h met a voor AM en PM'],
  [/^write (.+)$/, 'schrijf $1'],
];

/** What another room says in English, in every language. */
export function wordsOf(english: string): Sentence {
  return inEach((language) => (language === 'nl' ? dutchOf(english) : english));
}

function dutchOf(english: string): string {
  const found = DUTCH.find(([pattern]) => pattern.test(english));
  return found === undefined ? english : english.replace(...found);
}
