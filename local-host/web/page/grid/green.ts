/** The ledger's green in Univer's ten steps, for selections, tabs and buttons of the grid. */
export const green = {
  50: '#f0faf4',
  100: '#dcf2e4',
  200: '#b9e4c9',
  300: '#86cfa3',
  400: '#4bb378',
  500: '#24965a',
  600: '#15703a',
  700: '#125c31',
  800: '#114a2a',
  900: '#0d3b22',
};
