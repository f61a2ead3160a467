import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Gpu } from '../../src/gpu/device';
import { GpuRecovery } from '../../src/gpu/recovery';

function fakeGpu() {
  let lose: (info: { reason: string; message: string }) => void = () => undefined;
  const lost = new Promise<{ reason: string; message: string }>((resolve) => { lose = resolve; });
  return { gpu: { device: { lost } } as unknown as Gpu, lose: () => lose({ reason: 'unknown', message: 'gone' }) };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 2));

function scene(devices: ReturnType<typeof fakeGpu>[], now = () => 0) {
  const log: string[] = [];
  let next = 1;
  const recovery = new GpuRecovery(
    { onLost: (reason) => log.push(`lost ${reason}`), onRestored: () => log.push('restored'), onGivenUp: () => log.push('given up') },
    async () => devices[next++]?.gpu, now);
  if (devices[0]) recovery.watch(devices[0].gpu);
  return { log, recovery };
}

test('a lost device is replaced', async () => {
  const devices = [fakeGpu(), fakeGpu()];
  const { log } = scene(devices);
  devices[0]?.lose();
  await settled();
  assert.deepEqual(log, ['lost gone', 'restored']);
});

test('the third loss within a minute is left to the person', async () => {
  const devices = [fakeGpu(), fakeGpu(), fakeGpu(), fakeGpu()];
  const { log, recovery } = scene(devices);
  for (const device of devices.slice(0, 3)) {
    device.lose();
    await settled();
  }
  assert.deepEqual(log, ['lost gone', 'restored', 'lost gone', 'restored', 'lost gone', 'given up']);
  await recovery.retry();
  assert.equal(log.at(-1), 'restored');
});

test('losses far apart are each replaced', async () => {
  const devices = [fakeGpu(), fakeGpu(), fakeGpu(), fakeGpu()];
  let time = 0;
  const { log } = scene(devices, () => time);
  for (const device of devices.slice(0, 3)) {
    device.lose();
    await settled();
    time += 61_000;
  }
  assert.equal(log.filter((entry) => entry === 'restored').length, 3);
});

test('no new device is the end of trying', async () => {
  const devices = [fakeGpu()];
  const { log } = scene(devices);
  devices[0]?.lose();
  await settled();
  assert.deepEqual(log, ['lost gone', 'given up']);
});
