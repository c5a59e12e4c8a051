/** What the add-in's frame is told when it starts, and how its window is named for that. */
export interface AppIdentity {
  conversationId: string;
  addinId: string;
  /** Origin of the page that plays Excel. */
  origin: string;
  locale: string;
}

/** API sets the host plays, by name: what `isSetSupported` answers from. */
export type RequirementMatrix = Readonly<Record<string, string>>;

export const requirementMatrix: RequirementMatrix = {
  ExcelApi: "1.14",
  ExcelApiOnline: "1.1",
  CustomFunctionsRuntime: "1.4",
  CustomFunctions: "1.9",
  SharedRuntime: "1.2",
  RibbonApi: "1.2",
  Settings: "1.1",
  RichApiRuntime: "1.3",
  RichApiRuntimeFlag: "1.2",
  AddinCommands: "1.3",
  KeyboardShortcuts: "1.1",
};

const sharedRuntimeWithCustomFunctions = 3;
const excelOnTheWeb = 16;
const readWrite = 1;
const displayModes = { hidden: 1, taskPane: 2 } as const;

/** The `name` the add-in's window must carry before office.js loads in it. */
export function windowName({ conversationId, addinId, origin, locale }: AppIdentity): string {
  const flags = sharedRuntimeWithCustomFunctions;
  return JSON.stringify({
    baseFrameName: "workbench",
    hostInfo: `Excel|Web|16.00|${locale}|workbench||disableLogging|${flags}`,
    xdmInfo: `${conversationId}|${addinId}|${origin}`,
    serializerVersion: "1",
    flights: "[]",
  });
}

/** The answer to `getAppContextAsync`. `settings` maps names to JSON text. */
export function appContext(
  { addinId, locale }: AppIdentity,
  options: {
    settings: Iterable<[string, string]>;
    requirements: RequirementMatrix;
    isVisible: boolean;
    documentUrl: string;
  }
): Record<string, unknown> {
  return {
    _id: addinId,
    _appName: excelOnTheWeb,
    _appVersion: "16.0",
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: options.documentUrl,
    _clientMode: readWrite,
    _settings: [...options.settings],
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "00000000-0000-0000-0000-000000000000",
    _appInstanceId: "workbench-instance",
    _appMinorVersion: 0,
    _requirementMatrix: JSON.stringify(options.requirements),
    _hostFullVersion: "16.0.18000.40000",
    _addinName: "Add-in",
    _appDomains: [],
    _initialDisplayMode: options.isVisible ? displayModes.taskPane : displayModes.hidden,
    _clientWindowWidth: 1280,
    _clientWindowHeight: 720,
    _featureGates: {},
  };
}
