import { activeFilter } from './active-filter';
import { articleKeys } from './article-key';
import { badSetting } from './bad-setting';
import type { Check } from './book/check';
import { deletedArticle } from './deleted-article';
import { doubledHeader } from './doubled-header';
import { doubledId } from './doubled-id';
import { frozenRows } from './frozen-rows';
import { headerName } from './header-name';
import { headerRow } from './header-row';
import { hiddenTab } from './hidden-tab';
import { missingColumn } from './missing-column';
import { missingCoverage } from './missing-coverage';
import { missingDropdown } from './missing-dropdown';
import { missingId } from './missing-id';
import { missingLook } from './missing-look';
import { missingMark } from './missing-mark';
import { missingProtection } from './missing-protection';
import { missingReport } from './missing-report';
import { missingTab } from './missing-tab';
import { missingTrigger } from './missing-trigger';
import { namelessColumn } from './nameless-column';
import { numberFormat } from './number-format';
import { oddDate } from './odd-date';
import { oddNumber } from './odd-number';
import { orphanPin } from './orphan-pin';
import { personalData } from './personal-data';
import { renamedTab } from './renamed-tab';
import { rowFormula } from './row-formula';
import { sameArticle } from './same-article';
import { shownColumn } from './shown-column';
import { spreadsheetSetting } from './spreadsheet-setting';
import { staleReference } from './stale-reference';
import { takenName } from './taken-name';
import { textDate } from './text-date';
import { textNumber } from './text-number';
import { typedFormula } from './typed-formula';
import { unknownCampaign } from './unknown-campaign';
import { unknownChoice } from './unknown-choice';
import { unknownTheme } from './unknown-theme';
import { unknownUnit } from './unknown-unit';
import { viewCells } from './view-cells';

/**
 * All damages that are looked for, in the order in which they are repaired: what the later ones stand on comes
 * first.
 */
export const checks: readonly Check[] = [
  // The workbook, its tabs and their headers.
  spreadsheetSetting,
  missingTrigger,
  missingTab,
  takenName,
  renamedTab,
  hiddenTab,
  headerRow,
  frozenRows,
  headerName,
  doubledHeader,
  namelessColumn,
  missingColumn,
  missingMark,
  shownColumn,
  missingLook,
  missingProtection,
  activeFilter,
  // Which rows there are.
  badSetting,
  missingId,
  doubledId,
  unknownCampaign,
  missingReport,
  missingCoverage,
  unknownUnit,
  unknownTheme,
  sameArticle,
  deletedArticle,
  orphanPin,
  // What stands in their cells.
  numberFormat,
  textDate,
  textNumber,
  unknownChoice,
  oddNumber,
  oddDate,
  typedFormula,
  articleKeys,
  personalData,
  missingDropdown,
  rowFormula,
  // What is made of all of it.
  viewCells,
  staleReference,
];
