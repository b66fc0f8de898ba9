// The language in force, kept on this device, and the functions that speak it.
import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { say, sayMaybe, type Language, type WordKey } from './words.ts';

export type { Language, WordKey } from './words.ts';
export interface LocalText { zh: string; en: string }
export interface Speech {
  language: Language;
  locale: string;
  setLanguage: (l: Language) => void;
  t: (key: WordKey, values?: Readonly<Record<string, string | number>>) => string;
  /** by a key made at run time; the fallback when the dictionary has none */
  tr: (key: string, fallback: string) => string;
  /** whom to call in an emergency, as the platform is configured */
  emergency: string;
  /** what a service sent in both languages */
  lt: (text: LocalText | undefined) => string;
}

const KEY = 'suoke.language';
const Context = createContext<Speech | undefined>(undefined);

function remembered(): Language {
  const kept = localStorage.getItem(KEY);
  return kept === 'en' || kept === 'zh' ? kept : 'zh';
}

/** China's number until the platform has said its own. */
function useEmergencyNumber(): string {
  const [number, set] = useState('120');
  useEffect(() => {
    void fetch('/client.json').then((r) => r.json()).then((c: { emergencyNumber?: unknown }) => { if (typeof c.emergencyNumber === 'string' && c.emergencyNumber) set(c.emergencyNumber); }, () => undefined);
  }, []);
  return number;
}

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, set] = useState<Language>(remembered);
  const emergency = useEmergencyNumber();
  useEffect(() => { document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'; }, [language]);
  const setLanguage = useCallback((l: Language) => { localStorage.setItem(KEY, l); set(l); }, []);
  const speech = useMemo<Speech>(() => ({
    language, setLanguage, emergency, locale: language === 'zh' ? 'zh-CN' : 'en-GB',
    t: (key, values) => say(language, key, { emergency, ...values }),
    tr: (key, fallback) => sayMaybe(language, key, fallback),
    lt: (text) => (text ? text[language] || text[language === 'zh' ? 'en' : 'zh'] : ''),
  }), [language, setLanguage, emergency]);
  return <Context value={speech}>{children}</Context>;
}

export function useSpeech(): Speech {
  const speech = use(Context);
  if (!speech) throw new Error('useSpeech outside LanguageProvider');
  return speech;
}
