import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type ActionRow, isShortcut, parsedShortcuts } from '../../src/shell/action_table';
import { fuzzyScore } from '../../src/shell/fuzzy';
import { rankActions } from '../../src/shell/palette_ranking';

const row = (name: string, en: string, fr: string, enabled = true): ActionRow => ({ name, label: en, labels: [en, fr], icon: 'x', shortcut: '', enabled });
const rows = [
  row('open', 'Open a picture', 'Ouvrir une image'),
  row('undo', 'Undo', 'Annuler'),
  row('zoom_fit', 'Fit to window', 'Ajuster à la fenêtre'),
  row('history', 'List of steps', 'Liste des étapes'),
  row('tool_crop', 'Crop and straighten', 'Recadrer et redresser', false),
];
const names = (query: string, recent: string[] = []) => rankActions(rows, query, recent).map(({ name }) => name);

test('letters are found in order, beginnings of words first, without accents or case', () => {
  assert.ok(fuzzyScore('fw', 'Fit to window') !== undefined);
  assert.ok(fuzzyScore('ETAPES', 'Liste des étapes') !== undefined);
  assert.equal(fuzzyScore('wf', 'Fit to window'), undefined);
  const [beginning = 0, inside = 0] = [fuzzyScore('cro', 'Crop'), fuzzyScore('cro', 'Microscope')];
  assert.ok(beginning > inside);
});

test('every word of the query must be found, in any order', () => {
  assert.ok(fuzzyScore('straighten crop', 'Crop and straighten') !== undefined);
  assert.equal(fuzzyScore('crop blur', 'Crop and straighten'), undefined);
});

test('an action is found by its name in either language', () => {
  assert.equal(names('annuler')[0], 'undo');
  assert.equal(names('undo')[0], 'undo');
  assert.deepEqual(names('fligbert'), []);
});

test('without a query the recent actions come first, what is off comes last', () => {
  assert.deepEqual(names('', ['history', 'undo']), ['history', 'undo', 'open', 'zoom_fit', 'tool_crop']);
});

test('several shortcuts are told apart, and plus is a key', () => {
  assert.deepEqual(parsedShortcuts('Ctrl+K F1'), [['Ctrl', 'K'], ['F1']]);
  assert.deepEqual(parsedShortcuts('+'), [['+']]);
  assert.deepEqual(parsedShortcuts('Ctrl+Shift+Z'), [['Ctrl', 'Shift', 'Z']]);
});

test('key presses match by the same rules as in C++', () => {
  const press = (key: string, modifiers: Partial<KeyboardEvent> = {}) => ({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...modifiers });
  assert.ok(isShortcut('Ctrl+K F1', press('F1')));
  assert.ok(isShortcut('Ctrl+K F1', press('k', { metaKey: true })));
  assert.ok(isShortcut('?', press('?', { shiftKey: true })));
  assert.ok(isShortcut('+', press('=')));
  assert.ok(!isShortcut('Ctrl+Z', press('Z', { ctrlKey: true, shiftKey: true })));
  assert.ok(!isShortcut('B', press('b', { altKey: true })));
});

test('every action has its icon on the page', () => {
  const table = readFileSync('../wasm/app/actions.cpp', 'utf8');
  const icons = [...table.matchAll(/ActionInfo\{ActionId::\w+,\s+"\w+",\s+"[\w.]+",\s+"([a-z][\w-]+)"/g)].map(([, name]) => name);
  assert.ok(icons.length > 50);
  const known: string[] = JSON.parse(readFileSync('src/shell/icon_names.json', 'utf8'));
  assert.deepEqual(icons.filter((name) => !known.includes(name as string)), []);
});
