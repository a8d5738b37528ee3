package dev.standpoint.assemble.history;

/** That an actor moved on an issue: what it held before, and what it held from then on. */
public record Shift(HeldValue from, HeldValue to) {}
