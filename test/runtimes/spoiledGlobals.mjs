/** Refuses whoever asks for the machine's clock, zone or locale, and gives formats without a locale an odd one. */
function refuse() {
  throw new Error('the machine was asked for its clock, zone or locale');
}

const LOCAL = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'];
for (const part of LOCAL) {
  Date.prototype[`get${part}`] = refuse;
  if (part !== 'Day') Date.prototype[`set${part}`] = refuse;
}
for (const name of ['getTimezoneOffset', 'toString', 'toDateString', 'toTimeString', 'toLocaleString', 'toLocaleDateString']) {
  Date.prototype[name] = refuse;
}
Date.now = refuse;
Number.prototype.toLocaleString = refuse;
Math.random = refuse;
globalThis.Date = new Proxy(Date, {
  apply: refuse,
  construct: (target, args, self) => (args.length === 1 ? Reflect.construct(target, args, self) : refuse()),
});

const ODD = 'ar-EG-u-ca-islamic-umalqura-nu-arab';
const withOdds = ([locale = ODD, options = {}]) => [locale, { timeZone: 'Pacific/Apia', ...options }];
Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
  apply: (target, self, args) => Reflect.apply(target, self, withOdds(args)),
  construct: (target, args) => Reflect.construct(target, withOdds(args)),
});
