const shapes = {
  close: 'M6 6l12 12M18 6L6 18',
  down: 'M7 10l5 5 5-5',
  right: 'M10 7l5 5-5 5',
  check: 'M5 12.500l4.500 4.500L19 7.500',
  person:
    'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.500 20c.8-3.600 3.800-5.500 7.500-5.500s6.700 1.900 7.500 5.500',
  eye: 'M2.500 12S6 5.500 12 5.500 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
  machine: 'M4 5.500h16v10H4zM9 19.500h6M12 15.500v4',
} as const;

/** A line icon in the colour of the text beside it; it says nothing to a screen reader. */
export function icon(name: keyof typeof shapes): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.classList.add('icon');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', shapes[name]);
  svg.append(path);
  return svg;
}
