/** How far a long operation has come. */
export const stints = {
  progress: (done: number, of: number, what: string) => `Đã xong ${done}/${of} phần. Đang làm: ${what}.`,
  stop: 'Dừng',
  stopping: 'Đang dừng',
  stopped: (done: number, of: number) => `Đã dừng sau ${done}/${of} phần. Bấm lại để làm tiếp.`,
} as const;
