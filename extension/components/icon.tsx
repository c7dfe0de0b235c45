const shapes = {
  gear: 'M12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7Zm8.2 3.5c0 .5 0 .9-.1 1.300l2 1.500-2 3.400-2.300-.9c-.7.6-1.400 1-2.200 1.300l-.4 2.400h-4l-.4-2.400c-.8-.3-1.500-.7-2.200-1.300l-2.300.9-2-3.400 2-1.500a8 8 0 0 1 0-2.600l-2-1.500 2-3.400 2.300.9c.7-.6 1.400-1 2.200-1.300l.4-2.400h4l.4 2.400c.8.3 1.500.7 2.200 1.300l2.300-.9 2 3.400-2 1.500c.1.4.1.8.1 1.300Z',
  refresh: 'M19.500 12a7.500 7.500 0 1 1-2.200-5.300M19.500 4v4h-4',
  close: 'M6 6l12 12M18 6L6 18',
  check: 'M5 12.500l4.500 4.500L19 7.500',
  clock: 'M12 7v5l3 2M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17Z',
  alert: 'M12 8v5m0 3v.1M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17Z',
  undo: 'M8 5L4 9l4 4M4.500 9H14a5.500 5.500 0 0 1 0 11h-3',
  page: 'M6 3.500h8l4 4v13H6zM13.500 3.500V8H18M9 12h6M9 15.500h6',
  grip: 'M9 6v.1M9 12v.1M9 18v.1M15 6v.1M15 12v.1M15 18v.1',
  pin: 'M9 4h6M10 4l-.5 6-3 3.500h11l-3-3.500L14 4M12 13.500V20',
} as const;

/** A line drawing beside words, never instead of them: it is not read aloud. */
export function Icon({ name }: { readonly name: keyof typeof shapes }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={shapes[name]} />
    </svg>
  );
}
