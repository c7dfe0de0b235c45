/** Who signed: for whom (`KT. TRƯỞNG PHÒNG`), as what (`PHÓ TRƯỞNG PHÒNG`), and the name. */
export type Signer = {
  readonly authority: string;
  readonly position: string;
  readonly name: string;
};
/** `Nơi nhận:` with the lines below it. */
export declare const readRecipients: (paragraphs: readonly string[]) => string[];
/** The last block of signing in the text. The name stands below the position, after a stamp or `(Đã ký)` at most. */
export declare const readSigner: (paragraphs: readonly string[]) => Signer;
