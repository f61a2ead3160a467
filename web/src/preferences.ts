// What the person chose, kept in this browser: never anything about their pictures.
import type { Locale } from '../atelier';

export type Theme = 'system' | 'dark' | 'light';

export interface Preferences {
  locale: Locale | null; // null: the browser's
  theme: Theme;
  /** Hours after the last use until the kept work is forgotten; 0: never by itself. */
  expiryHours: number;
  /** The person chose to go on without WebGPU. */
  acceptsCpu: boolean;
  /** Names of the actions used last from the palette, newest first. */
  recentActions: string[];
}

const key = 'atelier.preferences';
const defaults: Preferences = { locale: null, theme: 'system', expiryHours: 24, acceptsCpu: false, recentActions: [] };

export function readPreferences(): Preferences {
  try {
    return { ...defaults, ...(JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Preferences>) };
  } catch {
    return { ...defaults }; // blocked or damaged storage is no reason not to start
  }
}

export function writePreferences(change: Partial<Preferences>): void {
  try {
    localStorage.setItem(key, JSON.stringify({ ...readPreferences(), ...change }));
  } catch {
    // This visit goes on with what was chosen; the next one asks again.
  }
}
