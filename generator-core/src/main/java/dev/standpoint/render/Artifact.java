package dev.standpoint.render;

/** A file of the output: its path below the pack's folder, with {@code /}, and its bytes. */
// Artifacts are never compared; tests compare their bytes.
@SuppressWarnings("ArrayRecordComponent")
public record Artifact(String path, byte[] bytes) {}
