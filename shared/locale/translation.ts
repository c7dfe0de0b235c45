/**
 * The shape that another language must have: the same keys, the same arguments, any words. Text stays text and a
 * function stays a function of the same arguments, so a sentence forgotten in one language is a compile error.
 */
export type Translation<Shape> = {
  readonly [Key in keyof Shape]: Shape[Key] extends string
    ? string
    : Shape[Key] extends (...given: infer Given) => string
      ? (...given: Given) => string
      : Translation<Shape[Key]>;
};
