import type { Labels, Language } from '../locale/labels';

const about: Labels = { vi: 'khoảng', en: 'about' };

/** `khoảng 500`: a figure that its unit only estimated. */
export const estimateText = (figure: string, language: Language): string => `${about[language]} ${figure}`;
