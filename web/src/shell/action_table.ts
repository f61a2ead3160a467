// The table of actions as C++ lists it (wasm/app/actions.cpp): one source for keys, palette and menus.
export interface ActionRow {
  name: string;
  label: string;
  /** The label in every language, so that each finds it. */
  labels: string[];
  icon: string;
  /** "Ctrl+K F1": several are separated by spaces. */
  shortcut: string;
  enabled: boolean;
}

/** "Ctrl+K F1" → [["Ctrl", "K"], ["F1"]]. "+" itself is a key: only a plus between two keys separates. */
export const parsedShortcuts = (shortcut: string): string[][] =>
  shortcut.split(' ').filter(Boolean).map((one) => one.split(/(?<=.)\+(?=.)/));

/** Whether a key press is one of `shortcut`'s, by the same rules as C++: Shift is ignored for signs. */
export function isShortcut(shortcut: string, event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>): boolean {
  if (event.altKey) return false;
  const pressed = event.key === '=' ? '+' : event.key.toLowerCase();
  const isSign = pressed.length === 1 && !/[\p{L}\p{N}]/u.test(pressed);
  return parsedShortcuts(shortcut).some((keys) => {
    if (keys.at(-1)?.toLowerCase() !== pressed) return false;
    if (keys.includes('Ctrl') !== (event.ctrlKey || event.metaKey)) return false;
    return isSign || keys.includes('Shift') === event.shiftKey;
  });
}
