import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AtelierError } from '../../src/errors';
import { CommandTable } from '../../src/host/command_table';

const rejectsWith = (code: string) => (error: unknown) => error instanceof AtelierError && error.code === code;
const none = new Uint8Array();

test('a command resolves with its own answer, whatever the order of the answers', async () => {
  const table = new CommandTable();
  const ids: number[] = [];
  const first = table.open((id) => ids.push(id));
  const second = table.open((id) => ids.push(id));
  table.answer(ids[1] ?? 0, '{"ok":true,"result":"b"}', none);
  table.answer(ids[0] ?? 0, '{"ok":true,"result":"a"}', none);
  assert.deepEqual([(await first).result, (await second).result], ['a', 'b']);
});

test('an error answer rejects with its code, words and facts', async () => {
  const table = new CommandTable();
  const command = table.open((id) =>
    queueMicrotask(() => table.answer(id, '{"ok":false,"error":{"code":"not_understood","message":"?","detail":{"unknown":["x"]}}}', none)));
  await assert.rejects(command, (error: AtelierError) =>
    error.code === 'not_understood' && error.message === '?' && (error.detail as { unknown: string[] }).unknown[0] === 'x');
});

test('an answer that is no JSON rejects instead of hanging', async () => {
  const table = new CommandTable();
  await assert.rejects(table.open((id) => table.answer(id, '{', none)), rejectsWith('internal'));
});

test('a start that throws rejects, and its id is forgotten', async () => {
  const table = new CommandTable();
  await assert.rejects(table.open(() => { throw new AtelierError('out_of_memory'); }), rejectsWith('out_of_memory'));
  table.failAll(new AtelierError('internal'));
});

test('every waiting command fails with the module', async () => {
  const table = new CommandTable();
  const commands = [table.open(() => undefined), table.open(() => undefined)];
  table.failAll(new AtelierError('internal'));
  for (const command of commands) await assert.rejects(command, rejectsWith('internal'));
});
