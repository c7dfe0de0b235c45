/** `Căn cứ …` paragraphs, and the numbered documents that the text leans on. Word for word. */
export declare const readLegalBases: (paragraphs: readonly string[]) => string[];
/** The longest run of paragraphs numbered from 1: the themes to communicate, word for word. */
export declare const readThemes: (paragraphs: readonly string[]) => {
  number: number;
  text: string;
}[];
/** Who issues it: the capitals above the number, else who asks in the text. */
export declare const readIssuer: (paragraphs: readonly string[]) => string;
/** Where the results are to be reported to. */
export declare const readReportTo: (paragraphs: readonly string[]) => string;
/** The day by which reports are asked for. `year` completes a day written without one. */
export declare const readDeadline: (paragraphs: readonly string[], year: number | null) => string | null;
