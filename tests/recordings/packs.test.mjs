// How clips stand in a pack: `node --test tests/recordings/packs.test.mjs`, and tests/recordings.rs runs it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { packed } from "../../scripts/recordings.mjs";

test("clips that sound the same stand in a pack once", () => {
  const sounds = [
    ["a", Buffer.from([1, 2, 3]), 60],
    ["b", Buffer.from([9]), 20],
    ["c", Buffer.from([1, 2, 3]), 60],
    ["d", Buffer.from([4]), 20],
  ];
  const { pack, clips } = packed(sounds);
  assert.deepEqual([...pack], [1, 2, 3, 9, 4]);
  assert.deepEqual(clips, { a: [0, 3, 60], b: [3, 1, 20], c: [0, 3, 60], d: [4, 1, 20] });
  for (const [id, bytes] of sounds) {
    const [at, length] = clips[id];
    assert.deepEqual(pack.subarray(at, at + length), bytes, id);
  }
});
