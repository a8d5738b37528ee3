package dev.standpoint.assemble.history;

/** A change of an actor's value on an issue, from one period to the next that counts. */
public record Shift(HeldValue from, HeldValue to) {}
