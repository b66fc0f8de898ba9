// Small line icons; decoration only, so they are hidden from screen readers.
import type { ReactNode } from 'react';

const icon = (path: ReactNode) => function Icon({ size = 20 }: { size?: number }) {
  return <svg width={size} height={size} viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth={1.75} strokeLinecap="round" strokeLinejoin="round" aria-hidden="true" focusable="false">{path}</svg>;
};

export const Leaf = icon(<><path d="M6 18C6 9 11 4 20 4c0 9-4 14-13 14" /><path d="M4 21c2-5 5-8 9-10" /></>);
export const Bell = icon(<><path d="M6 16V11a6 6 0 0 1 12 0v5l1.5 2h-15z" /><path d="M10 21h4" /></>);
export const Sun = icon(<><circle cx="12" cy="12" r="4" /><path d="M12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.5 1.5M17.5 17.5 19 19M5 19l1.5-1.5M17.5 6.5 19 5" /></>);
export const Moon = icon(<path d="M20 14A8 8 0 1 1 10 4a6.5 6.5 0 0 0 10 10z" />);
export const Send = icon(<><path d="m4 12 16-8-6 16-3-6z" /><path d="m11 14 9-10" /></>);
export const Camera = icon(<><path d="M4 8h3l2-3h6l2 3h3v11H4z" /><circle cx="12" cy="13" r="3.5" /></>);
export const Mic = icon(<><rect x="9" y="3" width="6" height="11" rx="3" /><path d="M5 11a7 7 0 0 0 14 0M12 18v3" /></>);
export const Wave = icon(<path d="M2 13h4l2-7 4 13 3-9 2 3h5" />);
export const Hand = icon(<path d="M7 12V6a1.5 1.5 0 0 1 3 0v5-7a1.5 1.5 0 0 1 3 0v7-5a1.5 1.5 0 0 1 3 0v6-3a1.5 1.5 0 0 1 3 0v5c0 4-2.500 7-6.500 7S8 20 6.500 17L4.500 13.500c-.7-1.500 1-2.500 2-1.300z" />);
export const Check = icon(<path d="m5 13 4.500 4.500L19 7" />);
export const Phone = icon(<path d="M5 4h4l2 5-2.500 1.500a12 12 0 0 0 5 5L15 13l5 2v4c0 1-1 2-2 2A16 16 0 0 1 3 6c0-1 1-2 2-2z" />);
export const Warning = icon(<><path d="M12 4 2.500 20h19z" /><path d="M12 10v4M12 17v.5" /></>);
export const Chain = icon(<><path d="M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1" /><path d="M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1" /></>);
export const Sound = icon(<><path d="M4 10v4h4l5 4V6l-5 4z" /><path d="M16 9a4 4 0 0 1 0 6M18.500 6.500a8 8 0 0 1 0 11" /></>);
export const Search = icon(<><circle cx="11" cy="11" r="6" /><path d="m16 16 4 4" /></>);
export const Pin = icon(<><path d="M12 21s7-6.500 7-11.500a7 7 0 0 0-14 0C5 14.500 12 21 12 21z" /><circle cx="12" cy="9.500" r="2.500" /></>);
