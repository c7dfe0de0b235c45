import core = require('@univerjs/core');
import dataValidation = require('@univerjs/data-validation');
import docs = require('@univerjs/docs');
import engineFormula = require('@univerjs/engine-formula');
import engineRender = require('@univerjs/engine-render');
import sheets = require('@univerjs/sheets');
import conditionalFormatting = require('@univerjs/sheets-conditional-formatting');
import sheetsDataValidation = require('@univerjs/sheets-data-validation');
import sheetsFilter = require('@univerjs/sheets-filter');
import sheetsFormula = require('@univerjs/sheets-formula');
import sheetsHyperLink = require('@univerjs/sheets-hyper-link');
import sheetsNote = require('@univerjs/sheets-note');
import sheetsNumfmt = require('@univerjs/sheets-numfmt');

import {
  guardCalculation,
  guardDeletedFormulas,
  guardImages,
  guardOtherFormulas,
  guardResults,
} from './guards';
import { narrowMovedReferences } from './moved-references';

/**
 * Univer without a screen. Its ES modules do not load on Node (engine-render 0.25.1 imports a name that opentype.js
 * does not export), hence `import … = require`: the CommonJS builds load everywhere and can be bundled.
 */
export type Headless = {
  readonly univer: core.Univer;
  readonly commands: core.ICommandService;
  readonly get: core.Injector['get'];
};

export const UNIT = 'so-ghim';

export function startUniver(): Headless {
  const { LocaleType, LogLevel } = core;
  const univer = new core.Univer({
    locale: LocaleType.EN_US,
    logLevel: LogLevel.ERROR,
    locales: { [LocaleType.EN_US]: {} },
  });
  univer.registerPlugin(engineRender.UniverRenderEnginePlugin);
  univer.registerPlugin(docs.UniverDocsPlugin);
  // One formula between two looks at the outside world: a long calculation must not hold up a write.
  univer.registerPlugin(engineFormula.UniverFormulaEnginePlugin, { intervalCount: 1 });
  univer.registerPlugin(sheets.UniverSheetsPlugin);
  univer.registerPlugin(sheetsFormula.UniverSheetsFormulaPlugin, {
    initialFormulaComputing: sheetsFormula.CalculationMode.NO_CALCULATION,
  });
  univer.registerPlugin(sheetsNumfmt.UniverSheetsNumfmtPlugin);
  univer.registerPlugin(dataValidation.UniverDataValidationPlugin);
  univer.registerPlugin(sheetsDataValidation.UniverSheetsDataValidationPlugin);
  univer.registerPlugin(conditionalFormatting.UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(sheetsFilter.UniverSheetsFilterPlugin);
  univer.registerPlugin(sheetsNote.UniverSheetsNotePlugin);
  univer.registerPlugin(sheetsHyperLink.UniverSheetsHyperLinkPlugin);
  const injector = univer.__getInjector();
  return {
    univer,
    commands: injector.get(core.ICommandService),
    get: injector.get.bind(injector) as core.Injector['get'],
  };
}

/** Only now do the services of the sheet exist; what follows them must come after the workbook. */
export function openUnit(headless: Headless, data: Partial<core.IWorkbookData>): core.Workbook {
  guardImages(headless);
  guardCalculation(headless);
  guardOtherFormulas(headless);
  guardDeletedFormulas(headless);
  const workbook = headless.univer.createUnit<core.IWorkbookData, core.Workbook>(
    core.UniverInstanceType.UNIVER_SHEET,
    data,
  );
  guardResults(headless, workbook);
  narrowMovedReferences(headless, workbook);
  return workbook;
}
