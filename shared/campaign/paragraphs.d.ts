/**
 * The lines of a dispatch as they were meant: marks of Markdown taken off, each in its stored form, and what a
 * page or line break tore apart joined again (`đào tạo kỹ` ⏎ ⏎ `năng nghề`).
 */
export declare const paragraphsOf: (text: string) => string[];
/** Without the dash or bullet before it and the punctuation after it. */
export declare const itemText: (line: string) => string;
export declare const isItem: (line: string) => boolean;
