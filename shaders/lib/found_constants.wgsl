// For a point pass whose first operator looks at the whole picture: its constants, which a resolve pass found.

@group(0) @binding(4) var<storage, read> found: mat4x4f;
