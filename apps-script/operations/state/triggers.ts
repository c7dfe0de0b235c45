/** The functions that Google calls when a person edits or changes the spreadsheet. */
export const handlers = {
  edit: 'onEditInstalled',
  change: 'onChangeInstalled',
  hour: 'onHourInstalled',
} as const;
