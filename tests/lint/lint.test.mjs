// The lints on small trees with a fault each: a lint that cannot fail proves nothing.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { lintLevels } from './levels.mjs';
import { lintStrings } from './strings.mjs';

const kTable = '| level | folder | may include |\n|---|---|---|\n| 0 | `base/` | |\n| 1 | `image/` | base |\n| 2 | `gpu/` | base image |\n';

function withTree(files, check) {
  const root = mkdtempSync(join(tmpdir(), 'atelier-lint-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(root, dirname(path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    check(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

const levelsOf = (files, check) => withTree({ 'wasm/README.md': kTable, ...files }, (root) => check(lintLevels(root).findings));

test('an include that the table allows passes', () => {
  levelsOf({ 'wasm/gpu/a.cpp': '#include "image/image.h"\n#include <webgpu/webgpu.h>\n#include <vector>\n' }, (findings) => assert.deepEqual(findings, []));
});

test('an include of a folder that the row does not name is found', () => {
  levelsOf({ 'wasm/image/a.h': '#include "gpu/device.h"\n' }, (findings) => assert.match(findings[0], /^wasm\/image\/a\.h:1: image\/ may not include gpu\//));
});

test('an include by relative path is found', () => {
  levelsOf({ 'wasm/image/a.h': '#include "../gpu/device.h"\n' }, (findings) => assert.equal(findings.length, 1));
});

test('WebGPU outside gpu/ is found', () => {
  levelsOf({ 'wasm/image/a.cpp': '#include <webgpu/webgpu_cpp.h>\n' }, (findings) => assert.match(findings[0], /only gpu may include/));
});

test('a folder without a row is found', () => {
  levelsOf({ 'wasm/extra/a.cpp': '' }, (findings) => assert.match(findings[0], /no row for extra/));
});

const kGood = {
  'web/strings/en.json': '{\n  "error.a": "A {n}",\n  "error.b": "B"\n}',
  'web/strings/fr.json': '{\n  "error.a": "A {n}",\n  "error.b": "B"\n}',
  'wasm/a.cpp': 'tr("error.a"); tr("error.b");\n',
};
const stringsOf = (files, check) => withTree({ ...kGood, ...files }, (root) => check(lintStrings(root).findings));

test('matching tables whose keys are all used pass', () => {
  stringsOf({}, (findings) => assert.deepEqual(findings, []));
});

test('a key that one language lacks is found', () => {
  stringsOf({ 'web/strings/fr.json': '{"error.a": "A {n}"}' }, (findings) => assert.deepEqual(findings, ['fr.json lacks error.b']));
});

test('a hole that one language lacks is found', () => {
  stringsOf({ 'web/strings/fr.json': '{"error.a": "A", "error.b": "B"}' }, (findings) => assert.match(findings[0], /differ in \{holes\}/));
});

test('a French sign after a plain space is found', () => {
  stringsOf({ 'web/strings/fr.json': '{"error.a": "A {n} !", "error.b": "B"}' }, (findings) => assert.match(findings[0], /plain space/));
});

test('a key that no table has is found', () => {
  stringsOf({ 'wasm/b.cpp': 'tr("error.c");' }, (findings) => assert.match(findings[0], /b\.cpp:1: no string is called error\.c/));
});

test('the place named in an error is not taken for a key', () => {
  stringsOf({ 'wasm/b.cpp': 'fail(ErrorCode::kBadRequest, "error.place"); // "error.c"' }, (findings) => assert.deepEqual(findings, []));
});

test('a key that nothing uses is found, unless a prefix reaches it', () => {
  stringsOf({ 'wasm/a.cpp': 'tr("error.a");' }, (findings) => assert.deepEqual(findings, ['error.b is used nowhere']));
  stringsOf({ 'wasm/a.cpp': 'fromRuntime("error." + code);' }, (findings) => assert.deepEqual(findings, []));
});

test('a key written twice is found', () => {
  stringsOf({ 'web/strings/en.json': '{\n"error.a": "A {n}",\n"error.b": "B",\n"error.b": "C"\n}' }, (findings) => assert.match(findings[0], /error\.b is there twice/));
});

test('literal text in a panel or in the page is found', () => {
  stringsOf({ 'wasm/ui/p.cpp': 'ImGui::Button("Export");\nImGui::Button("##export");' }, (findings) => assert.equal(findings.length, 1));
  stringsOf({ 'web/src/p.ts': "label.textContent = 'Export';\nlabel.textContent = '';" }, (findings) => assert.equal(findings.length, 1));
});
