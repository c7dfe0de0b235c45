/** Upper part of a dispatch: number, place and date, subject, addressees (Decree 30/2020/NĐ-CP, annex I). */
export type Head = {
  readonly number: string | null;
  /** What follows the number: `PVHTT`. */
  readonly notation: string | null;
  readonly place: string;
  readonly issuedOn: string | null;
  /** The year of an unfinished date, `ngày tháng năm 2025`. */
  readonly year: number | null;
  readonly title: string;
  readonly addressees: readonly {
    readonly text: string;
    readonly group: number | null;
  }[];
};
export declare const readHead: (paragraphs: readonly string[]) => Head;
