import { EDITION } from '../edition.js';
import type { CellDoc } from './cellDocs.js';
import { LICENCE, TITLE } from './title.js';

/** Where the add-in's files lie in the manifest that is shipped: an address that nobody has, for whoever hosts them to replace. */
export const EXAMPLE_ADDRESS = 'https://addins.example.com/cloudcti-sla';

/** What the functions are called by in cells: `CLOUDCTI.SLA_RESPONSE_DUE`. */
const NAMESPACE = 'CLOUDCTI';
/** By it Excel knows the add-in again, in every version: never another one. */
const ID = '80046978-52aa-4f4a-968a-06259ac62155';
export const HELP = 'https://github.com/cloudcti/sla/blob/main/docs/excel-functions.md';

/** Microsoft's own scripts, which it wants taken from its servers. */
const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted';

/** `functions-manifest.xml`: what an administrator gives Excel, for files at an address. */
export function excelManifest(address: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0"
  xsi:type="TaskPaneApp">
  <Id>${ID}</Id>
  <Version>${EDITION.version}.0</Version>
  <ProviderName>CloudCTI</ProviderName>
  <DefaultLocale>en-US</DefaultLocale>
  <DisplayName DefaultValue="CloudCTI service levels"/>
  <Description DefaultValue="Functions for cells: the deadlines of CloudCTI's Service Level Agreement."/>
  <IconUrl DefaultValue="${address}/functions-32.png"/>
  <HighResolutionIconUrl DefaultValue="${address}/functions-64.png"/>
  <SupportUrl DefaultValue="${HELP}"/>
  <Hosts>
    <Host Name="Workbook"/>
  </Hosts>
  <Requirements>
    <Sets DefaultMinVersion="1.1">
      <Set Name="CustomFunctionsRuntime" MinVersion="1.1"/>
    </Sets>
  </Requirements>
  <DefaultSettings>
    <SourceLocation DefaultValue="${address}/functions-help.html"/>
  </DefaultSettings>
  <Permissions>Restricted</Permissions>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts>
      <Host xsi:type="Workbook">
        <AllFormFactors>
          <ExtensionPoint xsi:type="CustomFunctions">
            <Script>
              <SourceLocation resid="Functions.Script"/>
            </Script>
            <Page>
              <SourceLocation resid="Functions.Page"/>
            </Page>
            <Metadata>
              <SourceLocation resid="Functions.Metadata"/>
            </Metadata>
            <Namespace resid="Functions.Namespace"/>
          </ExtensionPoint>
        </AllFormFactors>
      </Host>
    </Hosts>
    <Resources>
      <bt:Images>
        <bt:Image id="Icon.32" DefaultValue="${address}/functions-32.png"/>
      </bt:Images>
      <bt:Urls>
        <bt:Url id="Functions.Script" DefaultValue="${address}/functions.js"/>
        <bt:Url id="Functions.Page" DefaultValue="${address}/functions.html"/>
        <bt:Url id="Functions.Metadata" DefaultValue="${address}/functions.json"/>
      </bt:Urls>
      <bt:ShortStrings>
        <bt:String id="Functions.Namespace" DefaultValue="${NAMESPACE}"/>
      </bt:ShortStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>
`;
}

/** `functions.html`, the page that loads the functions. Nobody sees it. */
export function functionsPage(): string {
  return page('CloudCTI service levels: functions', ['custom-functions-runtime.js'], '<script src="functions.js"></script>');
}

/** `functions-help.html`, what the add-in shows of itself beside the sheet. */
export function helpPage(docs: readonly CellDoc[]): string {
  const rows = docs.map(({ name, description, parameters }) => {
    const given = parameters.map((parameter) => parameter.name).join(', ');
    return `<dt><code>=${NAMESPACE}.${name}(${given})</code></dt><dd>${text(description)}</dd>`;
  });
  return page(
    'CloudCTI service levels',
    ['office.js'],
    `<script>Office.onReady();</script>
<style>body { font: 14px/1.4 "Segoe UI", sans-serif; margin: 16px; } dd { margin: 0 0 12px; } code { word-break: break-word; }</style>
<h1>CloudCTI service levels</h1>
<p>${text(TITLE)}</p>
<dl>
${rows.join('\n')}
</dl>
<p><a href="${HELP}" target="_blank" rel="noopener">More of them</a>. ${LICENCE}</p>`,
  );
}

function page(title: string, scripts: readonly string[], body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${text(title)}</title>
${scripts.map((script) => `<script src="${OFFICE}/${script}"></script>`).join('\n')}
</head>
<body>
${body}
</body>
</html>
`;
}

function text(plain: string): string {
  return plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
