// Numbers as the person's language writes them.
import { locale } from '../i18n';

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** "1.4 MB", "1,4 Mo". */
export function formatBytes(bytes: number): string {
  const power = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  const unit = units[power] ?? 'byte';
  return new Intl.NumberFormat(locale(), { style: 'unit', unit, maximumFractionDigits: power > 1 ? 1 : 0 })
    .format(bytes / 1000 ** power);
}

export const formatTime = (time: number): string =>
  new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(time);
