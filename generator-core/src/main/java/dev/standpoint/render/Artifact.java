package dev.standpoint.render;

/**
 * One file of the output: its path below the pack's folder ({@code /} between names), its bytes.
 */
// Nobody compares artifacts; tests compare bytes.
@SuppressWarnings("ArrayRecordComponent")
public record Artifact(String path, byte[] bytes) {}
