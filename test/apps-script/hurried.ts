import { addonCode } from './tracker';

/** The add-on under a clock that goes on by eight seconds with every look at it: a stint is two or three turns. */
export const hurried = async (): Promise<string> => `
var RealDate = Date, looks = 0;
Date = class extends RealDate {
  constructor(...given) {
    if (given.length > 0) super(...given);
    else super(RealDate.now() + 8000 * (looks += 1));
  }
};
${await addonCode()}`;
