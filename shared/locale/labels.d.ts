/** Vietnamese is what people read; English appears where the tracker or the person was set to English. */
export type Labels = {
  readonly vi: string;
  readonly en: string;
};
export type Language = keyof Labels;
