import { inflateSync } from 'node:zlib';
import { parse } from 'ltx';
import { describe, expect, test } from 'vitest';
import { EXAMPLE_ADDRESS, excelManifest } from '../../src/build/script/excelAddIn.js';
import { bareContext, spreadsheetBytes, spreadsheetFile } from '../support/spreadsheetFiles.js';

/** The part of an XML element that is asked about. */
interface Element {
  readonly name: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

const parts = (element: Element) => element.children.filter((child): child is Element => typeof child !== 'string');
const within = (element: Element): readonly Element[] => [element, ...parts(element).flatMap(within)];
const manifest = (): Element => parse(spreadsheetFile('functions-manifest.xml')) as unknown as Element;
const named = (name: string) => within(manifest()).filter((element) => element.name === name);

describe('the manifest of the add-in', () => {
  // Microsoft's validator asks its own server. What its published schemas say is asked here: which parts there are, in which order, and how long they are.
  test('has the parts that a task pane add-in has, in their order', () => {
    expect(parts(manifest()).map(({ name }) => name)).toEqual(
      [
        'Id',
        'Version',
        'ProviderName',
        'DefaultLocale',
        'DisplayName',
        'Description',
        'IconUrl',
        'HighResolutionIconUrl',
        'SupportUrl',
        'Hosts',
        'Requirements',
      ].concat(['DefaultSettings', 'Permissions', 'VersionOverrides']),
    );
    expect(named('VersionOverrides').flatMap((element) => parts(element).map(({ name }) => name))).toEqual(['Hosts', 'Resources']);
    expect(named('ExtensionPoint').flatMap((element) => parts(element).map(({ name }) => name))).toEqual([
      'Script',
      'Page',
      'Metadata',
      'Namespace',
    ]);
    expect(named('Resources').flatMap((element) => parts(element).map(({ name }) => name))).toEqual([
      'bt:Images',
      'bt:Urls',
      'bt:ShortStrings',
    ]);
  });

  test('names each resource once, in 32 characters, and nothing that it does not have', () => {
    const ids = within(manifest()).flatMap(({ attrs }) => attrs['id'] ?? []);
    const asked = within(manifest()).flatMap(({ attrs }) => attrs['resid'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
    expect(asked.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('says who it is: an id, a version in four numbers, texts that are short enough', () => {
    const text = (name: string) => named(name)[0]?.children[0];
    expect(text('Id')).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
    expect(text('Version')).toMatch(/^\d+(\.\d+){3}$/);
    const said = (name: string) => named(name)[0]?.attrs['DefaultValue'] ?? '';
    expect([said('DisplayName').length <= 125, said('Description').length <= 250, said('bt:String')]).toEqual([true, true, 'CLOUDCTI']);
  });

  test('has all addresses from one, https, and files that are shipped', () => {
    const addresses = [...spreadsheetFile('functions-manifest.xml').matchAll(/"(https:\/\/addins[^"]*)"/g)].map(([, address]) =>
      String(address),
    );
    expect(addresses).toHaveLength(7);
    for (const address of addresses) {
      expect(address.startsWith(`${EXAMPLE_ADDRESS}/`)).toBe(true);
      expect(spreadsheetBytes(address.slice(EXAMPLE_ADDRESS.length + 1)).length).toBeGreaterThan(0);
    }
    const moved = excelManifest('https://intranet.example.nl/sla');
    expect(moved).toBe(spreadsheetFile('functions-manifest.xml').replaceAll(EXAMPLE_ADDRESS, 'https://intranet.example.nl/sla'));
  });

  test('has pages that load Microsoft’s script and then the functions', () => {
    const scripts = (page: string) => [...spreadsheetFile(page).matchAll(/<script src="([^"]+)"/g)].map(([, source]) => source);
    const office = 'https://appsforoffice.microsoft.com/lib/1/hosted';
    expect(scripts('functions.html')).toEqual([`${office}/custom-functions-runtime.js`, 'functions.js']);
    expect(scripts('functions-help.html')).toEqual([`${office}/office.js`]);
    expect(spreadsheetFile('functions-help.html')).toContain('<code>=CLOUDCTI.SLA_EXPLAIN(priority, reported, kpi)</code>');
  });

  test.each([32, 64])('has an icon of %d pixels each way', (size) => {
    const png = spreadsheetBytes(`functions-${size}.png`);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
    const data = png.indexOf('IDAT');
    const pixels = inflateSync(png.subarray(data + 4, data + 4 + png.readUInt32BE(data - 4)));
    expect(pixels.length).toBe(size * (1 + 4 * size));
    // Its corners are clear, and its middle is not.
    expect([pixels[4], pixels[(size / 2) * (1 + 4 * size) + 1 + 4 * (size / 2) + 3]]).toEqual([0, 255]);
  });
});

describe('what Excel is told of the functions', () => {
  const metadata = () =>
    JSON.parse(spreadsheetFile('functions.json')) as {
      readonly allowErrorForDataTypeAny: boolean;
      readonly allowCustomDataForDataTypeAny: boolean;
      readonly functions: readonly { readonly id: string; readonly name: string; readonly description: string; readonly helpUrl: string }[];
    };

  test('lets them have cells that hold errors and formatted numbers, ids of letters and periods, and a page of help', () => {
    const { functions, ...all } = metadata();
    expect(all).toEqual({ allowCustomDataForDataTypeAny: true, allowErrorForDataTypeAny: true });
    for (const { id, name, description, helpUrl } of functions) {
      expect(id).toMatch(/^[A-Z][A-Z.]{2,63}$/);
      expect(name).toMatch(/^SLA_[A-Z_]+$/);
      expect(description.length).toBeLessThanOrEqual(128);
      expect(helpUrl).toMatch(/^https:/);
    }
  });
});

describe('functions.js in Excel', () => {
  const EXCEL = `var associated = {};
    var CustomFunctions = {
      associate: function (id, fn) { associated[id] = fn; },
      ErrorCode: { invalidValue: '#VALUE!' },
      Error: function (code, message) { this.code = code; this.message = message; },
    };`;
  const ask = (call: string, change = (script: string) => script) => {
    const { run } = bareContext();
    run(EXCEL);
    run(change(spreadsheetFile('functions.js')));
    return JSON.parse(String(run(`JSON.stringify(associated[${call}))`))) as unknown;
  };

  test('reads formatted numbers, and answers a cell that holds an error in its own place', () => {
    const formatted = "{ type: 'FormattedNumber', basicType: 'Double', basicValue: 46164.666666666664, numberFormat: 'dd-mm-yyyy' }";
    const error = "{ type: 'Error', basicType: 'Error', basicValue: '#N/A', errorType: 'NotAvailable' }";
    const plainError = "new CustomFunctions.Error('#REF!')";
    const told = (text: string) => ({
      code: '#VALUE!',
      message: `SLA_RESPONSE_DUE: reported "${text}" is a text, not a date and time; write a date and time in the cell, or a text such as 2026-05-22T16:00+02:00`,
    });
    expect(ask(`'SLA.RESPONSE.DUE']([[2], [2], [2], [2]], [[${formatted}], [${error}], [${plainError}], [{ type: 'WebImage' }]]`)).toEqual([
      [46168.645833333336],
      [told('#N/A')],
      [told('#REF!')],
      [told('WebImage')],
    ]);
  });

  test('tells ranges of two shapes as an error of the formula', () => {
    const { run } = bareContext();
    run(EXCEL);
    run(spreadsheetFile('functions.js'));
    const said = run(
      "try { associated['SLA.RESPONSE.DUE']([[2], [2]], [[46164], [46164], [46164]]); } catch (error) { error instanceof CustomFunctions.Error ? error.message : '' }",
    );
    expect(said).toContain('SLA_RESPONSE_DUE: priority has 2 rows and 1 columns, beside a range of 3 and 1');
  });

  test('answers with formatted numbers where a form of dates is set, and leaves words and hours as they are', () => {
    const dated = (script: string) => script.replace("SLA_DATE_FORMAT = ''", "SLA_DATE_FORMAT = 'd-m-yyyy hh:mm'");
    expect(ask("'SLA.MTTR.DUE']([[2], [3]], [[46164.5]]", dated)).toEqual([
      [{ type: 'FormattedNumber', basicValue: 46169.708333333336, numberFormat: 'd-m-yyyy hh:mm' }],
      ['best effort'],
    ]);
    expect(ask("'SLA.SUPPORT.HOURS']([[46164.5]], [[46168.5]]", dated)).toEqual([[8.5]]);
  });
});
